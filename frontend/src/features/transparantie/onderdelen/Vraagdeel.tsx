import { useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Knop, Tekstveld } from '@shared/ui';
import { maximum, type Invoer } from '../formulier';
import { Citaatkiezer } from './Citaatkiezer';

/** The left half: what people told, and a quote of one who allows it. */
export function Vraagdeel({ publicatieId }: { publicatieId: string }) {
  const { t } = useTranslation('transparantie');
  const { register, control, setValue, clearErrors, formState } = useFormContext<Invoer>();
  const [kiezen, zetKiezen] = useState(false);
  const [vraag, citaat] = useWatch({ control, name: ['vraag', 'citaat'] });
  const zetCitaat = (klantsignaalId: string, tekst: string) => {
    setValue('citaat', { klantsignaalId, tekst }, { shouldDirty: true });
    clearErrors('citaat');
    zetKiezen(false);
  };
  const { errors } = formState;
  const citaatfout = errors.citaat?.tekst?.message ?? errors.citaat?.klantsignaalId?.message;
  return (
    <>
      <div className="stack tight" role="group" aria-labelledby="citaat-kop">
        <h3 id="citaat-kop">{t('citaat.kop')}</h3>
        <p className="small soft">{t('citaat.uitleg')}</p>
        {citaat.klantsignaalId && (
          <Tekstveld
            label={t('citaat.tekst')}
            hint={t('citaat.tekstHint')}
            rows={4}
            maximum={maximum.citaat}
            lengte={citaat.tekst.length}
            fout={citaatfout}
            {...register('citaat.tekst')}
          />
        )}
        <div className="row wrap">
          <Knop onClick={() => zetKiezen(true)}>{t('citaat.kies')}</Knop>
          {citaat.klantsignaalId && (
            <Knop soort="stil" onClick={() => zetCitaat('', '')}>
              {t('citaat.weg')}
            </Knop>
          )}
        </div>
      </div>
      <Tekstveld
        label={t('formulier.vraag')}
        hint={t('formulier.vraagHint')}
        verplicht={!citaat.klantsignaalId}
        rows={4}
        maximum={maximum.vraag}
        lengte={vraag.length}
        fout={errors.vraag?.message}
        {...register('vraag')}
      />
      <Citaatkiezer
        publicatieId={publicatieId}
        open={kiezen}
        onSluit={() => zetKiezen(false)}
        onKies={(signaal) => zetCitaat(signaal.id, signaal.tekst.slice(0, maximum.citaat))}
      />
    </>
  );
}
