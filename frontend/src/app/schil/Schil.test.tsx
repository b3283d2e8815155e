import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { sessieVan, server, toonRoutes } from '@testing/index';
import { maakRoutes } from '../router';
import { QueryClient } from '@tanstack/react-query';
import { sessieOpties } from '@api/index';

function schilVoor(rechten: string[], pad: string) {
  const queryClient = new QueryClient();
  queryClient.setQueryData(sessieOpties.queryKey, sessieVan(rechten));
  return toonRoutes(maakRoutes(queryClient), { rechten, pad });
}

describe('the shell', () => {
  it('shows only what this person may open', async () => {
    schilVoor(['Registreren'], '/bestaat-niet');
    const menu = await screen.findByRole('navigation', { name: 'Hoofdmenu' });
    expect(within(menu).getByRole('link', { name: 'Registreren' })).toBeVisible();
    expect(within(menu).queryByRole('link', { name: 'Behandelen' })).not.toBeInTheDocument();
  });

  it('says so when a page is not for this role', async () => {
    schilVoor(['Registreren'], '/behandelen');
    expect(await screen.findByRole('heading', { level: 1, name: 'Deze pagina is niet voor u' })).toBeVisible();
  });

  it('opens the list of shortcuts on ?', async () => {
    const { gebruiker } = schilVoor(['SignalenLezen'], '/bestaat-niet');
    await screen.findByRole('search');
    await gebruiker.keyboard('?');
    const dialoog = await screen.findByRole('dialog', { name: 'Sneltoetsen' });
    expect(within(dialoog).getByText('Zoeken')).toBeVisible();
  });

  it('searches from every page', async () => {
    server.use(http.get('*/api/v1/*', () => HttpResponse.json({ items: [], volgende: null })));
    const { gebruiker, router } = schilVoor(['SignalenLezen'], '/bestaat-niet');
    await screen.findByRole('search');
    await gebruiker.keyboard('/');
    await gebruiker.keyboard('te laat{Enter}');
    await waitFor(() => expect(router.state.location.pathname + router.state.location.search).toBe('/signalen?zoek=te+laat'));
  });
});
