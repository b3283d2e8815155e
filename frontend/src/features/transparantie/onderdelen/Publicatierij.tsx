import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useDatum } from '@shared/hooks';
import { Tag } from '@shared/ui';
import type { Publicatierij as Rij } from '../api';

const kleur = { Concept: undefined, TerGoedkeuring: 'warm', Gepubliceerd: 'merk', Ingetrokken: undefined } as const;

/** What people said first; the title and the facts under it. */
export function Publicatierij({ rij }: { rij: Rij }) {
  const { t } = useTranslation('transparantie');
  const { datum } = useDatum();
  const woorden = rij.citaat ? `“${rij.citaat}”` : rij.vraag;
  return (
    <Link to={`/laten-zien/${rij.id}`} className="publicatierij">
      <span className={woorden ? 'publicatierij__woorden' : 'publicatierij__woorden soft'}>{woorden || t('publicaties.zonderWoorden')}</span>
      <span className="publicatierij__titel">{rij.titel}</span>
      <span className="row wrap small soft">
        <Tag soort={kleur[rij.status]}>{t(`status.${rij.status}`)}</Tag>
        {rij.afgewezen && <Tag soort="warm">{t('publicaties.afgewezen')}</Tag>}
        {rij.effectoordeel && <Tag soort={rij.effectoordeel === 'HetHielp' ? 'ok' : undefined}>{t(`oordeel.${rij.effectoordeel}`)}</Tag>}
        {rij.thema && <span>{rij.thema}</span>}
        <span>{t('publicaties.door', { naam: rij.auteur.naam })}</span>
        <span className="num">{datum(rij.gepubliceerdOp ?? rij.gewijzigdOp)}</span>
      </span>
    </Link>
  );
}
