import { useTranslation } from 'react-i18next';
import { Pagina, Skelet } from '@shared/ui';

export function Component() {
  const { t } = useTranslation('behandeling');
  return (
    <Pagina titel={t('werklijst.titel')}>
      <Skelet />
    </Pagina>
  );
}
