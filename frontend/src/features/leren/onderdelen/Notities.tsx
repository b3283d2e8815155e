import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Agendapunt } from '../api';
import { useNotitie } from './useNotitie';

/** Notes of one item, by everyone in the room. Saved by itself. */
export function Notities({ overlegId, punt, vast }: { overlegId: string; punt: Agendapunt; vast: boolean }) {
  const { t } = useTranslation('leren');
  const { tekst, stand, typ, bewaar } = useNotitie(overlegId, punt);
  const id = useId();
  const standtekst = {
    rust: '',
    bezig: t('agenda.bewaren'),
    bewaard: t('agenda.bewaard'),
    samengevoegd: t('agenda.samengevoegd'),
    mislukt: t('agenda.nietBewaard'),
  }[stand];
  if (vast) return tekst ? <p className="leren-notitie">{tekst}</p> : null;
  return (
    <div className="leren-notities">
      <div className="row wrap">
        <label htmlFor={id}>{t('agenda.notitie')}</label>
        <span className="grow" />
        <span className="small soft" role="status">
          {standtekst}
        </span>
      </div>
      <textarea id={id} className="utrecht-textarea" rows={4} value={tekst} onChange={(e) => typ(e.target.value)} onBlur={() => void bewaar()} />
    </div>
  );
}
