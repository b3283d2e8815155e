import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { Controller, useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { BelevingKiezer, BewaardOm, Combobox, Datumveld, Kaart, Keuzechips, Keuzelijst, Tekstveld, type Optie } from '@shared/ui';
import { KANALEN, referentielijstenOpties, SOORTEN } from '../api';
import { naarOpties } from '../lijsten';
import { TEKST_MAXIMUM, UITKOMST_MAXIMUM, type Invoer } from './formulier';

/** The words first, then what kind it is, how it is for the person and what is needed. */
export function Gesprekskaart({ bewaardOp }: { bewaardOp: Date | undefined }) {
  const { t } = useTranslation(['intake', 'gedeeld']);
  const { register, control, formState, setFocus } = useFormContext<Invoer>();
  const [tekst, gewensteUitkomst] = useWatch({ control, name: ['tekst', 'gewensteUitkomst'] });
  const fouten = formState.errors;
  useEffect(() => setFocus('tekst'), [setFocus]);
  return (
    <Kaart>
      <div>
        <Tekstveld
          label={t('registreren.tekst')}
          groot
          rows={6}
          maximum={TEKST_MAXIMUM}
          lengte={tekst.length}
          fout={fouten.tekst?.message}
          {...register('tekst')}
        />
        <div className="row wrap small soft">
          <span>{t('registreren.tekstHint')}</span> <BewaardOm op={bewaardOp} />
        </div>
      </div>
      <Soort />
      <Controller
        control={control}
        name="beleving"
        render={({ field }) => (
          <BelevingKiezer name="beleving" label={t('registreren.beleving')} waarde={field.value} onKies={field.onChange} />
        )}
      />
      <Tekstveld
        label={t('registreren.gewensteUitkomst')}
        verplicht={false}
        rows={2}
        maximum={UITKOMST_MAXIMUM}
        lengte={gewensteUitkomst.length}
        fout={fouten.gewensteUitkomst?.message}
        {...register('gewensteUitkomst')}
      />
      <Plaatsing />
    </Kaart>
  );
}

function Soort() {
  const { t } = useTranslation(['intake', 'gedeeld']);
  const { control } = useFormContext<Invoer>();
  return (
    <Controller
      control={control}
      name="soort"
      render={({ field, fieldState }) => (
        <div className="stack tight">
          <Keuzechips
            name="soort"
            label={t('registreren.soort')}
            sneltoetsen="cijfer"
            zichtbaar={6}
            opties={SOORTEN.map((waarde) => ({ waarde, label: t(`gedeeld:soort.${waarde}`) }))}
            waarde={field.value}
            onKies={field.onChange}
            fout={fieldState.error?.message}
          />
          {field.value === 'Misstandvermoeden' && <p className="small">{t('registreren.misstand')}</p>}
        </div>
      )}
    />
  );
}

/** Channel, date, subject and place: facts that help to find it again. */
function Plaatsing() {
  const { t } = useTranslation(['intake', 'gedeeld']);
  const { register, control, formState } = useFormContext<Invoer>();
  const { data: lijsten } = useQuery(referentielijstenOpties);
  const kanalen: Optie[] | undefined = lijsten?.kanalen.filter((kanaal) => kanaal.actief).map(({ id, naam }) => ({ waarde: id, label: naam }));
  const fouten = formState.errors;
  return (
    <div className="kolommen">
      <Keuzelijst
        label={t('registreren.kanaal')}
        leeg={t('registreren.kiesKanaal')}
        opties={kanalen?.length ? kanalen : KANALEN.map((waarde) => ({ waarde, label: t(`gedeeld:kanaal.${waarde}`) }))}
        fout={fouten.kanaal?.message}
        {...register('kanaal', { setValueAs: (waarde: string) => waarde || undefined })}
      />
      <Datumveld label={t('registreren.ontvangstdatum')} fout={fouten.ontvangstdatum?.message} {...register('ontvangstdatum')} />
      {(['categorieId', 'gebiedId'] as const).map((naam) => (
        <Controller
          key={naam}
          control={control}
          name={naam}
          render={({ field, fieldState }) => (
            <Combobox
              name={naam}
              label={t(`registreren.${naam}`)}
              verplicht={false}
              opties={naarOpties(naam === 'categorieId' ? lijsten?.categorieen : lijsten?.gebieden)}
              waarde={field.value}
              onKies={field.onChange}
              fout={fieldState.error?.message}
            />
          )}
        />
      ))}
    </div>
  );
}
