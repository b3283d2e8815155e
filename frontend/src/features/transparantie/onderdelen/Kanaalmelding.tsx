import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { kanaalOpties } from '../api';

/** Nobody should think that a file in a folder has reached a person. */
export function Kanaalmelding() {
  const { t } = useTranslation('transparantie');
  const { data } = useQuery(kanaalOpties);
  if (data?.kanaal !== 'Map') return null;
  return (
    <div className="kanaalmelding stack tight">
      <p>
        <strong>{t('kanaal.titel')}</strong>
      </p>
      <p className="small">{t('kanaal.uitleg')}</p>
    </div>
  );
}
