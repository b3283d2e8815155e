import { useTranslation } from 'react-i18next';
import { Outlet } from 'react-router';
import { useSessie } from '@shared/hooks';
import { Pagina, Tablinks } from '@shared/ui';
import '../beheer.css';

const ONDERDELEN = [
  { pad: 'gebruikers', recht: 'Beheren' },
  { pad: 'categorieen', recht: 'Beheren' },
  { pad: 'kanalen', recht: 'Beheren' },
  { pad: 'organisatie', recht: 'Beheren' },
  { pad: 'gebieden', recht: 'Beheren' },
  { pad: 'feestdagen', recht: 'Beheren' },
  { pad: 'berichten', recht: 'Beheren' },
  { pad: 'auditspoor', recht: 'AuditLezen' },
] as const;

/** The frame of all settings: one title, the parts as tabs with addresses of their own. */
export function Component() {
  const { t } = useTranslation('beheer');
  const { rechten } = useSessie();
  const links = ONDERDELEN.filter(({ recht }) => rechten.includes(recht)).map(({ pad }) => ({ naar: `/beheer/${pad}`, tekst: t(`onderdeel.${pad}`) }));
  return (
    <Pagina titel={t('beheer.titel')} focusOpTitel={false}>
      <Tablinks label={t('beheer.onderdelen')} links={links} />
      <Outlet />
    </Pagina>
  );
}
