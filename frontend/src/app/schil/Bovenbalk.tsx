import { lazy, Suspense, useRef, useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { createSearchParams, useNavigate, useSearchParams } from 'react-router';
import { useRecht, useSneltoets } from '@shared/hooks';
import { Icoon, Toets } from '@shared/ui';
import { MijnMenu } from './MijnMenu';

const Sneltoetslijst = lazy(() => import('./Sneltoetslijst'));

export function Bovenbalk({ menuOpen, onMenu }: { menuOpen: boolean; onMenu: () => void }) {
  const { t } = useTranslation('app');
  const [hulp, zetHulp] = useState(false);
  const magZoeken = useRecht('SignalenLezen');
  useSneltoets('?', t('sneltoetsen.openen'), () => zetHulp(true));

  return (
    <header className="bovenbalk niet-afdrukken">
      <button type="button" className="bovenbalk__menu" aria-expanded={menuOpen} aria-controls="hoofdmenu" onClick={onMenu}>
        <Icoon naam={menuOpen ? 'sluit' : 'menu'} />
        <span>{t('menu')}</span>
      </button>
      {magZoeken && <Zoekveld />}
      <span className="grow" />
      <button type="button" className="bovenbalk__knop bovenbalk__hulp small" onClick={() => zetHulp(true)} aria-haspopup="dialog">
        {t('sneltoetsen.titel')} <Toets toets="?" />
      </button>
      <MijnMenu />
      <Suspense>{hulp && <Sneltoetslijst onSluit={() => zetHulp(false)} />}</Suspense>
    </header>
  );
}

/** The global search: opens the list of signals on what was typed. */
function Zoekveld() {
  const { t } = useTranslation('app');
  const veld = useRef<HTMLInputElement>(null);
  const navigeer = useNavigate();
  const [parameters] = useSearchParams();
  const huidig = parameters.get('zoek') ?? '';
  useSneltoets('/', t('zoek.sneltoets'), () => {
    veld.current?.focus();
    veld.current?.select();
  });

  const zoek = (gebeurtenis: SubmitEvent<HTMLFormElement>) => {
    gebeurtenis.preventDefault();
    const tekst = veld.current?.value.trim();
    if (tekst) void navigeer(`/signalen?${createSearchParams({ zoek: tekst })}`);
  };
  return (
    <form className="zoekveld" role="search" onSubmit={zoek}>
      <Icoon naam="zoek" />
      <input
        key={huidig}
        ref={veld}
        type="search"
        name="zoek"
        defaultValue={huidig}
        aria-label={t('zoek.label')}
        placeholder={t('zoek.uitleg')}
        aria-keyshortcuts="/"
        autoComplete="off"
      />
      <Toets toets="/" />
    </form>
  );
}
