import { zetVerzoektaal } from '@api/index';
import i18next, { type BackendModule, type ResourceKey } from 'i18next';
import { initReactI18next } from 'react-i18next';

export const TALEN = ['nl', 'en'] as const;
export type Taal = (typeof TALEN)[number];

type Woorden = { default: ResourceKey };
const bestanden = {
  ...import.meta.glob<Woorden>('./{nl,en}.ts'),
  ...import.meta.glob<Woorden>('../../shared/i18n/{nl,en}.ts'),
  ...import.meta.glob<Woorden>('../../features/*/i18n/{nl,en}.ts'),
};

function bestandVan(taal: string, naamruimte: string): (() => Promise<Woorden>) | undefined {
  if (naamruimte === 'app') return bestanden[`./${taal}.ts`];
  if (naamruimte === 'gedeeld') return bestanden[`../../shared/i18n/${taal}.ts`];
  return bestanden[`../../features/${naamruimte}/i18n/${taal}.ts`];
}

/** Each language of each feature is a file of its own, fetched when a page first needs it. */
const bron: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read: (taal, naamruimte, klaar) => {
    const laad = bestandVan(taal, naamruimte);
    if (!laad) return klaar(new Error(`No texts for ${taal}/${naamruimte}`), false);
    laad().then(
      (module) => klaar(null, module.default),
      (fout: unknown) => klaar(fout as Error, false),
    );
  },
};

const OPSLAG = 'taal';

export function gekozenTaal(): Taal | undefined {
  const opgeslagen = localStorage.getItem(OPSLAG);
  return TALEN.find((taal) => taal === opgeslagen);
}

function pasToe(taal: string): void {
  document.documentElement.lang = taal;
  zetVerzoektaal(taal);
}

export async function kiesTaal(taal: Taal): Promise<void> {
  localStorage.setItem(OPSLAG, taal);
  await i18next.changeLanguage(taal);
}

export async function startI18n(): Promise<void> {
  i18next.on('languageChanged', pasToe);
  await i18next
    .use(bron)
    .use(initReactI18next)
    .init({
      lng: gekozenTaal() ?? 'nl',
      fallbackLng: false,
      supportedLngs: TALEN,
      ns: ['gedeeld', 'app'],
      defaultNS: 'gedeeld',
      interpolation: { escapeValue: false },
    });
}
