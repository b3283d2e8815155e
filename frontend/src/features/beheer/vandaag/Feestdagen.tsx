import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Kaart } from '@shared/ui';
import { feestdagenOpties } from './api';

/** A term can end a day off when the days that the government equates with holidays are not known. */
export function Feestdagen() {
  const { t } = useTranslation('beheer');
  const { data: jaren = [] } = useQuery(feestdagenOpties);
  if (jaren.length === 0) return null;
  return (
    <Kaart titel={t('vandaag.feestdagen')}>
      <p>{t('vandaag.feestdagenUitleg', { jaren: jaren.join(', ') })}</p>
    </Kaart>
  );
}
