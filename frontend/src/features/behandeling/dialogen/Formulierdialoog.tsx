import { useEffect, useRef, type ReactNode } from 'react';
import { useForm, type DefaultValues, type FieldValues, type Path, type UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useConcept, useFormulierfouten, useSneltoets } from '@shared/hooks';
import { BewaardOm, Dialoog, Foutsamenvatting, Knop } from '@shared/ui';
import { useWijziging } from '../api';

interface Props<T extends FieldValues> {
  onSluit: () => void;
  titel: string;
  begin: DefaultValues<T>;
  velden: readonly Path<T>[];
  verstuur: (waarden: T) => Promise<unknown>;
  gelukt: string;
  bevestig: string;
  /** Key of the draft: what was typed survives closing, a reload and an expired session. */
  concept: string;
  uitleg?: ReactNode;
  /** What this changes, above the button. */
  gevolg?: ReactNode;
  breed?: boolean;
  children: (formulier: UseFormReturn<T>) => ReactNode;
}

/** A dialog with one form: errors linked to their fields, a kept draft, Ctrl+Enter to send. */
export function Formulierdialoog<T extends FieldValues>(props: Props<T>) {
  return (
    <Dialoog open onSluit={props.onSluit} titel={props.titel} breed={props.breed}>
      <Formulier {...props} />
    </Dialoog>
  );
}

function Formulier<T extends FieldValues>({ onSluit, begin, velden, verstuur, gelukt, bevestig, concept, uitleg, gevolg, children }: Props<T>) {
  const { t } = useTranslation('gedeeld');
  const bewaard = useConcept<T>(concept);
  const formulier = useForm<T>({ defaultValues: { ...begin, ...(bewaard.begin as DefaultValues<T>) }, shouldFocusError: false });
  const fouten = useFormulierfouten(formulier, velden);
  const wijziging = useWijziging(verstuur, gelukt);
  const vorm = useRef<HTMLFormElement>(null);
  useSneltoets('ctrl+enter', bevestig, () => vorm.current?.requestSubmit());

  const { bewaar } = bewaard;
  useEffect(() => formulier.subscribe({ formState: { values: true }, callback: ({ values }) => bewaar(values) }), [formulier, bewaar]);

  const verzend = formulier.handleSubmit(async (waarden) => {
    fouten.wis();
    try {
      await wijziging.mutateAsync(waarden);
      bewaard.wis();
      onSluit();
    } catch (fout) {
      fouten.vanServer(fout);
    }
  });

  return (
    <form ref={vorm} className="stack" noValidate onSubmit={(gebeurtenis) => void verzend(gebeurtenis)}>
      {uitleg && <p className="soft">{uitleg}</p>}
      <Foutsamenvatting regels={fouten.samenvatting} poging={formulier.formState.submitCount} />
      {children(formulier)}
      {gevolg && <div className="soft small">{gevolg}</div>}
      <div className="row wrap">
        <Knop type="submit" soort="primair" bezig={wijziging.isPending} toets="ctrl+enter">
          {bevestig}
        </Knop>
        <Knop onClick={onSluit}>{t('annuleren')}</Knop>
        <BewaardOm op={bewaard.bewaardOp} />
      </div>
    </form>
  );
}

/** Empty fields are left out, so that the server sees what was filled in and nothing else. */
export function gevuld<T extends object>(waarden: T): T {
  return Object.fromEntries(Object.entries(waarden).filter(([, waarde]) => waarde !== '' && waarde !== undefined)) as T;
}

export const vandaag = (): string => new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam' }).format(new Date());
