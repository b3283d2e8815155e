import { useQuery } from '@tanstack/react-query';
import type { RouteObject } from 'react-router';
import { useRecht } from '@shared/hooks';
import type { Navigatieitem, Routehandle } from '@shared/navigatie';
import { tellingOpties } from './api';

const handle = { rechten: ['PublicatieOpstellen', 'PublicatieGoedkeuren', 'PublicatiesLezen'] } satisfies Routehandle;

export const routes: RouteObject[] = [
  { path: 'laten-zien', handle, lazy: () => import('./paginas/Publicaties') },
  { path: 'laten-zien/:id', handle, lazy: () => import('./paginas/Publicatie') },
];

/** What waits for this person's approval. */
function useTeller(): number | undefined {
  const beoordeelt = useRecht('PublicatieGoedkeuren');
  const { data } = useQuery({ ...tellingOpties, enabled: beoordeelt });
  return data?.wachtOpMij || undefined;
}

export const navigatie: Navigatieitem[] = [
  { naar: '/laten-zien', label: 'latenZien', icoon: 'latenZien', rechten: handle.rechten, volgorde: 60, useTeller },
];
