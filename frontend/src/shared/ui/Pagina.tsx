import { configuratie } from '@api/index';
import { useEffect, useRef, type ReactNode } from 'react';
import { useLocation } from 'react-router';

let laatstePad: string | undefined;

interface Props {
  titel: string;
  /** One quiet line above the title: kenmerk, kind, date. */
  boven?: ReactNode;
  /** Beside the title: facts and the page's main actions. */
  acties?: ReactNode;
  /** False where the page gives the focus to a field itself. */
  focusOpTitel?: boolean;
  children: ReactNode;
}

/** Every page: its document title, its one h1, and the focus on it after coming from another page. */
export function Pagina({ titel, boven, acties, focusOpTitel = true, children }: Props) {
  const kop = useRef<HTMLHeadingElement>(null);
  const { pathname } = useLocation();
  useEffect(() => {
    const kwamVanElders = laatstePad !== undefined && laatstePad !== pathname;
    laatstePad = pathname;
    if (!kwamVanElders) return;
    window.scrollTo(0, 0);
    if (focusOpTitel) kop.current?.focus({ preventScroll: true });
  }, [pathname, focusOpTitel]);

  return (
    <>
      <title>{`${titel} – ${configuratie().naam}`}</title>
      <div className="pagina__kop">
        <div>
          {boven && <div className="small soft num">{boven}</div>}
          <h1 ref={kop} tabIndex={-1}>
            {titel}
          </h1>
        </div>
        {acties}
      </div>
      {children}
    </>
  );
}

/** The bar with the page's actions that stays in view below. */
export function Actiebalk({ children }: { children: ReactNode }) {
  return <div className="balk niet-afdrukken">{children}</div>;
}
