import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useRecht } from '@shared/hooks';
import { Foutmelding, Kaart, Pagina, Skelet, Tag } from '@shared/ui';
import { publicatieOpties, type Publicatie } from '../api';
import { Beoordeling } from '../onderdelen/Beoordeling';
import { Intrekking } from '../onderdelen/Intrekking';
import { Kanaalmelding } from '../onderdelen/Kanaalmelding';
import { Paar } from '../onderdelen/Paar';
import { Publicatieformulier } from '../onderdelen/Publicatieformulier';
import { Terugkoppelingen } from '../onderdelen/Terugkoppelingen';
import { Verloop } from '../onderdelen/Verloop';
import '../transparantie.css';

export function Component() {
  const { t } = useTranslation('transparantie');
  const { id = '' } = useParams();
  const vraag = useQuery(publicatieOpties(id));
  if (vraag.isPending)
    return (
      <Pagina titel={t('publicaties.titel')}>
        <Skelet regels={9} />
      </Pagina>
    );
  if (vraag.isError)
    return (
      <Pagina titel={t('publicaties.titel')}>
        <Foutmelding fout={vraag.error} opnieuw={() => void vraag.refetch()} />
      </Pagina>
    );
  return <Inhoud publicatie={vraag.data} />;
}

function Inhoud({ publicatie }: { publicatie: Publicatie }) {
  const { t } = useTranslation('transparantie');
  const schrijft = useRecht('PublicatieOpstellen');
  const beoordeelt = useRecht('PublicatieGoedkeuren');
  const leestLeren = useRecht('LerenLezen');
  const { status, verbeteractie } = publicatie;
  const bewerkt = status === 'Concept' && schrijft;
  const isOpenbaar = status === 'Gepubliceerd';
  return (
    <Pagina
      titel={publicatie.titel}
      boven={
        <span className="row wrap">
          <Tag soort={status === 'TerGoedkeuring' ? 'warm' : isOpenbaar ? 'merk' : undefined}>{t(`status.${status}`)}</Tag>
          <span>
            {t('publicatie.uitActie')}{' '}
            {leestLeren ? <Link to={`/leren/acties/${verbeteractie.id}`}>{verbeteractie.titel}</Link> : verbeteractie.titel}
          </span>
        </span>
      }
      acties={
        isOpenbaar && (
          <a className="utrecht-button utrecht-button--secondary-action" href={`/verbeteringen/${publicatie.slug}`}>
            {t('publicatie.bekijkOpenbaar')}
          </a>
        )
      }
    >
      {bewerkt ? (
        // A new form for every step: after a rejection or a take-back it starts from what the server has.
        <Publicatieformulier key={publicatie.verloop.length} publicatie={publicatie} />
      ) : (
        <div className="stack loose">
          <Kaart titel={t('publicatie.voorbeeld')}>
            <Paar inhoud={{ ...publicatie, citaat: publicatie.citaat?.tekst }} />
          </Kaart>
          <div className="two">
            <div className="stack">
              {status === 'TerGoedkeuring' && <Beoordeling publicatie={publicatie} />}
              {isOpenbaar && beoordeelt && <Kanaalmelding />}
              {isOpenbaar && beoordeelt && <Terugkoppelingen publicatieId={publicatie.id} verwacht={publicatie.aantalKlantsignalen} />}
            </div>
            <div className="stack">
              <Kaart titel={t('publicatie.verloop')} compact>
                <Verloop publicatie={publicatie} />
              </Kaart>
              {isOpenbaar && schrijft && <Intrekking publicatie={publicatie} />}
            </div>
          </div>
        </div>
      )}
    </Pagina>
  );
}
