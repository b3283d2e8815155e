import { screen, waitFor } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Rij } from '../api';
import { server, toon } from '@testing/index';
import { Component as Werklijst } from './Werklijst';

const rij = (nummer: number, anders: Partial<Rij> = {}): Rij => ({
  id: `00000000-0000-7000-8000-00000000000${nummer}`,
  klantsignaalId: `00000000-0000-7000-9000-00000000000${nummer}`,
  kenmerk: `KS-2026-00000${nummer}`,
  soort: 'Klacht',
  kanaal: 'Telefoon',
  fragment: `Verhaal ${nummer}`,
  ontvangstdatum: '2026-11-12',
  uitersteDatum: '2026-12-24',
  dagenOver: 29,
  isFormeel: false,
  isOpgeschort: false,
  aantalOverdrachten: 0,
  isVeelDoorgegeven: false,
  isAangebodenAanMij: false,
  volgendeStap: { handeling: 'Oppakken' },
  ...anders,
});

const opgepakt: string[] = [];
const eersteRij = () => screen.findByRole('link', { name: 'Verhaal 1' }, { timeout: 5000 });

beforeEach(() => {
  opgepakt.length = 0;
  server.use(
    http.get('*/api/v1/behandelingen/tellingen', () => HttpResponse.json({ mijn: 3, onverdeeld: 2, binnenkort: 1 })),
    http.get('*/api/v1/behandelingen', () => HttpResponse.json({ items: [rij(1), rij(2)], volgende: null })),
    http.post('*/api/v1/behandelingen/:id/toewijzingen', ({ params }) => {
      opgepakt.push(String(params.id));
      return HttpResponse.json({ id: params.id, behandelaarId: 'ik', versie: 'v' });
    }),
  );
});

describe('the worklist', () => {
  it('shows the words first, and how much waits in each view', async () => {
    toon(<Werklijst />, { rechten: ['Behandelen', 'BehandelingenLezen'], pad: '/behandelen?weergave=Onverdeeld' });
    expect(await eersteRij()).toBeVisible();
    expect(screen.getByRole('link', { name: 'Van niemand 2' })).toHaveAttribute('aria-current', 'page');
    expect(screen.getAllByText('nog 29 dagen')).toHaveLength(2);
  });

  it('takes the row that has the focus with P, after walking there with J', async () => {
    const { gebruiker } = toon(<Werklijst />, { rechten: ['Behandelen', 'BehandelingenLezen'], pad: '/behandelen?weergave=Onverdeeld' });
    await eersteRij();
    await gebruiker.keyboard('jj');
    expect(screen.getByRole('link', { name: 'Verhaal 2' })).toHaveFocus();
    await gebruiker.keyboard('p');
    await waitFor(() => expect(opgepakt).toEqual([rij(2).id]));
  });

  it('offers nothing to take to who may only read', async () => {
    toon(<Werklijst />, { rechten: ['BehandelingenLezen'], pad: '/behandelen' });
    await eersteRij();
    expect(screen.queryByRole('button', { name: /Oppakken/ })).not.toBeInTheDocument();
    expect(screen.queryByRole('link', { name: /Van mij/ })).not.toBeInTheDocument();
  });
});
