import { sessieOpties, type Sessie } from '@api/index';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { createMemoryRouter, RouterProvider, type RouteObject } from 'react-router';

export const sessieVan = (rechten: string[] = [], anders: Partial<Sessie> = {}): Sessie => ({
  id: '01990000-0000-7000-8000-000000000001',
  naam: 'Samira El Amrani',
  email: 'samira.elamrani@voorbeeldstad.example',
  rollen: ['Medewerker'],
  rechten,
  taal: 'nl',
  antiforgeryToken: 'test',
  ...anders,
});

interface Opties {
  rechten?: string[];
  sessie?: Sessie | null;
  /** The address to open. */
  pad?: string;
  /** Other pages that the test goes to. */
  routes?: RouteObject[];
}

/** Renders feature routes as a signed-in person, with a query client and router of its own. */
export function toonRoutes(alle: RouteObject[], { rechten = [], sessie = sessieVan(rechten), pad = '/', routes = [] }: Opties = {}) {
  const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false }, mutations: { retry: false } } });
  queryClient.setQueryData(sessieOpties.queryKey, sessie);
  const router = createMemoryRouter([...routes, ...alle], { initialEntries: [pad] });
  const resultaat = render(
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
    </QueryClientProvider>,
  );
  return { ...resultaat, router, queryClient, gebruiker: userEvent.setup() };
}

/** Renders one component the same way. */
export const toon = (inhoud: ReactNode, opties: Opties = {}) => toonRoutes([{ path: '*', element: inhoud }], opties);
