import { client } from '@api/index';
import { useTranslation } from 'react-i18next';
import { dagenVerschil } from '@shared/hooks';
import { Kaart, Knop } from '@shared/ui';
import { useWijziging, type Behandeling } from '../api';
import type { Open } from '../dialogen/Dialogen';
import { useDag, useDagenOver, useTermijnuitleg } from '../woorden';

/** The end date, how many days are left, and how the date came about in words. */
export function Termijnkaart({ behandeling, open }: { behandeling: Behandeling; open: Open }) {
  const { t } = useTranslation('behandeling');
  const { lang } = useDag();
  const dagenOver = useDagenOver();
  const uitleg = useTermijnuitleg();
  const { termijn, afloop } = behandeling;
  return (
    <Kaart titel={t('termijn.titel')} compact>
      <p className="termijn__datum num">{lang(termijn.uitersteDatum)}</p>
      {afloop ? (
        <p>{t(afloop.binnenTermijn ? 'termijn.binnenTermijn' : 'termijn.buitenTermijn')}</p>
      ) : (
        <p className={termijn.dagenOver <= 0 && !termijn.isOpgeschort ? 'werkrij__laat' : undefined}>
          {termijn.isOpgeschort ? t('termijn.staatStilUitleg') : dagenOver(termijn.dagenOver)}
        </p>
      )}
      <ul className="redenen small soft" aria-label={t('termijn.waarom')}>
        {uitleg(termijn.redenen, termijn.ontvangstdatum, termijn.uitersteDatum).map((zin) => (
          <li key={zin}>{zin}</li>
        ))}
        {termijn.naVerdagingDatum && <li>{t('termijn.kanVerdagen', { datum: lang(termijn.naVerdagingDatum) })}</li>}
        {termijn.nietInBehandelingDatum && dagenVerschil(new Date(), termijn.nietInBehandelingDatum) >= 0 && <li>{t('termijn.bericht48', { datum: lang(termijn.nietInBehandelingDatum) })}</li>}
      </ul>
      <Acties behandeling={behandeling} open={open} />
    </Kaart>
  );
}

function Acties({ behandeling, open }: { behandeling: Behandeling; open: Open }) {
  const { t } = useTranslation('behandeling');
  const { mogelijkheden, termijn } = behandeling;
  const hervatten = useWijziging(
    () => client().opschortingBeeindigen(behandeling.id, termijn.opschortingId ?? ''),
    t('termijn.hervat'),
  );
  const loopt = !termijn.isOpgeschort;
  return (
    <div className="row wrap niet-afdrukken">
      {mogelijkheden.verdagen && loopt && <Knop onClick={() => open('verdagen')}>{t('termijn.verdagen')}</Knop>}
      {mogelijkheden.naderUitstellen && <Knop onClick={() => open('uitstel')}>{t('termijn.naderUitstel')}</Knop>}
      {mogelijkheden.opschorten && <Knop onClick={() => open('stilzetten')}>{t('termijn.stilzetten')}</Knop>}
      {mogelijkheden.beslissen && !loopt && (
        <Knop onClick={() => hervatten.mutate(undefined)} bezig={hervatten.isPending}>
          {t('termijn.hervatten')}
        </Knop>
      )}
      {mogelijkheden.nietInBehandelingNemen && (
        <Knop soort="stil" onClick={() => open('nietInBehandeling')}>
          {t('termijn.nietInBehandeling')}
        </Knop>
      )}
    </div>
  );
}
