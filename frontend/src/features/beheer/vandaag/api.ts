import { client } from '@api/index';
import type { Weergave } from '@api/generated/client';
import { queryOptions } from '@tanstack/react-query';

const fris = { staleTime: 30_000, retry: false } as const;

export const vandaagOpties = queryOptions({
  ...fris,
  queryKey: ['vandaag'],
  queryFn: ({ signal }) => client().vandaagOpvragen(signal),
});

export const werkOpties = (weergave: Weergave, limiet: number) =>
  queryOptions({
    ...fris,
    queryKey: ['vandaag', 'behandelingen', weergave, limiet],
    queryFn: async ({ signal }) => (await client().behandelingenOpvragen(weergave, undefined, limiet, signal)).items,
  });

export const overlegOpties = queryOptions({
  ...fris,
  queryKey: ['vandaag', 'overleg'],
  queryFn: async ({ signal }) => (await client().verbeteroverleggenOpvragen('Komend', undefined, 1, signal)).items[0] ?? null,
});

export const goudOpties = queryOptions({
  ...fris,
  queryKey: ['vandaag', 'goud'],
  queryFn: async ({ signal }) => (await client().goudenKlachtenOpvragen('Aangedragen', undefined, 3, signal)).items,
});

export const actiesOpties = queryOptions({
  ...fris,
  queryKey: ['vandaag', 'acties'],
  queryFn: async ({ signal }) =>
    (await client().verbeteractiesOpvragen('Open', undefined, undefined, undefined, undefined, 50, signal)).items,
});

export const publicatiesOpties = queryOptions({
  ...fris,
  queryKey: ['vandaag', 'publicaties'],
  queryFn: ({ signal }) => client().publicatiesTellen(signal),
});

export const feestdagenOpties = queryOptions({
  ...fris,
  queryKey: ['vandaag', 'feestdagen'],
  queryFn: async ({ signal }) => (await client().feestdagenOpvragen(undefined, signal)).jarenZonderGelijkgesteldeDagen,
});
