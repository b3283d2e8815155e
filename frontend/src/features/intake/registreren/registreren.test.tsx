import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { server, toonRoutes } from '@testing/index';
import { routes } from '../index';
import { zonderStuurtekens } from './formulier';
import { voorstelUit } from './Vergelijkbaar';

const API = '*/api/v1';
const open = () => toonRoutes(routes, { rechten: ['Registreren', 'SignalenLezen'], pad: '/registreren' });
const tekstveld = () => screen.findByRole<HTMLTextAreaElement>('textbox', { name: /In de woorden/ });

beforeEach(() => {
  server.use(
    http.get(`${API}/referentielijsten`, () => HttpResponse.json({ categorieen: [], kanalen: [], organisatieonderdelen: [], gebieden: [] })),
    http.post(`${API}/klantsignalen/vergelijkingen`, () => HttpResponse.json({ items: [] })),
  );
});

async function vulIn(gebruiker: ReturnType<typeof open>['gebruiker']) {
  const veld = await tekstveld();
  await gebruiker.click(veld);
  await gebruiker.paste('Mevrouw belt over de brief');
  await gebruiker.click(screen.getByRole('radio', { name: /Klacht/ }));
  await gebruiker.selectOptions(screen.getByRole('combobox', { name: 'Kanaal' }), 'Telefoon');
  return veld;
}

describe('registering', { timeout: 30_000 }, () => {
  it('saves with one shortcut, says the kenmerk and is ready for the next', async () => {
    const gestuurd: unknown[] = [];
    server.use(
      http.post(`${API}/klantsignalen`, async ({ request }) => {
        gestuurd.push(await request.json());
        return HttpResponse.json({ id: '1', kenmerk: 'KS-2026-000123', isFormeel: false, ontbreektVoorFormeel: [] }, { status: 201 });
      }),
    );
    const { gebruiker } = open();
    await vulIn(gebruiker);

    await gebruiker.keyboard('{Control>}{Enter}{/Control}');

    expect(await screen.findByText('KS-2026-000123 is opgeslagen.')).toBeInTheDocument();
    expect(gestuurd).toEqual([expect.objectContaining({ tekst: 'Mevrouw belt over de brief', soort: 'Klacht', kanaal: 'Telefoon', indiener: null })]);
    expect(await tekstveld()).toHaveValue('');
    await waitFor(async () => expect(await tekstveld()).toHaveFocus());
    expect(screen.getByRole('combobox', { name: 'Kanaal' })).toHaveValue('Telefoon');
  });

  it('asks how to reach somebody who wants a reply, and says what comes next', async () => {
    server.use(
      http.post(`${API}/klantsignalen`, () =>
        HttpResponse.json({ id: '1', kenmerk: 'KS-2026-000124', isFormeel: false, ontbreektVoorFormeel: [] }, { status: 201 }),
      ),
    );
    const { gebruiker } = open();
    await vulIn(gebruiker);
    await gebruiker.click(screen.getByRole('checkbox', { name: /Wil een reactie/ }));
    await gebruiker.keyboard('{Control>}{Enter}{/Control}');
    expect(await screen.findByRole('link', { name: /Vul een e-mailadres, telefoonnummer of adres in/ })).toBeInTheDocument();

    await gebruiker.type(screen.getByRole('textbox', { name: /Telefoon/ }), '0612345678');
    await gebruiker.keyboard('{Control>}{Enter}{/Control}');
    expect(await screen.findByText('Het staat in de werklijst: iemand neemt contact op.')).toBeInTheDocument();
  });

  it('lets a digit choose the kind only from there', async () => {
    const { gebruiker } = open();
    await vulIn(gebruiker);
    screen.getByRole('button', { name: 'Anoniem' }).focus();
    await gebruiker.keyboard('2');
    expect(screen.getByRole('radio', { name: /Klacht/ })).toBeChecked();
    screen.getByRole('radio', { name: /Klacht/ }).focus();
    await gebruiker.keyboard('2');
    expect(screen.getByRole('radio', { name: /Compliment/ })).toBeChecked();
  });

  it('puts what the server found at the field and keeps what was typed', async () => {
    server.use(
      http.post(`${API}/klantsignalen`, () =>
        HttpResponse.json(
          {
            title: 'De invoer klopt niet', status: 400, detail: '2 velden', code: 'invoer.ongeldig',
            errors: [
              { veld: 'indiener.email', code: 'geen-emailadres', melding: 'Dit is geen e-mailadres.' },
              { veld: 'iets.anders', code: 'x', melding: 'Iets anders klopt niet.' },
            ],
          },
          { status: 400, headers: { 'Content-Type': 'application/problem+json' } },
        ),
      ),
    );
    const { gebruiker } = open();
    const veld = await vulIn(gebruiker);
    await gebruiker.keyboard('{Control>}{Enter}{/Control}');

    const samenvatting = await screen.findByRole('group', { name: /2 dingen/ });
    expect(within(samenvatting).getByRole('link', { name: 'Dit is geen e-mailadres.' })).toBeInTheDocument();
    expect(within(samenvatting).getByText('Iets anders klopt niet.')).toBeInTheDocument();
    expect(screen.getByRole('textbox', { name: /E-mail/ })).toBeInvalid();
    expect(veld).toHaveValue('Mevrouw belt over de brief');
  });

  it('sends the same words under the same key when no answer came', async () => {
    const sleutels: (string | null)[] = [];
    server.use(
      http.post(`${API}/klantsignalen`, ({ request }) => {
        sleutels.push(request.headers.get('Idempotency-Key'));
        return HttpResponse.error();
      }),
    );
    const { gebruiker } = open();
    const veld = await vulIn(gebruiker);
    for (let keer = 1; keer <= 2; keer++) {
      await gebruiker.keyboard('{Control>}{Enter}{/Control}');
      await waitFor(() => expect(sleutels).toHaveLength(keer));
      await screen.findByText(/geen verbinding/);
    }
    await gebruiker.type(veld, ' erbij');
    await gebruiker.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(() => expect(sleutels).toHaveLength(3));
    expect(sleutels[0]).toBe(sleutels[1]);
    expect(sleutels[2]).not.toBe(sleutels[0]);
  });

  it('keeps a draft over a reload', async () => {
    const eerste = open();
    await vulIn(eerste.gebruiker);
    eerste.unmount();

    open();
    expect(await tekstveld()).toHaveValue('Mevrouw belt over de brief');
    expect(screen.getByRole('radio', { name: /Klacht/ })).toBeChecked();
  });
});

describe('what comes along when pasting', () => {
  it('leaves out control characters and keeps lines', () => {
    expect(zonderStuurtekens('a\u0000b\u001b\tc\nd\ve')).toBe('ab\tc\nd\ne');
  });
});

describe('the suggestion', () => {
  const gelijke = (id: string | null) => ({
    id: crypto.randomUUID(), kenmerk: '', fragment: '', soort: 'Melding' as const, kanaal: 'Balie' as const, gelijkenis: 0.5, ontvangstdatum: '2026-01-01', gedeeldeWoorden: [],
    categorie: id ? { id, naam: id } : null,
  });
  it('takes two that agree', () => {
    expect(voorstelUit([gelijke('a'), gelijke('b')])).toBeUndefined();
    expect(voorstelUit([gelijke('a'), gelijke('b'), gelijke('b'), gelijke(null)])).toEqual({ categorie: { id: 'b', naam: 'b' }, aantal: 2 });
  });
});
