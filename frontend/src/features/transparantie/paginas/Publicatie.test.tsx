import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { server, toonRoutes } from '@testing/index';
import type { Publicatie } from '../api';
import { Component } from './Publicatie';

const routes = [
  { path: '/laten-zien/:id', Component },
  { path: '/laten-zien', element: <h1>Laten zien</h1> },
];
const mens = { id: '1', naam: 'Fatima Yilmaz' };

const publicatie = (anders: Partial<Publicatie>): Publicatie => ({
  id: 'p1',
  verbeteractie: { id: 'v1', titel: 'Terugbellen' },
  status: 'TerGoedkeuring',
  soort: 'Verbeterd',
  titel: 'Laat u terugbellen',
  vraag: 'U wachtte te lang.',
  citaat: { klantsignaalId: 's1', tekst: 'Ik hing twintig minuten in de wacht.' },
  verbetering: 'U kiest zelf een tijd.',
  effectoordeel: 'HetHielp',
  effect: 'Van 41 naar 23 signalen.',
  thema: 'Bellen',
  slug: null,
  aantalKlantsignalen: 5,
  auteur: mens,
  laatsteRedacteur: mens,
  opgesteldOp: '2026-11-01T10:00:00Z',
  gewijzigdOp: '2026-11-02T10:00:00Z',
  gepubliceerdOp: null,
  beoordeling: { mag: false, code: 'publicatie.eigen-publicatie' },
  verloop: [{ soort: 'Opgesteld', wie: mens, gezetOp: '2026-11-01T10:00:00Z', reden: null }],
  ...anders,
});

const heeft = (inhoud: Publicatie) =>
  http.get('*/api/v1/publicaties/p1', () => HttpResponse.json(inhoud, { headers: { ETag: '"een"' } }));
const opties = { rechten: ['PublicatiesLezen', 'PublicatieOpstellen', 'PublicatieGoedkeuren'], pad: '/laten-zien/p1' };

describe('a publicatie', () => {
  it('tells its author why somebody else judges it', async () => {
    server.use(heeft(publicatie({})));
    toonRoutes(routes, opties);
    expect(await screen.findByText('U hebt deze tekst geschreven. Daarom kijkt iemand anders of hij klopt.')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Keur goed en publiceer' })).not.toBeInTheDocument();
    expect(screen.getByText('“Ik hing twintig minuten in de wacht.”')).toBeVisible();
    expect(screen.getByText('5 keer verteld.')).toBeVisible();
  });

  it('asks a reason before it is rejected, and sends the version that was read', async () => {
    let verstuurd: { reden: string; ifMatch: string | null } | undefined;
    server.use(
      heeft(publicatie({ beoordeling: { mag: true, code: null } })),
      http.post('*/api/v1/publicaties/p1/afwijzing', async ({ request }) => {
        const { reden } = (await request.json()) as { reden: string };
        verstuurd = { reden, ifMatch: request.headers.get('If-Match') };
        return new HttpResponse(null, { status: 204 });
      }),
    );
    const { gebruiker } = toonRoutes(routes, opties);
    await gebruiker.click(await screen.findByRole('button', { name: 'Wijs af…' }));
    const dialoog = within(await screen.findByRole('dialog', { name: 'Waarom wijst u dit af?' }));
    await gebruiker.click(dialoog.getByRole('button', { name: 'Wijs af' }));
    expect(dialoog.getByLabelText('Wat moet er anders?')).toBeInvalid();
    await gebruiker.type(dialoog.getByLabelText('Wat moet er anders?'), 'Noem de datum.');
    await gebruiker.click(dialoog.getByRole('button', { name: 'Wijs af' }));
    await waitFor(() => expect(verstuurd).toEqual({ reden: 'Noem de datum.', ifMatch: '"een"' }));
    expect(await screen.findByRole('heading', { name: 'Laten zien' })).toBeVisible();
  });

  it('shows while writing what the citizen will read, and puts the server’s judgement at the field', async () => {
    server.use(
      heeft(publicatie({ status: 'Concept' })),
      http.get('*/api/v1/openbaar/overzicht', () => HttpResponse.json({ themas: [{ slug: 'bellen', naam: 'Bellen', aantal: 1 }] })),
      http.put('*/api/v1/publicaties/p1', () =>
        HttpResponse.json(
          {
            status: 400,
            title: 'De invoer klopt niet',
            detail: '',
            code: 'invoer.ongeldig',
            errors: [{ veld: 'citaat.tekst', code: 'citaat-niet-letterlijk', melding: 'Het citaat moet letterlijk in het signaal staan.' }],
          },
          { status: 400, headers: { 'Content-Type': 'application/problem+json' } },
        ),
      ),
    );
    const { gebruiker } = toonRoutes(routes, opties);
    const veld = await screen.findByLabelText('Vertel het aan de inwoner');
    await gebruiker.clear(veld);
    await gebruiker.type(veld, 'Wij bellen u terug.');
    const voorbeeld = within(screen.getByRole('region', { name: 'Zo leest de inwoner het' }));
    expect(voorbeeld.getByText('Wij bellen u terug.')).toBeVisible();
    await gebruiker.click(screen.getByRole('button', { name: 'Dien in ter goedkeuring' }));
    const link = await screen.findByRole('link', { name: 'Het citaat moet letterlijk in het signaal staan.' });
    await gebruiker.click(link);
    expect(screen.getByLabelText('Het citaat')).toHaveFocus();
    expect(veld).toHaveValue('Wij bellen u terug.');
  });
});
