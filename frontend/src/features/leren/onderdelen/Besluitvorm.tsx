import { client } from '@api/index';
import { useFormulierfouten, useIdempotentie } from '@shared/hooks';
import { Datumveld, Foutsamenvatting, Keuzechips, Knop, meld, Tekstveld, Veld } from '@shared/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useForm, Controller, type UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { SLEUTEL, type Agendapunt, type Besluitsoort, type Geenlesreden } from '../api';
import { leegPlan, overDagen, planInvoer, Planvelden, PLANVELDEN, type Planformulier } from './Planvelden';

export const REDENEN: readonly Geenlesreden[] = [
  'NietTeAchterhalen', 'AlOpgelost', 'LooptAl', 'Incident', 'LagNietAanOns', 'GeenTijd', 'BuitenOnzeInvloed', 'BekendePersoon', 'Anders',
];
const MET_TEGENVRAAG = ['Incident', 'LagNietAanOns', 'GeenTijd', 'BuitenOnzeInvloed', 'BekendePersoon'] as const;

interface Waarden extends Planformulier {
  tekst: string;
  voorWie: string;
  terugkijkDatum: string;
  reden: Geenlesreden | undefined;
}

interface Props {
  overlegId: string;
  punt: Agendapunt;
  soort: Besluitsoort;
  onKlaar: () => void;
}

/** One decision on an item; each kind asks only for what it needs. */
export function Besluitvorm({ overlegId, punt, soort, onKlaar }: Props) {
  const { t } = useTranslation(['leren', 'gedeeld']);
  const queryClient = useQueryClient();
  const idempotentie = useIdempotentie();
  const signalen = punt.signaal ? [{ id: punt.signaal.id, kenmerk: punt.signaal.kenmerk, tekst: punt.signaal.tekst ?? '' }] : [];
  const categorieId = punt.categorieId ?? punt.signaal?.categorieId;
  const formulier = useForm<Waarden>({
    defaultValues: { tekst: '', voorWie: '', terugkijkDatum: overDagen(14), reden: undefined, verbeteractie: leegPlan(signalen, categorieId) },
  });
  const { samenvatting, vanServer, wis } = useFormulierfouten(formulier, ['tekst', 'voorWie', 'terugkijkDatum', 'reden', ...PLANVELDEN]);

  const neem = useMutation({
    mutationFn: (w: Waarden) =>
      client({ idempotentiesleutel: idempotentie.sleutel() }).besluitNemen(overlegId, {
        agendapuntId: punt.id,
        soort,
        ...(soort === 'Verbeteractie'
          ? { verbeteractie: planInvoer(w.verbeteractie) }
          : {
              tekst: w.tekst,
              voorWie: soort === 'Les' || soort === 'Doorgeven' ? w.voorWie || undefined : undefined,
              terugkijkDatum: soort === 'Proberen' ? w.terugkijkDatum : undefined,
              reden: soort === 'GeenLes' ? w.reden : undefined,
            }),
      }),
    onSuccess: async () => {
      idempotentie.vernieuw();
      await queryClient.invalidateQueries({ queryKey: [SLEUTEL] });
      meld(t('besluit.genomen'));
      onKlaar();
    },
    onError: (fout) => {
      idempotentie.vernieuw();
      vanServer(fout);
      void queryClient.invalidateQueries({ queryKey: [SLEUTEL, 'overleg', overlegId] });
    },
  });

  const verstuur = formulier.handleSubmit((waarden) => {
    wis();
    neem.mutate(waarden);
  });
  return (
    <form className="stack leren-besluitvorm" noValidate onSubmit={(e) => void verstuur(e)} aria-label={t(`besluit.${soort}`)}>
      <Foutsamenvatting regels={samenvatting} poging={formulier.formState.submitCount} />
      {soort === 'Verbeteractie' ? (
        <Planvelden formulier={formulier as unknown as UseFormReturn<Planformulier>} signalen={signalen} categorieId={categorieId} />
      ) : (
        <Woordvelden formulier={formulier} soort={soort} />
      )}
      <div className="row wrap">
        <Knop soort="primair" type="submit" bezig={neem.isPending}>
          {t('besluit.neem')}
        </Knop>
        <Knop onClick={onKlaar}>{t('gedeeld:annuleren')}</Knop>
      </div>
    </form>
  );
}

function Woordvelden({ formulier, soort }: { formulier: UseFormReturn<Waarden>; soort: Exclude<Besluitsoort, 'Verbeteractie'> }) {
  const { t } = useTranslation('leren');
  const { register, control, watch, formState } = formulier;
  const verplicht = (label: string) => ({ required: t('leren.verplicht', { veld: label }) });
  const fouten = formState.errors;
  const labels = { Les: t('besluit.les'), Proberen: t('besluit.proberen'), Doorgeven: t('besluit.doorgeven'), GeenLes: t('besluit.eigenWoorden') };
  const reden = watch('reden');
  const tegenvraag = MET_TEGENVRAAG.find((kandidaat) => kandidaat === reden);
  return (
    <>
      {soort === 'GeenLes' && (
        <Controller
          name="reden" control={control} rules={verplicht(t('besluit.waaromGeen'))}
          render={({ field }) => (
            <Keuzechips
              name={field.name} label={t('besluit.waaromGeen')} opties={REDENEN.map((waarde) => ({ waarde, label: t(`reden.${waarde}`) }))}
              waarde={field.value} onKies={field.onChange} fout={fouten.reden?.message}
            />
          )}
        />
      )}
      {soort === 'GeenLes' && tegenvraag && (
        <p className="leren-tegenvraag" role="status">
          {t(`tegenvraag.${tegenvraag}`)}
        </p>
      )}
      <Tekstveld label={labels[soort]} rows={3} maximum={2000} lengte={watch('tekst').length} fout={fouten.tekst?.message} {...register('tekst', verplicht(labels[soort]))} />
      {soort === 'Les' && <Veld label={t('besluit.lesVoor')} verplicht={false} fout={fouten.voorWie?.message} {...register('voorWie')} />}
      {soort === 'Doorgeven' && <Veld label={t('besluit.doorgevenAan')} fout={fouten.voorWie?.message} {...register('voorWie', verplicht(t('besluit.doorgevenAan')))} />}
      {soort === 'Proberen' && <Datumveld label={t('besluit.terugkijken')} fout={fouten.terugkijkDatum?.message} {...register('terugkijkDatum', verplicht(t('besluit.terugkijken')))} />}
    </>
  );
}
