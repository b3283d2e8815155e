import { client } from '@api/index';
import { useFormulierfouten, useIdempotentie } from '@shared/hooks';
import { Dialoog, Foutsamenvatting, Knop, meld } from '@shared/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { SLEUTEL, type Actie } from '../api';
import { metPad } from './metPad';
import { leegPlan, planInvoer, Planvelden, PLANVELDEN, type Planformulier } from './Planvelden';

interface Props {
  open: boolean;
  onSluit: () => void;
  /** The action to change; without it a new one is made. */
  actie?: Actie;
}

/** A verbeteractie outside a meeting, or another plan for one that exists. */
export function Actiedialoog({ open, onSluit, actie }: Props) {
  const { t } = useTranslation('leren');
  return (
    <Dialoog open={open} onSluit={onSluit} titel={actie ? t('actie.wijzig') : t('acties.nieuw')} breed>
      <Actieformulier onSluit={onSluit} actie={actie} />
    </Dialoog>
  );
}

const planVan = (actie: Actie): Planformulier => ({
  verbeteractie: {
    titel: actie.titel,
    hypothese: actie.hypothese,
    eigenaarId: actie.eigenaar?.id ?? null,
    streefDatum: actie.streefDatum,
    categorieId: actie.categorieId ?? null,
    stopcriterium: actie.stopcriterium ?? '',
    omschrijving: actie.omschrijving ?? '',
    klantsignaalIds: [],
  },
});

function Actieformulier({ onSluit, actie }: Omit<Props, 'open'>) {
  const { t } = useTranslation(['leren', 'gedeeld']);
  const queryClient = useQueryClient();
  const navigeer = useNavigate();
  const idempotentie = useIdempotentie();
  const formulier = useForm<Planformulier>({ defaultValues: actie ? planVan(actie) : { verbeteractie: leegPlan([]) } });
  const { samenvatting, vanServer, wis } = useFormulierfouten(formulier, PLANVELDEN);

  const bewaar = useMutation({
    mutationFn: async ({ verbeteractie }: Planformulier): Promise<string | undefined> => {
      const { klantsignaalIds, ...plan } = planInvoer(verbeteractie);
      if (actie) {
        await client().verbeteractieWijzigen(actie.id, plan);
        return undefined;
      }
      return (await client({ idempotentiesleutel: idempotentie.sleutel() }).verbeteractieBesluiten({ ...plan, klantsignaalIds })).id;
    },
    onSuccess: async (id) => {
      idempotentie.vernieuw();
      await queryClient.invalidateQueries({ queryKey: [SLEUTEL] });
      meld(id ? t('acties.toegevoegd') : t('leren.opgeslagen'));
      onSluit();
      if (id) void navigeer(`/leren/acties/${id}`);
    },
    onError: (fout) => {
      idempotentie.vernieuw();
      vanServer(metPad(fout, 'verbeteractie.'));
    },
  });
  const verstuur = formulier.handleSubmit((waarden) => {
    wis();
    bewaar.mutate(waarden);
  });
  return (
    <form className="stack" noValidate onSubmit={(e) => void verstuur(e)}>
      <Foutsamenvatting regels={samenvatting} poging={formulier.formState.submitCount} />
      <Planvelden formulier={formulier} metSignalen={!actie} />
      <div className="row wrap">
        <Knop soort="primair" type="submit" bezig={bewaar.isPending}>
          {t('gedeeld:opslaan')}
        </Knop>
        <Knop onClick={onSluit}>{t('gedeeld:annuleren')}</Knop>
      </div>
    </form>
  );
}
