import { useDatum } from '@shared/hooks';
import { useTranslation } from 'react-i18next';
import type { Agendapunt, Meting } from './api';

type Waarom = Agendapunt['waarom'];

/** Why an item is on the agenda, in words. */
export function useWaarom(): (waarom: Waarom) => string {
  const { t } = useTranslation('leren');
  return (w) => {
    const dagen = { count: w.dagen ?? 0 };
    switch (w.code) {
      case 'Terugblik':
        return `${t('waarom.acties', { count: w.acties ?? 0 })}, ${t('waarom.effecten', { count: w.effecten ?? 0 })}`;
      case 'NieuweGoudenKlacht':
        return w.vergelijkbaar ? `${t('waarom.goud')} · ${t('waarom.vergelijkbaar', { count: w.vergelijkbaar })}` : t('waarom.goud');
      case 'ThemaGegroeid':
        return t('waarom.gegroeid', { vorige: w.aantalVorige, nu: w.aantalNu, weken: w.weken });
      case 'ActieOverTijd':
        return t('waarom.overTijd', dagen);
      case 'ActieGeblokkeerd':
        return t('waarom.geblokkeerd', dagen);
      case 'WatWerkteHier':
        return t('waarom.compliment');
      case 'BriefVanDeWeek':
        return t('waarom.brief');
      default:
        return t('waarom.zelf');
    }
  };
}

/** The heading of an item: its own, or what its kind is called. */
export function usePunttitel(): (punt: Agendapunt) => string {
  const { t } = useTranslation('leren');
  return (punt) => punt.titel ?? t(`soortPunt.${punt.soort}`);
}

export const VRAGEN = ['GoudenKlacht', 'Terugblik', 'Thema', 'Verbeteractie', 'Compliment'] as const;
type Vraagsoort = (typeof VRAGEN)[number];

/** Four questions that fit the kind of item. */
export function useVragen(): (punt: Agendapunt) => readonly string[] {
  const { t } = useTranslation('leren');
  return (punt) => {
    const soort: Vraagsoort = VRAGEN.find((kandidaat) => kandidaat === punt.soort) ?? 'GoudenKlacht';
    return t(`vraag.${soort}`, { returnObjects: true });
  };
}

type Effect = Pick<Meting, 'uitkomst' | 'aantalVoor' | 'aantalNa' | 'percentageLaag' | 'percentageHoog' | 'vanafDatum'>;

/** What may be said about the effect, in one or two sentences. */
export function useEffectzin(): (effect: Effect) => string {
  const { t } = useTranslation('leren');
  const { datum } = useDatum();
  return (e) => {
    if (e.uitkomst === 'NogTeVroeg') return t('effect.vroeg', { datum: e.vanafDatum ? datum(e.vanafDatum) : '' });
    return `${t('effect.vanNaar', { voor: e.aantalVoor, na: e.aantalNa })} ${oordeel(e)}`;
  };

  function oordeel(e: Effect): string {
    const laag = e.percentageLaag ?? 0;
    const hoog = e.percentageHoog ?? null;
    switch (e.uitkomst) {
      case 'Gedaald':
        return t('effect.daling', { laag: -(hoog ?? 0), hoog: -laag });
      case 'Gestegen':
        return hoog === null ? t('effect.stijgingOpen', { laag }) : t('effect.stijging', { laag, hoog });
      case 'NietTeZeggen':
        return hoog === null ? t('effect.toevalOpen') : t('effect.toeval', { laag: -laag, hoog });
      default:
        return t('effect.weinig');
    }
  }
}

/** Dates and times of a meeting: "donderdag 26 november, 10:00". */
export function useMoment(): (datum: string, tijd: string) => string {
  const { i18n } = useTranslation('leren');
  return (datum, tijd) => {
    const taal = i18n.resolvedLanguage === 'en' ? 'en-GB' : 'nl-NL';
    const dag = new Intl.DateTimeFormat(taal, { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' });
    return `${dag.format(new Date(`${datum}T12:00:00Z`))}, ${tijd.slice(0, 5)}`;
  };
}

/** Of any text, as much as fits on a line or two, cut at a word. */
export function fragment(tekst: string | null | undefined, tekens: number): string {
  if (!tekst || tekst.length <= tekens) return tekst ?? '';
  const stuk = tekst.slice(0, tekens);
  const spatie = stuk.lastIndexOf(' ');
  return `${stuk.slice(0, spatie > tekens / 2 ? spatie : tekens)}…`;
}
