import { client, sessieOpties, vernieuwSessie } from '@api/index';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useFormulierfouten, useSessie } from '@shared/hooks';
import { Foutsamenvatting, Kaart, Knop, meld, Pagina, Veld } from '@shared/ui';

const velden = ['huidig', 'wachtwoord'] as const;
const leeg = { huidig: '', wachtwoord: '' };

/** Who I am here, what I may do, and my password. */
export function Component() {
  const { t } = useTranslation(['beheer', 'gedeeld']);
  const sessie = useSessie();
  return (
    <Pagina titel={t('profiel.titel')}>
      <div className="stack loose smal">
        <Kaart titel={sessie.naam}>
          <p>{sessie.email}</p>
          {sessie.organisatieonderdeel && <p>{sessie.organisatieonderdeel.naam}</p>}
          <ul className="stack tight">
            {sessie.rollen.map((rol) => (
              <li key={rol}>
                <strong>{t(`gedeeld:rol.${rol as 'Medewerker'}`)}</strong>
                <span className="soft"> {t(`rolmag.${rol as 'Medewerker'}`)}</span>
              </li>
            ))}
          </ul>
          <p className="small soft">{t('profiel.wijzigen')}</p>
        </Kaart>
        <Wachtwoordkaart />
      </div>
    </Pagina>
  );
}

function Wachtwoordkaart() {
  const { t } = useTranslation('beheer');
  const queryClient = useQueryClient();
  const formulier = useForm({ defaultValues: leeg });
  const fouten = useFormulierfouten(formulier, velden);
  const { errors, submitCount } = formulier.formState;
  const wijzig = useMutation({
    mutationFn: (inhoud: typeof leeg) => client().wachtwoordWijzigen(inhoud),
    onError: fouten.vanServer,
    onSuccess: (sessie) => {
      queryClient.setQueryData(sessieOpties.queryKey, vernieuwSessie(sessie));
      formulier.reset(leeg);
      meld(t('profiel.gewijzigd'));
    },
  });
  const verstuur = formulier.handleSubmit((inhoud) => {
    fouten.wis();
    wijzig.mutate(inhoud);
  });
  return (
    <Kaart titel={t('profiel.wachtwoord')}>
      <form noValidate className="stack" onSubmit={(gebeurtenis) => void verstuur(gebeurtenis)}>
        <Foutsamenvatting regels={fouten.samenvatting} poging={submitCount} />
        <Veld label={t('profiel.huidig')} type="password" autoComplete="current-password" fout={errors.huidig?.message} {...formulier.register('huidig')} />
        <Veld
          label={t('profiel.nieuw')}
          hint={t('profiel.hint')}
          type="password"
          autoComplete="new-password"
          fout={errors.wachtwoord?.message}
          {...formulier.register('wachtwoord')}
        />
        <p className="small soft">{t('profiel.gevolg')}</p>
        <Knop type="submit" soort="primair" bezig={wijzig.isPending}>
          {t('profiel.bewaar')}
        </Knop>
      </form>
    </Kaart>
  );
}
