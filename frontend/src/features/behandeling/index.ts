import type { RouteObject } from 'react-router';
import type { Navigatieitem, Routehandle } from '@shared/navigatie';

export const routes: RouteObject[] = [
  {
    path: 'behandelen',
    handle: { rechten: ['Behandelen', 'Verdelen', 'BehandelingenLezen'] } satisfies Routehandle,
    lazy: () => import('./paginas/Werklijst'),
  },
  {
    path: 'behandelen/:id',
    handle: { rechten: ['Behandelen', 'Verdelen', 'BehandelingenLezen'] } satisfies Routehandle,
    lazy: () => import('./paginas/Behandeling'),
  },
];

export const navigatie: Navigatieitem[] = [
  { naar: '/behandelen', label: 'behandelen', icoon: 'behandelen', rechten: ['Behandelen', 'Verdelen', 'BehandelingenLezen'], volgorde: 40 },
];
