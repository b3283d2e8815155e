import { client } from '@api/index';
import type * as Api from '@api/generated/client';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';

export type Soort = Api.Soort;
export type Kanaal = Api.Kanaal;
export type Stand = Api.Luisterloop;
export type Referentie = Api.Referentie;
export type Referentiewaarde = Api.Referentiewaarde;
export type Registratie = Api.KlantsignaalRegistrerenRequest;
export type Geregistreerd = Api.KlantsignaalRegistrerenResponse;
export type Signaalrij = Api.KlantsignalenZoekenRij;
export type Signaal = Api.KlantsignaalOphalenResponse;
export type Wijziging = Api.KlantsignaalWijzigenBody;
export type Indienergegevens = Api.IndienerOphalenResponse;
export type Tijdlijnregel = Api.TijdlijnOphalenRegel;
export type Gelijke = Api.VergelijkbareOphalenGelijke;

/** In the order in which a form shows them; the first six have a key of their own. */
export const SOORTEN = [
  'Klacht', 'Compliment', 'Opmerking', 'Idee', 'Vraag', 'Melding', 'Bezwaar', 'Medewerkersignaal', 'Misstandvermoeden',
] as const satisfies readonly Soort[];
export const KANALEN = [
  'Balie', 'Telefoon', 'Email', 'Webformulier', 'Brief', 'Chat', 'SocialeMedia', 'Huisbezoek', 'Terugbelnotitie', 'Enquete', 'Ombudsman', 'Ketenpartner', 'Api',
] as const satisfies readonly Kanaal[];
export const STANDEN = ['Gehoord', 'Gebruikt', 'Teruggekoppeld'] as const satisfies readonly Stand[];

const PAGINA = 25;

export const referentielijstenOpties = queryOptions({
  queryKey: ['referentielijsten'],
  queryFn: ({ signal }) => client().referentielijstenTonen(signal),
  staleTime: 5 * 60_000,
});

/** Only known values go to the server: the address bar may hold anything. */
const bekend = <T extends string>(waarden: readonly T[], gevraagd: readonly string[]): T[] => waarden.filter((waarde) => gevraagd.includes(waarde));

export const signalenOpties = (filters: URLSearchParams) =>
  infiniteQueryOptions({
    queryKey: ['klantsignalen', filters.toString()],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) => {
      const een = (naam: string) => filters.get(naam) ?? undefined;
      return client().klantsignalenZoeken(
        een('zoek'),
        bekend(SOORTEN, filters.getAll('soort')),
        bekend(KANALEN, filters.getAll('kanaal')),
        een('categorieId'),
        undefined,
        een('gebiedId'),
        een('vanDatum'),
        een('totDatum'),
        bekend(STANDEN, filters.getAll('luisterloop'))[0],
        pageParam,
        PAGINA,
        signal,
      );
    },
    getNextPageParam: (pagina) => pagina.volgende ?? undefined,
  });

export const signaalOpties = (id: string) =>
  queryOptions({ queryKey: ['klantsignaal', id], queryFn: ({ signal }) => client().klantsignaalOphalen(id, signal) });

export const tijdlijnOpties = (id: string) =>
  queryOptions({ queryKey: ['klantsignaal', id, 'tijdlijn'], queryFn: ({ signal }) => client().tijdlijnOphalen(id, signal) });

export const vergelijkbareOpties = (id: string) =>
  queryOptions({ queryKey: ['klantsignaal', id, 'vergelijkbare'], queryFn: ({ signal }) => client().vergelijkbareOphalen(id, signal) });

/** The words travel in the body: they may hold personal data. */
export const tekstvergelijkingOpties = (tekst: string) =>
  queryOptions({
    queryKey: ['tekstvergelijking', tekst],
    queryFn: ({ signal }) => client().tekstVergelijken({ tekst }, signal),
    staleTime: 60_000,
    gcTime: 60_000,
  });

/** Every call is an audited read: never cached, only on demand. */
export const haalIndiener = (id: string): Promise<Indienergegevens> => client().indienerOphalen(id);

export const wijzig = (id: string, inhoud: Wijziging): Promise<Signaal> => client().klantsignaalWijzigen(id, inhoud);

export const registreer = (inhoud: Registratie, idempotentiesleutel: string): Promise<Geregistreerd> =>
  client({ idempotentiesleutel }).klantsignaalRegistreren(inhoud);

export const draagAan = (klantsignaalId: string, reden: string): Promise<unknown> => client().goudenKlachtAandragen({ klantsignaalId, reden });
