import { GEEN_VERBINDING, type Probleem } from '@api/index';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';

/** What went wrong in one plain sentence. The server's own words go first: they know the case. */
export function useProbleemtekst(): (probleem: Probleem) => string {
  const { t } = useTranslation('gedeeld');
  return useCallback(
    (probleem) => {
      if (probleem.code === GEEN_VERBINDING) return t('probleem.geenVerbinding');
      if (probleem.status === 412) return t('probleem.gewijzigd');
      if (probleem.status === 403) return t('probleem.geenRecht');
      if (probleem.status >= 500 || probleem.status === 0) return t('probleem.onverwacht');
      return probleem.detail || probleem.title || t('probleem.onverwacht');
    },
    [t],
  );
}
