import { useTranslation } from 'react-i18next';
import { Knoplink, Pagina } from '@shared/ui';

export function GeenToegang() {
  const { t } = useTranslation('app');
  return (
    <Pagina titel={t('geenToegang.titel')}>
      <div className="stack smal">
        <p>{t('geenToegang.uitleg')}</p>
        <Knoplink to="/">{t('geenToegang.knop')}</Knoplink>
      </div>
    </Pagina>
  );
}
