import { useRef, useState, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { useSneltoets, veldId } from '@shared/hooks';
import { Chip } from './Knop';
import { Toets } from './Toets';
import { Veldteksten } from './Veld';

export interface Keuzeoptie<T extends string> {
  waarde: T;
  label: string;
}

interface Props<T extends string> {
  name: string;
  label: string;
  opties: readonly Keuzeoptie<T>[];
  waarde: T | undefined;
  onKies: (waarde: T) => void;
  hint?: string;
  fout?: string;
  verplicht?: boolean;
  /** The first nine options get 1–9, on the page or (with `alt`) also while typing. */
  sneltoetsen?: 'cijfer' | 'alt';
  /** The others wait behind "Meer…". */
  zichtbaar?: number;
}

/** One choice out of a few, as radio buttons that look like chips. */
export function Keuzechips<T extends string>(props: Props<T>) {
  const { name, label, opties, waarde, onKies, fout, hint, verplicht = true, sneltoetsen } = props;
  const { t } = useTranslation('gedeeld');
  const [meer, zetMeer] = useState(false);
  const vak = useRef<HTMLFieldSetElement>(null);
  const id = veldId(name);
  const aantal = props.zichtbaar ?? opties.length;
  const gekozenVerborgen = opties.findIndex((optie) => optie.waarde === waarde) >= aantal;
  const getoond = meer || gekozenVerborgen ? opties : opties.slice(0, aantal);
  const beschrijving = [hint && `${id}-hint`, fout && `${id}-fout`].filter(Boolean).join(' ') || undefined;

  return (
    <fieldset id={id} ref={vak} aria-describedby={beschrijving} aria-invalid={fout ? true : undefined}>
      <legend className="keuze__label">
        {label} {!verplicht && <span className="soft">{t('nietVerplicht')}</span>}
      </legend>
      <Veldteksten {...props} />
      <div className="keuze__opties">
        {getoond.map((optie, index) => (
          <Keuzechip
            key={optie.waarde}
            groep={id}
            vak={vak}
            optie={optie}
            gekozen={optie.waarde === waarde}
            onKies={() => onKies(optie.waarde)}
            toets={sneltoetsen && index < 9 ? `${sneltoetsen === 'alt' ? 'alt+' : ''}${index + 1}` : undefined}
          />
        ))}
        {getoond.length < opties.length && (
          <Chip onClick={() => zetMeer(true)} aria-expanded={false}>
            {t('meerOpties')}
          </Chip>
        )}
      </div>
    </fieldset>
  );
}

interface KeuzechipProps {
  groep: string;
  vak: RefObject<HTMLFieldSetElement | null>;
  optie: Keuzeoptie<string>;
  gekozen: boolean;
  toets: string | undefined;
  onKies: () => void;
}

function Keuzechip({ groep, vak, optie, gekozen, toets, onKies }: KeuzechipProps) {
  useSneltoets(toets ?? '', optie.label, onKies, { actief: toets !== undefined, binnen: toets?.startsWith('alt') ? undefined : vak });
  return (
    <label className="chip">
      <input type="radio" name={groep} value={optie.waarde} checked={gekozen} onChange={onKies} aria-keyshortcuts={toets} />
      {optie.label}
      {toets && <Toets toets={toets} />}
    </label>
  );
}
