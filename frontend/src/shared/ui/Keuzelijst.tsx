import type { ComponentProps, ReactNode } from 'react';
import { veldattributen, Veldomlijsting } from './Veld';

export interface Optie {
  waarde: string;
  label: string;
}

type Basis = {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  fout?: string;
  verplicht?: boolean;
  id?: string;
};

type KeuzelijstProps = Basis & Omit<ComponentProps<'select'>, 'name' | 'id'> & { opties: readonly Optie[]; leeg?: string };

/** A native select: for up to about twelve options; the Combobox for more. */
export function Keuzelijst({ label, hint, fout, verplicht, id, opties, leeg, ...rest }: KeuzelijstProps) {
  const veld = { name: rest.name, label, hint, fout, verplicht, id };
  return (
    <Veldomlijsting {...veld}>
      <select {...rest} {...veldattributen(veld)} className="utrecht-select utrecht-select--html-select">
        {leeg !== undefined && <option value="">{leeg}</option>}
        {opties.map((optie) => (
          <option key={optie.waarde} value={optie.waarde}>
            {optie.label}
          </option>
        ))}
      </select>
    </Veldomlijsting>
  );
}

/** A calendar day. The browser's own control: keyboard, phone and screen reader know it. */
export function Datumveld({ label, hint, fout, verplicht, id, ...rest }: Basis & Omit<ComponentProps<'input'>, 'name' | 'id' | 'type'>) {
  const veld = { name: rest.name, label, hint, fout, verplicht, id };
  return (
    <Veldomlijsting {...veld}>
      <input {...rest} {...veldattributen(veld)} type="date" className={`utrecht-textbox ${fout ? 'utrecht-textbox--invalid' : ''}`} />
    </Veldomlijsting>
  );
}

/** One yes or no, in a sentence. */
export function Vinkje({ label, hint, id, ...rest }: { label: ReactNode; hint?: ReactNode } & ComponentProps<'input'>) {
  const eigenId = id ?? `veld-${(rest.name ?? '').replaceAll('.', '-')}`;
  return (
    <label className="vinkje" htmlFor={eigenId}>
      <input {...rest} id={eigenId} type="checkbox" aria-describedby={hint ? `${eigenId}-hint` : undefined} />
      <span>
        {label}
        {hint && (
          <span id={`${eigenId}-hint`} className="small soft">
            {' '}
            {hint}
          </span>
        )}
      </span>
    </label>
  );
}
