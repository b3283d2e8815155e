import { useRecht } from '@shared/hooks';
import { Foutmelding, Kaart, Knop, Knoplink, LegeStaat, Lijst, NuBlok, Skelet, Tag } from '@shared/ui';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { overleggenOpties, type Overlegregel } from '../api';
import { useMoment } from '../teksten';
import { Momentdialoog } from './Momentdialoog';
import { Reeksdialoog } from './Reeksdialoog';

/** The next meeting first: that is what there is to do. */
export function Overleggen() {
  const { t } = useTranslation('leren');
  const mag = useRecht('Leren');
  const [plannen, zetPlannen] = useState(false);
  const [eenPlannen, zetEenPlannen] = useState(false);
  const komend = useInfiniteQuery(overleggenOpties('Komend'));
  const geweest = useInfiniteQuery(overleggenOpties('Geweest'));
  const komende = komend.data?.pages.flatMap((p) => p.items) ?? [];
  const [eerste, ...verder] = komende;
  const planknop = (soort: 'primair' | 'secundair') => mag && (
    <Knop soort={soort} icoon="plus" onClick={() => zetPlannen(true)}>
      {t('overleg.plan')}
    </Knop>
  );

  return (
    <div className="stack loose">
      {komend.isPending && <Skelet regels={4} />}
      {komend.isError && <Foutmelding fout={komend.error} opnieuw={() => void komend.refetch()} />}
      {komend.isSuccess && !eerste && (
        <LegeStaat titel={t('overleg.leeg')}>
          <p>{t('overleg.leegUitleg')}</p>
          {planknop('primair')}
        </LegeStaat>
      )}
      {eerste && <Eerste overleg={eerste} mag={mag} />}
      {verder.length > 0 && (
        <Kaart titel={t('overleg.komend')}>
          <ul className="lijst" aria-label={t('overleg.komendLijst')}>
            {verder.map((overleg) => (
              <li key={overleg.id}>
                <Regel overleg={overleg} />
              </li>
            ))}
          </ul>
        </Kaart>
      )}
      {eerste && mag && (
        <div className="row wrap">
          {planknop('secundair')}
          <Knop icoon="plus" onClick={() => zetEenPlannen(true)}>
            {t('overleg.planEen')}
          </Knop>
        </div>
      )}
      <Kaart titel={t('overleg.geweest')}>
        <Lijst
          vraag={geweest}
          sleutel={(overleg) => overleg.id}
          label={t('overleg.geweestLijst')}
          rij={(overleg) => <Regel overleg={overleg} />}
          leeg={<p className="soft">{t('overleg.geenGeweest')}</p>}
        />
      </Kaart>
      <Momentdialoog open={eenPlannen} onSluit={() => zetEenPlannen(false)} />
      <Reeksdialoog open={plannen} onSluit={() => zetPlannen(false)} />
    </div>
  );
}

function Eerste({ overleg, mag }: { overleg: Overlegregel; mag: boolean }) {
  const { t } = useTranslation('leren');
  const moment = useMoment();
  const loopt = overleg.status === 'Geopend';
  const naar = `/leren/overleggen/${overleg.id}`;
  return (
    <NuBlok
      titel={`${loopt ? t('overleg.nuGeopend') : t('overleg.volgende')}: ${moment(overleg.datum, overleg.begintijd)}`}
      uitleg={[overleg.reeksNaam, t('overleg.punten', { count: overleg.agendapunten }), t('overleg.minuten', { duur: overleg.duurMinuten }), overleg.locatie]
        .filter(Boolean)
        .join(' · ')}
    >
      <Knoplink to={naar}>{loopt ? t('overleg.verder') : mag ? t('overleg.bereid') : t('overleg.titel')}</Knoplink>
      {mag && loopt && <Knoplink to={`${naar}/scherm`}>{t('overleg.scherm')}</Knoplink>}
    </NuBlok>
  );
}

function Regel({ overleg }: { overleg: Overlegregel }) {
  const { t } = useTranslation('leren');
  const moment = useMoment();
  const geweest = overleg.status === 'Gesloten';
  return (
    <div className="row wrap">
      <div className="grow">
        <Link to={`/leren/overleggen/${overleg.id}`}>
          <strong>{moment(overleg.datum, overleg.begintijd)}</strong>
        </Link>
        <div className="small soft">
          {[
            overleg.reeksNaam,
            t('overleg.punten', { count: overleg.agendapunten }),
            geweest && t('overleg.besluiten', { count: overleg.besluiten }),
            geweest && t('overleg.acties', { count: overleg.verbeteracties }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </div>
      </div>
      {overleg.status === 'Geopend' && <Tag soort="warm">{t('overleg.nuGeopend')}</Tag>}
    </div>
  );
}
