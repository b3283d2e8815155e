import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Foutmelding, Knoplink, LegeStaat, Skelet, Tag } from '@shared/ui';
import { waardenOpties, type Lijstnaam, type WaardenOpvragenRij } from '../api';
import { Instelling, useKeuze } from './Instelling';
import { WaardeNieuw, WaardeWijzigen } from './Waardeformulier';

const NIEUW = 'nieuw';
const DIEPSTE = 3;

/** One tree: categories, departments or areas. */
export function Waardenbeheer({ lijst }: { lijst: Lijstnaam }) {
  const { t } = useTranslation('beheer');
  const { gekozen, adres, kies } = useKeuze();
  const vraag = useQuery(waardenOpties(lijst));
  if (vraag.isPending) return <Skelet regels={9} />;
  if (vraag.isError) return <Foutmelding fout={vraag.error} opnieuw={() => void vraag.refetch()} />;
  const waarden = vraag.data;
  const waarde = waarden.find(({ id }) => id === gekozen);
  return (
    <Instelling
      gekozen={gekozen !== undefined}
      titel={gekozen === NIEUW ? t(`lijst.${lijst}.nieuw`) : waarde?.naam}
      terug={adres()}
      links={
        <>
          <p className="soft">{t(`lijst.${lijst}.uitleg`)}</p>
          <Knoplink to={adres(NIEUW)} icoon="plus">
            {t(`lijst.${lijst}.nieuw`)}
          </Knoplink>
          {waarden.length === 0 ? <LegeStaat titel={t('lijst.leeg')} /> : <Boom waarden={waarden} lijst={lijst} gekozen={gekozen} adres={adres} />}
        </>
      }
    >
      {gekozen === NIEUW && <WaardeNieuw lijst={lijst} waarden={waarden} onKlaar={kies} />}
      {waarde && <WaardeWijzigen key={waarde.id} lijst={lijst} id={waarde.id} waarden={waarden} />}
      {gekozen !== NIEUW && !waarde && <p className="soft">{t('lijst.kies')}</p>}
    </Instelling>
  );
}

interface BoomProps {
  waarden: readonly WaardenOpvragenRij[];
  lijst: Lijstnaam;
  gekozen: string | undefined;
  adres: (id: string) => string;
}

function Boom({ waarden, lijst, gekozen, adres }: BoomProps) {
  const { t } = useTranslation('beheer');
  return (
    <ul className="lijst instelling__lijst" aria-label={t(`onderdeel.${lijst === 'organisatieonderdelen' ? 'organisatie' : lijst}`)}>
      {waarden.map((waarde) => (
        <li key={waarde.id} className={`instelling__niveau-${Math.min(waarde.niveau, DIEPSTE)}`}>
          <Link to={adres(waarde.id)} className="instelling__keuze" aria-current={waarde.id === gekozen ? 'true' : undefined}>
            <span>{waarde.niveau === 0 ? <strong>{waarde.naam}</strong> : waarde.naam}</span>
            {!waarde.actief && <Tag>{t('lijst.uit')}</Tag>}
          </Link>
        </li>
      ))}
    </ul>
  );
}
