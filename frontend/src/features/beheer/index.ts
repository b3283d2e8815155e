import type { RouteObject } from 'react-router';
import type { Navigatieitem, Routehandle } from '@shared/navigatie';

export const routes: RouteObject[] = [
  { index: true, lazy: () => import('./paginas/Vandaag') },
  {
    path: 'beheer/*',
    handle: { rechten: ['Beheren', 'AuditLezen'] } satisfies Routehandle,
    lazy: () => import('./paginas/Beheer'),
  },
];

export const navigatie: Navigatieitem[] = [
  { naar: '/', label: 'vandaag', icoon: 'vandaag', rechten: [], volgorde: 10 },
  { naar: '/beheer', label: 'beheer', icoon: 'beheer', rechten: ['Beheren', 'AuditLezen'], volgorde: 70 },
];
