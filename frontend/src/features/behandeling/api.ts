import { client, ProbleemFout } from '@api/index';
import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { BehandelingenOpvragenItem, BehandelingOphalenResponse, Weergave } from '@api/generated/client';
import { meld } from '@shared/ui';

export type Behandeling = BehandelingOphalenResponse;
export type Rij = BehandelingenOpvragenItem;
export type { Weergave };

export const WEERGAVEN = ['Mijn', 'Onverdeeld', 'Binnenkort', 'Alle'] as const satisfies readonly Weergave[];

const alles = ['behandelingen'] as const;

export const lijstOpties = (weergave: Weergave) =>
  infiniteQueryOptions({
    queryKey: [...alles, 'lijst', weergave],
    queryFn: ({ pageParam, signal }) => client().behandelingenOpvragen(weergave, pageParam, undefined, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (pagina) => pagina.volgende ?? undefined,
  });

export const tellingOpties = queryOptions({
  queryKey: [...alles, 'tellingen'],
  queryFn: ({ signal }) => client().behandelingenTellen(signal),
  staleTime: 30_000,
});

export const behandelingOpties = (id: string) =>
  queryOptions({
    queryKey: [...alles, 'een', id],
    queryFn: ({ signal }) => client().behandelingOphalen(id, signal),
  });

export const behandelaarsOpties = queryOptions({
  queryKey: ['behandelaars'],
  queryFn: async ({ signal }) => (await client().behandelaarsOpvragen(signal)).items,
  staleTime: 300_000,
});

/** A change to a behandeling: afterwards every list and page shows the new state, also when someone else was first. */
export function useWijziging<TInvoer>(doe: (invoer: TInvoer) => Promise<unknown>, gelukt: string) {
  const queryClient = useQueryClient();
  const ververs = () => queryClient.invalidateQueries({ queryKey: alles });
  return useMutation({
    mutationFn: doe,
    onSuccess: async () => {
      meld(gelukt);
      await ververs();
    },
    onError: (fout) => {
      if (fout instanceof ProbleemFout && [404, 409, 412].includes(fout.status)) void ververs();
    },
  });
}
