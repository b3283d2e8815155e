import { useTranslation } from 'react-i18next';
import { Pagina, Skelet } from '@shared/ui';

export function Component() {
  const { t } = useTranslation('leren');
  return (
    <Pagina titel={t('scherm.titel')}>
      <Skelet />
    </Pagina>
  );
}
