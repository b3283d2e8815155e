import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Agendapunt, Overleg } from '../api';
import { useMoment, usePunttitel, useWaarom } from '../teksten';
import { Ontbreekt } from './Mensen';

interface Props {
  overleg: Overleg;
  agenda: readonly Agendapunt[];
  gekozen: number;
  onKies: (plek: number) => void;
}

/** The agenda on the wall: every item says why it is there. */
export function Schermagenda({ overleg, agenda, gekozen, onKies }: Props) {
  const { t } = useTranslation('leren');
  const moment = useMoment();
  const titel = usePunttitel();
  const waarom = useWaarom();
  const disciplines = [...new Set(overleg.aanwezigen.map((mens) => t(`discipline.${mens.discipline}`)))].join(', ');
  return (
    <nav className="scherm__agenda" aria-label={t('scherm.agenda')}>
      <div>
        <p className="scherm__kop">{t('overleg.nummer', { nummer: overleg.nummer })}</p>
        <p className="scherm__zacht">
          {moment(overleg.datum, overleg.begintijd)} · {t('overleg.minuten', { duur: overleg.duurMinuten })}
        </p>
        <p className="scherm__zacht num">{t('scherm.punt', { nu: gekozen + 1, totaal: agenda.length })}</p>
      </div>
      <ol>
        {agenda.map((punt, plek) => (
          <li key={punt.id}>
            <button type="button" aria-current={plek === gekozen ? 'step' : undefined} onClick={() => onKies(plek)}>
              <span>
                {titel(punt)}
                {punt.status === 'Besproken' && <span className="scherm__vink">{` ✓ ${t('agenda.besproken')}`}</span>}
              </span>
              <span className="scherm__waarom">{waarom(punt.waarom)}</span>
            </button>
          </li>
        ))}
      </ol>
      <div className="scherm__mensen">
        {disciplines && <p className="scherm__zacht">{t('mensen.aanwezig', { lijst: disciplines })}</p>}
        <Ontbreekt overleg={overleg} />
        <Link to={`/leren/overleggen/${overleg.id}`}>{t('scherm.terug')}</Link>
      </div>
    </nav>
  );
}
