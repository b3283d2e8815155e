import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { zoekOpties } from '../api';
import { fragment } from '../teksten';

const AANTAL = 3;

/** The newest stories behind a figure. */
export function Themawoorden({ categorieId, tekens = 200 }: { categorieId: string; tekens?: number }) {
  const { t } = useTranslation('leren');
  const { data } = useQuery(zoekOpties('', categorieId, AANTAL));
  if (!data?.length) return null;
  return (
    <ul className="leren-verhalen" aria-label={t('agenda.verhalen')}>
      {data.map((signaal) => (
        <li key={signaal.id}>
          <q>{fragment(signaal.tekst, tekens)}</q> <Link to={`/signalen/${signaal.id}`}>{signaal.kenmerk}</Link>
        </li>
      ))}
    </ul>
  );
}
