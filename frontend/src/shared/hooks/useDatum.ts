import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

const ZONE = 'Europe/Amsterdam';
type Invoer = string | Date;

const alsDatum = (waarde: Invoer): Date => (typeof waarde === 'string' ? new Date(waarde) : waarde);

/** The calendar day in the Netherlands as `2026-11-25`, also for comparing. */
export const dagVan = (waarde: Invoer): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: ZONE }).format(alsDatum(waarde));

export const dagenVerschil = (van: Invoer, tot: Invoer): number =>
  Math.round((Date.parse(dagVan(tot)) - Date.parse(dagVan(van))) / 86_400_000);

/** Dates as people say them; the year only when it is not this one. Always Europe/Amsterdam. */
export function useDatum() {
  const { i18n, t } = useTranslation('gedeeld');
  const taal = i18n.resolvedLanguage === 'en' ? 'en-GB' : 'nl-NL';
  return useMemo(() => {
    const maak = (opties: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(taal, { timeZone: ZONE, ...opties });
    const tijd = maak({ hour: '2-digit', minute: '2-digit' });
    const ditJaar = (waarde: Invoer) => dagVan(waarde).slice(0, 4) === dagVan(new Date()).slice(0, 4);
    const dag = (waarde: Invoer, maand: 'long' | 'short') =>
      maak({ day: 'numeric', month: maand, year: ditJaar(waarde) ? undefined : 'numeric' }).format(alsDatum(waarde));
    return {
      /** 24 december */
      datum: (waarde: Invoer) => dag(waarde, 'long'),
      /** 24 dec */
      kort: (waarde: Invoer) => dag(waarde, 'short'),
      /** 10:42 */
      tijd: (waarde: Invoer) => tijd.format(alsDatum(waarde)),
      /** Vandaag 10:42, or 13 nov 15:30 */
      moment: (waarde: Invoer) => {
        const isVandaag = dagVan(waarde) === dagVan(new Date());
        return `${isVandaag ? t('datum.vandaag') : dag(waarde, 'short')} ${tijd.format(alsDatum(waarde))}`;
      },
      /** vandaag, morgen, over 3 dagen, 2 dagen geleden */
      relatief: (waarde: Invoer) =>
        new Intl.RelativeTimeFormat(taal, { numeric: 'auto' }).format(dagenVerschil(new Date(), waarde), 'day'),
    };
  }, [taal, t]);
}
