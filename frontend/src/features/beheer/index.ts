import type { RouteObject } from 'react-router';
import type { Navigatieitem, Routehandle } from '@shared/navigatie';

const beheren = { rechten: ['Beheren'] } satisfies Routehandle;

export const routes: RouteObject[] = [
  { index: true, lazy: () => import('./paginas/Vandaag') },
  { path: 'profiel', lazy: () => import('./paginas/Profiel') },
  {
    path: 'beheer',
    lazy: () => import('./paginas/Beheer'),
    handle: { rechten: ['Beheren', 'AuditLezen'] } satisfies Routehandle,
    children: [
      { index: true, lazy: () => import('./paginas/Beheerbegin') },
      { path: 'gebruikers', handle: beheren, lazy: () => import('./paginas/Gebruikers') },
      { path: 'categorieen', handle: beheren, lazy: () => import('./paginas/Categorieen') },
      { path: 'kanalen', handle: beheren, lazy: () => import('./paginas/Kanalen') },
      { path: 'organisatie', handle: beheren, lazy: () => import('./paginas/Organisatie') },
      { path: 'gebieden', handle: beheren, lazy: () => import('./paginas/Gebieden') },
      { path: 'berichten', handle: beheren, lazy: () => import('./paginas/Berichten') },
      { path: 'auditspoor', handle: { rechten: ['AuditLezen'] } satisfies Routehandle, lazy: () => import('./paginas/Auditspoor') },
    ],
  },
];

export const navigatie: Navigatieitem[] = [
  { naar: '/', label: 'vandaag', icoon: 'vandaag', rechten: [], volgorde: 10 },
  { naar: '/beheer', label: 'beheer', icoon: 'beheer', rechten: ['Beheren', 'AuditLezen'], volgorde: 70 },
];
