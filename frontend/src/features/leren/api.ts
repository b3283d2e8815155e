import { client } from '@api/index';
import type * as Api from '@api/generated/client';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';

export type Overleg = Api.VerbeteroverlegOpvragenUitkomst;
export type Agendapunt = Api.AgendapuntWeergave;
export type Besluit = Api.BesluitWeergave;
export type Besluitsoort = Api.Besluitsoort;
export type Overlegregel = Api.VerbeteroverleggenOpvragenRij;
export type Goud = Api.GoudenKlachtenOpvragenRij;
export type Signaal = Api.SignaalWeergave;
export type Actie = Api.VerbeteractieInzienUitkomst;
export type Actieregel = Api.VerbeteractiesOpvragenRij;
export type KorteActie = Api.ActieRegel;
export type Actiestatus = Api.Actiestatus;
export type Meting = Api.Meting;
export type Verslag = Api.VerslagOpvragenUitkomst;
export type Aanwezige = Api.AanwezigeWeergave;
export type Discipline = Api.Discipline;
export type Vaardigheid = Api.Vaardigheid;
export type Geenlesreden = Api.RedenZonderLes;

export const SLEUTEL = 'leren';
const PAGINA = 25;
const begin = undefined as string | undefined;
const volgende = (pagina: { volgende?: string | null | undefined }) => pagina.volgende ?? undefined;

export const goudOpties = (status?: 'Aangedragen' | 'Besproken') =>
  infiniteQueryOptions({
    queryKey: [SLEUTEL, 'goud', status ?? 'alle'],
    queryFn: ({ pageParam, signal }) => client().goudenKlachtenOpvragen(status, pageParam, PAGINA, signal),
    initialPageParam: begin,
    getNextPageParam: volgende,
  });

export const overleggenOpties = (weergave: 'Komend' | 'Geweest') =>
  infiniteQueryOptions({
    queryKey: [SLEUTEL, 'overleggen', weergave],
    queryFn: ({ pageParam, signal }) => client().verbeteroverleggenOpvragen(weergave, pageParam, PAGINA, signal),
    initialPageParam: begin,
    getNextPageParam: volgende,
  });

export const overlegOpties = (id: string) =>
  queryOptions({
    queryKey: [SLEUTEL, 'overleg', id],
    queryFn: ({ signal }) => client().verbeteroverlegOpvragen(id, signal),
    // While a meeting is held, several people note and decide: everyone sees it within seconds.
    refetchInterval: ({ state }) => (state.data?.status === 'Geopend' ? 4000 : false),
  });

export const verslagOpties = (id: string) =>
  queryOptions({ queryKey: [SLEUTEL, 'verslag', id], queryFn: ({ signal }) => client().verslagOpvragen(id, signal) });

export const actiesOpties = (weergave: 'Open' | 'Afgerond', eigenaarId?: string) =>
  infiniteQueryOptions({
    queryKey: [SLEUTEL, 'acties', weergave, eigenaarId ?? 'alle'],
    queryFn: ({ pageParam, signal }) =>
      client().verbeteractiesOpvragen(weergave, undefined, eigenaarId, undefined, pageParam, 100, signal),
    initialPageParam: begin,
    getNextPageParam: volgende,
  });

export const actieOpties = (id: string) =>
  queryOptions({ queryKey: [SLEUTEL, 'actie', id], queryFn: ({ signal }) => client().verbeteractieInzien(id, signal) });

export const effectOpties = (id: string) =>
  queryOptions({
    queryKey: [SLEUTEL, 'effect', id],
    queryFn: ({ signal }) => client().effectOpvragen(id, signal),
    retry: false,
  });

export const collegasOpties = queryOptions({
  queryKey: [SLEUTEL, 'collegas'],
  queryFn: ({ signal }) => client().collegasOpvragen(signal),
  staleTime: 5 * 60_000,
});

export const lijstenOpties = queryOptions({
  queryKey: ['referentielijsten'],
  queryFn: ({ signal }) => client().referentielijstenTonen(signal),
  staleTime: 5 * 60_000,
});

/** A klantsignaal to choose, from whatever list it came. */
export interface Keuzesignaal {
  id: string;
  kenmerk: string;
  tekst: string;
}

const niets = undefined;

/** The newest klantsignalen with these words, or else of this category. */
export const zoekOpties = (zoek: string, categorieId: string | null | undefined, aantal: number) =>
  queryOptions({
    queryKey: ['klantsignalen', 'kiezen', zoek, categorieId ?? '', aantal],
    queryFn: async ({ signal }): Promise<Keuzesignaal[]> => {
      const categorie = zoek ? niets : (categorieId ?? niets);
      const pagina = await client().klantsignalenZoeken(zoek || niets, niets, niets, categorie, niets, niets, niets, niets, niets, niets, aantal, signal);
      return pagina.items.map((s) => ({ id: s.id, kenmerk: s.kenmerk, tekst: s.fragment }));
    },
    staleTime: 60_000,
  });

export const vergelijkbaarOpties = (id: string) =>
  queryOptions({
    queryKey: ['klantsignalen', id, 'vergelijkbaar'],
    queryFn: async ({ signal }): Promise<Keuzesignaal[]> =>
      (await client().vergelijkbareOphalen(id, signal)).items.map((s) => ({ id: s.id, kenmerk: s.kenmerk, tekst: s.fragment })),
    staleTime: 5 * 60_000,
  });
