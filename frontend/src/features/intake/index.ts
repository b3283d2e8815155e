import type { RouteObject } from 'react-router';
import type { Navigatieitem, Routehandle } from '@shared/navigatie';

export const routes: RouteObject[] = [
  {
    path: 'registreren',
    handle: { rechten: ['Registreren'] } satisfies Routehandle,
    lazy: () => import('./paginas/Registreren'),
  },
  {
    path: 'signalen',
    handle: { rechten: ['SignalenLezen'] } satisfies Routehandle,
    lazy: () => import('./paginas/Signalen'),
  },
  {
    path: 'signalen/:id',
    handle: { rechten: ['SignalenLezen'] } satisfies Routehandle,
    lazy: () => import('./paginas/Signaal'),
  },
];

export const navigatie: Navigatieitem[] = [
  { naar: '/registreren', label: 'registreren', icoon: 'plus', rechten: ['Registreren'], volgorde: 20 },
  { naar: '/signalen', label: 'signalen', icoon: 'signalen', rechten: ['SignalenLezen'], volgorde: 30 },
];
