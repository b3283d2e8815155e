import { Datumveld, Veld } from '@shared/ui';
import type { ReactNode } from 'react';
import type { FieldErrors, FieldValues, Path, UseFormRegister } from 'react-hook-form';
import { useTranslation } from 'react-i18next';

export interface Moment {
  begintijd: string;
  duurMinuten: number;
  locatie: string;
}

/** What the server reads: seconds in the time, a number for the length, no empty place. */
export const momentInvoer = ({ begintijd, duurMinuten, locatie }: Moment) => ({
  begintijd: begintijd.length === 5 ? `${begintijd}:00` : begintijd,
  duurMinuten: Number(duurMinuten),
  locatie: locatie || undefined,
});

interface Props<T extends Moment & FieldValues> {
  register: UseFormRegister<T>;
  fouten: FieldErrors<T>;
  /** Name and label of the field with the day. */
  dag: { naam: Path<T>; label: string };
  children?: ReactNode;
}

/** Day, time, length and place of a meeting. */
export function Momentvelden<T extends Moment & FieldValues>({ register, fouten, dag, children }: Props<T>) {
  const { t } = useTranslation('leren');
  const verplicht = (label: string) => ({ required: t('leren.verplicht', { veld: label }) });
  const fout = (naam: string) => fouten[naam]?.message as string | undefined;
  return (
    <>
      <div className="kolommen">
        <Datumveld label={dag.label} fout={fout(dag.naam)} {...register(dag.naam, verplicht(dag.label))} />
        <Veld type="time" label={t('overleg.begintijd')} fout={fout('begintijd')} {...register('begintijd' as Path<T>, verplicht(t('overleg.begintijd')))} />
        <Veld
          type="number" inputMode="numeric" label={t('overleg.duur')} fout={fout('duurMinuten')}
          {...register('duurMinuten' as Path<T>, verplicht(t('overleg.duur')))}
        />
        {children}
      </div>
      <Veld label={t('overleg.locatie')} verplicht={false} fout={fout('locatie')} {...register('locatie' as Path<T>)} />
    </>
  );
}
