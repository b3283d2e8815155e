import { client } from '@api/index';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { Accountstand, Rol, WaardeToevoegenBody, Waardegegevens, WaardenOpvragenResponse, WaardeWijzigenBody } from '@api/generated/client';

export type { Accountgegevens, AuditregelsZoekenRij, GebruikersZoekenRij, Kanaalgegevens, Rol, Waardegegevens, WaardenOpvragenRij } from '@api/generated/client';

export const ROLLEN: readonly Rol[] = [
  'Medewerker', 'Behandelaar', 'Klachtencoordinator', 'Kwaliteit', 'Leidinggevende', 'Beheerder', 'Toezichthouder', 'Auditor',
];
export const STANDEN: readonly Accountstand[] = ['Actief', 'Uitgenodigd', 'Geblokkeerd'];

export interface Gebruikersfilter {
  zoek?: string;
  rol?: Rol;
  stand?: Accountstand;
}

export const gebruikersOpties = ({ zoek, rol, stand }: Gebruikersfilter) =>
  infiniteQueryOptions({
    queryKey: ['gebruikers', 'lijst', zoek, rol, stand],
    queryFn: ({ pageParam, signal }) => client().gebruikersZoeken(zoek, rol, stand, pageParam, undefined, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (pagina) => pagina.volgende ?? undefined,
  });

export const gebruikerOpties = (id: string) =>
  queryOptions({ queryKey: ['gebruikers', 'een', id], queryFn: ({ signal }) => client().gebruikerOphalen(id, signal) });

export type Lijstnaam = 'categorieen' | 'organisatieonderdelen' | 'gebieden';

interface Lijstclient {
  alle: (signal?: AbortSignal) => Promise<WaardenOpvragenResponse>;
  een: (id: string, signal?: AbortSignal) => Promise<Waardegegevens>;
  voegToe: (inhoud: WaardeToevoegenBody, sleutel: string) => Promise<Waardegegevens>;
  wijzig: (id: string, inhoud: WaardeWijzigenBody) => Promise<Waardegegevens>;
}

/** The three trees have the same four operations. */
export const lijsten: Record<Lijstnaam, Lijstclient> = {
  categorieen: {
    alle: (signal) => client().categorieenOpvragen(signal),
    een: (id, signal) => client().categorieOphalen(id, signal),
    voegToe: (inhoud, idempotentiesleutel) => client({ idempotentiesleutel }).categorieToevoegen(inhoud),
    wijzig: (id, inhoud) => client().categorieWijzigen(id, inhoud),
  },
  organisatieonderdelen: {
    alle: (signal) => client().organisatieonderdelenOpvragen(signal),
    een: (id, signal) => client().organisatieonderdeelOphalen(id, signal),
    voegToe: (inhoud, idempotentiesleutel) => client({ idempotentiesleutel }).organisatieonderdeelToevoegen(inhoud),
    wijzig: (id, inhoud) => client().organisatieonderdeelWijzigen(id, inhoud),
  },
  gebieden: {
    alle: (signal) => client().gebiedenOpvragen(signal),
    een: (id, signal) => client().gebiedOphalen(id, signal),
    voegToe: (inhoud, idempotentiesleutel) => client({ idempotentiesleutel }).gebiedToevoegen(inhoud),
    wijzig: (id, inhoud) => client().gebiedWijzigen(id, inhoud),
  },
};

export const waardenOpties = (lijst: Lijstnaam) =>
  queryOptions({ queryKey: ['lijsten', lijst, 'alle'], queryFn: async ({ signal }) => (await lijsten[lijst].alle(signal)).items });

export const waardeOpties = (lijst: Lijstnaam, id: string) =>
  queryOptions({ queryKey: ['lijsten', lijst, 'een', id], queryFn: ({ signal }) => lijsten[lijst].een(id, signal) });

export const kanalenOpties = queryOptions({
  queryKey: ['kanalen'],
  queryFn: async ({ signal }) => (await client().kanalenOpvragen(signal)).items,
});

export const berichtenOpties = queryOptions({
  queryKey: ['berichten'],
  queryFn: ({ signal }) => client().berichtenOpvragen(signal),
  refetchInterval: 10_000,
});

export interface Auditfilter {
  objectId?: string;
  gebruikerId?: string;
  handeling?: string;
  objectsoort?: string;
  vanDatum?: string;
  totDatum?: string;
}

export const auditOpties = (f: Auditfilter) =>
  infiniteQueryOptions({
    queryKey: ['auditregels', f],
    queryFn: ({ pageParam, signal }) =>
      client().auditregelsZoeken(f.objectId, f.gebruikerId, f.handeling, f.objectsoort, f.vanDatum, f.totDatum, pageParam, 50, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (pagina) => pagina.volgende ?? undefined,
  });
