import { Chip, Foutmelding, Icoon, Knop, Tag } from '@shared/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Agendapunt, Besluitsoort, Overleg } from '../api';
import { fragment, usePunttitel, useWaarom } from '../teksten';
import { Acties } from './Acties';
import { Besluiten } from './Besluiten';
import { Besluitvorm } from './Besluitvorm';
import { Notities } from './Notities';
import { Themawoorden } from './Themawoorden';
import { usePuntstatus } from './usePuntstatus';
import { Woorden } from './Woorden';

export const SOORTEN = ['Verbeteractie', 'Les', 'Proberen', 'Doorgeven', 'GeenLes'] as const satisfies readonly Besluitsoort[];

interface Props {
  overleg: Overleg;
  punt: Agendapunt;
  mag: boolean;
  omhoog?: () => void;
  omlaag?: () => void;
}

/** One item: heading and why are always in view, the rest opens. */
export function Agendakaart({ overleg, punt, mag, omhoog, omlaag }: Props) {
  const { t } = useTranslation('leren');
  const titel = usePunttitel()(punt);
  const waarom = useWaarom()(punt.waarom);
  return (
    <details className="leren-punt">
      <summary>
        <span className="grow">
          <strong>{titel}</strong>
          {punt.signaal?.tekst && <span className="leren-voorproef">{fragment(punt.signaal.tekst.replaceAll(/\s+/g, ' '), 110)}</span>}
          <span className="leren-waarom">{punt.soort === 'Verbeteractie' ? `${t('soortPunt.Verbeteractie')} · ${waarom}` : waarom}</span>
        </span>
        {punt.status === 'Besproken' && <Tag soort="merk">{t('agenda.besproken')}</Tag>}
        {punt.status === 'Overgeslagen' && <Tag>{t('agenda.overgeslagen')}</Tag>}
      </summary>
      <div className="stack leren-punt__inhoud">
        <Inhoud punt={punt} />
        <Notities overlegId={overleg.id} punt={punt} vast={!mag} />
        <Besluiten besluiten={punt.besluiten} />
        {mag && overleg.status === 'Geopend' && <Besluitkeuze overlegId={overleg.id} punt={punt} />}
        {mag && (
          <div className="row wrap">
            <Overslaan overlegId={overleg.id} punt={punt} />
            <span className="grow" />
            {omhoog && <Pijl richting="omhoog" label={t('agenda.omhoog', { titel })} onClick={omhoog} />}
            {omlaag && <Pijl richting="omlaag" label={t('agenda.omlaag', { titel })} onClick={omlaag} />}
          </div>
        )}
      </div>
    </details>
  );
}

function Pijl({ richting, label, onClick }: { richting: 'omhoog' | 'omlaag'; label: string; onClick: () => void }) {
  return (
    <Knop soort="stil" aria-label={label} onClick={onClick}>
      <Icoon naam="omlaag" className={`icoon ${richting === 'omhoog' ? 'leren-omgekeerd' : ''}`} />
    </Knop>
  );
}

/** Whose words, or which figures and actions, the item is about. */
function Inhoud({ punt }: { punt: Agendapunt }) {
  const { t } = useTranslation('leren');
  const { waarom } = punt;
  const naarSignalen = { pathname: '/signalen', search: `categorieId=${punt.categorieId}` };
  return (
    <>
      {punt.signaal && <Woorden signaal={punt.signaal} tekens={1200} />}
      {punt.reden && (
        <div className="leren-reden">
          <p className="small soft">{t('goud.waarom')}</p>
          <p>{punt.reden}</p>
        </div>
      )}
      {punt.categorieId && <Themawoorden categorieId={punt.categorieId} />}
      {punt.soort === 'Thema' && (
        <p className="small soft">
          {t('agenda.drempel', { verschil: waarom.drempelVerschil, procent: waarom.drempelPercentage })}{' '}
          <Link to={naarSignalen}>{t('agenda.themaSignalen')}</Link>
        </p>
      )}
      {(punt.soort === 'Terugblik' || punt.soort === 'Verbeteractie') && <Acties acties={punt.acties} />}
    </>
  );
}

function Besluitkeuze({ overlegId, punt }: { overlegId: string; punt: Agendapunt }) {
  const { t } = useTranslation('leren');
  const [soort, zetSoort] = useState<Besluitsoort>();
  return (
    <div className="stack">
      <div className="row wrap" role="group" aria-label={t('besluit.kop')}>
        {SOORTEN.map((kandidaat) => (
          <Chip key={kandidaat} gekozen={soort === kandidaat} onClick={() => zetSoort(soort === kandidaat ? undefined : kandidaat)}>
            {t(`besluit.${kandidaat}`)}
          </Chip>
        ))}
      </div>
      {soort && <Besluitvorm key={soort} overlegId={overlegId} punt={punt} soort={soort} onKlaar={() => zetSoort(undefined)} />}
    </div>
  );
}

function Overslaan({ overlegId, punt }: { overlegId: string; punt: Agendapunt }) {
  const { t } = useTranslation('leren');
  const zetStatus = usePuntstatus(overlegId, punt);
  return (
    <>
      <Knop soort="stil" onClick={() => zetStatus.mutate(punt.status === 'Overgeslagen' ? 'Open' : 'Overgeslagen')} bezig={zetStatus.isPending}>
        {punt.status === 'Overgeslagen' ? t('agenda.terugzetten') : t('agenda.overslaan')}
      </Knop>
      {zetStatus.isError && <Foutmelding fout={zetStatus.error} />}
    </>
  );
}
