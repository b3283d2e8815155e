import { screen, waitFor } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { server, toon, toonRoutes } from '@testing/index';
import type { Agendapunt, Meting, Overleg } from './api';
import { useEffectzin } from './teksten';

type Effect = Parameters<ReturnType<typeof useEffectzin>>[0];
const meting = (uitkomst: Meting['uitkomst'], voor: number, na: number, laag: number | null, hoog: number | null): Effect => ({
  uitkomst,
  aantalVoor: voor,
  aantalNa: na,
  percentageLaag: laag,
  percentageHoog: hoog,
});

function Zin({ effect }: { effect: Effect }) {
  return <p>{useEffectzin()(effect)}</p>;
}

describe('the sentence about an effect', () => {
  it.each([
    [meting('Gedaald', 41, 23, -68, -4), 'Van 41 naar 23 signalen. De daling is waarschijnlijk tussen 4 en 68 %.'],
    [meting('Gestegen', 9, 30, 54, 699), 'Van 9 naar 30 signalen. De stijging is waarschijnlijk tussen 54 en 699 %.'],
    [meting('Gestegen', 0, 12, 20, null), 'Van 0 naar 12 signalen. De stijging is waarschijnlijk minstens 20 %.'],
    [meting('NietTeZeggen', 11, 12, -56, 173), 'Van 11 naar 12 signalen. Dat verschil kan toeval zijn: alles tussen 56 % minder en 173 % meer past erbij.'],
    [meting('TeWeinigSignalen', 2, 1, null, null), 'Van 2 naar 1 signalen. Dat is te weinig om er iets over te zeggen.'],
  ])('says no more than the figures allow', async (effect, zin) => {
    toon(<Zin effect={effect} />);
    expect(await screen.findByText(zin)).toBeInTheDocument();
  });
});

const punt = (id: string, titel: string, anders: Partial<Agendapunt> = {}): Agendapunt => ({
  id,
  versie: id,
  soort: 'Eigen',
  titel,
  waarom: { code: 'ZelfToegevoegd' },
  status: 'Open',
  notitie: '',
  acties: [],
  besluiten: [],
  ...anders,
});

const overleg: Overleg = {
  id: 'o1',
  versie: 'v1',
  nummer: 23,
  datum: '2026-11-20',
  begintijd: '10:00:00',
  duurMinuten: 60,
  status: 'Geopend',
  aanwezigen: [],
  ontbrekendeVaardigheden: ['Aanjagen'],
  agenda: [punt('p1', 'Eerste punt'), punt('p2', 'Belmenu', { waarom: { code: 'ThemaGegroeid', aantalVorige: 9, aantalNu: 21, weken: 4 } })],
};

describe('the wall of the meeting', () => {
  const open = async () => {
    Element.prototype.scrollIntoView = () => undefined;
    server.use(
      http.get('/api/v1/verbeteroverleggen/o1', () => HttpResponse.json(overleg)),
      http.get('/api/v1/verbeteracties/collegas', () => HttpResponse.json({ items: [] })),
      http.get('/api/v1/referentielijsten', () => HttpResponse.json({ categorieen: [], kanalen: [], organisatieonderdelen: [], gebieden: [] })),
    );
    const { Component } = await import('./paginas/Scherm');
    return toonRoutes([{ path: '/leren/overleggen/:id/scherm', Component }], { pad: '/leren/overleggen/o1/scherm', rechten: ['Leren'] });
  };

  it('walks the agenda with N and P and says why each item is there', async () => {
    const { gebruiker } = await open();
    expect(await screen.findByRole('heading', { level: 1, name: 'Eerste punt' })).toBeInTheDocument();
    expect(screen.getAllByText('thema gegroeid: 9 → 21 in 4 weken')).toHaveLength(1);
    expect(screen.getByText('Niemand met ‘aanjagen’.')).toBeInTheDocument();
    await gebruiker.keyboard('n');
    expect(await screen.findByRole('heading', { level: 1, name: 'Belmenu' })).toBeInTheDocument();
    await gebruiker.keyboard('p');
    expect(await screen.findByRole('heading', { level: 1, name: 'Eerste punt' })).toBeInTheDocument();
  });

  it('opens the verbeteractie with A and goes back with Escape', async () => {
    const { gebruiker } = await open();
    await screen.findByRole('heading', { level: 1 });
    await gebruiker.keyboard('a');
    expect(await screen.findByLabelText('Wat gaat er veranderen?')).toHaveFocus();
    await gebruiker.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByLabelText('Wat gaat er veranderen?')).not.toBeInTheDocument());
  });

  it('asks a question back at a weak reason not to learn', async () => {
    const { gebruiker } = await open();
    await gebruiker.click(await screen.findByRole('button', { name: 'Geen les, omdat…' }));
    await gebruiker.click(await screen.findByLabelText('Het is een incident'));
    expect(await screen.findByText(/Eén signaal kan laten zien/)).toBeInTheDocument();
  });
});
