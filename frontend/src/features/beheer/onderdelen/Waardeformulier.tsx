import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useForm, useWatch, type Path, type UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useDatum, useFormulierfouten, useIdempotentie } from '@shared/hooks';
import { Combobox, Foutmelding, Foutsamenvatting, Knop, meld, Skelet, Tekstveld, Veld, Vinkje } from '@shared/ui';
import { lijsten, waardeOpties, type Lijstnaam, type Waardegegevens, type WaardenOpvragenRij } from '../api';
import { Gevolg } from './Instelling';
import { magOnder, padVan } from './boom';

interface Velden {
  naam: string;
  bovenliggendeId: string | null;
  uitleg: string;
  actief: boolean;
  volgorde: number;
}

const velden: readonly Path<Velden>[] = ['naam', 'bovenliggendeId', 'uitleg', 'volgorde'];
const UITLEG_MAXIMUM = 500;

export function WaardeNieuw({ lijst, waarden, onKlaar }: { lijst: Lijstnaam; waarden: readonly WaardenOpvragenRij[]; onKlaar: (id: string) => void }) {
  const { t } = useTranslation('beheer');
  const idempotentie = useIdempotentie();
  const formulier = useForm<Velden>({ defaultValues: { naam: '', bovenliggendeId: null, uitleg: '', actief: true, volgorde: 0 } });
  const bewaar = async ({ naam, bovenliggendeId, uitleg }: Velden) => {
    const nieuw = await lijsten[lijst].voegToe({ naam, bovenliggendeId, uitleg }, idempotentie.sleutel());
    idempotentie.vernieuw();
    meld(t('lijst.toegevoegd', { naam: nieuw.naam }));
    onKlaar(nieuw.id);
  };
  return <Formulier lijst={lijst} waarden={waarden} formulier={formulier} bewaar={bewaar} regels={[]} />;
}

export function WaardeWijzigen({ lijst, id, waarden }: { lijst: Lijstnaam; id: string; waarden: readonly WaardenOpvragenRij[] }) {
  const vraag = useQuery(waardeOpties(lijst, id));
  if (vraag.isPending) return <Skelet />;
  if (vraag.isError) return <Foutmelding fout={vraag.error} opnieuw={() => void vraag.refetch()} />;
  return <Wijzigformulier key={vraag.data.versie} lijst={lijst} waarde={vraag.data} waarden={waarden} />;
}

function Wijzigformulier({ lijst, waarde, waarden }: { lijst: Lijstnaam; waarde: Waardegegevens; waarden: readonly WaardenOpvragenRij[] }) {
  const { t } = useTranslation('beheer');
  const begin: Velden = {
    naam: waarde.naam,
    bovenliggendeId: waarde.bovenliggendeId ?? null,
    uitleg: waarde.uitleg ?? '',
    actief: waarde.actief,
    volgorde: waarde.volgorde,
  };
  const formulier = useForm<Velden>({ defaultValues: begin });
  const nu = { ...begin, ...useWatch({ control: formulier.control }) };
  const regels = [
    nu.naam.trim() !== begin.naam && t('gevolg.naam', { naam: begin.naam }),
    nu.bovenliggendeId !== begin.bovenliggendeId && t('gevolg.verplaatst'),
    begin.actief && !nu.actief && t('gevolg.uit'),
    !begin.actief && nu.actief && t('gevolg.aan'),
  ].filter((regel) => regel !== false);
  const bewaar = async (waarden: Velden) => {
    await lijsten[lijst].wijzig(waarde.id, { ...waarden, volgorde: Number(waarden.volgorde) });
    meld(t('opgeslagen'));
  };
  return (
    <>
      <Formulier lijst={lijst} waarden={waarden.filter((ander) => magOnder(waarden, ander.id, waarde.id))} formulier={formulier} bewaar={bewaar} regels={regels} metStand />
      <Geschiedenis waarde={waarde} waarden={waarden} />
    </>
  );
}

interface FormulierProps {
  lijst: Lijstnaam;
  waarden: readonly WaardenOpvragenRij[];
  formulier: UseFormReturn<Velden>;
  bewaar: (velden: Velden) => Promise<void>;
  regels: readonly string[];
  metStand?: boolean;
}

function Formulier({ lijst, waarden, formulier, bewaar, regels, metStand = false }: FormulierProps) {
  const { t } = useTranslation(['beheer', 'gedeeld']);
  const queryClient = useQueryClient();
  const fouten = useFormulierfouten(formulier, velden);
  const { errors, submitCount } = formulier.formState;
  const [boven, uitleg] = useWatch({ control: formulier.control, name: ['bovenliggendeId', 'uitleg'] });
  const opslaan = useMutation({
    mutationFn: bewaar,
    onError: fouten.vanServer,
    onSuccess: () => queryClient.invalidateQueries({ predicate: ({ queryKey: [eerste] }) => ['lijsten', 'referentielijsten'].includes(String(eerste)) }),
  });
  const verstuur = formulier.handleSubmit((waarden) => {
    fouten.wis();
    opslaan.mutate(waarden);
  });
  return (
    <form noValidate className="stack" onSubmit={(gebeurtenis) => void verstuur(gebeurtenis)}>
      <Foutsamenvatting regels={fouten.samenvatting} poging={submitCount} />
      <Veld label={t('lijst.naam')} autoComplete="off" fout={errors.naam?.message} {...formulier.register('naam', { required: t('lijst.naamLeeg') })} />
      <Combobox
        name="bovenliggendeId"
        label={t(`lijst.${lijst}.onder`)}
        hint={t('lijst.onderHint')}
        verplicht={false}
        opties={waarden.map((waarde) => ({ id: waarde.id, naam: padVan(waarden, waarde.id) }))}
        waarde={boven}
        onKies={(id) => formulier.setValue('bovenliggendeId', id, { shouldDirty: true })}
        fout={errors.bovenliggendeId?.message}
      />
      <Tekstveld
        label={t('lijst.wanneer')}
        hint={t('lijst.wanneerHint')}
        verplicht={false}
        maximum={UITLEG_MAXIMUM}
        lengte={uitleg.length}
        rows={2}
        fout={errors.uitleg?.message}
        {...formulier.register('uitleg')}
      />
      {metStand && (
        <>
          <Veld label={t('lijst.volgorde')} hint={t('lijst.volgordeHint')} inputMode="numeric" fout={errors.volgorde?.message} {...formulier.register('volgorde')} />
          <Vinkje label={t('lijst.actief')} {...formulier.register('actief')} />
          <Gevolg regels={regels} />
        </>
      )}
      <Knop type="submit" soort="primair" bezig={opslaan.isPending}>
        {t('gedeeld:opslaan')}
      </Knop>
    </form>
  );
}

function Geschiedenis({ waarde, waarden }: { waarde: Waardegegevens; waarden: readonly WaardenOpvragenRij[] }) {
  const { t } = useTranslation('beheer');
  const { datum } = useDatum();
  if (waarde.geschiedenis.length === 0) return null;
  return (
    <section className="stack tight">
      <h3>{t('lijst.vroeger')}</h3>
      <ul className="small">
        {waarde.geschiedenis.map((vroeger) => (
          <li key={vroeger.totOp}>
            {t('lijst.heette', {
              naam: vroeger.bovenliggendeId ? `${padVan(waarden, vroeger.bovenliggendeId)} › ${vroeger.naam}` : vroeger.naam,
              datum: datum(vroeger.totOp),
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}
