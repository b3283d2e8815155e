import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useDatum } from '@shared/hooks';
import { Pictogram, Tag } from '@shared/ui';
import type { Signaalrij } from '../api';

/** Words first, then the facts in one quiet line. */
export function Rij({ signaal }: { signaal: Signaalrij }) {
  const { t } = useTranslation(['intake', 'gedeeld']);
  const { datum } = useDatum();
  const feiten = [
    t(`gedeeld:soort.${signaal.soort}`),
    t(`gedeeld:kanaal.${signaal.kanaal}`),
    signaal.categorie?.naam,
    signaal.gebied?.naam,
    datum(signaal.ontvangstdatum),
    signaal.kenmerk,
  ].filter(Boolean);
  return (
    <article className="signaalrij">
      {signaal.beleving ? (
        <span className="signaalrij__beleving">
          <Pictogram emotie={signaal.beleving.emotie} maat={24} />
          <span className="alleen-voorlezen">{t(`gedeeld:emotie.${signaal.beleving.emotie}`)}</span>
        </span>
      ) : (
        <span className="signaalrij__beleving" aria-hidden="true" />
      )}
      <div>
        <Link to={`/signalen/${signaal.id}`} className="signaalrij__woorden">
          {signaal.fragment}
        </Link>
        <p className="small soft num">{feiten.join(' · ')}</p>
        <div className="row wrap">
          {signaal.isFormeel && <Tag soort="warm">{t('formeel.tag')}</Tag>}
          {signaal.luisterloop !== 'Gehoord' && (
            <Tag soort={signaal.luisterloop === 'Teruggekoppeld' ? 'ok' : 'merk'}>{t(`luisterloop.${signaal.luisterloop}`)}</Tag>
          )}
        </div>
      </div>
    </article>
  );
}
