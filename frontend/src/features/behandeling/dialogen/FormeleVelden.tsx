import type { Afdoening, Horen, Oordeel } from '@api/generated/client';
import type { UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Datumveld, Tekstveld, Vinkje } from '@shared/ui';
import type { Afrondwaarden } from './Afronddialoog';
import { vandaag } from './Formulierdialoog';
import { Keuzeveld } from './Keuzeveld';

const OORDELEN = ['Gegrond', 'DeelsGegrond', 'Ongegrond', 'GeenOordeel'] as const satisfies readonly Oordeel[];
const HOREN = ['Gehoord', 'KennelijkOngegrond', 'WilNietGehoordWorden', 'NietGereageerd'] as const satisfies readonly Horen[];

interface Props {
  formulier: UseFormReturn<Afrondwaarden>;
  afdoening: Afdoening | '';
}

/** What the Awb asks at the end of a formal complaint: 9:12 with a judgement, or 9:5 with whoever said to be satisfied. */
export function FormeleVelden({ formulier, afdoening }: Props) {
  const { t } = useTranslation('behandeling');
  const { register, formState } = formulier;
  if (afdoening === 'InformeelOpgelost') {
    return (
      <>
        <Tekstveld
          label={t('afronden.tevredenheid')}
          hint={t('afronden.tevredenheidHint')}
          rows={2}
          fout={formState.errors.tevredenheidBevestiging?.message}
          {...register('tevredenheidBevestiging', { required: t('formulier.verplicht') })}
        />
        <Datumveld
          label={t('afronden.tevredenheidDatum')}
          max={vandaag()}
          fout={formState.errors.tevredenheidDatum?.message}
          {...register('tevredenheidDatum', { required: t('formulier.verplicht') })}
        />
      </>
    );
  }
  if (afdoening !== 'Formeel') return null;
  return (
    <section className="stack" aria-labelledby="afronden-formeel">
      <h3 id="afronden-formeel">{t('afronden.formeel')}</h3>
      <Keuzeveld
        formulier={formulier}
        name="oordeel"
        label={t('afronden.oordeel')}
        opties={OORDELEN.map((waarde) => ({ waarde, label: t(`oordeel.${waarde}`) }))}
      />
      <LangVeld formulier={formulier} name="bevindingen" label={t('afronden.bevindingen')} />
      <LangVeld formulier={formulier} name="conclusies" label={t('afronden.conclusies')} />
      <Keuzeveld
        formulier={formulier}
        name="horen"
        label={t('afronden.horen')}
        opties={HOREN.map((waarde) => ({ waarde, label: t(`horen.${waarde}`) }))}
      />
      <Vinkje label={t('afronden.ombudsman')} {...register('ombudsmanVermeld')} />
    </section>
  );
}

function LangVeld({ formulier, name, label }: { formulier: Props['formulier']; name: 'bevindingen' | 'conclusies'; label: string }) {
  const { t } = useTranslation('behandeling');
  return (
    <Tekstveld
      label={label}
      rows={4}
      maximum={8000}
      lengte={formulier.watch(name).length}
      fout={formulier.formState.errors[name]?.message}
      {...formulier.register(name, { required: t('formulier.verplicht') })}
    />
  );
}
