import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { laadTeksten } from './i18n';
import { server } from './server';

configure({ asyncUtilTimeout: 5_000 });

beforeAll(async () => {
  await laadTeksten();
  server.listen({ onUnhandledRequest: 'error' });
});
afterEach(() => {
  cleanup();
  server.resetHandlers();
  localStorage.clear();
});
afterAll(() => server.close());
