import { useTranslation } from 'react-i18next';
import { Knoplink, Pagina } from '@shared/ui';

export function Component() {
  const { t } = useTranslation('app');
  return (
    <Pagina titel={t('nietGevonden.titel')}>
      <div className="stack smal">
        <p>{t('nietGevonden.uitleg')}</p>
        <Knoplink to="/">{t('nietGevonden.knop')}</Knoplink>
      </div>
    </Pagina>
  );
}
