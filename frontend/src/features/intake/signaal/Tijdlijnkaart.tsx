import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useDatum, useRecht } from '@shared/hooks';
import { Kaart, Tijdlijn } from '@shared/ui';
import type { Tijdlijnregel } from '../api';

/** Where a line of the tijdlijn leads, and who may go there. */
const BESTEMMINGEN: Partial<Record<Tijdlijnregel['soort'], { recht: string; pad: string }>> = {
  BehandelingGestart: { recht: 'BehandelingenLezen', pad: '/behandelen' },
  BehandelingAfgerond: { recht: 'BehandelingenLezen', pad: '/behandelen' },
  Besproken: { recht: 'LerenLezen', pad: '/leren/overleggen' },
  VerbeteractieBesloten: { recht: 'LerenLezen', pad: '/leren/acties' },
  VerbeteractieVoltooid: { recht: 'LerenLezen', pad: '/leren/acties' },
  PublicatieGepubliceerd: { recht: 'PublicatiesLezen', pad: '/laten-zien' },
};

export function Tijdlijnkaart({ regels }: { regels: readonly Tijdlijnregel[] }) {
  const { t } = useTranslation('intake');
  return (
    <Kaart titel={t('tijdlijn.titel')}>
      <Tijdlijn
        label={t('tijdlijn.titel')}
        regels={regels.map((regel, index) => ({
          id: `${regel.tijdstipOp}-${index}`,
          op: regel.tijdstipOp,
          titel: t(`tijdlijn.${regel.soort}`),
          inhoud: <Inhoud regel={regel} />,
        }))}
      />
    </Kaart>
  );
}

function Inhoud({ regel }: { regel: Tijdlijnregel }) {
  const { t } = useTranslation('intake');
  const bestemming = BESTEMMINGEN[regel.soort];
  const mag = useRecht(bestemming?.recht ?? '');
  const detail = useDetail(regel);
  return (
    <>
      {[regel.door?.naam, detail].filter(Boolean).join(' · ')}{' '}
      {bestemming && mag && regel.verwijzingId && <Link to={`${bestemming.pad}/${regel.verwijzingId}`}>{t('tijdlijn.bekijk')}</Link>}
    </>
  );
}

const VELDNAMEN = ['Soort', 'Kanaal', 'Aanleiding', 'CategorieId', 'OrganisatieonderdeelId', 'GebiedId', 'GewensteUitkomst', 'Beleving', 'ReactieGewenst', 'ToestemmingTerugkoppeling', 'ToestemmingCitaat'] as const;
const AFDOENINGEN = ['InformeelOpgelost', 'Formeel', 'Beantwoord', 'Ingetrokken', 'Doorgezonden', 'NietInBehandeling'] as const;

function useDetail({ soort, detail }: Tijdlijnregel): string {
  const { t } = useTranslation('intake');
  const { datum } = useDatum();
  if (!detail) return '';
  if (soort === 'BehandelingGestart') return t('tijdlijn.uiterlijk', { datum: datum(detail) });
  if (soort === 'ContactmomentVastgelegd') return t(detail === 'Gelukt' ? 'tijdlijn.gelukt' : 'tijdlijn.nietGelukt');
  if (soort === 'Gewijzigd')
    return detail
      .split(',')
      .map((veld) => VELDNAMEN.find((naam) => naam === veld))
      .filter((veld) => veld !== undefined)
      .map((veld) => t(`tijdlijn.veld.${veld}`))
      .join(', ');
  const afdoening = AFDOENINGEN.find((naam) => naam === detail);
  return soort === 'BehandelingAfgerond' && afdoening ? t(`tijdlijn.afdoening.${afdoening}`) : '';
}
