import type { ReactNode } from 'react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { Kaart } from '@shared/ui';

/** What is open in the address, so that it can be linked to and the back button works. */
export function useKeuze() {
  const [zoek, zetZoek] = useSearchParams();
  const gekozen = zoek.get('kies') ?? undefined;
  const adres = (id?: string) => {
    const nieuw = new URLSearchParams(zoek);
    if (id) nieuw.set('kies', id);
    else nieuw.delete('kies');
    return `?${nieuw.toString()}`;
  };
  return { gekozen, adres, kies: (id?: string) => zetZoek(adres(id).slice(1)) };
}

/** List on the left, form on the right; on a phone one of the two. */
export function Instelling({ links, titel, gekozen, terug, children }: { links: ReactNode; titel?: string; gekozen: boolean; terug: string; children: ReactNode }) {
  const { t } = useTranslation('beheer');
  const rechts = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (gekozen) rechts.current?.focus({ preventScroll: window.innerWidth > 800 });
  }, [gekozen, titel]);
  return (
    <div className="instelling" data-gekozen={gekozen}>
      <div className="instelling__links stack">{links}</div>
      <div ref={rechts} tabIndex={-1} className="stack">
        {gekozen && (
          <Link to={terug} className="instelling__terug">
            {t('terug')}
          </Link>
        )}
        <Kaart titel={titel}>{children}</Kaart>
      </div>
    </div>
  );
}

/** Says in words what saving changes, right above the button. */
export function Gevolg({ regels }: { regels: readonly string[] }) {
  const { t } = useTranslation('beheer');
  return (
    <div className="instelling__gevolg small" aria-live="polite">
      {regels.length === 0 ? (
        <p className="soft">{t('gevolg.niets')}</p>
      ) : (
        <ul className="stack tight">
          {regels.map((regel) => (
            <li key={regel}>{regel}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
