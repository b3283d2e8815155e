import { useTranslation } from 'react-i18next';
import { Pagina, Skelet } from '@shared/ui';

export function Component() {
  const { t } = useTranslation('transparantie');
  return (
    <Pagina titel={t('publicatie.titel')}>
      <Skelet />
    </Pagina>
  );
}
