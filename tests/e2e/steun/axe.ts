import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const REGELS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/** Nothing that axe can find is wrong, nothing scrolls sideways, and the page has one h1 and a title of its own. */
export async function isToegankelijk(page: Page, wat = page.url()): Promise<void> {
  await isKlaar(page);
  const { violations } = await new AxeBuilder({ page }).withTags(REGELS).analyze();
  const gevonden = violations.map(
    ({ id, help, nodes }) => `${id} (${help}): ${nodes.map((node) => `${node.target.join(' ')}: ${node.failureSummary?.split('\n')[1]?.trim() ?? ''}`).join('\n')}`,
  );
  expect.soft(gevonden, `axe on ${wat}`).toEqual([]);
  const breedte = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect.soft(breedte, `horizontal scroll on ${wat}`).toBeLessThanOrEqual(0);
}

/** The page shows its content, not the skeleton of it. */
export async function isKlaar(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  await expect.soft(page.locator('.skelet'), `still loading: ${page.url()}`).toHaveCount(0);
}
