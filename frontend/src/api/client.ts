import { Client } from './generated/client';
import { maakFetch, type Verzoekopties } from './http';

/**
 * The generated client for the signed-in person: `client().klantsignalenZoeken(...)`.
 * It knows the address of the API from the document that it was generated from.
 * Pass options for a change that needs them: `client({ idempotentiesleutel }).klantsignaalRegistreren(body)`.
 */
export function client(opties?: Verzoekopties): Client {
  return opties ? new Client(undefined, { fetch: maakFetch(opties) }) : gewone;
}

const gewone = new Client(undefined, { fetch: maakFetch() });
