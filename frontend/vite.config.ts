import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { alleenGebruikteComponenten, alleenGebruikteTokens } from './scripts/slank.ts';

const map = (naam: string) => fileURLToPath(new URL(`./src/${naam}`, import.meta.url));
const host = process.env.FEEDBACK_HOST ?? 'http://127.0.0.1:5080';

export default defineConfig({
  plugins: [react(), alleenGebruikteComponenten()],
  css: { postcss: { plugins: [alleenGebruikteTokens()] } },
  resolve: {
    alias: {
      '@app': map('app'),
      '@api': map('api'),
      '@features': map('features'),
      '@shared': map('shared'),
      '@testing': map('testing'),
    },
  },
  server: {
    host: '127.0.0.1',
    proxy: Object.fromEntries(['/api', '/verbeteringen', '/configuratie.json'].map((pad) => [pad, { target: host, changeOrigin: false }])),
  },
  build: {
    target: 'es2023',
    manifest: true,
    // The Content-Security-Policy has no data: for scripts or styles, and fonts come from 'self'.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  test: {
    environment: 'jsdom',
    include: ['src/**/*.test.{ts,tsx}'],
    setupFiles: ['src/testing/setup.ts'],
    restoreMocks: true,
    // Machines that build something else at the same time.
    testTimeout: 20_000,
  },
});
