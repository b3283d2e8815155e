import { client } from '@api/index';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useRecht, useSneltoets } from '@shared/hooks';
import { Foutmelding, Kaart, Knop, Pagina, Skelet, Stappen, Tag } from '@shared/ui';
import { behandelingOpties, useWijziging, type Behandeling } from '../api';
import '../behandeling.css';
import { Dialogen, type Dialoognaam } from '../dialogen/Dialogen';
import { Afloopkaart } from '../onderdelen/Afloopkaart';
import { Indienerkaart, useIndiener } from '../onderdelen/Indienerkaart';
import { Mensen } from '../onderdelen/Mensen';
import { Nu } from '../onderdelen/Nu';
import { Termijnkaart } from '../onderdelen/Termijnkaart';
import { Verloop } from '../onderdelen/Verloop';
import { Woorden } from '../onderdelen/Woorden';
import { useDag } from '../woorden';

export function Component() {
  const { t } = useTranslation('behandeling');
  const { id = '' } = useParams();
  const { data, error, isPending, refetch } = useQuery(behandelingOpties(id));
  if (data) return <Inhoud key={id} behandeling={data} />;
  return <Pagina titel={t('behandeling.titel')}>{isPending ? <Skelet regels={9} /> : <Foutmelding fout={error} opnieuw={() => void refetch()} />}</Pagina>;
}

function Inhoud({ behandeling }: { behandeling: Behandeling }) {
  const { t } = useTranslation('behandeling');
  const [dialoog, open] = useState<Dialoognaam>();
  const indiener = useIndiener(behandeling);
  const { mogelijkheden, klantsignalen, afloop } = behandeling;
  useToetsen(behandeling, open);

  return (
    <Pagina titel={useTitel(behandeling)} boven={<Kopregel behandeling={behandeling} />} acties={<Kopacties behandeling={behandeling} open={open} />}>
      <Route behandeling={behandeling} />
      <div className="two behandeling">
        <div className="stack behandeling__verhaal">
          {klantsignalen[0] && <Woorden signaal={klantsignalen[0]} />}
          {klantsignalen.length > 1 && (
            <Kaart titel={t('behandeling.ookOver')} compact>
              <ul className="lijst">
                {klantsignalen.slice(1).map((signaal) => (
                  <li key={signaal.id}>
                    <Link to={`/signalen/${signaal.id}`}>{signaal.kenmerk}</Link> <span className="soft">{signaal.tekst.slice(0, 160)}</span>
                  </li>
                ))}
              </ul>
            </Kaart>
          )}
          {afloop && <Afloopkaart afloop={afloop} />}
          <Verloop behandeling={behandeling} open={open} />
        </div>
        <aside className="stack behandeling__zij">
          {behandeling.isOpen && <Nu behandeling={behandeling} indiener={indiener.naam} open={open} />}
          <Termijnkaart behandeling={behandeling} open={open} />
          <Indienerkaart indiener={indiener} />
          <Mensen behandeling={behandeling} open={open} />
        </aside>
      </div>
      <Dialogen behandeling={behandeling} open={dialoog} onSluit={() => open(undefined)} />
      {mogelijkheden.oppakken && <Oppaktoets id={behandeling.id} />}
    </Pagina>
  );
}

function useTitel({ klantsignalen: [signaal] }: Behandeling): string {
  const { t } = useTranslation('behandeling');
  const { t: gedeeld } = useTranslation('gedeeld');
  if (!signaal) return t('behandeling.titel');
  const soort = gedeeld(`soort.${signaal.soort}`);
  return signaal.categorieNaam
    ? t('behandeling.over', { soort, onderwerp: signaal.categorieNaam })
    : t('behandeling.via', { soort, kanaal: gedeeld(`kanaal.${signaal.kanaal}`).toLowerCase() });
}

function Kopregel({ behandeling }: { behandeling: Behandeling }) {
  const { t } = useTranslation('behandeling');
  const { t: gedeeld } = useTranslation('gedeeld');
  const { datum } = useDag();
  const signaal = behandeling.klantsignalen[0];
  const delen = signaal && [signaal.kenmerk, gedeeld(`kanaal.${signaal.kanaal}`), datum(signaal.ontvangstdatum)];
  return (
    <>
      <span className="niet-afdrukken">
        <Link to="/behandelen">{t('behandeling.terug')}</Link>
        {' · '}
      </span>
      {delen?.join(' · ')}
      {behandeling.isFormeel && ` · ${t('termijn.formeel')}`}
    </>
  );
}

function Kopacties({ behandeling, open }: { behandeling: Behandeling; open: (dialoog: Dialoognaam) => void }) {
  const { t } = useTranslation('behandeling');
  const { mogelijkheden, aantalOverdrachten, isVeelDoorgegeven } = behandeling;
  return (
    <div className="row wrap">
      {aantalOverdrachten > 0 && (
        <Tag soort={isVeelDoorgegeven ? 'warm' : undefined}>{t('behandeling.doorgegeven', { count: aantalOverdrachten })}</Tag>
      )}
      {mogelijkheden.overdragen && (
        <Knop className="niet-afdrukken" onClick={() => open('overdragen')} toets="o">
          {t('behandeling.overdragen')}
        </Knop>
      )}
      {mogelijkheden.beslissen && (
        <Knop className="niet-afdrukken" soort="primair" onClick={() => open('afronden')} toets="a">
          {t('behandeling.afronden')}
        </Knop>
      )}
    </div>
  );
}

function Route({ behandeling }: { behandeling: Behandeling }) {
  const { t } = useTranslation('behandeling');
  const { datum } = useDag();
  const stand = { Gedaan: 'gedaan', Nu: 'nu', Straks: 'straks' } as const;
  const bijschrift = (punt: Behandeling['route'][number]) => {
    if (!punt.datum) return undefined;
    return punt.stap === 'Afronden' && punt.staat !== 'Gedaan' ? t('route.uiterlijk', { datum: datum(punt.datum) }) : datum(punt.datum);
  };
  return (
    <Stappen
      label={t('behandeling.route')}
      stappen={behandeling.route.map((punt) => ({ naam: t(`route.${punt.stap === 'Afronden' && punt.staat === 'Gedaan' ? 'Afgerond' : punt.stap}`), stand: stand[punt.staat], bijschrift: bijschrift(punt) }))}
    />
  );
}

function useToetsen({ mogelijkheden }: Behandeling, open: (dialoog: Dialoognaam) => void) {
  const { t } = useTranslation('behandeling');
  useSneltoets('b', t('behandeling.belnotitie'), () => open('contact'), { actief: mogelijkheden.vastleggen });
  useSneltoets('n', t('behandeling.notitie'), () => open('notitie'), { actief: useRecht('Behandelen') });
  useSneltoets('o', t('behandeling.overdragen'), () => open('overdragen'), { actief: mogelijkheden.overdragen });
  useSneltoets('a', t('behandeling.afronden'), () => open('afronden'), { actief: mogelijkheden.beslissen });
}

function Oppaktoets({ id }: { id: string }) {
  const { t } = useTranslation('behandeling');
  const oppakken = useWijziging(() => client().behandelingToewijzen(id, {}), t('toewijzen.opgepakt'));
  useSneltoets('p', t('werklijst.oppakken'), () => oppakken.mutate(undefined));
  return null;
}
