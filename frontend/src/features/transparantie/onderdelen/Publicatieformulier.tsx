import { client } from '@api/index';
import { zodResolver } from '@hookform/resolvers/zod';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { FormProvider, useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useFormulierfouten, useSneltoets } from '@shared/hooks';
import { Actiebalk, Foutsamenvatting, Kaart, Knop, meld, Veld } from '@shared/ui';
import { alles, publicatieOpties, themasOpties, type Publicatie } from '../api';
import { naarInhoud, schema, vanPublicatie, velden, type Invoer } from '../formulier';
import { Intrekking } from './Intrekking';
import { Paar } from './Paar';
import { Verbeterdeel } from './Verbeterdeel';
import { Verloop } from './Verloop';
import { Vraagdeel } from './Vraagdeel';

/** The pair on top as the citizen will see it; under each half the fields that make it. */
export function Publicatieformulier({ publicatie }: { publicatie: Publicatie }) {
  const { t } = useTranslation('transparantie');
  const formulier = useForm<Invoer>({ resolver: zodResolver(useMemo(() => schema(t), [t])), defaultValues: vanPublicatie(publicatie) });
  const { register, handleSubmit, formState, reset, control } = formulier;
  const nu = useWatch({ control }) as Invoer;
  const fouten = useFormulierfouten(formulier, velden);
  const queryClient = useQueryClient();
  const { data: themas = [] } = useQuery(themasOpties);

  const bewaren = useMutation({
    mutationFn: async ({ invoer, indienen }: { invoer: Invoer; indienen: boolean }) => {
      await client().publicatieWijzigen(publicatie.id, naarInhoud(invoer));
      // The version that the next step is judged by.
      await queryClient.fetchQuery({ ...publicatieOpties(publicatie.id), staleTime: 0 });
      if (indienen) await client().publicatieIndienen(publicatie.id);
    },
    onSuccess: async (_, { invoer, indienen }) => {
      reset(invoer);
      meld(indienen ? t('formulier.ingediend') : t('formulier.bewaard'));
      await queryClient.invalidateQueries({ queryKey: alles });
    },
    onError: fouten.vanServer,
  });
  const verstuur = (indienen: boolean) => {
    fouten.wis();
    return handleSubmit((invoer) => bewaren.mutate({ invoer, indienen }))();
  };
  useSneltoets('ctrl+s', t('formulier.bewaar'), () => void verstuur(false));

  return (
    <FormProvider {...formulier}>
      <form noValidate className="stack loose" onSubmit={(gebeurtenis) => (gebeurtenis.preventDefault(), void verstuur(false))}>
        <Foutsamenvatting regels={fouten.samenvatting} poging={formState.submitCount} />
        <Kaart titel={t('publicatie.voorbeeld')}>
          <Paar
            inhoud={{
              ...nu,
              citaat: nu.citaat.klantsignaalId ? nu.citaat.tekst : null,
              effectoordeel: nu.effectoordeel || null,
              aantalKlantsignalen: publicatie.aantalKlantsignalen,
            }}
          />
        </Kaart>
        <div className="schrijfhelften">
          <Kaart titel={t('formulier.kopVraag')}>
            <Vraagdeel publicatieId={publicatie.id} />
          </Kaart>
          <Kaart titel={t('formulier.kopVerbetering')}>
            <Verbeterdeel />
          </Kaart>
        </div>
        <div className="schrijfhelften">
          <Kaart>
            <Veld label={t('formulier.titel')} hint={t('formulier.titelHint')} fout={formState.errors.titel?.message} {...register('titel')} />
            <Veld
              label={t('formulier.thema')}
              hint={t('formulier.themaHint')}
              verplicht={false}
              list="themas"
              autoComplete="off"
              fout={formState.errors.thema?.message}
              {...register('thema')}
            />
            <datalist id="themas">
              {themas.map((thema) => (
                <option key={thema} value={thema} />
              ))}
            </datalist>
          </Kaart>
          <Kaart titel={t('publicatie.verloop')}>
            <Verloop publicatie={publicatie} />
            <Intrekking publicatie={publicatie} />
          </Kaart>
        </div>
        <Actiebalk>
          <Knop soort="primair" bezig={bewaren.isPending} onClick={() => void verstuur(true)}>
            {t('formulier.indienen')}
          </Knop>
          <Knop type="submit" toets="ctrl+s" bezig={bewaren.isPending}>
            {t('formulier.bewaar')}
          </Knop>
          {formState.isDirty && <span className="small soft">{t('formulier.nietBewaard')}</span>}
        </Actiebalk>
      </form>
    </FormProvider>
  );
}
