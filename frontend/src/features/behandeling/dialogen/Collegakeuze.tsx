import { useQuery } from '@tanstack/react-query';
import { Controller, type Control, type FieldPath, type FieldValues } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Combobox } from '@shared/ui';
import { behandelaarsOpties } from '../api';

interface Props<T extends FieldValues> {
  control: Control<T>;
  name: FieldPath<T>;
  /** Who cannot be chosen: the current handler, who is involved. */
  zonder: readonly (string | undefined)[];
}

/** A colleague who may handle. */
export function Collegakeuze<T extends FieldValues>({ control, name, zonder }: Props<T>) {
  const { t } = useTranslation('behandeling');
  const { data = [] } = useQuery(behandelaarsOpties);
  return (
    <Controller
      control={control}
      name={name}
      rules={{ required: t('formulier.kiesCollega') }}
      render={({ field, fieldState }) => (
        <Combobox
          name={name}
          label={t('formulier.collega')}
          opties={data.filter((collega) => !zonder.includes(collega.id))}
          waarde={field.value}
          onKies={(id) => field.onChange(id ?? '')}
          fout={fieldState.error?.message}
        />
      )}
    />
  );
}
