import { alsJson, maakFetch, vraag } from '@api/index';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { Beleving, Emotie } from '@shared/ui';

export const SOORTEN = ['Klacht', 'Compliment', 'Opmerking', 'Idee', 'Vraag', 'Melding', 'Bezwaar', 'Medewerkersignaal', 'Misstandvermoeden'] as const;
export const KANALEN = [
  'Balie', 'Telefoon', 'Email', 'Webformulier', 'Brief', 'Chat', 'SocialeMedia', 'Huisbezoek', 'Terugbelnotitie', 'Enquete', 'Ombudsman', 'Ketenpartner', 'Api',
] as const;
export const STANDEN = ['Gehoord', 'Gebruikt', 'Teruggekoppeld'] as const;
export type Soort = (typeof SOORTEN)[number];
export type Kanaal = (typeof KANALEN)[number];
export type Stand = (typeof STANDEN)[number];
export type Vereiste = 'Schriftelijk' | 'Ondertekening' | 'Naam' | 'Adres' | 'Dagtekening' | 'Omschrijving';

export interface Referentie {
  id: string;
  naam: string;
}

export interface Referentiewaarde extends Referentie {
  bovenliggendeId?: string | null;
  pad: string;
  actief: boolean;
}

export interface Referentielijsten {
  categorieen: Referentiewaarde[];
  kanalen: { id: Kanaal; naam: string; actief: boolean }[];
  organisatieonderdelen: Referentiewaarde[];
  gebieden: Referentiewaarde[];
}

export interface Indienergegevens {
  naam?: string | null;
  email?: string | null;
  telefoon?: string | null;
  adres?: string | null;
  voorkeurskanaal?: Kanaal | null;
}

export interface Registratie {
  tekst: string;
  soort: Soort;
  kanaal: Kanaal;
  categorieId: string | null;
  gebiedId: string | null;
  ontvangstdatum: string;
  gewensteUitkomst: string | null;
  beleving: Beleving | null;
  reactieGewenst: boolean;
  ondertekend: boolean;
  dagtekening: string | null;
  indiener: Indienergegevens | null;
  toestemmingTerugkoppeling: boolean;
  toestemmingCitaat: boolean;
}

export interface Geregistreerd {
  id: string;
  kenmerk: string;
  isFormeel: boolean;
  ontbreektVoorFormeel: Vereiste[];
}

export interface Signaalrij {
  id: string;
  kenmerk: string;
  fragment: string;
  soort: Soort;
  kanaal: Kanaal;
  categorie?: Referentie | null;
  gebied?: Referentie | null;
  beleving?: { emotie: Emotie; sterkte: number } | null;
  ontvangstdatum: string;
  reactieGewenst: boolean;
  isFormeel: boolean;
  luisterloop: Stand;
}

export interface Signaal extends Omit<Signaalrij, 'fragment' | 'luisterloop'> {
  tekst: string;
  organisatieonderdeel?: Referentie | null;
  gewensteUitkomst?: string | null;
  ontbreektVoorFormeel: Vereiste[];
  heeftIndiener: boolean;
  indienerGewistOp?: string | null;
  toestemmingTerugkoppeling: boolean;
  toestemmingCitaat: boolean;
  geregistreerdOp: string;
  geregistreerdDoor?: Referentie | null;
  luisterloop: { stand: Stand; gehoordOp: string; gebruiktOp?: string | null; teruggekoppeldOp?: string | null };
}

export interface Tijdlijngegeven {
  soort: string;
  tijdstipOp: string;
  door?: Referentie | null;
  verwijzingId?: string | null;
  detail?: string | null;
}

export interface Gelijke {
  id: string;
  kenmerk: string;
  fragment: string;
  kanaal: Kanaal;
  categorie?: Referentie | null;
  ontvangstdatum: string;
  gedeeldeWoorden: string[];
}

interface Pagina<T> {
  items: T[];
  volgende?: string | null;
}

const PAD = '/api/v1/klantsignalen';

export const referentielijstenOpties = queryOptions({
  queryKey: ['referentielijsten'],
  queryFn: ({ signal }) => vraag<Referentielijsten>('/api/v1/referentielijsten', { signal }),
  staleTime: 5 * 60_000,
});

export const signalenOpties = (filters: URLSearchParams) =>
  infiniteQueryOptions({
    queryKey: ['klantsignalen', filters.toString()],
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) => {
      const vragen = new URLSearchParams(filters);
      if (pageParam) vragen.set('cursor', pageParam);
      return vraag<Pagina<Signaalrij>>(`${PAD}?${vragen}`, { signal });
    },
    getNextPageParam: (pagina) => pagina.volgende ?? undefined,
  });

export const signaalOpties = (id: string) =>
  queryOptions({ queryKey: ['klantsignaal', id], queryFn: ({ signal }) => vraag<Signaal>(`${PAD}/${id}`, { signal }) });

export const tijdlijnOpties = (id: string) =>
  queryOptions({
    queryKey: ['klantsignaal', id, 'tijdlijn'],
    queryFn: ({ signal }) => vraag<{ items: Tijdlijngegeven[] }>(`${PAD}/${id}/tijdlijn`, { signal }),
  });

export const vergelijkbareOpties = (id: string) =>
  queryOptions({
    queryKey: ['klantsignaal', id, 'vergelijkbare'],
    queryFn: ({ signal }) => vraag<{ items: Gelijke[] }>(`${PAD}/${id}/vergelijkbare`, { signal }),
  });

/** The words travel in the body: they may hold personal data. */
export const tekstvergelijkingOpties = (tekst: string) =>
  queryOptions({
    queryKey: ['tekstvergelijking', tekst],
    queryFn: ({ signal }) => vraag<{ items: Gelijke[] }>(`${PAD}/vergelijkingen`, { ...alsJson('POST', { tekst }), signal }),
    staleTime: 60_000,
    gcTime: 60_000,
  });

/** Every call is an audited read: never cached, only on demand. */
export const haalIndiener = (id: string): Promise<Indienergegevens> => vraag(`${PAD}/${id}/indiener`);

export const wijzig = (id: string, inhoud: Partial<Record<'soort' | 'categorieId' | 'kanaal', string | null>>): Promise<Signaal> =>
  vraag(`${PAD}/${id}`, alsJson('PATCH', inhoud));

export async function registreer(inhoud: Registratie, idempotentiesleutel: string): Promise<Geregistreerd> {
  const antwoord = await maakFetch({ idempotentiesleutel })(PAD, alsJson('POST', inhoud));
  return (await antwoord.json()) as Geregistreerd;
}

export const draagAan = (klantsignaalId: string, reden: string): Promise<unknown> =>
  vraag('/api/v1/gouden-klachten', alsJson('POST', { klantsignaalId, reden }));
