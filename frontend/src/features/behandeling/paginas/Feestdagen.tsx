import { client } from '@api/index';
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import type { FeestdagenOpvragenFeestdag } from '@api/generated/client';
import { useFormulierfouten } from '@shared/hooks';
import { Bevestigingsdialoog, Datumveld, Foutmelding, Foutsamenvatting, Kaart, Knop, meld, Pagina, Skelet, Veld } from '@shared/ui';
import '../behandeling.css';
import { useDag } from '../woorden';

const feestdagenOpties = (jaar: number) =>
  queryOptions({ queryKey: ['feestdagen', jaar], queryFn: ({ signal }) => client().feestdagenOpvragen(jaar, signal) });

/** The days on which a term does not end: computed by law, and equated by decree as the administrator keeps them. */
export function Component() {
  const { t, i18n } = useTranslation('behandeling');
  const [zoek] = useSearchParams();
  const jaar = Number(zoek.get('jaar')) || new Date().getFullYear();
  const { data, error, refetch } = useQuery(feestdagenOpties(jaar));
  const leeg = data?.jarenZonderGelijkgesteldeDagen ?? [];
  return (
    <Pagina titel={t('feestdagen.titel')} boven={<Link to="/beheer">{t('feestdagen.terug')}</Link>}>
      <div className="stack">
        <p className="soft smal">{t('feestdagen.uitleg')}</p>
        {leeg.length > 0 && (
          <p className="waarschuwing smal">{t('feestdagen.ontbreekt', { jaren: new Intl.ListFormat(i18n.language).format(leeg.map(String)) })}</p>
        )}
        <div className="two">
          <Kaart
            titel={t('feestdagen.jaar', { jaar })}
            acties={
              <nav className="row" aria-label={t('feestdagen.jaar', { jaar })}>
                <Link to={`?jaar=${jaar - 1}`} aria-label={t('feestdagen.vorig', { jaar: jaar - 1 })}>
                  {jaar - 1}
                </Link>
                <Link to={`?jaar=${jaar + 1}`} aria-label={t('feestdagen.volgend', { jaar: jaar + 1 })}>
                  {jaar + 1}
                </Link>
              </nav>
            }
          >
            {data ? <Dagen dagen={data.items} /> : error ? <Foutmelding fout={error} opnieuw={() => void refetch()} /> : <Skelet regels={9} />}
          </Kaart>
          <NieuweDag />
        </div>
      </div>
    </Pagina>
  );
}

function Dagen({ dagen }: { dagen: readonly FeestdagenOpvragenFeestdag[] }) {
  const { t } = useTranslation('behandeling');
  const { lang } = useDag();
  const [weg, zetWeg] = useState<FeestdagenOpvragenFeestdag>();
  const queryClient = useQueryClient();
  const verwijderen = useMutation({
    mutationFn: (datum: string) => client().gelijkgesteldeDagVerwijderen(datum),
    onSuccess: async () => {
      meld(t('feestdagen.verwijderd'));
      await queryClient.invalidateQueries({ queryKey: ['feestdagen'] });
    },
    onSettled: () => zetWeg(undefined),
  });
  return (
    <>
      <ul className="lijst">
        {dagen.map((dag) => (
          <li key={dag.datum} className="row wrap feestdag">
            <span className="num feestdag__datum">{lang(dag.datum)}</span>
            <span className="grow">{dag.naam ?? t(`dag.${dag.soort}`)}</span>
            {dag.isAanpasbaar ? (
              <Knop soort="stil" onClick={() => zetWeg(dag)} aria-label={`${t('feestdagen.verwijderen')}: ${dag.naam ?? lang(dag.datum)}`}>
                {t('feestdagen.verwijderen')}
              </Knop>
            ) : (
              <span className="small soft">{t('feestdagen.wettelijk')}</span>
            )}
          </li>
        ))}
      </ul>
      <Bevestigingsdialoog
        open={weg !== undefined}
        onSluit={() => zetWeg(undefined)}
        titel={t('feestdagen.verwijderVraag', { naam: weg?.naam ?? '' })}
        gevolg={weg && t('feestdagen.gevolgVerwijderen', { datum: lang(weg.datum) })}
        bevestig={t('feestdagen.verwijderen')}
        onBevestig={() => weg && verwijderen.mutate(weg.datum)}
        bezig={verwijderen.isPending}
      />
    </>
  );
}

function NieuweDag() {
  const { t } = useTranslation('behandeling');
  const queryClient = useQueryClient();
  const formulier = useForm({ defaultValues: { datum: '', naam: '' }, shouldFocusError: false });
  const fouten = useFormulierfouten(formulier, ['datum', 'naam']);
  const { errors, submitCount, isSubmitting } = formulier.formState;
  const verzend = formulier.handleSubmit(async (waarden) => {
    fouten.wis();
    try {
      const { verschovenTermijnen } = await client().gelijkgesteldeDagVastleggen(waarden);
      meld(`${t('feestdagen.toegevoegd')} ${t('feestdagen.verschoven', { count: verschovenTermijnen })}`);
      formulier.reset();
      await queryClient.invalidateQueries({ queryKey: ['feestdagen'] });
    } catch (fout) {
      fouten.vanServer(fout);
    }
  });
  return (
    <Kaart titel={t('feestdagen.nieuw')}>
      <form className="stack" noValidate onSubmit={(gebeurtenis) => void verzend(gebeurtenis)}>
        <Foutsamenvatting regels={fouten.samenvatting} poging={submitCount} />
        <Datumveld
          label={t('feestdagen.datum')}
          fout={errors.datum?.message}
          {...formulier.register('datum', { required: t('formulier.verplicht') })}
        />
        <Veld
          label={t('feestdagen.naam')}
          hint={t('feestdagen.naamHint')}
          fout={errors.naam?.message}
          {...formulier.register('naam', { required: t('formulier.verplicht') })}
        />
        <p className="small soft">{t('feestdagen.gevolg')}</p>
        <Knop type="submit" soort="primair" bezig={isSubmitting}>
          {t('feestdagen.toevoegen')}
        </Knop>
      </form>
    </Kaart>
  );
}
