import type { RouteObject } from 'react-router';
import type { Navigatieitem, Routehandle } from '@shared/navigatie';

export const routes: RouteObject[] = [
  {
    path: 'leren',
    handle: { rechten: ['Leren', 'LerenLezen'] } satisfies Routehandle,
    lazy: () => import('./paginas/Leren'),
  },
  {
    path: 'leren/overleggen/:id',
    handle: { rechten: ['Leren', 'LerenLezen'] } satisfies Routehandle,
    lazy: () => import('./paginas/Overleg'),
  },
  {
    path: 'leren/acties/:id',
    handle: { rechten: ['Leren', 'LerenLezen'] } satisfies Routehandle,
    lazy: () => import('./paginas/Actie'),
  },
];

export const schermroutes: RouteObject[] = [
  {
    path: 'leren/overleggen/:id/scherm',
    handle: { rechten: ['Leren', 'LerenLezen'] } satisfies Routehandle,
    lazy: () => import('./paginas/Scherm'),
  },
];

export const navigatie: Navigatieitem[] = [
  { naar: '/leren', label: 'leren', icoon: 'leren', rechten: ['Leren', 'LerenLezen'], volgorde: 50 },
];
