import { client } from '@api/index';
import type { NietInBehandelingGrond } from '@api/generated/client';
import { useTranslation } from 'react-i18next';
import { Datumveld, Keuzelijst, Tekstveld, Vinkje } from '@shared/ui';
import { useDag } from '../woorden';
import type { Dialoogprops } from './Dialogen';
import { Formulierdialoog, gevuld, vandaag } from './Formulierdialoog';

const GRONDEN = [
  'AlBehandeld',
  'LangerDanEenJaarGeleden',
  'BezwaarMogelijkGeweest',
  'BeroepMogelijk',
  'AndereRechter',
  'Strafrechtelijk',
  'OnvoldoendeBelang',
] as const satisfies readonly NietInBehandelingGrond[];

interface Waarden {
  grond: NietInBehandelingGrond | '';
  gedragingDatum: string;
  motivering: string;
  kennisgevingDatum: string;
  ombudsmanVermeld: boolean;
}

/** Not handling, on a ground of Awb 9:8, with a written notice that names the ombudsman. */
export function NietInBehandelingdialoog({ behandeling, onSluit }: Dialoogprops) {
  const { t } = useTranslation('behandeling');
  const { lang } = useDag();
  const uiterlijk = behandeling.termijn.nietInBehandelingDatum;
  return (
    <Formulierdialoog<Waarden>
      titel={t('nietInBehandeling.titel')}
      onSluit={onSluit}
      concept={`behandeling:${behandeling.id}:niet-in-behandeling`}
      begin={{ grond: '', gedragingDatum: '', motivering: '', kennisgevingDatum: vandaag(), ombudsmanVermeld: false }}
      velden={['grond', 'gedragingDatum', 'motivering', 'kennisgevingDatum', 'ombudsmanVermeld']}
      verstuur={({ grond, ...rest }) =>
        client().nietInBehandelingNemen(behandeling.id, gevuld({ ...rest, grond: grond || undefined }))
      }
      gelukt={t('nietInBehandeling.vastgelegd')}
      uitleg={uiterlijk && t('nietInBehandeling.uitleg', { datum: lang(uiterlijk) })}
      gevolg={t('nietInBehandeling.gevolg')}
      bevestig={t('nietInBehandeling.bevestig')}
    >
      {({ register, watch, formState: { errors } }) => (
        <>
          <Keuzelijst
            label={t('nietInBehandeling.grond')}
            leeg=""
            opties={GRONDEN.map((waarde) => ({ waarde, label: t(`grond.${waarde}`) }))}
            fout={errors.grond?.message}
            {...register('grond', { required: t('formulier.kies') })}
          />
          {watch('grond') === 'LangerDanEenJaarGeleden' && (
            <Datumveld
              label={t('nietInBehandeling.gedragingDatum')}
              max={behandeling.termijn.ontvangstdatum}
              fout={errors.gedragingDatum?.message}
              {...register('gedragingDatum', { required: t('formulier.verplicht') })}
            />
          )}
          <Tekstveld
            label={t('nietInBehandeling.motivering')}
            rows={5}
            maximum={8000}
            lengte={watch('motivering').length}
            fout={errors.motivering?.message}
            {...register('motivering', { required: t('formulier.verplicht') })}
          />
          <Datumveld
            label={t('nietInBehandeling.kennisgeving')}
            min={behandeling.termijn.ontvangstdatum}
            max={vandaag()}
            fout={errors.kennisgevingDatum?.message}
            {...register('kennisgevingDatum', { required: t('formulier.verplicht') })}
          />
          <Vinkje label={t('nietInBehandeling.ombudsman')} {...register('ombudsmanVermeld')} />
        </>
      )}
    </Formulierdialoog>
  );
}
