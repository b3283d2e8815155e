import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { Keuzelijst, Knoplink, LegeStaat, Lijst, Tag, Veld } from '@shared/ui';
import { gebruikersOpties, ROLLEN, STANDEN, type GebruikersZoekenRij } from '../api';
import { GebruikerNieuw, GebruikerWijzigen } from '../onderdelen/Gebruikerformulier';
import { Instelling, useKeuze } from '../onderdelen/Instelling';

const NIEUW = 'nieuw';

export function Component() {
  const { t } = useTranslation('beheer');
  const [zoek] = useSearchParams();
  const { gekozen, adres } = useKeuze();
  const filter = {
    zoek: zoek.get('zoek') || undefined,
    rol: ROLLEN.find((rol) => rol === zoek.get('rol')),
    stand: STANDEN.find((stand) => stand === zoek.get('stand')),
  };
  const vraag = useInfiniteQuery(gebruikersOpties(filter));
  return (
    <Instelling
      gekozen={gekozen !== undefined}
      titel={gekozen === NIEUW ? t('gebruiker.nieuw') : undefined}
      terug={adres()}
      links={
        <>
          <Knoplink to={adres(NIEUW)} icoon="plus">
            {t('gebruiker.nieuw')}
          </Knoplink>
          <Filters />
          <div className="instelling__lijst">
            <Lijst
              vraag={vraag}
              sleutel={({ id }) => id}
              label={t('onderdeel.gebruikers')}
              rij={(gebruiker) => <Rij gebruiker={gebruiker} adres={adres(gebruiker.id)} gekozen={gebruiker.id === gekozen} />}
              leeg={<LegeStaat titel={t('gebruiker.leeg')} />}
            />
          </div>
        </>
      }
    >
      {gekozen === undefined && <p className="soft">{t('gebruiker.kies')}</p>}
      {gekozen === NIEUW && <GebruikerNieuw />}
      {gekozen && gekozen !== NIEUW && <GebruikerWijzigen key={gekozen} id={gekozen} />}
    </Instelling>
  );
}

function Rij({ gebruiker, adres, gekozen }: { gebruiker: GebruikersZoekenRij; adres: string; gekozen: boolean }) {
  const { t } = useTranslation(['beheer', 'gedeeld']);
  return (
    <Link to={adres} className="instelling__keuze" aria-current={gekozen ? 'true' : undefined}>
      <span>
        <strong>{gebruiker.naam}</strong>
        <span className="small soft">
          {' '}
          {gebruiker.rollen.map((rol) => t(`gedeeld:rol.${rol}`)).join(', ')}
          {gebruiker.organisatieonderdeel && ` · ${gebruiker.organisatieonderdeel.naam}`}
        </span>
      </span>
      {gebruiker.stand !== 'Actief' && <Tag soort={gebruiker.stand === 'Geblokkeerd' ? 'warm' : undefined}>{t(`stand.${gebruiker.stand}`)}</Tag>}
    </Link>
  );
}

function Filters() {
  const { t } = useTranslation(['beheer', 'gedeeld']);
  const [zoek, zetZoek] = useSearchParams();
  const zet = (naam: string, waarde: string) =>
    zetZoek((oud) => {
      if (waarde) oud.set(naam, waarde);
      else oud.delete(naam);
      return oud;
    }, { replace: true });
  return (
    <div className="instelling__filter" role="search">
      <Veld name="zoek" label={t('gebruiker.zoek')} verplicht={false} autoComplete="off" defaultValue={zoek.get('zoek') ?? ''} onChange={(gebeurtenis) => zet('zoek', gebeurtenis.target.value)} />
      <Keuzelijst
        name="rol"
        label={t('gebruiker.rol')}
        verplicht={false}
        leeg={t('gebruiker.alleRollen')}
        opties={ROLLEN.map((rol) => ({ waarde: rol, label: t(`gedeeld:rol.${rol}`) }))}
        value={zoek.get('rol') ?? ''}
        onChange={(gebeurtenis) => zet('rol', gebeurtenis.target.value)}
      />
      <Keuzelijst
        name="stand"
        label={t('gebruiker.stand')}
        verplicht={false}
        leeg={t('gebruiker.alleStanden')}
        opties={STANDEN.map((stand) => ({ waarde: stand, label: t(`stand.${stand}`) }))}
        value={zoek.get('stand') ?? ''}
        onChange={(gebeurtenis) => zet('stand', gebeurtenis.target.value)}
      />
    </div>
  );
}
