import { client } from '@api/index';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { useRecht, useSneltoets } from '@shared/hooks';
import { Knoplink, LegeStaat, Lijst, Pagina } from '@shared/ui';
import { lijstOpties, tellingOpties, useWijziging, WEERGAVEN, type Rij, type Weergave } from '../api';
import '../behandeling.css';
import { Werkrij } from '../onderdelen/Werkrij';

function useWeergave(): Weergave {
  const [zoek] = useSearchParams();
  const magBehandelen = useRecht('Behandelen');
  return WEERGAVEN.find((weergave) => weergave === zoek.get('weergave')) ?? (magBehandelen ? 'Mijn' : 'Alle');
}

export function Component() {
  const { t } = useTranslation('behandeling');
  const weergave = useWeergave();
  const vraag = useInfiniteQuery(lijstOpties(weergave));
  const oppakken = useOppakken();
  const rijen = vraag.data?.pages.flatMap((pagina) => pagina.items) ?? [];
  useRijtoetsen(rijen, (rij) => oppakken.mutate(rij));

  return (
    <Pagina titel={t('werklijst.titel')}>
      <Weergaven gekozen={weergave} />
      <div className="kaart werklijst">
        <Lijst
          vraag={vraag}
          label={t('werklijst.lijst')}
          sleutel={(rij) => rij.id}
          rij={(rij) => (
            <Werkrij
              rij={rij}
              toonBehandelaar={weergave === 'Alle' || weergave === 'Binnenkort'}
              onOppakken={(keus) => oppakken.mutate(keus)}
              bezig={oppakken.isPending && oppakken.variables.id === rij.id}
            />
          )}
          leeg={<Leeg weergave={weergave} />}
        />
      </div>
    </Pagina>
  );
}

function useOppakken() {
  const { t } = useTranslation('behandeling');
  return useWijziging((rij: Rij) => client().behandelingToewijzen(rij.id, {}), t('toewijzen.opgepakt'));
}

/** The views as tabs with their own address; the number says how much waits. */
function Weergaven({ gekozen }: { gekozen: Weergave }) {
  const { t } = useTranslation('behandeling');
  const magBehandelen = useRecht('Behandelen');
  const { data } = useQuery(tellingOpties);
  const aantal: Partial<Record<Weergave, number>> = { Mijn: data?.mijn, Onverdeeld: data?.onverdeeld, Binnenkort: data?.binnenkort };
  return (
    <nav aria-label={t('werklijst.weergaven')}>
      <div className="tabs__lijst">
        {WEERGAVEN.filter((weergave) => magBehandelen || weergave !== 'Mijn').map((weergave) => (
          <Link
            key={weergave}
            to={`?weergave=${weergave}`}
            className="tabs__tab"
            aria-current={weergave === gekozen ? 'page' : undefined}
          >
            {t(`werklijst.${weergave}`)}
            {' '}
            {aantal[weergave] !== undefined && <span className="num soft">{aantal[weergave]}</span>}
          </Link>
        ))}
      </div>
    </nav>
  );
}

/** J and K walk through the rows, P takes the row that has the focus. */
function useRijtoetsen(rijen: readonly Rij[], oppakken: (rij: Rij) => void) {
  const { t } = useTranslation('behandeling');
  const huidige = () => rijen.findIndex((rij) => document.activeElement?.closest('li')?.querySelector(`[data-werkrij="${rij.id}"]`));
  const naar = (index: number) => {
    const rij = rijen[Math.min(Math.max(index, 0), rijen.length - 1)];
    if (rij) document.querySelector<HTMLElement>(`[data-werkrij="${rij.id}"]`)?.focus();
  };
  useSneltoets('j', t('werklijst.volgende'), () => naar(huidige() + 1));
  useSneltoets('k', t('werklijst.vorige'), () => naar(huidige() - 1));
  useSneltoets('p', t('werklijst.oppakken'), () => {
    const rij = rijen[Math.max(huidige(), 0)];
    if (rij && !rij.behandelaar) oppakken(rij);
  });
}

function Leeg({ weergave }: { weergave: Weergave }) {
  const { t } = useTranslation('behandeling');
  return (
    <LegeStaat titel={t(`werklijst.leeg${weergave}`)}>
      <p className="soft">{t(`werklijst.leeg${weergave}Uitleg`)}</p>
      {weergave === 'Mijn' && <Knoplink to="?weergave=Onverdeeld">{t('werklijst.leegMijnActie')}</Knoplink>}
    </LegeStaat>
  );
}
