import type { GeenLesReden } from '@api/generated/client';
import { useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Knop, Tekstveld } from '@shared/ui';
import type { Afrondwaarden } from './Afronddialoog';
import { Keuzeveld } from './Keuzeveld';

const REDENEN = [
  'AlBekendEnOpgepakt',
  'EenmaligeOmstandigheid',
  'BuitenOnzeInvloed',
  'TeWeinigBekend',
  'Anders',
] as const satisfies readonly GeenLesReden[];

/** What is learned; nothing to learn asks why, and asks back. */
export function Lesvelden({ formulier }: { formulier: UseFormReturn<Afrondwaarden> }) {
  const { t } = useTranslation('behandeling');
  const { register, watch, setValue, formState } = formulier;
  const reden = watch('geenLesReden') as GeenLesReden | '';
  const [geenLes, zetGeenLes] = useState(reden !== '');

  if (!geenLes) {
    return (
      <div className="stack tight">
        <Tekstveld
          label={t('afronden.les')}
          hint={t('afronden.lesUitleg')}
          rows={3}
          maximum={8000}
          lengte={watch('les').length}
          fout={formState.errors.les?.message}
          {...register('les', { validate: (les) => les.trim() !== '' || t('formulier.vulBij', { veld: t('afronden.les') }), shouldUnregister: true })}
        />
        <Knop
          soort="stil"
          onClick={() => {
            setValue('les', '');
            zetGeenLes(true);
          }}
        >
          {t('afronden.geenLes')}
        </Knop>
      </div>
    );
  }
  return (
    <div className="stack tight">
      <Keuzeveld
        formulier={formulier}
        name="geenLesReden"
        label={t('afronden.geenLesReden')}
        opties={REDENEN.map((waarde) => ({ waarde, label: t(`geenLes.${waarde}`) }))}
      />
      {reden && (
        <p className="tegenvraag" aria-live="polite">
          {t(`tegenvraag.${reden}`)}
        </p>
      )}
      {reden && (
        <Tekstveld
          label={t('afronden.geenLesToelichting')}
          rows={2}
          verplicht={reden === 'Anders'}
          fout={formState.errors.geenLesToelichting?.message}
          {...register('geenLesToelichting', {
            validate: (tekst) => reden !== 'Anders' || tekst.trim() !== '' || t('formulier.verplicht'),
          })}
        />
      )}
      <Knop
        soort="stil"
        onClick={() => {
          setValue('geenLesReden', '');
          setValue('geenLesToelichting', '');
          zetGeenLes(false);
        }}
      >
        {t('afronden.welLes')}
      </Knop>
    </div>
  );
}
