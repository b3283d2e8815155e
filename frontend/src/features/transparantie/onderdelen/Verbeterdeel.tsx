import { useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Keuzechips, Keuzelijst, Tekstveld } from '@shared/ui';
import { maximum, type Invoer } from '../formulier';

const soorten = ['Verbeterd', 'Proberen', 'NietGedaan'] as const;
const oordelen = ['NogTeVroeg', 'HetHielp', 'DeelsGelukt', 'HielpNiet', 'NietTeZeggen'] as const;

/** The right half: what we did with it, and whether it helped. */
export function Verbeterdeel() {
  const { t } = useTranslation('transparantie');
  const { register, control, setValue, formState } = useFormContext<Invoer>();
  const [soort, verbetering, effect] = useWatch({ control, name: ['soort', 'verbetering', 'effect'] });
  const { errors } = formState;
  return (
    <>
      <Keuzechips
        name="soort"
        label={t('formulier.soort')}
        opties={soorten.map((waarde) => ({ waarde, label: t(`soort.${waarde}`) }))}
        waarde={soort}
        onKies={(waarde) => setValue('soort', waarde, { shouldDirty: true })}
        fout={errors.soort?.message}
      />
      <Tekstveld
        label={t('formulier.verbetering')}
        hint={t('formulier.verbeteringHint')}
        rows={6}
        maximum={maximum.verbetering}
        lengte={verbetering.length}
        fout={errors.verbetering?.message}
        {...register('verbetering')}
      />
      <Keuzelijst
        label={t('formulier.oordeel')}
        verplicht={false}
        leeg={t('formulier.oordeelLeeg')}
        opties={oordelen.map((waarde) => ({ waarde, label: t(`oordeel.${waarde}`) }))}
        fout={errors.effectoordeel?.message}
        {...register('effectoordeel')}
      />
      <Tekstveld
        label={t('formulier.effect')}
        hint={t('formulier.effectHint')}
        verplicht={false}
        rows={2}
        maximum={maximum.effect}
        lengte={effect.length}
        fout={errors.effect?.message}
        {...register('effect')}
      />
    </>
  );
}
