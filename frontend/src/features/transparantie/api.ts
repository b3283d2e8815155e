import { client } from '@api/index';
import type { PublicatiesOpvragenWeergave } from '@api/generated/client';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';

export type {
  Effectoordeel,
  PublicatieKlantsignalenOpvragenRegel as Signaalregel,
  PublicatieOpvragenResponse as Publicatie,
  PublicatiesOpvragenRij as Publicatierij,
  Publicatiesoort,
  PublicatieWijzigenBody as Publicatieinhoud,
  TerugkoppelingenOpvragenRij as Terugkoppeling,
} from '@api/generated/client';

export type Weergave = Exclude<PublicatiesOpvragenWeergave, 'Alle'>;

/** Everything of this feature: one change may touch several lists. */
export const alles = ['transparantie'] as const;

const volgende = (pagina: { volgende?: string | null }) => pagina.volgende ?? undefined;

export const tellingOpties = queryOptions({
  queryKey: [...alles, 'telling'],
  queryFn: ({ signal }) => client().publicatiesTellen(signal),
});

export const publicatiesOpties = (weergave: Weergave) =>
  infiniteQueryOptions({
    queryKey: [...alles, 'publicaties', weergave],
    queryFn: ({ pageParam, signal }) => client().publicatiesOpvragen(weergave, undefined, pageParam, undefined, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: volgende,
  });

export const voorstellenOpties = queryOptions({
  queryKey: [...alles, 'voorstellen'],
  queryFn: ({ signal }) => client().publicatievoorstellenOpvragen(undefined, 5, signal),
});

export const publicatieOpties = (id: string) =>
  queryOptions({
    queryKey: [...alles, 'publicatie', id],
    queryFn: ({ signal }) => client().publicatieOpvragen(id, signal),
  });

export const signalenOpties = (id: string) =>
  queryOptions({
    queryKey: [...alles, 'publicatie', id, 'klantsignalen'],
    queryFn: ({ signal }) => client().publicatieKlantsignalenOpvragen(id, signal),
  });

/** @param verwacht how many klantsignalen there are to tell about: the messages are made a moment after the approval. */
export const terugkoppelingenOpties = (publicatieId: string, verwacht: number) =>
  infiniteQueryOptions({
    queryKey: [...alles, 'terugkoppelingen', publicatieId],
    queryFn: ({ pageParam, signal }) => client().terugkoppelingenOpvragen(publicatieId, undefined, pageParam, undefined, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: volgende,
    // While messages are on their way the list keeps itself up to date.
    refetchInterval: ({ state: { data, dataUpdateCount } }) => {
      const items = data?.pages.flatMap((pagina) => pagina.items) ?? [];
      const komtNog = items.length === 0 && verwacht > 0 && dataUpdateCount < 20;
      return komtNog || items.some((item) => item.status === 'Wachtend') ? 2000 : false;
    },
  });

export const kanaalOpties = queryOptions({
  queryKey: [...alles, 'kanaal'],
  queryFn: ({ signal }) => client().terugkoppelkanaalOpvragen(signal),
  staleTime: Infinity,
});

export const themasOpties = queryOptions({
  queryKey: [...alles, 'themas'],
  queryFn: async ({ signal }) => (await client().openbaarOverzichtOpvragen(signal)).themas.map((thema) => thema.naam),
});
