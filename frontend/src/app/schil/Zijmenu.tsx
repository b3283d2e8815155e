import { configuratie } from '@api/index';
import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { useSessie } from '@shared/hooks';
import type { Navigatieitem } from '@shared/navigatie';
import { Icoon } from '@shared/ui';
import { navigatie } from '../features';

export function Zijmenu({ open }: { open: boolean }) {
  const { t } = useTranslation('app');
  const sessie = useSessie();
  const { naam, logo } = configuratie();
  const items = navigatie.filter(
    ({ rechten }) => rechten.length === 0 || rechten.some((recht) => sessie.rechten.includes(recht)),
  );
  return (
    <nav className="zijmenu niet-afdrukken" aria-label={t('hoofdmenu')} id="hoofdmenu" data-open={open}>
      <div className="zijmenu__org">
        {logo && <img src={logo} alt="" />}
        <span>{naam}</span>
      </div>
      <ul className="zijmenu__lijst">
        {items.map((item) => (
          <Menuregel key={item.naar} item={item} />
        ))}
      </ul>
      <div className="zijmenu__ik">
        <div className="zijmenu__naam">{sessie.naam}</div>
        <div className="small soft">{sessie.organisatieonderdeel?.naam ?? <Rollen rollen={sessie.rollen} />}</div>
      </div>
    </nav>
  );
}

function Rollen({ rollen }: { rollen: readonly string[] }) {
  const { t } = useTranslation('gedeeld');
  return rollen.map((rol) => t(`rol.${rol as 'Medewerker'}`)).join(', ');
}

const geenTeller = () => undefined;

function Menuregel({ item }: { item: Navigatieitem }) {
  const { t } = useTranslation('gedeeld');
  const useTeller = item.useTeller ?? geenTeller;
  const aantal = useTeller();
  return (
    <li>
      <NavLink to={item.naar} end={item.naar === '/'}>
        <Icoon naam={item.icoon} />
        <span>{t(`navigatie.${item.label}`)}</span>
        {aantal !== undefined && aantal > 0 && <span className="zijmenu__aantal num">{aantal}</span>}
      </NavLink>
    </li>
  );
}
