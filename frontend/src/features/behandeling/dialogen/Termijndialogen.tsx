import { client } from '@api/index';
import type { Contactsoort } from '@api/generated/client';
import { Controller } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Datumveld, Keuzechips, Keuzelijst, Tekstveld, Vinkje } from '@shared/ui';
import { useDag } from '../woorden';
import type { Dialoogprops } from './Dialogen';
import { Formulierdialoog, vandaag } from './Formulierdialoog';

const SCHRIFTELIJK = ['Email', 'Brief', 'Sms', 'Chat'] as const satisfies readonly Contactsoort[];

interface Bevestiging {
  datum: string;
  wijze: Contactsoort;
  metAdviseur: boolean;
}

/** Written acknowledgement; with an adviser the term becomes ten weeks. */
export function Bevestigdialoog({ behandeling, onSluit }: Dialoogprops) {
  const { t } = useTranslation('behandeling');
  return (
    <Formulierdialoog<Bevestiging>
      titel={t('bevestigen.titel')}
      onSluit={onSluit}
      concept={`behandeling:${behandeling.id}:bevestigen`}
      begin={{ datum: vandaag(), wijze: 'Email', metAdviseur: false }}
      velden={['datum', 'wijze', 'metAdviseur']}
      verstuur={(waarden) => client().ontvangstBevestigen(behandeling.id, waarden)}
      gelukt={t('bevestigen.vastgelegd')}
      bevestig={t('formulier.opslaan')}
    >
      {({ control, register, formState: { errors } }) => (
        <>
          <Datumveld
            label={t('bevestigen.datum')}
            min={behandeling.termijn.ontvangstdatum}
            max={vandaag()}
            fout={errors.datum?.message}
            {...register('datum', { required: t('formulier.verplicht') })}
          />
          <Controller
            control={control}
            name="wijze"
            render={({ field }) => (
              <Keuzechips
                name="wijze"
                label={t('bevestigen.wijze')}
                opties={SCHRIFTELIJK.map((waarde) => ({ waarde, label: t(`contactsoort.${waarde}`) }))}
                waarde={field.value as (typeof SCHRIFTELIJK)[number]}
                onKies={field.onChange}
                fout={errors.wijze?.message}
              />
            )}
          />
          {behandeling.isFormeel && (
            <Vinkje label={t('bevestigen.metAdviseur')} hint={t('bevestigen.metAdviseurHint')} {...register('metAdviseur')} />
          )}
        </>
      )}
    </Formulierdialoog>
  );
}

interface Verdaging {
  weken: number;
  reden: string;
  kennisgevingDatum: string;
}

/** Adjourns once, by at most four weeks; shows the new date before it is saved. */
export function Verdaagdialoog({ behandeling, onSluit }: Dialoogprops) {
  const { t } = useTranslation('behandeling');
  const { lang } = useDag();
  const nieuw = behandeling.termijn.naVerdagingDatum;
  return (
    <Formulierdialoog<Verdaging>
      titel={t('verdagen.titel')}
      onSluit={onSluit}
      concept={`behandeling:${behandeling.id}:verdagen`}
      begin={{ weken: 4, reden: '', kennisgevingDatum: vandaag() }}
      velden={['weken', 'reden', 'kennisgevingDatum']}
      verstuur={(waarden) => client().behandelingVerdagen(behandeling.id, { ...waarden, weken: Number(waarden.weken) })}
      gelukt={t('verdagen.verdaagd')}
      uitleg={t(behandeling.isFormeel ? 'verdagen.uitleg' : 'verdagen.uitlegService')}
      gevolg={nieuw && t('verdagen.gevolg', { datum: lang(nieuw) })}
      bevestig={t('verdagen.bevestig')}
    >
      {({ register, formState: { errors } }) => (
        <>
          <Keuzelijst
            label={t('verdagen.weken')}
            opties={['1', '2', '3', '4'].map((waarde) => ({ waarde, label: waarde }))}
            fout={errors.weken?.message}
            {...register('weken')}
          />
          <Tekstveld
            label={t('verdagen.reden')}
            rows={3}
            fout={errors.reden?.message}
            {...register('reden', { required: t('formulier.verplicht') })}
          />
          <Datumveld
            label={t('verdagen.kennisgeving')}
            min={behandeling.termijn.ontvangstdatum}
            max={vandaag()}
            fout={errors.kennisgevingDatum?.message}
            {...register('kennisgevingDatum', { required: t('formulier.verplicht') })}
          />
        </>
      )}
    </Formulierdialoog>
  );
}

interface Uitstel {
  totDatum: string;
  instemmingDatum: string;
  reden: string;
}

/** Further delay, only with the written consent of the indiener. */
export function Uitsteldialoog({ behandeling, onSluit }: Dialoogprops) {
  const { t } = useTranslation('behandeling');
  return (
    <Formulierdialoog<Uitstel>
      titel={t('uitstel.titel')}
      onSluit={onSluit}
      concept={`behandeling:${behandeling.id}:uitstel`}
      begin={{ totDatum: '', instemmingDatum: '', reden: '' }}
      velden={['totDatum', 'instemmingDatum', 'reden']}
      verstuur={(waarden) => client().naderUitstelVastleggen(behandeling.id, waarden)}
      gelukt={t('uitstel.vastgelegd')}
      uitleg={t('uitstel.uitleg')}
      bevestig={t('uitstel.bevestig')}
    >
      {({ register, formState: { errors } }) => (
        <>
          <Datumveld
            label={t('uitstel.instemming')}
            max={vandaag()}
            fout={errors.instemmingDatum?.message}
            {...register('instemmingDatum', { required: t('formulier.verplicht') })}
          />
          <Datumveld
            label={t('uitstel.tot')}
            min={behandeling.termijn.uitersteDatum}
            fout={errors.totDatum?.message}
            {...register('totDatum', { required: t('formulier.verplicht') })}
          />
          <Tekstveld
            label={t('uitstel.reden')}
            rows={3}
            fout={errors.reden?.message}
            {...register('reden', { required: t('formulier.verplicht') })}
          />
        </>
      )}
    </Formulierdialoog>
  );
}
