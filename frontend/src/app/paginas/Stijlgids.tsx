import { useTranslation } from 'react-i18next';
import { Pagina } from '@shared/ui';

export function Component() {
  const { t } = useTranslation('app');
  return <Pagina titel={t('menu')}>{null}</Pagina>;
}
