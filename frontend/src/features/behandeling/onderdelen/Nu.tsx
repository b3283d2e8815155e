import { client } from '@api/index';
import type { Handeling } from '@api/generated/client';
import { useTranslation } from 'react-i18next';
import { dagenVerschil } from '@shared/hooks';
import { Knop, NuBlok } from '@shared/ui';
import { useWijziging, type Behandeling } from '../api';
import type { Dialoognaam, Open } from '../dialogen/Dialogen';
import { isVerlopen, useDag, useWanneer } from '../woorden';

interface Props {
  behandeling: Behandeling;
  /** Name of the indiener, once it may be shown. */
  indiener: string | undefined;
  open: Open;
}

/** The one thing to do now, why, and the button for it. */
export function Nu({ behandeling, indiener, open }: Props) {
  const { t } = useTranslation('behandeling');
  const titel = useTitel(behandeling, indiener);
  const uitleg = useUitleg(behandeling);
  const { mogelijkheden, volgendeStap } = behandeling;
  const oppakken = useWijziging(() => client().behandelingToewijzen(behandeling.id, {}), t('toewijzen.opgepakt'));
  const overnemen = useWijziging(
    () => client().overdrachtAccepteren(behandeling.id, behandeling.overdracht?.id ?? ''),
    t('overdragen.geaccepteerd'),
  );
  const knop = knoppen[volgendeStap.handeling];
  const mag = knop && (knop.dialoog === 'contact' ? mogelijkheden.vastleggen : mogelijkheden.beslissen);

  return (
    <NuBlok titel={titel} uitleg={uitleg}>
      {mogelijkheden.oppakken && (
        <Knop onClick={() => oppakken.mutate(undefined)} bezig={oppakken.isPending} toets="p">
          {t('stapActie.Oppakken')}
        </Knop>
      )}
      {mogelijkheden.toewijzen && <Knop onClick={() => open('toewijzen')}>{t('stapActie.toewijzen')}</Knop>}
      {behandeling.overdracht?.isAanMij && (
        <>
          <Knop onClick={() => overnemen.mutate(undefined)} bezig={overnemen.isPending}>
            {t('stapActie.overnemen')}
          </Knop>
          <Knop onClick={() => open('weigeren')}>{t('stapActie.weigeren')}</Knop>
        </>
      )}
      {mag && volgendeStap.handeling === 'VerdagenOfAfronden' && <Knop onClick={() => open('afronden')}>{t('behandeling.afronden')}</Knop>}
      {mag && <Knop onClick={() => open(knop.dialoog)}>{t(knop.tekst)}</Knop>}
    </NuBlok>
  );
}

interface Actie {
  dialoog: Dialoognaam;
  tekst: 'stapActie.gebeld' | 'stapActie.bevestigd' | 'stapActie.hoorgesprek' | 'termijn.verdagen' | 'termijn.naderUitstel' | 'behandeling.afronden';
}

const knoppen: Partial<Record<Handeling, Actie>> = {
  BelofteNakomen: { dialoog: 'contact', tekst: 'stapActie.gebeld' },
  ContactOpnemen: { dialoog: 'contact', tekst: 'stapActie.gebeld' },
  OntvangstBevestigen: { dialoog: 'bevestigen', tekst: 'stapActie.bevestigd' },
  Horen: { dialoog: 'hoorgesprek', tekst: 'stapActie.hoorgesprek' },
  VerdagenOfAfronden: { dialoog: 'verdagen', tekst: 'termijn.verdagen' },
  UitstelAfspreken: { dialoog: 'uitstel', tekst: 'termijn.naderUitstel' },
  Afronden: { dialoog: 'afronden', tekst: 'behandeling.afronden' },
};

/** A closed one has no block at all. */
type TeDoen = Exclude<Handeling, 'Niets'>;

function useTitel({ overdracht, volgendeStap: { handeling, toelichting } }: Behandeling, indiener: string | undefined): string {
  const { t } = useTranslation('behandeling');
  if (handeling === 'BelofteNakomen' && toelichting) return toelichting;
  const collega = handeling === 'WachtenOpOverdracht' ? overdracht?.naar.naam : overdracht?.van.naam;
  return t(`stap.${handeling as TeDoen}`, { naam: collega ?? indiener ?? t('stap.indiener') });
}

function useUitleg({ volgendeStap, behandelaar, overdracht, termijn }: Behandeling): string {
  const { t } = useTranslation('behandeling');
  const wanneer = useWanneer();
  const { lang } = useDag();
  const { handeling, uiterlijkDatum } = volgendeStap;
  if (handeling === 'BelofteNakomen' && uiterlijkDatum && isVerlopen(volgendeStap))
    return t('stapUitleg.BelofteTeLaat', { datum: wanneer(uiterlijkDatum), count: dagenVerschil(uiterlijkDatum, new Date()) });
  if (handeling === 'Oppakken' && uiterlijkDatum && dagenVerschil(new Date(), uiterlijkDatum) < 0)
    return t('stapUitleg.OppakkenTeLaat', { datum: wanneer(uiterlijkDatum) });
  if (handeling === 'ContactOpnemen' && uiterlijkDatum && isVerlopen(volgendeStap))
    return t('stapUitleg.ContactTeLaat', { datum: wanneer(uiterlijkDatum) });
  if (handeling === 'Afronden' && termijn.dagenOver < 0) return t('stapUitleg.AfrondenTeLaat', { datum: lang(termijn.uitersteDatum) });
  return t(`stapUitleg.${handeling as TeDoen}`, {
    datum: uiterlijkDatum ? wanneer(uiterlijkDatum) : '',
    reden: overdracht?.reden ?? '',
    behandelaar: behandelaar?.naam ?? '',
  });
}
