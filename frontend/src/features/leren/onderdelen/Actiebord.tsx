import { dagenVerschil, useDatum, useRecht, useSessie } from '@shared/hooks';
import { Chip, Foutmelding, Knop, LegeStaat, Skelet, Tag } from '@shared/ui';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { actiesOpties, type Actieregel, type Actiestatus } from '../api';
import { fragment } from '../teksten';
import { Actiedialoog } from './Actiedialoog';

const KOLOMMEN: readonly { titel: 'kolomOpen' | 'kolomBezig' | 'kolomWacht' | 'kolomKlaar'; standen: readonly Actiestatus[] }[] = [
  { titel: 'kolomOpen', standen: ['Besloten'] },
  { titel: 'kolomBezig', standen: ['Bezig'] },
  { titel: 'kolomWacht', standen: ['Geblokkeerd'] },
  { titel: 'kolomKlaar', standen: ['Voltooid', 'EffectGemeten', 'Gestopt'] },
];

/** All actions by how far they are: columns on a wide screen, one list on a phone. */
export function Actiebord() {
  const { t } = useTranslation('leren');
  const mag = useRecht('Leren');
  const { id } = useSessie();
  const [zoek, zetZoek] = useSearchParams();
  const [nieuw, zetNieuw] = useState(false);
  const mijn = zoek.get('van') === 'mij';
  const open = useInfiniteQuery(actiesOpties('Open', mijn ? id : undefined));
  const klaar = useInfiniteQuery(actiesOpties('Afgerond', mijn ? id : undefined));
  const acties = [...(open.data?.pages ?? []), ...(klaar.data?.pages ?? [])].flatMap((p) => p.items);
  const fout = open.error ?? klaar.error;
  const geladen = open.isSuccess && klaar.isSuccess;

  return (
    <div className="stack">
      <div className="row wrap">
        <Chip gekozen={mijn} onClick={() => zetZoek(mijn ? { blad: 'acties' } : { blad: 'acties', van: 'mij' })}>
          {t('acties.mijn')}
        </Chip>
        <span className="grow" />
        {mag && (
          <Knop icoon="plus" onClick={() => zetNieuw(true)}>
            {t('acties.nieuw')}
          </Knop>
        )}
      </div>
      {!geladen && !fout && <Skelet regels={6} />}
      {fout && <Foutmelding fout={fout} opnieuw={() => void Promise.all([open.refetch(), klaar.refetch()])} />}
      {geladen && acties.length === 0 && (
        <LegeStaat titel={t('acties.leeg')}>
          <p>{t('acties.leegUitleg')}</p>
        </LegeStaat>
      )}
      {acties.length > 0 && (
        <div className="leren-bord" role="group" aria-label={t('acties.bord')}>
          {KOLOMMEN.map(({ titel, standen }) => (
            <Kolom key={titel} titel={t(`acties.${titel}`)} acties={acties.filter((actie) => standen.includes(actie.status))} />
          ))}
        </div>
      )}
      {[open, klaar].map(
        (vraag, nummer) =>
          vraag.hasNextPage && (
            <Knop key={nummer} onClick={() => void vraag.fetchNextPage()} bezig={vraag.isFetchingNextPage}>
              {t('acties.meer')}
            </Knop>
          ),
      )}
      <Actiedialoog open={nieuw} onSluit={() => zetNieuw(false)} />
    </div>
  );
}

const ZICHTBAAR = 6;

function Kolom({ titel, acties }: { titel: string; acties: readonly Actieregel[] }) {
  const { t } = useTranslation('leren');
  const [alle, zetAlle] = useState(false);
  const getoond = alle ? acties : acties.slice(0, ZICHTBAAR);
  return (
    <section className="leren-kolom" data-leeg={acties.length === 0 || undefined}>
      <h2>
        {titel} <span className="soft num">{acties.length}</span>
      </h2>
      {acties.length === 0 ? (
        <p className="small soft">{t('acties.leegKolom')}</p>
      ) : (
        <ul>
          {getoond.map((actie) => (
            <li key={actie.id}>
              <Actiekaart actie={actie} />
            </li>
          ))}
        </ul>
      )}
      {getoond.length < acties.length && (
        <Knop soort="stil" onClick={() => zetAlle(true)}>
          {t('actie.toonAlle', { totaal: acties.length })}
        </Knop>
      )}
    </section>
  );
}

function Actiekaart({ actie }: { actie: Actieregel }) {
  const { t } = useTranslation('leren');
  const { kort } = useDatum();
  const isOpen = ['Besloten', 'Bezig', 'Geblokkeerd'].includes(actie.status);
  const dagen = isOpen ? dagenVerschil(actie.streefDatum, new Date()) : 0;
  return (
    <article className="leren-actiekaart stack tight">
      <Link to={`/leren/acties/${actie.id}`}>
        <strong>{actie.titel}</strong>
      </Link>
      {actie.blokkadereden && <p className="leren-blokkade">{fragment(actie.blokkadereden, 120)}</p>}
      <p className="small soft num">
        {[
          actie.eigenaar?.naam,
          actie.voltooiingsDatum ? t('acties.klaar', { datum: kort(actie.voltooiingsDatum) }) : t('acties.streef', { datum: kort(actie.streefDatum) }),
          t('acties.rust', { count: actie.klantsignalen }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <div className="row wrap">
        {dagen > 0 && <Tag soort="warm">{t('acties.overTijd', { dagen: t('acties.dagen', { count: dagen }) })}</Tag>}
        {actie.status === 'Gestopt' && <Tag>{t('status.Gestopt')}</Tag>}
        {actie.effect && <Effecttag effect={actie.effect} />}
      </div>
    </article>
  );
}

/** The effect in a few words; green only when it is proven. */
export function Effecttag({ effect }: { effect: NonNullable<Actieregel['effect']> }) {
  const { t } = useTranslation('leren');
  return (
    <Tag soort={effect.uitkomst === 'Gedaald' ? 'ok' : effect.uitkomst === 'Gestegen' ? 'warm' : undefined}>
      {t(`effect.kort_${effect.uitkomst}`, { voor: effect.aantalVoor, na: effect.aantalNa })}
    </Tag>
  );
}
