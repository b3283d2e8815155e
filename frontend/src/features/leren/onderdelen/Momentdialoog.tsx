import { client } from '@api/index';
import { useDatum, useFormulierfouten, useIdempotentie } from '@shared/hooks';
import { Dialoog, Foutsamenvatting, Knop, meld } from '@shared/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { SLEUTEL, type Overleg } from '../api';
import { momentInvoer, Momentvelden, type Moment } from './Momentvelden';
import { overDagen } from './Planvelden';

type Waarden = Moment & { datum: string };

const VELDEN = ['datum', 'begintijd', 'duurMinuten', 'locatie'] as const;

interface Props {
  /** The meeting to move; without one a meeting outside the rhythm is planned. */
  overleg?: Overleg;
  open: boolean;
  onSluit: () => void;
}

export function Momentdialoog(props: Props) {
  const { t } = useTranslation('leren');
  return (
    <Dialoog open={props.open} onSluit={props.onSluit} titel={t(props.overleg ? 'overleg.verzetTitel' : 'overleg.planEenTitel')}>
      <Momentformulier {...props} />
    </Dialoog>
  );
}

function Momentformulier({ overleg, onSluit }: Props) {
  const { t } = useTranslation(['leren', 'gedeeld']);
  const { datum } = useDatum();
  const navigeer = useNavigate();
  const queryClient = useQueryClient();
  const idempotentie = useIdempotentie();
  const formulier = useForm<Waarden>({
    defaultValues: {
      datum: overleg?.datum ?? overDagen(7),
      begintijd: overleg?.begintijd.slice(0, 5) ?? '10:00',
      duurMinuten: overleg?.duurMinuten ?? 60,
      locatie: overleg?.locatie ?? '',
    },
  });
  const { samenvatting, vanServer, wis } = useFormulierfouten(formulier, VELDEN);
  const bewaar = useMutation({
    mutationFn: async (waarden: Waarden) => {
      const moment = { datum: waarden.datum, ...momentInvoer(waarden) };
      if (overleg) await client().verbeteroverlegVerzetten(overleg.id, moment);
      else return (await client({ idempotentiesleutel: idempotentie.sleutel() }).verbeteroverlegPlannen(moment)).id;
    },
    onSuccess: async (nieuwId, waarden) => {
      idempotentie.vernieuw();
      await queryClient.invalidateQueries({ queryKey: [SLEUTEL] });
      meld(t(overleg ? 'overleg.verzet' : 'overleg.gepland', { datum: datum(waarden.datum) }));
      onSluit();
      if (nieuwId) void navigeer(`/leren/overleggen/${nieuwId}`);
    },
    onError: (fout) => {
      idempotentie.vernieuw();
      vanServer(fout);
    },
  });
  const verstuur = formulier.handleSubmit((waarden) => {
    wis();
    bewaar.mutate(waarden);
  });
  return (
    <form className="stack" noValidate onSubmit={(e) => void verstuur(e)}>
      <Foutsamenvatting regels={samenvatting} poging={formulier.formState.submitCount} />
      <Momentvelden register={formulier.register} fouten={formulier.formState.errors} dag={{ naam: 'datum', label: t('overleg.dag') }} />
      <div className="row wrap">
        <Knop soort="primair" type="submit" bezig={bewaar.isPending}>
          {t(overleg ? 'overleg.verzetKnop' : 'overleg.planEen')}
        </Knop>
        <Knop onClick={onSluit}>{t('gedeeld:annuleren')}</Knop>
      </div>
    </form>
  );
}
