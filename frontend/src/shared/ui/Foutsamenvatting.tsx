import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Samenvattingsregel } from '@shared/hooks';

interface Props {
  regels: readonly Samenvattingsregel[];
  /** Changes with every attempt to send (formState.submitCount): focus then moves here. */
  poging: number;
}

/** Everything that is wrong, above the form, each entry linked to its field. */
export function Foutsamenvatting({ regels, poging }: Props) {
  const { t } = useTranslation('gedeeld');
  const vak = useRef<HTMLDivElement>(null);
  const erZijn = regels.length > 0;
  useEffect(() => {
    if (!erZijn) return;
    // After react-hook-form, which puts the focus on the first wrong field in a timer of its own.
    const timer = window.setTimeout(() => vak.current?.focus());
    return () => window.clearTimeout(timer);
    // Not on every change of the entries: mending a field must not pull the focus away from it.
  }, [poging, erZijn]);

  if (!erZijn) return null;
  return (
    <div className="foutsamenvatting" ref={vak} tabIndex={-1} role="group" aria-labelledby="foutsamenvatting-kop">
      <h2 id="foutsamenvatting-kop">{t('fouten.kop', { count: regels.length })}</h2>
      <ul>
        {regels.map((regel) => (
          <li key={`${regel.veldId ?? ''}${regel.tekst}`}>
            {regel.veldId ? (
              <a
                href={`#${regel.veldId}`}
                onClick={(gebeurtenis) => {
                  gebeurtenis.preventDefault();
                  naarVeld(regel.veldId ?? '');
                }}
              >
                {regel.tekst}
              </a>
            ) : (
              regel.tekst
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

function naarVeld(id: string): void {
  const veld = document.getElementById(id);
  const doel = veld?.matches('input, textarea, select, button, a') ? veld : veld?.querySelector<HTMLElement>('input, textarea, select, button');
  doel?.focus();
}
