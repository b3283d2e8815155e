import { useTranslation } from 'react-i18next';
import { Pagina, Skelet } from '@shared/ui';

export function Component() {
  const { t } = useTranslation('intake');
  return (
    <Pagina titel={t('signaal.titel')}>
      <Skelet />
    </Pagina>
  );
}
