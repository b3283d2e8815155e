import { client } from '@api/index';
import type { Wachtwoordlink } from '@api/generated/client';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useForm, useWatch, type Path, type UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useFormulierfouten } from '@shared/hooks';
import { Combobox, Foutmelding, Foutsamenvatting, Knop, meld, Skelet, Veld } from '@shared/ui';
import { gebruikerOpties, waardenOpties, type Accountgegevens, type Rol } from '../api';
import { padVan } from './boom';
import { Gevolg } from './Instelling';
import { Linkvak, Toegangsknoppen } from './Toegangsknoppen';
import { Rolkeuze } from './Rolkeuze';

interface Velden {
  naam: string;
  email: string;
  rollen: Rol[];
  organisatieonderdeelId: string | null;
}

const velden: readonly Path<Velden>[] = ['naam', 'email', 'rollen', 'organisatieonderdeelId'];

export function GebruikerNieuw() {
  const { t } = useTranslation('beheer');
  const [link, zetLink] = useState<Wachtwoordlink>();
  const formulier = useForm<Velden>({ defaultValues: { naam: '', email: '', rollen: [], organisatieonderdeelId: null } });
  const bewaar = async (inhoud: Velden) => {
    const antwoord = await client().gebruikerUitnodigen(inhoud);
    zetLink(antwoord.link);
    meld(t('gebruiker.uitgenodigd', { naam: inhoud.naam }));
  };
  if (link) return <Linkvak link={link} />;
  return <Formulier formulier={formulier} bewaar={bewaar} regels={[t('gevolg.uitnodiging')]} knop={t('gebruiker.nodigUit')} />;
}

export function GebruikerWijzigen({ id }: { id: string }) {
  const vraag = useQuery(gebruikerOpties(id));
  if (vraag.isPending) return <Skelet />;
  if (vraag.isError) return <Foutmelding fout={vraag.error} opnieuw={() => void vraag.refetch()} />;
  return <Wijzigformulier key={vraag.data.versie} gebruiker={vraag.data} />;
}

function Wijzigformulier({ gebruiker }: { gebruiker: Accountgegevens }) {
  const { t } = useTranslation(['beheer', 'gedeeld']);
  const begin: Velden = {
    naam: gebruiker.naam,
    email: gebruiker.email,
    rollen: [...gebruiker.rollen],
    organisatieonderdeelId: gebruiker.organisatieonderdeelId ?? null,
  };
  const formulier = useForm<Velden>({ defaultValues: begin });
  const nu = { ...begin, ...useWatch({ control: formulier.control }) };
  const erbij = nu.rollen.filter((rol) => !begin.rollen.includes(rol));
  const eraf = begin.rollen.filter((rol) => !nu.rollen.includes(rol));
  const noem = (rollen: readonly Rol[]) => rollen.map((rol) => t(`gedeeld:rol.${rol}`)).join(', ');
  const regels = [
    erbij.length > 0 && t('gevolg.rolErbij', { rollen: noem(erbij) }),
    eraf.length > 0 && t('gevolg.rolEraf', { rollen: noem(eraf) }),
    erbij.length + eraf.length > 0 && t('gevolg.sessies'),
    nu.email.trim() !== begin.email && t('gevolg.email'),
  ].filter((regel) => regel !== false);
  const bewaar = async (inhoud: Velden) => {
    await client().gebruikerWijzigen(gebruiker.id, inhoud);
    meld(t('opgeslagen'));
  };
  return (
    <>
      <h2>{gebruiker.naam}</h2>
      <Formulier formulier={formulier} bewaar={bewaar} regels={regels} knop={t('gedeeld:opslaan')} />
      <Toegangsknoppen gebruiker={gebruiker} />
    </>
  );
}

interface FormulierProps {
  formulier: UseFormReturn<Velden>;
  bewaar: (velden: Velden) => Promise<void>;
  regels: readonly string[];
  knop: string;
}

function Formulier({ formulier, bewaar, regels, knop }: FormulierProps) {
  const { t } = useTranslation('beheer');
  const queryClient = useQueryClient();
  const { data: onderdelen = [] } = useQuery(waardenOpties('organisatieonderdelen'));
  const fouten = useFormulierfouten(formulier, velden);
  const { errors, submitCount } = formulier.formState;
  const [rollen, onderdeel] = useWatch({ control: formulier.control, name: ['rollen', 'organisatieonderdeelId'] });
  const opslaan = useMutation({
    mutationFn: bewaar,
    onError: fouten.vanServer,
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['gebruikers'] }),
  });
  const verstuur = formulier.handleSubmit((inhoud) => {
    fouten.wis();
    opslaan.mutate(inhoud);
  });
  return (
    <form noValidate className="stack" onSubmit={(gebeurtenis) => void verstuur(gebeurtenis)}>
      <Foutsamenvatting regels={fouten.samenvatting} poging={submitCount} />
      <Veld label={t('gebruiker.naam')} autoComplete="off" fout={errors.naam?.message} {...formulier.register('naam')} />
      <Veld label={t('gebruiker.email')} type="email" autoComplete="off" fout={errors.email?.message} {...formulier.register('email')} />
      <Rolkeuze gekozen={rollen} onKies={(nieuw) => formulier.setValue('rollen', nieuw, { shouldDirty: true })} fout={errors.rollen?.message} />
      <Combobox
        name="organisatieonderdeelId"
        label={t('gebruiker.onderdeel')}
        verplicht={false}
        opties={onderdelen.map(({ id }) => ({ id, naam: padVan(onderdelen, id) }))}
        waarde={onderdeel}
        onKies={(id) => formulier.setValue('organisatieonderdeelId', id, { shouldDirty: true })}
        fout={errors.organisatieonderdeelId?.message}
      />
      <Gevolg regels={regels} />
      <Knop type="submit" soort="primair" bezig={opslaan.isPending}>
        {knop}
      </Knop>
    </form>
  );
}
