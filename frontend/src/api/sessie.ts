import { queryOptions } from '@tanstack/react-query';
import { alsJson, vraag, zetAntiforgery } from './http';
import { ProbleemFout } from './problem';

export interface Sessie {
  id: string;
  naam: string;
  email: string;
  rollen: string[];
  rechten: string[];
  organisatieonderdeel?: { id: string; naam: string } | null;
  taal: string;
  antiforgeryToken: string;
}

export interface Voorbeeldrol {
  rol: string;
  naam: string;
  omschrijving?: string | null;
}

function onthoud(sessie: Sessie | null): Sessie | null {
  zetAntiforgery(sessie?.antiforgeryToken);
  return sessie;
}

/** After a change that renews the session (another password): the next request needs its new token. */
export const vernieuwSessie = (sessie: Sessie): Sessie | null => onthoud(sessie);

async function huidige(): Promise<Sessie | null> {
  try {
    return onthoud(await vraag<Sessie>('/api/v1/sessies/huidige'));
  } catch (fout) {
    if (fout instanceof ProbleemFout && fout.status === 401) return onthoud(null);
    throw fout;
  }
}

/** The signed-in person, or null. */
export const sessieOpties = queryOptions({
  queryKey: ['sessie'],
  queryFn: huidige,
  staleTime: Infinity,
  gcTime: Infinity,
  retry: 1,
});

export const aanmelden = async (email: string, wachtwoord: string): Promise<Sessie | null> =>
  onthoud(await vraag<Sessie>('/api/v1/sessies', alsJson('POST', { email, wachtwoord })));

export const aanmeldenAlsVoorbeeld = async (rol: string): Promise<Sessie | null> =>
  onthoud(await vraag<Sessie>('/api/v1/voorbeeldsessies', alsJson('POST', { rol })));

export async function afmelden(): Promise<void> {
  await vraag('/api/v1/sessies/huidige', { method: 'DELETE' });
  onthoud(null);
}

/** Named accounts of the example organisation; empty where there is none. */
export const voorbeeldrollenOpties = queryOptions({
  queryKey: ['voorbeeldsessies', 'rollen'],
  queryFn: async (): Promise<Voorbeeldrol[]> => {
    try {
      const antwoord = await vraag<Voorbeeldrol[] | { items: Voorbeeldrol[] }>('/api/v1/voorbeeldsessies/rollen');
      return Array.isArray(antwoord) ? antwoord : antwoord.items;
    } catch (fout) {
      if (fout instanceof ProbleemFout) return [];
      throw fout;
    }
  },
  staleTime: Infinity,
});

/** Chooses a password with a one-time link. */
export const kiesWachtwoord = (inhoud: { sleutel: string; wachtwoord: string }): Promise<void> =>
  vraag('/api/v1/wachtwoorden', alsJson('POST', inhoud));

/** The language for this person's other devices; the choice on this one does not wait for it. */
export const bewaarTaal = (taal: string): Promise<unknown> => vraag('/api/v1/sessies/huidige/taal', alsJson('PUT', { taal })).catch(() => undefined);

export const inrichten = (inhoud: { sleutel: string; naam: string; email: string; wachtwoord: string }): Promise<void> =>
  vraag('/api/v1/inrichting', alsJson('POST', inhoud));
