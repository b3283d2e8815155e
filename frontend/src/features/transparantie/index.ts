import type { RouteObject } from 'react-router';
import type { Navigatieitem, Routehandle } from '@shared/navigatie';

export const routes: RouteObject[] = [
  {
    path: 'laten-zien',
    handle: { rechten: ['PublicatieOpstellen', 'PublicatieGoedkeuren', 'PublicatiesLezen'] } satisfies Routehandle,
    lazy: () => import('./paginas/Publicaties'),
  },
  {
    path: 'laten-zien/:id',
    handle: { rechten: ['PublicatieOpstellen', 'PublicatieGoedkeuren', 'PublicatiesLezen'] } satisfies Routehandle,
    lazy: () => import('./paginas/Publicatie'),
  },
];

export const navigatie: Navigatieitem[] = [
  { naar: '/laten-zien', label: 'latenZien', icoon: 'latenZien', rechten: ['PublicatieOpstellen', 'PublicatieGoedkeuren', 'PublicatiesLezen'], volgorde: 60 },
];
