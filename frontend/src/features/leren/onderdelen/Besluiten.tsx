import { useDatum } from '@shared/hooks';
import { Tag } from '@shared/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Besluit } from '../api';

/** What was decided on one item. */
export function Besluiten({ besluiten }: { besluiten: readonly Besluit[] }) {
  const { t } = useTranslation('leren');
  if (besluiten.length === 0) return null;
  return (
    <ul className="leren-besluiten" aria-label={t('agenda.besluitKop')}>
      {besluiten.map((besluit) => (
        <li key={besluit.id}>
          <Besluitregel besluit={besluit} />
        </li>
      ))}
    </ul>
  );
}

function Besluitregel({ besluit }: { besluit: Besluit }) {
  const { t } = useTranslation('leren');
  const { datum } = useDatum();
  const actie = besluit.verbeteractie;
  const bij = [
    besluit.reden && t(`reden.${besluit.reden}`),
    besluit.voorWie && (besluit.soort === 'Doorgeven' ? t('besluit.aan', { wie: besluit.voorWie }) : t('besluit.voor', { wie: besluit.voorWie })),
    besluit.terugkijkDatum && t('besluit.terug', { datum: datum(besluit.terugkijkDatum) }),
    actie?.eigenaar?.naam,
    actie && t('acties.streef', { datum: datum(actie.streefDatum) }),
  ].filter(Boolean);
  return (
    <>
      <Tag soort="merk">{t(`besluit.${besluit.soort}`)}</Tag> {actie ? <Link to={`/leren/acties/${actie.id}`}>{besluit.tekst}</Link> : besluit.tekst}
      {bij.length > 0 && <span className="small soft">{` · ${bij.join(' · ')}`}</span>}
    </>
  );
}
