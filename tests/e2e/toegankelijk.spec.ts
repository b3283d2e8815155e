import type { Page } from '@playwright/test';
import { isKlaar, isToegankelijk } from './steun/axe';
import { expect, test, type Rol, type Taal } from './steun/test';

interface Bezoek {
  rol: Rol | null;
  /** Addresses; `{lijst}` stands for the id of the first item of that list in the API. */
  paden: string[];
}

const BEZOEKEN: Bezoek[] = [
  { rol: null, paden: ['/inloggen', '/inrichting?sleutel=x', '/verbeteringen', '/verbeteringen/{openbaar/publicaties}'] },
  { rol: 'Medewerker', paden: ['/', '/registreren', '/signalen', '/signalen?zoek=brief', '/signalen/{klantsignalen}', '/profiel', '/bestaat-niet', '/behandelen'] },
  {
    rol: 'Behandelaar',
    paden: ['/', '/behandelen', '/behandelen?weergave=Onverdeeld', '/behandelen?weergave=Binnenkort', '/behandelen?weergave=Alle', '/behandelen/{behandelingen?weergave=Alle}'],
  },
  {
    rol: 'Kwaliteit',
    paden: [
      '/',
      '/leren',
      '/leren?blad=goud',
      '/leren?blad=acties',
      '/leren/overleggen/{verbeteroverleggen}',
      '/leren/overleggen/{verbeteroverleggen}/scherm',
      '/leren/acties/{verbeteracties}',
      '/laten-zien',
      '/laten-zien/{publicaties?weergave=Gepubliceerd}',
    ],
  },
  { rol: 'Leidinggevende', paden: ['/', '/laten-zien?weergave=Gepubliceerd'] },
  { rol: 'Klachtencoordinator', paden: ['/', '/behandelen?weergave=Onverdeeld'] },
  { rol: 'Beheerder', paden: ['/', '/beheer'] },
  { rol: 'Toezichthouder', paden: ['/', '/leren'] },
  { rol: 'Auditor', paden: ['/', '/beheer'] },
];

/** Fills in the id of the first item; the slug where a thing has one. */
async function vulIn(page: Page, pad: string): Promise<string> {
  const lijst = /\{(.+?)\}/.exec(pad)?.[1];
  if (!lijst) return pad;
  const antwoord = await page.request.get(`/api/v1/${lijst}${lijst.includes('?') ? '&' : '?'}limit=1`);
  expect(antwoord.ok(), `GET ${lijst}: ${antwoord.status()}`).toBe(true);
  const [eerste] = ((await antwoord.json()) as { items: { id: string; slug?: string }[] }).items;
  return pad.replace(/\{.+?\}/, eerste?.slug ?? eerste?.id ?? 'geen');
}

/** Pages below one address that its own tabs lead to. */
async function tabpaden(page: Page): Promise<string[]> {
  const links = page.locator('main nav a.tabs__tab');
  return links.evaluateAll((elementen) => elementen.map((element) => element.getAttribute('href') ?? '').filter((pad) => pad.startsWith('/')));
}

async function bezoek(page: Page, pad: string, wat: string): Promise<void> {
  await page.goto(await vulIn(page, pad));
  await isToegankelijk(page, `${wat} ${pad}`);
}

for (const taal of ['nl', 'en'] as const satisfies readonly Taal[])
  for (const breedte of [1280, 360])
    test(`no page has an accessibility fault: ${taal} at ${breedte} px`, async ({ als }) => {
      for (const { rol, paden } of BEZOEKEN) {
        const page = await als(rol, { taal, breedte });
        for (const pad of paden) {
          await bezoek(page, pad, `${taal} ${breedte} ${rol ?? 'visitor'}`);
          if (pad !== '/beheer') continue;
          for (const tab of await tabpaden(page)) await bezoek(page, tab, `${taal} ${breedte} ${rol ?? 'visitor'}`);
        }
        await page.context().close();
      }
    });

test('menus and dialogs of the shell have no accessibility fault', async ({ als }) => {
  for (const breedte of [1280, 360]) {
    const page = await als('Kwaliteit', { breedte });
    await page.goto('/');
    await isKlaar(page);
    if (breedte < 600) {
      await page.getByRole('button', { name: 'Menu', exact: true }).click();
      await expect(page.getByRole('link', { name: 'Registreren' }).first()).toBeVisible();
      await isToegankelijk(page, 'the menu on a phone');
    }
    await page.getByRole('button', { name: 'Mijn menu' }).click();
    await isToegankelijk(page, `my menu at ${breedte}`);
    await page.keyboard.press('Escape');
    await page.locator('h1').focus();
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog', { name: 'Sneltoetsen' })).toBeVisible();
    await isToegankelijk(page, `the shortcuts at ${breedte}`);
  }
});
