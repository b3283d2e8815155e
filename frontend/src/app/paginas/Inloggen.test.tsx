import { screen, waitFor } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { sessieVan, server, toonRoutes } from '@testing/index';
import { Component as Inloggen } from './Inloggen';

const geenVoorbeeld = () => http.get('*/api/v1/voorbeeldsessies/rollen', () => new HttpResponse(null, { status: 404 }));
const routes = [
  { path: '/inloggen', Component: Inloggen },
  { path: '/signalen', element: <h1>Signalen</h1> },
  { path: '/', element: <h1>Vandaag</h1> },
];

describe('signing in', () => {
  it('asks for what is missing and moves the focus to the summary', async () => {
    server.use(geenVoorbeeld());
    const { gebruiker } = toonRoutes(routes, { sessie: null, pad: '/inloggen' });
    await gebruiker.click(screen.getByRole('button', { name: 'Inloggen' }));
    const samenvatting = await screen.findByRole('group', { name: 'Er kloppen 2 dingen nog niet' });
    await waitFor(() => expect(samenvatting).toHaveFocus());
    await gebruiker.click(screen.getByRole('link', { name: 'Vul uw wachtwoord in.' }));
    const wachtwoord = screen.getByLabelText('Wachtwoord');
    expect(wachtwoord).toHaveFocus();
    expect(wachtwoord).toHaveAccessibleDescription('Vul uw wachtwoord in.');
    expect(wachtwoord).toBeInvalid();
  });

  it('shows what the server says and keeps what was typed', async () => {
    server.use(
      geenVoorbeeld(),
      http.post('*/api/v1/sessies', () =>
        HttpResponse.json(
          { status: 401, title: 'Niet aangemeld', detail: 'E-mailadres of wachtwoord klopt niet.', code: 'aanmelden-mislukt' },
          { status: 401, headers: { 'Content-Type': 'application/problem+json' } },
        ),
      ),
    );
    const { gebruiker } = toonRoutes(routes, { sessie: null, pad: '/inloggen' });
    await gebruiker.type(screen.getByLabelText('E-mailadres'), 'a@b.nl');
    await gebruiker.type(screen.getByLabelText('Wachtwoord'), 'fout{Enter}');
    expect(await screen.findByText('E-mailadres of wachtwoord klopt niet.')).toBeVisible();
    expect(screen.getByLabelText('E-mailadres')).toHaveValue('a@b.nl');
  });

  it.each([
    ['/signalen', 'Signalen'],
    ['//elders.example/x', 'Vandaag'],
    ['/\\elders.example', 'Vandaag'],
  ])('returns to a page of our own only (%s)', async (naar, kop) => {
    server.use(
      geenVoorbeeld(),
      http.post('*/api/v1/sessies', () => HttpResponse.json(sessieVan(), { status: 201 })),
    );
    const { gebruiker } = toonRoutes(routes, { sessie: null, pad: `/inloggen?naar=${encodeURIComponent(naar)}` });
    await gebruiker.type(screen.getByLabelText('E-mailadres'), 'a@b.nl');
    await gebruiker.type(screen.getByLabelText('Wachtwoord'), 'goed{Enter}');
    expect(await screen.findByRole('heading', { name: kop })).toBeVisible();
  });
});
