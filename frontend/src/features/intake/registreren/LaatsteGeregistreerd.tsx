import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useRecht } from '@shared/hooks';
import type { Geregistreerd } from '../api';

/** The live region is always there, so that a screen reader hears the kenmerk when it comes. */
export function LaatsteGeregistreerd({ laatste }: { laatste: (Geregistreerd & { reactieGewenst?: boolean | null }) | undefined }) {
  const { t } = useTranslation('intake');
  const magLezen = useRecht('SignalenLezen');
  return (
    <div role="status" className="laatste" aria-label={t('registreren.laatste')}>
      {laatste && (
        <div className="bevestiging row wrap">
          <strong className="num">{t('registreren.bewaard', { kenmerk: laatste.kenmerk })}</strong>
          {magLezen && <Link to={`/signalen/${laatste.id}`}>{t('registreren.bekijk', { kenmerk: laatste.kenmerk })}</Link>}
          <span className="small">
            {t(laatste.isFormeel ? 'formeel.ja' : laatste.reactieGewenst ? 'registreren.metReactie' : 'registreren.zonderReactie')}
          </span>
        </div>
      )}
    </div>
  );
}
