import { Combobox, Datumveld, Tekstveld, Veld } from '@shared/ui';
import { useQuery } from '@tanstack/react-query';
import { Controller, type UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { collegasOpties, lijstenOpties, type Keuzesignaal } from '../api';
import { SignaalKiezer } from './SignaalKiezer';

export interface Planwaarden {
  titel: string;
  hypothese: string;
  eigenaarId: string | null;
  streefDatum: string;
  categorieId: string | null;
  stopcriterium: string;
  omschrijving: string;
  klantsignaalIds: string[];
}

export interface Planformulier {
  verbeteractie: Planwaarden;
}

export const PLANVELDEN = [
  'verbeteractie.titel',
  'verbeteractie.hypothese',
  'verbeteractie.eigenaarId',
  'verbeteractie.streefDatum',
  'verbeteractie.categorieId',
  'verbeteractie.stopcriterium',
  'verbeteractie.omschrijving',
  'verbeteractie.klantsignaalIds',
] as const;

export const overDagen = (dagen: number): string => new Date(Date.now() + dagen * 86_400_000).toISOString().slice(0, 10);

export const leegPlan = (signalen: readonly Keuzesignaal[], categorieId?: string | null): Planwaarden => ({
  titel: '',
  hypothese: '',
  eigenaarId: null,
  streefDatum: overDagen(42),
  categorieId: categorieId ?? null,
  stopcriterium: '',
  omschrijving: '',
  klantsignaalIds: signalen.map((s) => s.id),
});

/** What goes to the server: empty fields are left out. */
export const planInvoer = (plan: Planwaarden) => ({
  ...plan,
  eigenaarId: plan.eigenaarId ?? '',
  categorieId: plan.categorieId ?? undefined,
  stopcriterium: plan.stopcriterium || undefined,
  omschrijving: plan.omschrijving || undefined,
});

interface Props {
  formulier: UseFormReturn<Planformulier>;
  signalen?: readonly Keuzesignaal[];
  categorieId?: string | null;
  /** False where the klantsignalen are linked elsewhere on the page. */
  metSignalen?: boolean;
}

/** What a verbeteractie needs: what, why, who, when, on whose words, and where to notice it. */
export function Planvelden({ formulier, signalen = [], categorieId, metSignalen = true }: Props) {
  const { t } = useTranslation('leren');
  const { register, control, formState, watch } = formulier;
  const fouten = formState.errors.verbeteractie;
  const collegas = useQuery(collegasOpties);
  const lijsten = useQuery(lijstenOpties);
  const verplicht = (label: string) => ({ required: t('leren.verplicht', { veld: label }) });
  const categorieen = (lijsten.data?.categorieen ?? [])
    .filter((c) => c.actief)
    .map((c) => ({ id: c.id, naam: c.naam, groep: c.bovenliggendeId ? c.pad.split(' › ')[0] : c.naam }));

  return (
    <>
      <Veld label={t('plan.titel')} fout={fouten?.titel?.message} {...register('verbeteractie.titel', verplicht(t('plan.titel')))} />
      <Tekstveld
        label={t('plan.hypothese')} hint={t('plan.hypotheseHint')} fout={fouten?.hypothese?.message} rows={2} maximum={1000}
        lengte={watch('verbeteractie.hypothese').length} {...register('verbeteractie.hypothese', verplicht(t('plan.hypothese')))}
      />
      <div className="kolommen">
        <Controller
          name="verbeteractie.eigenaarId" control={control} rules={verplicht(t('plan.eigenaar'))}
          render={({ field }) => (
            <Combobox name={field.name} label={t('plan.eigenaar')} opties={collegas.data?.items ?? []} waarde={field.value} onKies={field.onChange} fout={fouten?.eigenaarId?.message} />
          )}
        />
        <Datumveld label={t('plan.streef')} fout={fouten?.streefDatum?.message} {...register('verbeteractie.streefDatum', verplicht(t('plan.streef')))} />
      </div>
      {metSignalen && (
        <Controller
          name="verbeteractie.klantsignaalIds" control={control} rules={{ validate: (ids) => ids.length > 0 || t('plan.kiesSignaal') }}
          render={({ field }) => (
            <SignaalKiezer
              name={field.name} label={t('plan.signalen')} hint={t('plan.signalenHint')} vast={signalen} categorieId={categorieId}
              gekozen={field.value} onKies={field.onChange} fout={fouten?.klantsignaalIds?.message}
            />
          )}
        />
      )}
      <Controller
        name="verbeteractie.categorieId" control={control}
        render={({ field }) => (
          <Combobox
            name={field.name} label={t('plan.categorie')} hint={t('plan.categorieHint')} opties={categorieen} waarde={field.value} onKies={field.onChange}
            verplicht={false} fout={fouten?.categorieId?.message}
          />
        )}
      />
      <details className="leren-meer">
        <summary>{t('plan.meer')}</summary>
        <div className="stack">
          <Veld label={t('plan.stop')} verplicht={false} fout={fouten?.stopcriterium?.message} {...register('verbeteractie.stopcriterium')} />
          <Tekstveld label={t('plan.omschrijving')} verplicht={false} rows={3} fout={fouten?.omschrijving?.message} {...register('verbeteractie.omschrijving')} />
        </div>
      </details>
    </>
  );
}
