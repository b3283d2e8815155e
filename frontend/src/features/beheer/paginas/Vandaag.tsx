import { useTranslation } from 'react-i18next';
import { Pagina, Skelet } from '@shared/ui';

export function Component() {
  const { t } = useTranslation('beheer');
  return (
    <Pagina titel={t('vandaag.titel')}>
      <Skelet />
    </Pagina>
  );
}
