import { useDatum } from '@shared/hooks';
import { Foutmelding, Kaart, Knop, Knoplink, Skelet } from '@shared/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { verslagOpties, type Agendapunt, type Verslag as Verslagdata } from '../api';
import { useMoment, usePunttitel, useWaarom } from '../teksten';
import { Acties } from './Acties';
import { Besluiten } from './Besluiten';
import { Woorden } from './Woorden';

/** The minutes: what was agreed first, then item by item; made to be printed. */
export function Verslag({ overlegId }: { overlegId: string }) {
  const { t } = useTranslation('leren');
  const vraag = useQuery(verslagOpties(overlegId));
  if (vraag.isError) return <Foutmelding fout={vraag.error} opnieuw={() => void vraag.refetch()} />;
  if (!vraag.data) return <Skelet regels={9} />;
  const verslag = vraag.data;
  return (
    <div className="two leren-verslag">
      <div className="stack loose">
        {verslag.slotwoord && <p className="leren-slotwoord">{verslag.slotwoord}</p>}
        <Afspraken verslag={verslag} />
        <Kaart titel={t('verslag.besproken')}>
          <ol className="leren-agenda">
            {verslag.besproken.map((punt) => (
              <li key={punt.id}>
                <Besproken punt={punt} />
              </li>
            ))}
          </ol>
        </Kaart>
        {verslag.nietBesproken.length > 0 && <NietBesproken punten={verslag.nietBesproken} />}
      </div>
      <Zijkant verslag={verslag} />
    </div>
  );
}

function Afspraken({ verslag }: { verslag: Verslagdata }) {
  const { t } = useTranslation('leren');
  const { datum } = useDatum();
  const besluiten = verslag.besproken.flatMap((punt) => punt.besluiten);
  if (besluiten.length === 0)
    return (
      <Kaart titel={t('verslag.afspraken')}>
        <p className="soft">{t('verslag.geenAfspraken')}</p>
      </Kaart>
    );
  return (
    <Kaart titel={t('verslag.afspraken')}>
      <div className="tabel-vak">
        <table className="tabel">
          <thead>
            <tr>
              <th scope="col">{t('verslag.wat')}</th>
              <th scope="col">{t('verslag.wie')}</th>
              <th scope="col">{t('verslag.wanneer')}</th>
            </tr>
          </thead>
          <tbody>
            {besluiten.map((besluit) => (
              <tr key={besluit.id}>
                <td>
                  <span className="small soft">{t(`besluit.${besluit.soort}`)}</span>
                  <br />
                  {besluit.tekst}
                </td>
                <td>{besluit.verbeteractie?.eigenaar?.naam ?? besluit.voorWie ?? ''}</td>
                <td className="num">{datumVan(besluit.verbeteractie?.streefDatum ?? besluit.terugkijkDatum)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Kaart>
  );

  function datumVan(waarde: string | null | undefined): string {
    return waarde ? datum(waarde) : '';
  }
}

function Besproken({ punt }: { punt: Agendapunt }) {
  const { t } = useTranslation('leren');
  const titel = usePunttitel();
  const waarom = useWaarom();
  return (
    <section className="stack leren-verslagpunt">
      <h3>
        {titel(punt)} <span className="leren-waarom">{waarom(punt.waarom)}</span>
      </h3>
      {punt.signaal && <Woorden signaal={punt.signaal} tekens={500} />}
      {punt.acties.length > 0 && <Acties acties={punt.acties} />}
      {punt.notitie && (
        <div>
          <p className="small soft">{t('verslag.notities')}</p>
          <p className="leren-notitie">{punt.notitie}</p>
        </div>
      )}
      <Besluiten besluiten={punt.besluiten} />
    </section>
  );
}

function NietBesproken({ punten }: { punten: readonly Agendapunt[] }) {
  const { t } = useTranslation('leren');
  const titel = usePunttitel();
  return (
    <Kaart titel={t('verslag.nietBesproken')} compact>
      <ul>
        {punten.map((punt) => (
          <li key={punt.id}>{titel(punt)}</li>
        ))}
      </ul>
      <p className="small soft">{t('verslag.komtTerug')}</p>
    </Kaart>
  );
}

function Zijkant({ verslag }: { verslag: Verslagdata }) {
  const { t } = useTranslation('leren');
  const moment = useMoment();
  return (
    <div className="stack">
      <div className="niet-afdrukken">
        <Knop icoon="afdrukken" onClick={() => window.print()}>
          {t('verslag.afdrukken')}
        </Knop>
      </div>
      <Kaart titel={t('verslag.aanwezig')} compact>
        <ul className="leren-mensen">
          {verslag.aanwezigen.map((mens) => (
            <li key={mens.gebruikerId ?? mens.naam}>
              {mens.naam} <span className="small soft">{t(`discipline.${mens.discipline}`)}</span>
            </li>
          ))}
        </ul>
        {verslag.aanwezigen.length === 0 && <p className="soft">{t('mensen.leeg')}</p>}
      </Kaart>
      {verslag.volgendeId && verslag.volgendeDatum && verslag.volgendeBegintijd && (
        <Kaart titel={t('verslag.volgende')} compact>
          <p>{moment(verslag.volgendeDatum, verslag.volgendeBegintijd)}</p>
          <div className="niet-afdrukken">
            <Knoplink to={`/leren/overleggen/${verslag.volgendeId}`}>{t('verslag.naarVolgende')}</Knoplink>
          </div>
        </Kaart>
      )}
    </div>
  );
}
