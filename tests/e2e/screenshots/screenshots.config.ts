import basis from '../playwright.config';

/** Not a test: `infra/screenshots.sh` renews the pictures of the README with it. */
export default { ...basis, testDir: '.', testMatch: 'screenshots.ts', globalSetup: '../steun/host.ts', outputDir: '../test-results' };
