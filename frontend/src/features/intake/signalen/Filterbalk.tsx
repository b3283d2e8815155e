import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Chip, Combobox, Datumveld, Icoon, Kaart, Keuzelijst, Knop } from '@shared/ui';
import { KANALEN, referentielijstenOpties, SOORTEN, STANDEN, type Soort } from '../api';
import { naarOpties } from '../lijsten';
import type { Filter, Filters } from './filters';

/** The kinds that come in most; the others wait with the other filters. */
const VAAK = SOORTEN.slice(0, 6);
const ZELDEN = SOORTEN.slice(6);
const VERBORGEN: readonly Filter[] = ['kanaal', 'categorieId', 'gebiedId', 'vanDatum', 'totDatum'];

/** Kinds and state as chips; the rest behind one button that says how many are on. */
export function Filterbalk({ filters }: { filters: Filters }) {
  const { t } = useTranslation(['intake', 'gedeeld']);
  const { vragen, zet, wis, aantal } = filters;
  const verborgenAan = VERBORGEN.filter((naam) => vragen.has(naam)).length + ZELDEN.filter((soort) => vragen.has('soort', soort)).length;
  const [open, zetOpen] = useState(verborgenAan > 0);
  const zoek = vragen.get('zoek');
  return (
    <div className="filterbalk stack tight">
      <Soortchips soorten={VAAK} filters={filters} />
      <div className="row wrap">
        <Chip aria-expanded={open} aria-controls="meer-filters" onClick={() => zetOpen(!open)}>
          {verborgenAan ? t('filter.meerAan', { count: verborgenAan }) : t('filter.meer')}
        </Chip>
        <div className="row wrap" role="group" aria-label={t('filter.luisterloop')}>
          {STANDEN.map((stand) => (
            <Chip key={stand} gekozen={vragen.has('luisterloop', stand)} onClick={() => zet('luisterloop', vragen.has('luisterloop', stand) ? null : stand)}>
              {t(`luisterloop.${stand}`)}
            </Chip>
          ))}
        </div>
        {zoek && (
          <Chip onClick={() => zet('zoek', null)} aria-label={t('filter.zoekWeg', { zoek })}>
            {t('filter.zoek', { zoek })} <Icoon naam="sluit" />
          </Chip>
        )}
        {aantal > 0 && (
          <Knop soort="stil" onClick={wis}>
            {t('filter.wis')}
          </Knop>
        )}
      </div>
      <div id="meer-filters">{open && <MeerFilters filters={filters} />}</div>
    </div>
  );
}

function Soortchips({ soorten, filters: { vragen, wissel } }: { soorten: readonly Soort[]; filters: Filters }) {
  const { t } = useTranslation(['intake', 'gedeeld']);
  return (
    <div className="row wrap" role="group" aria-label={t('filter.soort')}>
      {soorten.map((soort) => (
        <Chip key={soort} gekozen={vragen.has('soort', soort)} onClick={() => wissel('soort', soort)}>
          {t(`gedeeld:soort.${soort}`)}
        </Chip>
      ))}
    </div>
  );
}

function MeerFilters({ filters }: { filters: Filters }) {
  const { vragen, zet } = filters;
  const { t } = useTranslation(['intake', 'gedeeld']);
  const { data: lijsten } = useQuery(referentielijstenOpties);
  return (
    <Kaart>
      <Soortchips soorten={ZELDEN} filters={filters} />
      <div className="kolommen">
        <Combobox
          name="categorieId"
          label={t('registreren.categorieId')}
          verplicht={false}
          opties={naarOpties(lijsten?.categorieen)}
          waarde={vragen.get('categorieId')}
          onKies={(id) => zet('categorieId', id)}
        />
        <Combobox
          name="gebiedId"
          label={t('registreren.gebiedId')}
          verplicht={false}
          opties={naarOpties(lijsten?.gebieden)}
          waarde={vragen.get('gebiedId')}
          onKies={(id) => zet('gebiedId', id)}
        />
        <Keuzelijst
          name="kanaal"
          label={t('registreren.kanaal')}
          verplicht={false}
          leeg={t('filter.alleKanalen')}
          opties={KANALEN.map((waarde) => ({ waarde, label: t(`gedeeld:kanaal.${waarde}`) }))}
          value={vragen.get('kanaal') ?? ''}
          onChange={(gebeurtenis) => zet('kanaal', gebeurtenis.target.value)}
        />
        <Datumveld name="vanDatum" label={t('filter.van')} verplicht={false} value={vragen.get('vanDatum') ?? ''} onChange={(g) => zet('vanDatum', g.target.value)} />
        <Datumveld name="totDatum" label={t('filter.tot')} verplicht={false} value={vragen.get('totDatum') ?? ''} onChange={(g) => zet('totDatum', g.target.value)} />
      </div>
    </Kaart>
  );
}
