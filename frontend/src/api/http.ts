import { etagVan, onthoudEtag } from './etag';
import { GEEN_VERBINDING, leesProbleem, ProbleemFout } from './problem';

export interface Verzoekopties {
  /** One key per form until it succeeded: sending twice then creates one. */
  idempotentiesleutel?: string;
  /** Only when another version than the one last read is meant. */
  ifMatch?: string;
}

type Luisteraar = () => void;

let antiforgery: string | undefined;
let taal = 'nl';
const bijVerlopen = new Set<Luisteraar>();

export function zetAntiforgery(token: string | undefined): void {
  antiforgery = token;
}

export function zetVerzoektaal(nieuw: string): void {
  taal = nieuw;
}

/** Called when the server no longer knows the session (401 on anything but the sign-in itself). */
export function opSessieVerlopen(luisteraar: Luisteraar): () => void {
  bijVerlopen.add(luisteraar);
  return () => bijVerlopen.delete(luisteraar);
}

const veilig = (methode: string): boolean => methode === 'GET' || methode === 'HEAD';

function maakKoppen(url: string, methode: string, init: RequestInit, opties: Verzoekopties): Headers {
  const koppen = new Headers(init.headers);
  if (!koppen.has('Accept')) koppen.set('Accept', 'application/json');
  koppen.set('Accept-Language', taal);
  if (veilig(methode)) return koppen;

  if (antiforgery) koppen.set('X-XSRF-TOKEN', antiforgery);
  const ifMatch = opties.ifMatch || koppen.get('If-Match') || etagVan(url);
  if (ifMatch) koppen.set('If-Match', ifMatch);
  if (opties.idempotentiesleutel) koppen.set('Idempotency-Key', opties.idempotentiesleutel);
  return koppen;
}

async function leesInhoud(antwoord: Response): Promise<unknown> {
  const soort = antwoord.headers.get('Content-Type') ?? '';
  if (!soort.includes('json')) return undefined;
  try {
    return await antwoord.json();
  } catch {
    return undefined;
  }
}

const isAanmelding = (url: string): boolean => /\/api\/v1\/(sessies|voorbeeldsessies|inrichting)(\/|\?|$)/.test(url);

const ANTIFORGERY_VEROUDERD = 'sessie.antiforgery';

async function verstuur(url: string, init: RequestInit, opties: Verzoekopties): Promise<Response> {
  const methode = (init.method ?? 'GET').toUpperCase();
  try {
    return await fetch(url, { ...init, method: methode, headers: maakKoppen(url, methode, init, opties), credentials: 'same-origin' });
  } catch (fout) {
    if (fout instanceof DOMException && fout.name === 'AbortError') throw fout;
    throw new ProbleemFout(leesProbleem(0, { code: GEEN_VERBINDING }));
  }
}

/** Another tab signed in since: its cookie is ours now, our token is not its token. */
async function haalAntiforgery(): Promise<boolean> {
  const antwoord = await verstuur('/api/v1/sessies/huidige', {}, {});
  if (!antwoord.ok) return false;
  zetAntiforgery(((await antwoord.json()) as { antiforgeryToken?: string }).antiforgeryToken);
  return true;
}

/** A fetch that speaks for the signed-in person and throws a ProbleemFout for everything that is not a success. */
export function maakFetch(opties: Verzoekopties = {}) {
  return async (doel: RequestInfo | URL, init: RequestInit = {}): Promise<Response> => {
    const url = doel instanceof Request ? doel.url : String(doel);
    let antwoord = await verstuur(url, init, opties);
    let probleem = antwoord.ok ? undefined : leesProbleem(antwoord.status, await leesInhoud(antwoord));
    if (probleem?.code === ANTIFORGERY_VEROUDERD && (await haalAntiforgery())) {
      antwoord = await verstuur(url, init, opties);
      probleem = antwoord.ok ? undefined : leesProbleem(antwoord.status, await leesInhoud(antwoord));
    }
    if (!probleem) {
      onthoudEtag(url, antwoord.headers.get('ETag'));
      return antwoord;
    }
    if (probleem.status === 401 && !isAanmelding(url)) bijVerlopen.forEach((luisteraar) => luisteraar());
    throw new ProbleemFout(probleem);
  };
}

const standaard = maakFetch();

/** For the few calls made before the generated client is loaded. */
export async function vraag<T>(url: string, init?: RequestInit): Promise<T> {
  const antwoord = await standaard(url, init);
  return (antwoord.status === 204 ? undefined : await antwoord.json()) as T;
}

export const alsJson = (methode: string, inhoud: unknown): RequestInit => ({
  method: methode,
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify(inhoud),
});
