import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useDatum, useRecht, useSessie } from '@shared/hooks';
import { Pagina } from '@shared/ui';
import '../beheer.css';
import { Brief } from '../vandaag/Brief';
import { Feestdagen } from '../vandaag/Feestdagen';
import { Leerkaarten } from '../vandaag/Leerkaarten';
import { NuVandaag } from '../vandaag/NuVandaag';
import { Registraties } from '../vandaag/Registraties';
import { Werklijstkaart } from '../vandaag/Werklijstkaart';
import { vandaagOpties } from '../vandaag/api';

/** The start page answers one question: what do I do now? What is read here is the words of people, not figures. */
export function Component() {
  const { t } = useTranslation('beheer');
  const { dag } = useDagtekst();
  const sessie = useSessie();
  const { data: vandaag } = useQuery(vandaagOpties);
  const mag = { behandelen: useRecht('Behandelen'), verdelen: useRecht('Verdelen'), leren: useRecht('Leren'), beheren: useRecht('Beheren') };
  return (
    <Pagina titel={t('vandaag.titel')} boven={dag}>
      <div className="two">
        <div className="stack loose">
          <NuVandaag />
          {vandaag?.brief && <Brief brief={vandaag.brief} />}
          {mag.verdelen && <Werklijstkaart weergave="Onverdeeld" />}
          {mag.behandelen && <Werklijstkaart weergave="Mijn" />}
          {mag.verdelen && <Werklijstkaart weergave="Alle" />}
          {mag.leren && <Leerkaarten />}
          {mag.beheren && <Feestdagen />}
        </div>
        <div className="stack loose">
          {vandaag?.registraties && <Registraties items={vandaag.registraties} groot={sessie.rollen.includes('Medewerker')} />}
        </div>
      </div>
    </Pagina>
  );
}

function useDagtekst() {
  const { i18n } = useTranslation('beheer');
  const { datum } = useDatum();
  const weekdag = new Intl.DateTimeFormat(i18n.language, { weekday: 'long', timeZone: 'Europe/Amsterdam' }).format(new Date());
  return { dag: `${weekdag} ${datum(new Date())}` };
}
