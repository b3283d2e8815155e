import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { dagenVerschil, useDatum } from '@shared/hooks';
import { Citaat, Kaart, Tag } from '@shared/ui';
import { actiesOpties, goudOpties } from './api';

const TOON = 4;
const TEKENS = 260;

/** For who leads the learning: golden complaints that wait for a meeting, and agreements past their date. */
export function Leerkaarten() {
  return (
    <>
      <Goud />
      <Acties />
    </>
  );
}

function Goud() {
  const { t } = useTranslation('beheer');
  const { data = [] } = useQuery(goudOpties);
  if (data.length === 0) return null;
  return (
    <Kaart titel={t('vandaag.goud')} soort="goud" acties={<Link to="/leren?blad=goud">{t('vandaag.alles')}</Link>}>
      <ul className="lijst">
        {data.map(({ id, signaal, reden }) => (
          <li key={id}>
            {signaal?.tekst && (
              <Citaat
                tekst={signaal.tekst.length > TEKENS ? `${signaal.tekst.slice(0, TEKENS).trimEnd()}…` : signaal.tekst}
                bron={
                  <>
                    <Link to={`/signalen/${signaal.id}`}>{signaal.kenmerk}</Link> {reden}
                  </>
                }
              />
            )}
          </li>
        ))}
      </ul>
    </Kaart>
  );
}

function Acties() {
  const { t } = useTranslation('beheer');
  const { datum } = useDatum();
  const { data = [] } = useQuery(actiesOpties);
  const overTijd = data.filter((actie) => dagenVerschil(actie.streefDatum, new Date()) > 0 || actie.blokkadereden).slice(0, TOON);
  if (overTijd.length === 0) return null;
  return (
    <Kaart titel={t('vandaag.acties')} acties={<Link to="/leren?blad=acties">{t('vandaag.alles')}</Link>}>
      <ul className="lijst">
        {overTijd.map((actie) => (
          <li key={actie.id} className="stack tight">
            <Link to={`/leren/acties/${actie.id}`}>{actie.titel}</Link>
            <div className="row wrap small soft">
              {actie.eigenaar && <span>{actie.eigenaar.naam}</span>}
              <span className="num">{t('vandaag.afgesproken', { datum: datum(actie.streefDatum) })}</span>
              {actie.blokkadereden && <Tag soort="warm">{t('vandaag.vast', { reden: actie.blokkadereden })}</Tag>}
            </div>
          </li>
        ))}
      </ul>
    </Kaart>
  );
}
