import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useRouteError } from 'react-router';
import { Knop, Pagina } from '@shared/ui';

const HERLADEN = 'herladen-na-nieuwe-versie';
const isOudeVersie = (fout: unknown): boolean => fout instanceof TypeError && /dynamically imported module/i.test(fout.message);

/** A page that broke. After an update of the server old files are gone: then loading again once is enough. */
export function Foutpagina() {
  const { t } = useTranslation('app');
  const fout = useRouteError();
  const herlaad = isOudeVersie(fout) && sessionStorage.getItem(HERLADEN) === null;
  useEffect(() => {
    if (!herlaad) return;
    sessionStorage.setItem(HERLADEN, new Date().toISOString());
    window.location.reload();
  }, [herlaad]);

  return (
    <Pagina titel={t('fout.titel')}>
      <div className="stack smal" role="alert">
        <p>{t('fout.uitleg')}</p>
        <Knop onClick={() => window.location.reload()}>{t('fout.knop')}</Knop>
      </div>
    </Pagina>
  );
}
