import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useRecht } from '@shared/hooks';
import { Knop, Tag } from '@shared/ui';
import type { Rij } from '../api';
import { isVerlopen, useDag, useDagenOver, useStapKort } from '../woorden';

interface Props {
  rij: Rij;
  toonBehandelaar: boolean;
  onOppakken: (rij: Rij) => void;
  bezig: boolean;
}

/** One row of the worklist: the words first, then what to do, and until when. */
export function Werkrij({ rij, toonBehandelaar, onOppakken, bezig }: Props) {
  const { t } = useTranslation('behandeling');
  const { t: gedeeld } = useTranslation('gedeeld');
  const magOppakken = useRecht('Behandelen') && !rij.behandelaar;
  const stapKort = useStapKort();
  return (
    <article className="werkrij">
      <div className="werkrij__woorden">
        <h2>
          <Link to={`/behandelen/${rij.id}`} data-werkrij={rij.id}>
            {rij.fragment || t('werklijst.onbekend')}
          </Link>
        </h2>
        <p className="small soft num werkrij__meta">
          <span>{rij.kenmerk}</span>
          <span>{gedeeld(`soort.${rij.soort}`)}</span>
          <span>{gedeeld(`kanaal.${rij.kanaal}`)}</span>
          {rij.categorieNaam && <span>{rij.categorieNaam}</span>}
          {toonBehandelaar && <span>{rij.behandelaar?.naam ?? t('werklijst.vanNiemand')}</span>}
        </p>
        <p className="row wrap werkrij__stap">
          {rij.volgendeStap.handeling !== 'Oppakken' && (
            <span className={isVerlopen(rij.volgendeStap) ? 'werkrij__laat' : undefined}>{stapKort(rij.volgendeStap)}</span>
          )}
          {rij.isFormeel && <Tag>{t('termijn.formeel')}</Tag>}
          {rij.isAangebodenAanMij && <Tag soort="merk">{t('werklijst.aanU')}</Tag>}
          {rij.aantalOverdrachten > 0 && (
            <Tag soort={rij.isVeelDoorgegeven ? 'warm' : undefined}>{t('behandeling.doorgegeven', { count: rij.aantalOverdrachten })}</Tag>
          )}
        </p>
      </div>
      <div className="werkrij__termijn">
        <Termijnwoorden rij={rij} />
        {magOppakken && (
          <Knop onClick={() => onOppakken(rij)} bezig={bezig} toets="p" aria-describedby={`kenmerk-${rij.id}`}>
            {t('werklijst.oppakken')}
            <span id={`kenmerk-${rij.id}`} className="alleen-voorlezen">
              {rij.kenmerk}
            </span>
          </Knop>
        )}
      </div>
    </article>
  );
}

function Termijnwoorden({ rij }: { rij: Rij }) {
  const { t } = useTranslation('behandeling');
  const { kort } = useDag();
  const dagenOver = useDagenOver();
  if (rij.isOpgeschort) return <p className="soft">{t('termijn.staatStil')}</p>;
  return (
    <p className="num">
      <strong>{kort(rij.uitersteDatum)}</strong>
      <span className={rij.dagenOver <= 0 ? 'werkrij__laat' : 'soft'}>{dagenOver(rij.dagenOver)}</span>
    </p>
  );
}
