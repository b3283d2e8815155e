import { client } from '@api/index';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormulierfouten } from '@shared/hooks';
import { Foutmelding, Foutsamenvatting, Knop, meld, Skelet, Tag, Veld, Vinkje } from '@shared/ui';
import { kanalenOpties, type Kanaalgegevens } from '../api';
import { Gevolg, Instelling, useKeuze } from '../onderdelen/Instelling';

const velden = ['naam', 'volgorde'] as const;

/** The channels are fixed; how this organisation calls them, and whether they may be chosen, is not. */
export function Component() {
  const { t } = useTranslation('beheer');
  const { gekozen, adres } = useKeuze();
  const vraag = useQuery(kanalenOpties);
  if (vraag.isPending) return <Skelet regels={9} />;
  if (vraag.isError) return <Foutmelding fout={vraag.error} opnieuw={() => void vraag.refetch()} />;
  const kanaal = vraag.data.find(({ id }) => id === gekozen);
  return (
    <Instelling
      gekozen={kanaal !== undefined}
      titel={kanaal?.naam}
      terug={adres()}
      links={
        <>
          <p className="soft">{t('kanaal.uitleg')}</p>
          <ul className="lijst instelling__lijst" aria-label={t('onderdeel.kanalen')}>
            {vraag.data.map(({ id, naam, actief }) => (
              <li key={id}>
                <Link to={adres(id)} className="instelling__keuze" aria-current={id === gekozen ? 'true' : undefined}>
                  <span>{naam}</span>
                  {!actief && <Tag>{t('lijst.uit')}</Tag>}
                </Link>
              </li>
            ))}
          </ul>
        </>
      }
    >
      {kanaal ? <Kanaalformulier key={kanaal.versie} kanaal={kanaal} /> : <p className="soft">{t('lijst.kies')}</p>}
    </Instelling>
  );
}

function Kanaalformulier({ kanaal }: { kanaal: Kanaalgegevens }) {
  const { t } = useTranslation(['beheer', 'gedeeld']);
  const queryClient = useQueryClient();
  const formulier = useForm({ defaultValues: { naam: kanaal.naam, actief: kanaal.actief, volgorde: kanaal.volgorde } });
  const fouten = useFormulierfouten(formulier, velden);
  const { errors, submitCount } = formulier.formState;
  const [naam, actief] = useWatch({ control: formulier.control, name: ['naam', 'actief'] });
  const bewaar = useMutation({
    mutationFn: (inhoud: { naam: string; actief: boolean; volgorde: number }) =>
      client({ ifMatch: `"${kanaal.versie}"` }).kanaalWijzigen(kanaal.id, { ...inhoud, volgorde: Number(inhoud.volgorde) }),
    onError: fouten.vanServer,
    onSuccess: async () => {
      meld(t('opgeslagen'));
      await queryClient.invalidateQueries({ predicate: ({ queryKey: [eerste] }) => ['kanalen', 'referentielijsten'].includes(String(eerste)) });
    },
  });
  const verstuur = formulier.handleSubmit((inhoud) => {
    fouten.wis();
    bewaar.mutate(inhoud);
  });
  const regels = [
    naam.trim() !== kanaal.naam && t('gevolg.kanaalnaam'),
    kanaal.actief && !actief && t('gevolg.uit'),
    !kanaal.actief && actief && t('gevolg.aan'),
  ].filter((regel) => regel !== false);
  return (
    <form noValidate className="stack" onSubmit={(gebeurtenis) => void verstuur(gebeurtenis)}>
      <Foutsamenvatting regels={fouten.samenvatting} poging={submitCount} />
      <Veld label={t('lijst.naam')} autoComplete="off" fout={errors.naam?.message} {...formulier.register('naam', { required: t('lijst.naamLeeg') })} />
      <Veld label={t('lijst.volgorde')} hint={t('lijst.volgordeHint')} inputMode="numeric" fout={errors.volgorde?.message} {...formulier.register('volgorde')} />
      <Vinkje label={t('lijst.actief')} {...formulier.register('actief')} />
      <Gevolg regels={regels} />
      <Knop type="submit" soort="primair" bezig={bewaar.isPending}>
        {t('gedeeld:opslaan')}
      </Knop>
    </form>
  );
}
