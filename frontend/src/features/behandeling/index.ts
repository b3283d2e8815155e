import { vraag } from '@api/index';
import { useQuery } from '@tanstack/react-query';
import type { RouteObject } from 'react-router';
import type { Navigatieitem, Routehandle } from '@shared/navigatie';

const rechten = ['Behandelen', 'Verdelen', 'BehandelingenLezen'];

export const routes: RouteObject[] = [
  { path: 'behandelen', handle: { rechten } satisfies Routehandle, lazy: () => import('./paginas/Werklijst') },
  { path: 'beheer/feestdagen', handle: { rechten: ['Beheren'] } satisfies Routehandle, lazy: () => import('./paginas/Feestdagen') },
  { path: 'behandelen/:id', handle: { rechten } satisfies Routehandle, lazy: () => import('./paginas/Behandeling') },
];

/** What is mine; the menu is there before the generated client is. */
function useTeller(): number | undefined {
  const { data } = useQuery({
    queryKey: ['behandelingen', 'tellingen'],
    queryFn: ({ signal }) => vraag<{ mijn: number; onverdeeld: number; binnenkort: number }>('/api/v1/behandelingen/tellingen', { signal }),
    staleTime: 30_000,
  });
  return data?.mijn;
}

export const navigatie: Navigatieitem[] = [
  { naar: '/behandelen', label: 'behandelen', icoon: 'behandelen', rechten, volgorde: 40, useTeller },
];
