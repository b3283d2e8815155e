import { test as basis, expect, type APIRequestContext, type Browser, type BrowserContext, type Page } from '@playwright/test';

export type Rol = 'Medewerker' | 'Behandelaar' | 'Klachtencoordinator' | 'Kwaliteit' | 'Leidinggevende' | 'Beheerder' | 'Toezichthouder' | 'Auditor';
export type Taal = 'nl' | 'en';

export const adres = (): string => {
  const waarde = process.env.E2E_ADRES;
  if (!waarde) throw new Error('The host was not started.');
  return waarde;
};

interface Venster {
  taal?: Taal;
  breedte?: number;
}

/** Signs in through the API: most tests are about what comes after. */
async function meldAan(request: APIRequestContext, rol: Rol): Promise<string> {
  const antwoord = await request.post('/api/v1/voorbeeldsessies', { data: { rol } });
  expect(antwoord.ok(), `sign in as ${rol}: ${antwoord.status()}`).toBe(true);
  return ((await antwoord.json()) as { antiforgeryToken: string }).antiforgeryToken;
}

/** A page that breaks its own security policy or throws is a failure, whatever else it shows. */
function bewaak(page: Page, fouten: string[]): void {
  page.on('pageerror', (fout) => fouten.push(`${page.url()}: ${fout.message}`));
  page.on('console', (bericht) => {
    if (bericht.type() !== 'error') return;
    const tekst = bericht.text();
    if (/Failed to load resource: the server responded with a status of 4(01|04|09|12)/.test(tekst)) return;
    fouten.push(`${page.url()}: ${tekst}`);
  });
}

async function maakContext(browser: Browser, { taal = 'nl', breedte = 1280 }: Venster): Promise<BrowserContext> {
  const context = await browser.newContext({
    baseURL: adres(),
    viewport: { width: breedte, height: breedte < 600 ? 740 : 900 },
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    reducedMotion: 'reduce',
  });
  await context.addInitScript((gekozen) => localStorage.setItem('taal', gekozen), taal);
  return context;
}

interface Steun {
  /** A browser window of its own for somebody with this role, or for a visitor (`null`). */
  als: (rol: Rol | null, venster?: Venster) => Promise<Page>;
  paginafouten: string[];
}

export const test = basis.extend<Steun>({
  paginafouten: [
    async ({}, gebruik) => {
      const fouten: string[] = [];
      await gebruik(fouten);
      expect(fouten, 'errors in the browser').toEqual([]);
    },
    { auto: true },
  ],
  als: async ({ browser, paginafouten }, gebruik) => {
    const contexten: BrowserContext[] = [];
    await gebruik(async (rol, venster = {}) => {
      const context = await maakContext(browser, venster);
      contexten.push(context);
      if (rol) await meldAan(context.request, rol);
      const page = await context.newPage();
      bewaak(page, paginafouten);
      return page;
    });
    for (const context of contexten) await context.close();
  },
});

export { expect };
