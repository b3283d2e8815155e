import { useTranslation } from 'react-i18next';
import { veldId } from '@shared/hooks';
import { Veldteksten, Vinkje } from '@shared/ui';
import { ROLLEN, type Rol } from '../api';

/** Roles with what they allow, so that nobody has to know them by heart. */
export function Rolkeuze({ gekozen, onKies, fout }: { gekozen: readonly Rol[]; onKies: (rollen: Rol[]) => void; fout?: string }) {
  const { t } = useTranslation(['beheer', 'gedeeld']);
  const wissel = (rol: Rol) => onKies(gekozen.includes(rol) ? gekozen.filter((ander) => ander !== rol) : [...gekozen, rol]);
  return (
    <fieldset id={veldId('rollen')} aria-describedby={fout ? `${veldId('rollen')}-fout` : undefined} className="stack tight" tabIndex={-1}>
      <legend className="keuze__label">{t('gebruiker.rollen')}</legend>
      <Veldteksten name="rollen" label={t('gebruiker.rollen')} fout={fout} />
      {ROLLEN.map((rol) => (
        <Vinkje
          key={rol}
          name={`rol-${rol}`}
          label={t(`gedeeld:rol.${rol}`)}
          hint={t(`rolmag.${rol}`)}
          checked={gekozen.includes(rol)}
          onChange={() => wissel(rol)}
        />
      ))}
    </fieldset>
  );
}
