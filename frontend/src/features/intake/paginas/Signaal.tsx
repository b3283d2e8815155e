import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useDatum, useRecht } from '@shared/hooks';
import { BelevingRegel, Citaat, Foutmelding, Kaart, Knoplink, NuBlok, Pagina, Skelet, Tag } from '@shared/ui';
import { signaalOpties, tijdlijnOpties, vergelijkbareOpties, type Signaal } from '../api';
import { Gelijken } from '../registreren/Vergelijkbaar';
import { Plaatsing } from '../signaal/Bewerken';
import { GoudenKlacht } from '../signaal/GoudenKlacht';
import { Indiener } from '../signaal/Indiener';
import { Luisterloop } from '../signaal/Luisterloopkaart';
import { Tijdlijnkaart } from '../signaal/Tijdlijnkaart';
import '../intake.css';

export function Component() {
  const { t } = useTranslation(['intake', 'gedeeld']);
  const { datum } = useDatum();
  const { id = '' } = useParams();
  const { data: signaal, error, refetch } = useQuery(signaalOpties(id));
  const titel = signaal ? `${t(`gedeeld:soort.${signaal.soort}`)} ${signaal.kenmerk}` : t('signaal.titel');
  return (
    <Pagina
      titel={titel}
      boven={signaal && `${t(`gedeeld:kanaal.${signaal.kanaal}`)} · ${datum(signaal.ontvangstdatum)}`}
      acties={signaal?.isFormeel && <Tag soort="warm">{t('formeel.tag')}</Tag>}
    >
      {error && <Foutmelding fout={error} opnieuw={() => void refetch()} />}
      {!signaal && !error && <Skelet />}
      {signaal && <Inhoud signaal={signaal} />}
    </Pagina>
  );
}

function Inhoud({ signaal }: { signaal: Signaal }) {
  const { t } = useTranslation('intake');
  const { data: tijdlijn } = useQuery(tijdlijnOpties(signaal.id));
  const { data: vergelijkbare } = useQuery(vergelijkbareOpties(signaal.id));
  const magBehandelingen = useRecht('BehandelingenLezen');
  const regels = tijdlijn?.items ?? [];
  const behandeling = regels.find((regel) => regel.soort === 'BehandelingGestart')?.verwijzingId;
  return (
    <>
      <Luisterloop signaal={signaal} />
      <div className="two">
        <div className="stack">
          <Kaart>
            <Citaat tekst={signaal.tekst} />
            {signaal.beleving && <BelevingRegel {...signaal.beleving} />}
            {signaal.gewensteUitkomst && (
              <div>
                <h2>{t('signaal.wens')}</h2>
                <p className="woorden">{signaal.gewensteUitkomst}</p>
              </div>
            )}
            {signaal.soort === 'Klacht' && !signaal.isFormeel && signaal.ontbreektVoorFormeel.length > 0 && (
              <p className="small soft">
                {t('formeel.ontbreekt', { wat: signaal.ontbreektVoorFormeel.map((vereiste) => t(`formeel.${vereiste}`)).join(', ') })}
              </p>
            )}
          </Kaart>
          {regels.length > 0 && <Tijdlijnkaart regels={regels} />}
        </div>
        <aside className="stack" aria-label={t('signaal.zijkolom')}>
          {behandeling && magBehandelingen && (
            <NuBlok titel={t('signaal.behandeling')}>
              <Knoplink to={`/behandelen/${behandeling}`}>{t('signaal.naarBehandeling')}</Knoplink>
            </NuBlok>
          )}
          <Indiener signaal={signaal} />
          <Plaatsing signaal={signaal} />
          <GoudenKlacht id={signaal.id} isAangedragen={regels.some((regel) => regel.soort === 'GoudenKlachtAangedragen')} />
          {vergelijkbare && vergelijkbare.items.length > 0 && <Gelijken gelijken={vergelijkbare.items} />}
        </aside>
      </div>
    </>
  );
}
