import { useDatum } from '@shared/hooks';
import { Tag } from '@shared/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { KorteActie } from '../api';
import { useEffectzin } from '../teksten';

/** Actions in a few lines each: what, who, when, what holds it up or what it did. */
export function Acties({ acties }: { acties: readonly KorteActie[] }) {
  const { t } = useTranslation('leren');
  const { datum } = useDatum();
  const zin = useEffectzin();
  if (acties.length === 0) return <p className="soft">{t('agenda.geenActies')}</p>;
  return (
    <ul className="leren-acties">
      {acties.map((actie) => (
        <li key={actie.id}>
          <div>
            <Link to={`/leren/acties/${actie.id}`}>{actie.titel}</Link> <Tag soort={actie.status === 'Geblokkeerd' ? 'warm' : undefined}>{t(`status.${actie.status}`)}</Tag>
          </div>
          <div className="leren-acties__bij">
            {[actie.eigenaar?.naam, t('acties.streef', { datum: datum(actie.streefDatum) })].filter(Boolean).join(' · ')}
          </div>
          {actie.blokkadereden && <div className="leren-blokkade">{actie.blokkadereden}</div>}
          {actie.effect && <div>{zin(actie.effect)}</div>}
        </li>
      ))}
    </ul>
  );
}
