import { useRecht, useSneltoets } from '@shared/hooks';
import { Foutmelding, Skelet } from '@shared/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'react-router';
import { configuratie } from '@api/index';
import { overlegOpties, type Overleg } from '../api';
import { Notities } from '../onderdelen/Notities';
import { Schermagenda } from '../onderdelen/Schermagenda';
import { Schermklok } from '../onderdelen/Schermklok';
import { Schermpunt } from '../onderdelen/Schermpunt';
import { Vergelijkbaar } from '../onderdelen/Vergelijkbaar';
import '../stijl/leren.css';
import '../stijl/scherm.css';

/** The meeting on the wall: large, dark, one item at a time, the person's words in the middle. */
export function Component() {
  const { t } = useTranslation('leren');
  const { id = '' } = useParams();
  const vraag = useQuery(overlegOpties(id));
  return (
    <div className="scherm">
      <title>{`${t('scherm.titel')} – ${configuratie().naam}`}</title>
      {vraag.data ? <Wand overleg={vraag.data} /> : vraag.isError ? <Foutmelding fout={vraag.error} opnieuw={() => void vraag.refetch()} /> : <Skelet regels={8} />}
    </div>
  );
}

function Wand({ overleg }: { overleg: Overleg }) {
  const { t } = useTranslation('leren');
  const mag = useRecht('Leren');
  const [zoek, zetZoek] = useSearchParams();
  const agenda = overleg.agenda.filter((punt) => punt.status !== 'Overgeslagen');
  const gekozen = Math.max(0, agenda.findIndex((punt) => punt.id === zoek.get('punt')));
  const punt = agenda[gekozen];
  const ga = (plek: number) => {
    const naar = agenda[plek];
    if (naar) zetZoek({ punt: naar.id }, { replace: true });
  };
  useSneltoets('n', t('scherm.volgende'), () => ga(gekozen + 1));
  useSneltoets('p', t('scherm.vorige'), () => ga(gekozen - 1));

  const minuten = Math.max(1, Math.floor(overleg.duurMinuten / Math.max(1, agenda.length)));
  return (
    <div className="scherm__vlak">
      <Schermagenda overleg={overleg} agenda={agenda} gekozen={gekozen} onKies={ga} />
      {punt ? (
        <>
          <Schermpunt key={punt.id} overleg={overleg} punt={punt} mag={mag} plek={gekozen} totaal={agenda.length} onGa={ga} />
          <div className="scherm__zij">
            <Notities key={punt.id} overlegId={overleg.id} punt={punt} vast={!mag || overleg.status === 'Gesloten'} />
            <Schermklok key={`klok-${punt.id}`} puntId={punt.id} minuten={minuten} />
            {punt.signaal && <Vergelijkbaar signaalId={punt.signaal.id} />}
          </div>
        </>
      ) : (
        <section className="scherm__punt">
          <h1>{t('agenda.leeg')}</h1>
        </section>
      )}
    </div>
  );
}
