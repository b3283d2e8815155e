import { setupServer } from 'msw/node';

/** No default handlers: a test names every request that it expects; any other is an error. */
export const server = setupServer();
