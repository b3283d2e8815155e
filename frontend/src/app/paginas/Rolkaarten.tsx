import { aanmeldenAlsVoorbeeld, voorbeeldrollenOpties, type Sessie } from '@api/index';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Foutmelding, Tag } from '@shared/ui';

type Rol = 'Medewerker';

/** Only with the example organisation: look around through the eyes of each role. */
export function Rolkaarten({ onAangemeld }: { onAangemeld: (sessie: Sessie | null) => Promise<void> }) {
  const { t } = useTranslation(['app', 'gedeeld']);
  const { data: rollen = [] } = useQuery(voorbeeldrollenOpties);
  const kies = useMutation({ mutationFn: async (rol: string) => onAangemeld(await aanmeldenAlsVoorbeeld(rol)) });
  if (rollen.length === 0) return null;
  return (
    <section className="voordeur__rollen stack" aria-labelledby="kies-een-rol">
      <h2 id="kies-een-rol">{t('inloggen.rolTitel')}</h2>
      <p className="soft">{t('inloggen.rolUitleg')}</p>
      {kies.isError && <Foutmelding fout={kies.error} />}
      <ul className="rolkaarten">
        {rollen.map(({ rol, naam }) => (
          <li key={rol}>
            <button type="button" className="rolkaart" onClick={() => kies.mutate(rol)}>
              <Tag soort="merk">{t(`gedeeld:rol.${rol as Rol}`)}</Tag>
              <strong>{naam}</strong>
              <span className="small soft">{t(`inloggen.rolOmschrijving.${rol as Rol}`)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
