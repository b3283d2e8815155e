import type { Contactsoort, Dagsoort, Handeling, Termijnreden, Tijdlijnitem, VolgendeStap } from '@api/generated/client';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { dagenVerschil, useDatum } from '@shared/hooks';

/** Days as colleagues say them, with the day of the week. */
export function useDag() {
  const { i18n } = useTranslation('behandeling');
  const taal = i18n.resolvedLanguage === 'en' ? 'en-GB' : 'nl-NL';
  const { datum } = useDatum();
  return useMemo(() => {
    const weekdag = (stijl: 'long' | 'short', waarde: string) =>
      new Intl.DateTimeFormat(taal, { timeZone: 'Europe/Amsterdam', weekday: stijl }).format(new Date(waarde));
    return {
      /** donderdag 24 december */
      lang: (waarde: string) => `${weekdag('long', waarde)} ${datum(waarde)}`,
      /** do 24 december */
      kort: (waarde: string) => `${weekdag('short', waarde)} ${datum(waarde)}`,
      datum,
    };
  }, [taal, datum]);
}

/** today, tomorrow, 12 days left, 3 days late. */
export function useDagenOver() {
  const { t } = useTranslation('behandeling');
  return (dagen: number): string => {
    if (dagen < 0) return t('termijn.teLaat', { count: -dagen });
    if (dagen === 0) return t('termijn.vandaag');
    return dagen === 1 ? t('termijn.morgen') : t('termijn.nog', { count: dagen });
  };
}

/** vandaag, morgen or a date with its weekday: for a sentence. */
export function useWanneer() {
  const { t } = useTranslation('behandeling');
  const { kort } = useDag();
  return (datum: string): string => {
    const dagen = dagenVerschil(new Date(), datum);
    if (dagen === 0) return t('termijn.vandaag');
    return dagen === 1 ? t('termijn.morgen') : kort(datum);
  };
}

const isWeekend = (soort: Dagsoort | null | undefined) => soort === 'Zaterdag' || soort === 'Zondag';

/** How an end date came about, one sentence per step; the skipped days together in one. */
export function useTermijnuitleg() {
  const { t, i18n } = useTranslation('behandeling');
  const { datum, lang } = useDag();
  return (redenen: readonly Termijnreden[], ontvangen: string, einde: string): string[] => {
    const dagnaam = (reden: Termijnreden) =>
      reden.dagsoort === 'Gelijkgesteld' && reden.naam
        ? `${t('dag.Gelijkgesteld')} (${reden.naam})`
        : t(`dag.${reden.dagsoort as Dagsoort}`);
    const overgeslagen = redenen.filter((reden) => reden.soort === 'ValtOp');
    const zin = (reden: Termijnreden): string | undefined => {
      switch (reden.soort) {
        case 'ValtOp': {
          if (reden !== overgeslagen[0]) return undefined;
          const namen = overgeslagen.slice(1).map((r) => (isWeekend(r.dagsoort) ? t('reden.weekend') : dagnaam(r)));
          const uniek = namen.filter((naam, index) => naam !== (isWeekend(reden.dagsoort) ? t('reden.weekend') : '') && namen.indexOf(naam) === index);
          const woorden = { datum: datum(reden.datum), dag: dagnaam(reden), einde: lang(einde) };
          if (uniek.length === 0) return t('reden.valtOp', woorden);
          return t('reden.valtOpMeer', { ...woorden, meer: new Intl.ListFormat(i18n.language).format(uniek) });
        }
        case 'BlijftStaan':
          return t('reden.BlijftStaan', { datum: datum(reden.datum), dag: dagnaam(reden) });
        case 'JaarNietGeladen':
          return t('reden.JaarNietGeladen', { jaar: String(reden.aantal) });
        default:
          return t(`reden.${reden.soort}`, { aantal: reden.aantal ?? 0, ontvangen: datum(ontvangen), datum: datum(reden.datum) });
      }
    };
    return redenen.map(zin).filter((tekst): tekst is string => tekst !== undefined);
  };
}

/** Steps with a day of their own, apart from the end of the term. */
const EIGEN_DAG: readonly Handeling[] = ['BelofteNakomen', 'ContactOpnemen', 'OntvangstBevestigen'];

/** Whether the day of this step has passed: somebody is waiting. */
export const isVerlopen = ({ handeling, uiterlijkDatum }: VolgendeStap): boolean =>
  EIGEN_DAG.includes(handeling) && Boolean(uiterlijkDatum) && dagenVerschil(new Date(), uiterlijkDatum ?? '') < 0;

/** The next step in a few words, for a row: "Contact opnemen, uiterlijk di 24 februari". */
export function useStapKort() {
  const { t } = useTranslation('behandeling');
  const wanneer = useWanneer();
  return (stap: VolgendeStap): string => {
    const woorden = t(`stapKort.${stap.handeling}`);
    if (!EIGEN_DAG.includes(stap.handeling) || !stap.uiterlijkDatum) return woorden;
    return t(isVerlopen(stap) ? 'stapKort.was' : 'stapKort.met', { stap: woorden, wanneer: wanneer(stap.uiterlijkDatum) });
  };
}

const bericht: readonly Contactsoort[] = ['Email', 'Brief', 'Sms', 'Chat'];

/** Title and words of one entry of the timeline. */
export function useTijdlijnwoorden() {
  const { t } = useTranslation('behandeling');
  const { datum } = useDag();
  const titel = (item: Tijdlijnitem): string => {
    const wijze = item.wijze ? t(`contactsoort.${item.wijze}`) : '';
    const naam = item.door?.naam ?? '';
    if (item.soort === 'Contact') {
      if (item.gelukt === false) return t('tijdlijn.ContactMislukt', { wijze });
      if (item.wijze === 'Hoorgesprek') return t('tijdlijn.Hoorgesprek');
      return t(item.wijze && bericht.includes(item.wijze) ? 'tijdlijn.ContactBericht' : 'tijdlijn.Contact', { wijze });
    }
    return t(`tijdlijn.${item.soort}`, {
      naam,
      naar: item.naar?.naam ?? '',
      aantal: item.aantal ?? 0,
      datum: item.datum ? datum(item.datum) : '',
    });
  };
  const uitleg = (item: Tijdlijnitem): string | undefined => {
    const dag = item.datum ? datum(item.datum) : '';
    switch (item.soort) {
      case 'Gestart':
        return t('tijdlijn.GestartUitleg', { datum: dag });
      case 'OntvangstBevestigd':
        return t('tijdlijn.OntvangstBevestigdUitleg', { wijze: item.wijze ? t(`contactsoort.${item.wijze}`) : '', datum: dag });
      case 'Verdaagd':
        return t('tijdlijn.VerdaagdUitleg', { datum: dag });
      case 'Hervat':
        return t('tijdlijn.HervatUitleg', { aantal: item.aantal ?? 0 });
      default:
        return undefined;
    }
  };
  const belofte = (item: Tijdlijnitem): string | undefined =>
    item.belofte && item.datum ? t('tijdlijn.belofte', { datum: datum(item.datum), belofte: item.belofte }) : undefined;
  return { titel, uitleg, belofte };
}
