import { useEffect, useRef, useSyncExternalStore, type RefObject } from 'react';

export interface Sneltoets {
  /** As shown and matched: `/`, `b`, `ctrl+enter`, `alt+2`. */
  toets: string;
  omschrijving: string;
}

interface Geregistreerd extends Sneltoets {
  inVelden: boolean;
  binnen?: RefObject<HTMLElement | null>;
  uitvoeren: (gebeurtenis: KeyboardEvent) => void;
}

const OPSLAG = 'sneltoetsen-enkel';
let lijst: readonly Geregistreerd[] = [];
let enkeleAan = leesEnkele();
const abonnees = new Set<() => void>();

function leesEnkele(): boolean {
  try {
    return localStorage.getItem(OPSLAG) !== 'uit';
  } catch {
    return true;
  }
}

const meld = () => abonnees.forEach((abonnee) => abonnee());
const abonneer = (abonnee: () => void) => {
  abonnees.add(abonnee);
  return () => void abonnees.delete(abonnee);
};

const isEnkel = (toets: string): boolean => !/^(ctrl|alt|meta)\+/.test(toets);

/** Single-character shortcuts can be switched off (WCAG 2.1.4): speech users would fire them by talking. */
export function zetEnkeleToetsen(aan: boolean): void {
  enkeleAan = aan;
  localStorage.setItem(OPSLAG, aan ? 'aan' : 'uit');
  meld();
}

export const useEnkeleToetsen = (): boolean => useSyncExternalStore(abonneer, () => enkeleAan);
export const useSneltoetsen = (): readonly Sneltoets[] => useSyncExternalStore(abonneer, () => lijst);

const typtIn = (doel: EventTarget | null): boolean =>
  doel instanceof HTMLElement &&
  (doel.isContentEditable || doel.matches('textarea, select, input:not([type=radio], [type=checkbox], [type=button])'));

function past(toets: string, gebeurtenis: KeyboardEvent): boolean {
  const delen = toets.toLowerCase().split('+');
  const kern = toets === '+' ? '+' : (delen.at(-1) ?? '');
  const ctrl = gebeurtenis.ctrlKey || gebeurtenis.metaKey;
  if (ctrl !== delen.includes('ctrl') || gebeurtenis.altKey !== delen.includes('alt')) return false;
  if (delen.includes('alt') && /^[0-9a-z]$/.test(kern)) {
    return gebeurtenis.code === (/\d/.test(kern) ? `Digit${kern}` : `Key${kern.toUpperCase()}`);
  }
  return gebeurtenis.key.toLowerCase() === kern;
}

function opToets(gebeurtenis: KeyboardEvent): void {
  if (gebeurtenis.defaultPrevented || gebeurtenis.isComposing) return;
  const inVeld = typtIn(gebeurtenis.target);
  // The latest registration wins: a dialog or page overrides the shell.
  const sneltoets = lijst.findLast(
    (kandidaat) =>
      past(kandidaat.toets, gebeurtenis) &&
      (!inVeld || kandidaat.inVelden) &&
      (!kandidaat.binnen || gebeurtenis.target === document.body || kandidaat.binnen.current?.contains(gebeurtenis.target as Node)) &&
      (enkeleAan || !isEnkel(kandidaat.toets)),
  );
  if (!sneltoets) return;
  gebeurtenis.preventDefault();
  sneltoets.uitvoeren(gebeurtenis);
}

function registreer(sneltoets: Geregistreerd): () => void {
  if (lijst.length === 0) document.addEventListener('keydown', opToets);
  lijst = [...lijst, sneltoets];
  meld();
  return () => {
    lijst = lijst.filter((ander) => ander !== sneltoets);
    if (lijst.length === 0) document.removeEventListener('keydown', opToets);
    meld();
  };
}

interface Opties {
  /** Also while typing in a field; the default for shortcuts with ctrl or alt. */
  inVelden?: boolean;
  /** Only while the focus is in here, or nowhere. */
  binnen?: RefObject<HTMLElement | null>;
  actief?: boolean;
}

/** Registers a shortcut for as long as the component is shown; it appears in the `?` dialog. */
export function useSneltoets(
  toets: string,
  omschrijving: string,
  uitvoeren: (gebeurtenis: KeyboardEvent) => void,
  { inVelden = !isEnkel(toets), binnen, actief = true }: Opties = {},
): void {
  const laatste = useRef(uitvoeren);
  useEffect(() => {
    laatste.current = uitvoeren;
  });
  useEffect(() => {
    if (!actief) return;
    return registreer({ toets, omschrijving, inVelden, binnen, uitvoeren: (gebeurtenis) => laatste.current(gebeurtenis) });
  }, [toets, omschrijving, inVelden, binnen, actief]);
}
