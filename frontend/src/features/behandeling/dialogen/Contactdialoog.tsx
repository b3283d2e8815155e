import { client } from '@api/index';
import type { ContactmomentVastleggenBody, Contactsoort } from '@api/generated/client';
import { Controller } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useIdempotentie } from '@shared/hooks';
import { Datumveld, Keuzechips, Tekstveld, Veld } from '@shared/ui';
import type { Dialoogprops } from './Dialogen';
import { Formulierdialoog, gevuld } from './Formulierdialoog';

const SOORTEN = ['Telefoon', 'Gesprek', 'Email', 'Brief', 'Sms', 'Chat'] as const satisfies readonly Contactsoort[];
const MAXIMUM = 4000;

interface Waarden {
  soort: Contactsoort;
  gelukt: 'ja' | 'nee';
  tekst: string;
  belofte: string;
  belofteDatum: string;
}

/** What was said, whether the person was reached, and what was promised: the promise becomes the next step. */
export function Contactdialoog({ behandeling, onSluit, soort = 'Telefoon' }: Dialoogprops & { soort?: Contactsoort }) {
  const { t } = useTranslation('behandeling');
  const { sleutel } = useIdempotentie();
  const soorten: readonly Contactsoort[] = behandeling.isFormeel ? [...SOORTEN, 'Hoorgesprek'] : SOORTEN;
  const verstuur = ({ gelukt, ...rest }: Waarden) =>
    client({ idempotentiesleutel: sleutel() }).contactmomentVastleggen(
      behandeling.id,
      gevuld<ContactmomentVastleggenBody>({ ...rest, gelukt: gelukt === 'ja' }),
    );
  return (
    <Formulierdialoog<Waarden>
      titel={t('contact.titel')}
      onSluit={onSluit}
      concept={`behandeling:${behandeling.id}:contact`}
      begin={{ soort, gelukt: 'ja', tekst: '', belofte: '', belofteDatum: '' }}
      velden={['soort', 'gelukt', 'tekst', 'belofte', 'belofteDatum']}
      verstuur={verstuur}
      gelukt={t('contact.opgeslagen')}
      bevestig={t('formulier.opslaan')}
    >
      {({ control, register, watch, formState: { errors } }) => (
        <>
          <Controller
            control={control}
            name="soort"
            render={({ field }) => (
              <Keuzechips
                name="soort"
                label={t('contact.soort')}
                opties={soorten.map((waarde) => ({ waarde, label: t(`contactsoort.${waarde}`) }))}
                waarde={field.value}
                onKies={field.onChange}
                fout={errors.soort?.message}
              />
            )}
          />
          <Controller
            control={control}
            name="gelukt"
            render={({ field }) => (
              <Keuzechips
                name="gelukt"
                label={t('contact.gelukt')}
                opties={(['ja', 'nee'] as const).map((waarde) => ({ waarde, label: t(`formulier.${waarde}`) }))}
                waarde={field.value}
                onKies={field.onChange}
                fout={errors.gelukt?.message}
              />
            )}
          />
          <Tekstveld
            label={t('contact.tekst')}
            hint={t('contact.tekstHint')}
            maximum={MAXIMUM}
            lengte={watch('tekst').length}
            rows={5}
            fout={errors.tekst?.message}
            {...register('tekst', { required: t('formulier.verplicht') })}
          />
          <div className="kolommen">
            <Veld
              label={t('contact.belofte')}
              hint={t('contact.belofteHint')}
              verplicht={false}
              fout={errors.belofte?.message}
              {...register('belofte')}
            />
            <Datumveld
              label={t('contact.belofteDatum')}
              verplicht={false}
              fout={errors.belofteDatum?.message}
              {...register('belofteDatum', {
                validate: (datum, { belofte }) => !belofte || Boolean(datum) || t('contact.belofteDatumVerplicht'),
              })}
            />
          </div>
        </>
      )}
    </Formulierdialoog>
  );
}
