import { Controller, type FieldPath, type FieldValues, type UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Keuzechips, type Keuzeoptie } from '@shared/ui';

interface Props<T extends FieldValues> {
  formulier: UseFormReturn<T>;
  name: FieldPath<T>;
  label: string;
  opties: readonly Keuzeoptie<string>[];
  hint?: string;
  verplicht?: boolean;
}

/** One choice out of a few, as a field of a form. */
export function Keuzeveld<T extends FieldValues>({ formulier, name, label, opties, hint, verplicht = true }: Props<T>) {
  const { t } = useTranslation('behandeling');
  return (
    <Controller
      control={formulier.control}
      name={name}
      rules={verplicht ? { required: t('formulier.kiesBij', { veld: label }) } : undefined}
      render={({ field, fieldState }) => (
        <Keuzechips
          name={name}
          label={label}
          opties={opties}
          waarde={field.value || undefined}
          onKies={field.onChange}
          hint={hint}
          fout={fieldState.error?.message}
          verplicht={verplicht}
        />
      )}
    />
  );
}
