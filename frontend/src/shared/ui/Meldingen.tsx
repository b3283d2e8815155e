import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';

interface Melding {
  id: number;
  tekst: string;
  ongedaan?: () => void;
}

const TOONTIJD = 8000;
let huidige: readonly Melding[] = [];
let volgnummer = 0;
const abonnees = new Set<() => void>();

function zet(nieuw: readonly Melding[]): void {
  huidige = nieuw;
  abonnees.forEach((abonnee) => abonnee());
}

const haalWeg = (id: number) => zet(huidige.filter((melding) => melding.id !== id));

/** Says that something worked; with `ongedaan` it can be taken back for as long as it shows. */
export function meld(tekst: string, ongedaan?: () => void): void {
  const id = ++volgnummer;
  zet([...huidige.slice(-2), { id, tekst, ongedaan }]);
  window.setTimeout(() => haalWeg(id), ongedaan ? TOONTIJD * 2 : TOONTIJD);
}

const abonneer = (abonnee: () => void) => {
  abonnees.add(abonnee);
  return () => void abonnees.delete(abonnee);
};

/** Placed once, in the shell: the live region must exist before the first message. */
export function Meldingen() {
  const { t } = useTranslation('gedeeld');
  const meldingen = useSyncExternalStore(abonneer, () => huidige);
  return (
    <div className="meldingen" role="status" aria-live="polite" aria-atomic="false">
      {meldingen.map(({ id, tekst, ongedaan }) => (
        <div key={id} className="melding">
          <span>{tekst}</span>
          {ongedaan && (
            <button
              type="button"
              onClick={() => {
                haalWeg(id);
                ongedaan();
              }}
            >
              {t('ongedaan')}
            </button>
          )}
        </div>
      ))}
    </div>
  );
}
