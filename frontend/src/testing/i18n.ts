import i18next, { type Resource, type ResourceLanguage } from 'i18next';
import { initReactI18next } from 'react-i18next';

type Woorden = { default: ResourceLanguage };

/** All texts at once, by language and namespace: tests wait for no file. */
export function alleTeksten(): Resource {
  const bestanden = import.meta.glob<Woorden>(['../app/i18n/{nl,en}.ts', '../shared/i18n/{nl,en}.ts', '../features/*/i18n/{nl,en}.ts'], {
    eager: true,
  });
  const teksten: Resource = { nl: {}, en: {} };
  for (const [pad, { default: woorden }] of Object.entries(bestanden)) {
    const delen = pad.split('/');
    const taal = delen.at(-1)?.replace('.ts', '') ?? '';
    const map = delen.at(-3) ?? '';
    const perTaal = teksten[taal];
    if (perTaal) perTaal[map === 'shared' ? 'gedeeld' : map] = woorden;
  }
  return teksten;
}

export async function laadTeksten(taal = 'nl'): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: taal,
    fallbackLng: false,
    resources: alleTeksten(),
    defaultNS: 'gedeeld',
    interpolation: { escapeValue: false },
  });
}
