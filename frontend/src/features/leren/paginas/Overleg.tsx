import { useRecht } from '@shared/hooks';
import { Foutmelding, Knoplink, Pagina, Skelet, Stappen, type Stap } from '@shared/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { overlegOpties, type Overleg } from '../api';
import { Agenda } from '../onderdelen/Agenda';
import { Mensen } from '../onderdelen/Mensen';
import { Overlegnu } from '../onderdelen/Overlegnu';
import { Verslag } from '../onderdelen/Verslag';
import { useMoment } from '../teksten';
import '../stijl/leren.css';

/** Prepare, hold, and read back one meeting. */
export function Component() {
  const { t } = useTranslation('leren');
  const { id = '' } = useParams();
  const moment = useMoment();
  const vraag = useQuery(overlegOpties(id));
  const stappen = useStappen();
  const overleg = vraag.data;
  if (!overleg)
    return (
      <Pagina titel={t('overleg.titel')}>
        {vraag.isError ? <Foutmelding fout={vraag.error} opnieuw={() => void vraag.refetch()} /> : <Skelet regels={8} />}
      </Pagina>
    );
  return (
    <Pagina
      titel={t('overleg.nummer', { nummer: overleg.nummer })}
      boven={[overleg.reeksNaam, moment(overleg.datum, overleg.begintijd), t('overleg.minuten', { duur: overleg.duurMinuten }), overleg.locatie].filter(Boolean).join(' · ')}
      acties={<Schermknop overleg={overleg} />}
    >
      <div className="niet-afdrukken">
        <Stappen label={t('overleg.route')} stappen={stappen(overleg.status)} />
      </div>
      {overleg.status === 'Gesloten' ? <Verslag overlegId={id} /> : <Werk overleg={overleg} />}
    </Pagina>
  );
}

function Schermknop({ overleg }: { overleg: Overleg }) {
  const { t } = useTranslation('leren');
  if (overleg.status === 'Gesloten') return null;
  return <Knoplink to="scherm">{t('overleg.scherm')}</Knoplink>;
}

function Werk({ overleg }: { overleg: Overleg }) {
  const mag = useRecht('Leren');
  return (
    <div className="two">
      <Agenda overleg={overleg} mag={mag} />
      <div className="stack leren-zij">
        {mag && <Overlegnu overleg={overleg} />}
        <Mensen overleg={overleg} mag={mag} />
      </div>
    </div>
  );
}

function useStappen(): (status: Overleg['status']) => Stap[] {
  const { t } = useTranslation('leren');
  return (status) => {
    const nu = status === 'Gepland' ? 0 : status === 'Geopend' ? 1 : 2;
    return [t('overleg.stap1'), t('overleg.stap2'), t('overleg.stap3')].map((naam, nummer) => ({
      naam,
      stand: nummer < nu ? 'gedaan' : nummer === nu ? 'nu' : 'straks',
    }));
  };
}
