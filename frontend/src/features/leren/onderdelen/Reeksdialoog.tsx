import { client } from '@api/index';
import { useDatum, useFormulierfouten, useIdempotentie } from '@shared/hooks';
import { Dialoog, Foutsamenvatting, Keuzelijst, Knop, meld, Veld } from '@shared/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { SLEUTEL } from '../api';
import { momentInvoer, Momentvelden, type Moment } from './Momentvelden';
import { overDagen } from './Planvelden';

type Waarden = Moment & { naam: string; begindatum: string; intervalWeken: string };

const VELDEN = ['naam', 'begindatum', 'begintijd', 'duurMinuten', 'intervalWeken', 'locatie'] as const;
const INTERVALLEN = [1, 2, 3, 4] as const;

export function Reeksdialoog({ open, onSluit }: { open: boolean; onSluit: () => void }) {
  const { t } = useTranslation('leren');
  return (
    <Dialoog open={open} onSluit={onSluit} titel={t('overleg.planTitel')}>
      <Reeksformulier onSluit={onSluit} />
    </Dialoog>
  );
}

function Reeksformulier({ onSluit }: { onSluit: () => void }) {
  const { t } = useTranslation(['leren', 'gedeeld']);
  const { datum } = useDatum();
  const navigeer = useNavigate();
  const queryClient = useQueryClient();
  const idempotentie = useIdempotentie();
  const formulier = useForm<Waarden>({
    defaultValues: { naam: t('overleg.naamStandaard'), begindatum: overDagen(7), begintijd: '10:00', duurMinuten: 60, intervalWeken: '2', locatie: '' },
  });
  const { register, formState } = formulier;
  const { samenvatting, vanServer, wis } = useFormulierfouten(formulier, VELDEN);
  const plan = useMutation({
    mutationFn: (w: Waarden) =>
      client({ idempotentiesleutel: idempotentie.sleutel() }).verbeteroverlegreeksPlannen({
        naam: w.naam,
        begindatum: w.begindatum,
        intervalWeken: Number(w.intervalWeken),
        ...momentInvoer(w),
      }),
    onSuccess: async (antwoord) => {
      idempotentie.vernieuw();
      await queryClient.invalidateQueries({ queryKey: [SLEUTEL] });
      meld(t('overleg.gepland', { datum: datum(antwoord.eersteDatum) }));
      onSluit();
      void navigeer(`/leren/overleggen/${antwoord.eersteVerbeteroverlegId}`);
    },
    onError: (fout) => {
      idempotentie.vernieuw();
      vanServer(fout);
    },
  });
  const verstuur = formulier.handleSubmit((waarden) => {
    wis();
    plan.mutate(waarden);
  });
  const verplicht = (label: string) => ({ required: t('leren.verplicht', { veld: label }) });
  const fouten = formState.errors;
  return (
    <form className="stack" noValidate onSubmit={(e) => void verstuur(e)}>
      <Foutsamenvatting regels={samenvatting} poging={formState.submitCount} />
      <Veld label={t('overleg.naam')} fout={fouten.naam?.message} {...register('naam', verplicht(t('overleg.naam')))} />
      <Momentvelden register={register} fouten={fouten} dag={{ naam: 'begindatum', label: t('overleg.eerste') }}>
        <Keuzelijst
          label={t('overleg.interval')}
          opties={INTERVALLEN.map((n) => ({ waarde: String(n), label: t(`overleg.interval_${n}`) }))}
          fout={fouten.intervalWeken?.message}
          {...register('intervalWeken')}
        />
      </Momentvelden>
      <div className="row wrap">
        <Knop soort="primair" type="submit" bezig={plan.isPending}>
          {t('overleg.plan')}
        </Knop>
        <Knop onClick={onSluit}>{t('gedeeld:annuleren')}</Knop>
      </div>
    </form>
  );
}
