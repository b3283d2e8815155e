import { useDatum, useRecht } from '@shared/hooks';
import { Foutmelding, Kaart, Knop, Pagina, Skelet, Stappen, Tag, Tijdlijn, type Stap } from '@shared/ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { actieOpties, type Actie } from '../api';
import { Actiedialoog } from '../onderdelen/Actiedialoog';
import { Actienu } from '../onderdelen/Actienu';
import { Actiesignalen } from '../onderdelen/Actiesignalen';
import { Effect } from '../onderdelen/Effect';
import { Voortgangvorm } from '../onderdelen/Voortgangvorm';
import '../stijl/leren.css';

/** One verbeteractie: whose words it rests on, what we expect, how it goes and what people noticed. */
export function Component() {
  const { t } = useTranslation('leren');
  const { id = '' } = useParams();
  const mag = useRecht('Leren');
  const vraag = useQuery(actieOpties(id));
  const actie = vraag.data;
  const stappen = useStappen();
  if (!actie)
    return (
      <Pagina titel={t('actie.titel')}>
        {vraag.isError ? <Foutmelding fout={vraag.error} opnieuw={() => void vraag.refetch()} /> : <Skelet regels={8} />}
      </Pagina>
    );
  return (
    <Pagina titel={actie.titel} boven={t('actie.titel')} acties={actie.status === 'Gestopt' ? <Tag>{t('status.Gestopt')}</Tag> : undefined}>
      <Stappen label={t('actie.route')} stappen={stappen(actie)} />
      <div className="two">
        <div className="stack loose">
          <Actiesignalen actie={actie} mag={mag} />
          <Kaart titel={t('actie.hypothese')}>
            <p className="leren-hypothese">{actie.hypothese}</p>
            {actie.omschrijving && <p className="leren-notitie">{actie.omschrijving}</p>}
            {actie.stopcriterium && (
              <p>
                <span className="soft">{t('actie.stop')}</span> {actie.stopcriterium}
              </p>
            )}
          </Kaart>
          <Effect actie={actie} mag={mag} />
          <Voortgang actie={actie} mag={mag} />
        </div>
        <div className="stack leren-zij">
          <Actienu actie={actie} mag={mag} />
          <Plan actie={actie} mag={mag} />
        </div>
      </div>
    </Pagina>
  );
}

function Voortgang({ actie, mag }: { actie: Actie; mag: boolean }) {
  const { t } = useTranslation('leren');
  return (
    <Kaart titel={t('actie.voortgang')}>
      {mag && <Voortgangvorm actie={actie} />}
      {actie.voortgang.length === 0 ? (
        <p className="soft">{t('actie.geenVoortgang')}</p>
      ) : (
        <Tijdlijn
          label={t('actie.voortgang')}
          regels={actie.voortgang.map((regel) => ({
            id: regel.id,
            op: regel.geschrevenOp,
            titel: [regel.status && t(`status.${regel.status}`), regel.door?.naam].filter(Boolean).join(' · '),
            inhoud: regel.tekst,
          }))}
        />
      )}
    </Kaart>
  );
}

function Plan({ actie, mag }: { actie: Actie; mag: boolean }) {
  const { t } = useTranslation('leren');
  const { datum } = useDatum();
  const [open, zetOpen] = useState(false);
  const regels: { naam: string; waarde: ReactNode }[] = [
    { naam: t('actie.eigenaar'), waarde: actie.eigenaar?.naam },
    { naam: t('actie.begonnen'), waarde: actie.startDatum && datum(actie.startDatum) },
    { naam: t('actie.streef'), waarde: datum(actie.streefDatum) },
    { naam: t('actie.voltooid'), waarde: actie.voltooiingsDatum && datum(actie.voltooiingsDatum) },
    { naam: t('actie.categorie'), waarde: actie.categorieNaam },
    {
      naam: t('actie.besloten'),
      waarde: actie.verbeteroverlegId ? (
        <Link to={`/leren/overleggen/${actie.verbeteroverlegId}`}>{t('actie.overleg', { nummer: actie.verbeteroverlegNummer })}</Link>
      ) : (
        t('actie.buiten')
      ),
    },
  ];
  return (
    <Kaart titel={t('actie.plan')} compact>
      <dl className="leren-feiten">
        {regels
          .filter(({ waarde }) => Boolean(waarde))
          .map(({ naam, waarde }) => (
            <div key={naam}>
              <dt>{naam}</dt>
              <dd className="num">{waarde}</dd>
            </div>
          ))}
      </dl>
      {mag && actie.status !== 'Gestopt' && <Knop onClick={() => zetOpen(true)}>{t('actie.wijzig')}</Knop>}
      <Actiedialoog open={open} onSluit={() => zetOpen(false)} actie={actie} />
    </Kaart>
  );
}

/** Decided → under way → completed → measured; a block shows in words on its step. */
function useStappen(): (actie: Actie) => Stap[] {
  const { t } = useTranslation('leren');
  const { kort } = useDatum();
  return (actie) => {
    const nu = { Besloten: 0, Bezig: 1, Geblokkeerd: 1, Voltooid: 2, EffectGemeten: 3, Gestopt: 1 }[actie.status];
    const geblokkeerd = actie.status === 'Geblokkeerd';
    const gestopt = actie.status === 'Gestopt';
    const namen = [t('status.Besloten'), geblokkeerd ? t('status.Geblokkeerd') : gestopt ? t('status.Gestopt') : t('status.Bezig'), t('status.Voltooid'), t('actie.gemeten')];
    const data = [kort(actie.beslotenOp), actie.startDatum && kort(actie.startDatum), actie.voltooiingsDatum && kort(actie.voltooiingsDatum), ''];
    return namen.map((naam, nummer) => ({
      naam,
      bijschrift: data[nummer] || undefined,
      stand: nummer < nu || (nummer === nu && nu === 3) ? 'gedaan' : nummer === nu ? 'nu' : 'straks',
    }));
  };
}
