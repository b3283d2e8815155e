import { opSessieVerlopen, sessieOpties } from '@api/index';
import type { QueryClient } from '@tanstack/react-query';
import { createBrowserRouter, redirect, type LoaderFunctionArgs, type RouteObject } from 'react-router';
import { featureroutes, schermroutes } from './features';
import { Foutpagina } from './paginas/Foutpagina';
import { Laden } from './schil/Laden';
import { Schermschil } from './schil/Schermschil';
import { Schil } from './schil/Schil';

const huidigPad = ({ request }: LoaderFunctionArgs): string => {
  const { pathname, search } = new URL(request.url);
  return pathname + search;
};

/** Behind the sign-in; afterwards people come back to the page they asked for. */
const alleenAangemeld = (queryClient: QueryClient) => async (argumenten: LoaderFunctionArgs) => {
  const sessie = await queryClient.ensureQueryData(sessieOpties);
  if (sessie) return null;
  const pad = huidigPad(argumenten);
  return redirect(pad === '/' ? '/inloggen' : `/inloggen?naar=${encodeURIComponent(pad)}`);
};

export function maakRoutes(queryClient: QueryClient): RouteObject[] {
  const loader = alleenAangemeld(queryClient);
  return [
    {
      HydrateFallback: Laden,
      ErrorBoundary: Foutpagina,
      children: [
        { path: 'inloggen', lazy: () => import('./paginas/Inloggen') },
        { path: 'inrichting', lazy: () => import('./paginas/Inrichting') },
        { path: 'wachtwoord', lazy: () => import('./paginas/Wachtwoord') },
        { Component: Schermschil, loader, ErrorBoundary: Foutpagina, children: schermroutes },
        {
          Component: Schil,
          loader,
          shouldRevalidate: () => true,
          children: [
            {
              ErrorBoundary: Foutpagina,
              children: [
                ...featureroutes,
                ...(import.meta.env.DEV ? [{ path: 'stijlgids', lazy: () => import('./paginas/Stijlgids') }] : []),
                { path: '*', lazy: () => import('./paginas/NietGevonden') },
              ],
            },
          ],
        },
      ],
    },
  ];
}

export function maakRouter(queryClient: QueryClient) {
  const router = createBrowserRouter(maakRoutes(queryClient));
  opSessieVerlopen(() => {
    if (!queryClient.getQueryData(sessieOpties.queryKey)) return;
    queryClient.setQueryData(sessieOpties.queryKey, null);
    const { pathname, search } = window.location;
    void router.navigate(`/inloggen?verlopen=1&naar=${encodeURIComponent(pathname + search)}`);
  });
  return router;
}
