import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { isToegankelijk } from './steun/axe';
import { adres, expect, test } from './steun/test';
import { kiesRadio, tabNaar, typIn, vink } from './steun/toetsen';

// Words that no other test and no example uses, so that this signal is found among hundreds.
const merk = `Kwartelhof ${Date.now().toString(36)}`;
const klacht = `Mevrouw belt over de brief voor ${merk}. Die kwam pas in januari. Toen was het jaar al voorbij en was zij te laat.`;
const compliment = `Meneer van ${merk} bedankt de balie: hij werd meteen en vriendelijk geholpen.`;
const email = `indiener-${Date.now().toString(36)}@voorbeeld.example`;
const titel = `Een herinnering in oktober (${merk})`;

interface Geregistreerd {
  kenmerk: string;
  id: string;
}

/** What the page says after saving: the kenmerk, and where the signal is. */
async function leesGeregistreerd(page: Page, vorig?: string): Promise<Geregistreerd> {
  const melding = page.getByRole('status', { name: 'Laatst opgeslagen' });
  await expect(melding).toContainText(/KS-\d{4}-\d{6} is opgeslagen/);
  if (vorig) await expect(melding).not.toContainText(vorig);
  const kenmerk = /KS-\d{4}-\d{6}/.exec((await melding.textContent()) ?? '')?.[0] ?? '';
  const naar = await melding.getByRole('link').getAttribute('href');
  return { kenmerk, id: naar?.split('/').at(-1) ?? '' };
}

/** Nothing but keys: the words, one digit for the kind, the rest with Tab. */
async function registreer(page: Page): Promise<{ klacht: Geregistreerd; compliment: Geregistreerd }> {
  await page.goto('/registreren');
  const tekst = page.getByLabel('In de woorden van deze persoon');
  await expect(tekst).toBeFocused();
  await page.keyboard.insertText(klacht);
  await page.keyboard.press('Tab');
  await page.keyboard.press('1');
  await expect(page.getByRole('radio', { name: 'Klacht' })).toBeChecked();
  await kiesRadio(page, page.getByRole('group', { name: 'Hoe is het voor deze persoon?' }), 'teleurgesteld');
  await typIn(page, page.getByLabel('Wat heeft deze persoon nu nodig?'), 'Dat de kosten alsnog vergoed worden.');
  await tabNaar(page, page.getByLabel('Kanaal'));
  await page.keyboard.type('Telefoon');
  await typIn(page, page.getByRole('textbox', { name: /^Naam/ }), 'M. de Wit');
  await typIn(page, page.getByRole('textbox', { name: /^E-mail/ }), email);
  await vink(page, /Wil een reactie/);
  await vink(page, /Wil horen wat ermee gebeurt/);
  await vink(page, /woorden mogen we gebruiken/);
  await isToegankelijk(page, 'registreren, filled in');
  await page.keyboard.press('Control+Enter');
  const eerste = await leesGeregistreerd(page);

  await expect(tekst).toBeFocused();
  await expect(tekst).toHaveValue('');
  await page.keyboard.insertText(compliment);
  await page.keyboard.press('Tab');
  await page.keyboard.press('2');
  await page.keyboard.press('Control+Enter');
  return { klacht: eerste, compliment: await leesGeregistreerd(page, eerste.kenmerk) };
}

/** Events travel between modules right after the commit, but not within the request: look again until it is there. */
async function totZichtbaar(page: Page, kijk: () => Promise<void>): Promise<void> {
  await expect(async () => {
    await page.reload();
    await kijk();
  }).toPass({ timeout: 30_000 });
}

async function behandel(page: Page, { kenmerk }: Geregistreerd): Promise<void> {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('/');
  await page.keyboard.type(`${kenmerk}\n`);
  await page.getByRole('list').getByRole('link', { name: new RegExp(merk) }).click();
  await expect(page.getByRole('heading', { level: 1, name: `Klacht ${kenmerk}` })).toBeFocused();
  const naarBehandeling = page.getByRole('link', { name: 'Naar de behandeling' });
  await totZichtbaar(page, () => expect(naarBehandeling).toBeVisible({ timeout: 2_000 }));
  await naarBehandeling.click();

  await page.getByRole('button', { name: 'Oppakken' }).click();
  await expect(page.getByRole('button', { name: 'Afronden', exact: true }).first()).toBeVisible();
  await isToegankelijk(page, 'behandeling');

  await page.getByRole('button', { name: /Belnotitie/ }).click();
  const contact = page.getByRole('dialog', { name: 'Wat is er besproken?' });
  await contact.getByLabel('Wat is er gezegd?').fill('Zij vertelt rustig wat er gebeurde. Wij vergoeden de kosten alsnog.');
  await isToegankelijk(page, 'contactmoment');
  await contact.getByRole('button', { name: 'Opslaan' }).click();
  await expect(contact).toHaveCount(0);
  await expect(page.getByText('Wij vergoeden de kosten alsnog.')).toBeVisible();

  await page.getByRole('button', { name: 'Afronden', exact: true }).first().click();
  const afronden = page.getByRole('dialog', { name: 'Afronden' });
  const kies = (groep: string, keus: string) => afronden.getByRole('group', { name: groep }).getByText(keus, { exact: true }).click();
  await kies('Hoe is het afgelopen?', 'Informeel opgelost');
  await kies('Is de vraag beantwoord?', 'Ja');
  await kies('Is het opgelost?', 'Ja');
  await kies('Is het vertrouwen hersteld?', 'Deels');
  await kies('De relatie met de indiener', 'Versterkt');
  await afronden.getByLabel('Wat leren we?').fill('Stuur de brief in oktober, niet in januari.');
  await isToegankelijk(page, 'afronden');
  await afronden.getByRole('button', { name: 'Afronden' }).click();
  await expect(afronden).toHaveCount(0);
  await expect(page.getByText('Hoe het afliep')).toBeVisible();
}

async function draagAan(page: Page, { id }: Geregistreerd): Promise<void> {
  await page.goto(`/signalen/${id}`);
  await page.getByRole('button', { name: 'Draag aan als gouden klacht' }).click();
  const dialoog = page.getByRole('dialog', { name: 'Draag aan als gouden klacht' });
  await dialoog.getByLabel('Wat kunnen we hiervan leren?').fill('Wie het meest aan de regeling heeft, hoort er het laatst van.');
  await isToegankelijk(page, 'gouden klacht aandragen');
  await dialoog.getByRole('button', { name: 'Draag aan als gouden klacht' }).click();
  await expect(dialoog).toHaveCount(0);
}

async function houdOverleg(page: Page): Promise<void> {
  await page.goto('/leren');
  await page.getByRole('button', { name: 'Reeks plannen' }).click();
  const plan = page.getByRole('dialog', { name: 'Verbeteroverleg plannen' });
  await plan.getByLabel('Naam').fill(`Overleg ${merk}`);
  await isToegankelijk(page, 'reeks plannen');
  await plan.locator('button[type=submit]').click();
  await expect(page.getByRole('heading', { level: 1, name: /Verbeteroverleg \d+/ })).toBeVisible();
  const adresOverleg = page.url();
  await page.getByRole('button', { name: 'Overleg openen' }).click();
  // The next meeting of the example lies ahead on most days; then the page asks whether it should open already.
  const vroeg = page.getByRole('dialog', { name: 'Nu al openen?' });
  await Promise.race([vroeg.waitFor(), page.waitForURL(/\/scherm$/)]);
  if (await vroeg.isVisible()) {
    await isToegankelijk(page, 'vroeg openen');
    await vroeg.getByRole('button', { name: 'Overleg openen' }).click();
  }
  await expect(page).toHaveURL(/\/scherm$/);
  await isToegankelijk(page, 'scherm');

  await page.goto(adresOverleg);
  const punt = page.locator('details').filter({ hasText: merk }).first();
  await punt.locator('summary').click();
  await punt.getByRole('button', { name: 'Verbeteractie', exact: true }).click();
  const besluit = punt.getByRole('form', { name: 'Verbeteractie' });
  await besluit.getByLabel('Wat gaat er veranderen?').fill(titel);
  await besluit.getByLabel('Wat verwachten we ervan, en waarom?').fill('Als de brief in oktober komt, horen mensen op tijd dat ze recht hebben.');
  const eigenaar = besluit.getByRole('combobox', { name: /Wie doet het/ });
  await eigenaar.fill('Fatima');
  await page.getByRole('option', { name: /Fatima/ }).click();
  await isToegankelijk(page, 'besluit');
  await besluit.getByRole('button', { name: 'Besluit vastleggen' }).click();
  await expect(punt.getByText(titel)).toBeVisible();

  await page.getByRole('button', { name: 'Overleg sluiten' }).click();
  const sluiten = page.getByRole('dialog', { name: 'Overleg sluiten?' });
  await sluiten.getByLabel('Wat nemen we mee?').fill('Wij schrijven eerder.');
  await sluiten.getByRole('button', { name: 'Overleg sluiten' }).click();
  await expect(sluiten).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'Wat we afspraken' })).toBeVisible();
  await expect(page.getByText(titel).first()).toBeVisible();
  await isToegankelijk(page, 'verslag');
}

async function voltooi(page: Page): Promise<void> {
  await page.goto('/leren?blad=acties');
  await page.getByRole('link', { name: titel }).click();
  await page.getByRole('button', { name: 'Beginnen' }).click();
  await expect(page.getByText('Is het klaar?')).toBeVisible();
  await page.getByRole('button', { name: 'Voltooien' }).click();
  const dialoog = page.getByRole('dialog', { name: 'Verbeteractie voltooien' });
  await dialoog.getByLabel('Wat is er veranderd?').fill('De herinnering gaat nu in oktober de deur uit.');
  await isToegankelijk(page, 'voltooien');
  await dialoog.getByRole('button', { name: 'Voltooien' }).click();
  await expect(page.getByText('Vertel wat er veranderde')).toBeVisible();
  await isToegankelijk(page, 'verbeteractie');
}

/** Drafts from the finished action, with a quote of the indiener who allowed it. */
async function stelOp(page: Page): Promise<string> {
  await page.goto('/laten-zien');
  const voorstel = page.getByRole('button', { name: `Schrijf een publicatie: ${titel}` });
  await totZichtbaar(page, () => expect(voorstel).toBeVisible({ timeout: 2_000 }));
  await voorstel.click();
  await page.getByRole('button', { name: /^Kies een (ander )?citaat/ }).click();
  const citaten = page.getByRole('dialog', { name: 'Kies een citaat' });
  await expect(citaten.getByText(merk)).toBeVisible();
  await isToegankelijk(page, 'citaat kiezen');
  await citaten.getByRole('button', { name: /^Gebruik dit citaat/ }).first().click();
  await page.getByLabel('In onze woorden').fill('Mensen hoorden pas na nieuwjaar dat zij recht hadden op de regeling.');
  await page.getByLabel('Vertel het aan de inwoner').fill('U krijgt nu in oktober een herinnering. Wie te laat was, kreeg de kosten alsnog vergoed.');
  await page.getByLabel('Titel').fill(titel);
  await isToegankelijk(page, 'publicatie opstellen');
  await page.getByRole('button', { name: 'Dien in ter goedkeuring' }).click();
  await expect(page.getByText('Wacht op een collega')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Keur goed en publiceer' })).toHaveCount(0);
  return page.url();
}

async function keurGoed(page: Page, url: string): Promise<void> {
  await page.goto('/laten-zien?weergave=WachtOpMij');
  await page.getByRole('link', { name: titel }).click();
  await expect(page).toHaveURL(url);
  await isToegankelijk(page, 'publicatie beoordelen');
  await page.getByRole('button', { name: 'Keur goed en publiceer' }).click();
  await expect(page.getByRole('link', { name: 'Bekijk op de openbare pagina' })).toBeVisible();
}

const berichtenAan = (ontvanger: string): string[] => {
  const map = path.join(process.env.E2E_DATA ?? '', 'mail');
  if (!existsSync(map)) return [];
  return readdirSync(map, { recursive: true, encoding: 'utf8' })
    .filter((naam) => naam.endsWith('.eml'))
    .map((naam) => readFileSync(path.join(map, naam), 'utf8'))
    .filter((bericht) => bericht.includes(ontvanger));
};

test('five roles walk the whole luisterloop, from a telephone call to the answer in the mail', async ({ als, browser }) => {
  const samira = await als('Medewerker');
  const geregistreerd = await test.step('registers a complaint and a compliment by keyboard alone', () => registreer(samira));
  await test.step('handles', async () => behandel(await als('Behandelaar'), geregistreerd.klacht));
  const fatima = await als('Kwaliteit');
  await test.step('nominates', () => draagAan(fatima, geregistreerd.klacht));
  await test.step('holds the meeting and decides', () => houdOverleg(fatima));
  await test.step('completes', () => voltooi(fatima));
  const url = await test.step('drafts', () => stelOp(fatima));
  await test.step('a second person approves', async () => keurGoed(await als('Leidinggevende'), url));

  await test.step('anybody reads it, also without JavaScript', async () => {
    const context = await browser.newContext({ baseURL: adres(), javaScriptEnabled: false });
    const bezoeker = await context.newPage();
    await bezoeker.goto('/verbeteringen');
    await bezoeker.getByRole('link', { name: titel }).first().click();
    await expect(bezoeker.getByText('U krijgt nu in oktober een herinnering.').first()).toBeVisible();
    expect(await (await context.request.get('/verbeteringen/feed.atom')).text()).toContain(merk);
    expect(await (await context.request.get('/api/v1/openbaar/publicaties')).text()).toContain(merk);
    await context.close();
  });

  await test.step('the indiener gets one message', async () => {
    await expect.poll(() => berichtenAan(email).length, { timeout: 30_000 }).toBe(1);
    await samira.goto(`/signalen/${geregistreerd.klacht.id}`);
    const stap = samira.getByRole('list', { name: 'Luisterloop' }).getByRole('listitem').filter({ hasText: 'Teruggekoppeld' });
    await totZichtbaar(samira, () => expect(stap).toHaveAttribute('data-stand', 'gedaan', { timeout: 2_000 }));
    await isToegankelijk(samira, 'signaal at the end of its luisterloop');
  });
});
