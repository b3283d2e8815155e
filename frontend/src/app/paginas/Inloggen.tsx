import { aanmelden, sessieOpties, type Sessie } from '@api/index';
import { zodResolver } from '@hookform/resolvers/zod';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { z } from 'zod';
import { useFormulierfouten } from '@shared/hooks';
import { Foutsamenvatting, Kaart, Knop, Pagina, Veld } from '@shared/ui';
import { gekozenTaal, kiesTaal, TALEN } from '../i18n';
import { Voordeur } from '../schil/Voordeur';
import { Rolkaarten } from './Rolkaarten';

const velden = ['email', 'wachtwoord'] as const;

/** Only a page of our own: an address elsewhere in the link must not lead people away. */
const veiligPad = (naar: string | null): string => (naar && /^\/(?![/\\])/.test(naar) ? naar : '/');

export function Component() {
  const { t } = useTranslation('app');
  const [parameters] = useSearchParams();
  const navigeer = useNavigate();
  const queryClient = useQueryClient();

  const naAanmelden = useCallback(
    async (sessie: Sessie | null) => {
      queryClient.setQueryData(sessieOpties.queryKey, sessie);
      const taal = TALEN.find((kandidaat) => kandidaat === sessie?.taal);
      if (taal && !gekozenTaal()) await kiesTaal(taal);
      await navigeer(veiligPad(parameters.get('naar')), { replace: true });
    },
    [navigeer, parameters, queryClient],
  );

  return (
    <Voordeur>
      <Pagina titel={t('inloggen.titel')}>
        <Kaart>
          {parameters.has('verlopen') && <p role="status">{t('inloggen.verlopen')}</p>}
          <Aanmeldformulier onAangemeld={naAanmelden} />
        </Kaart>
      </Pagina>
      <Rolkaarten onAangemeld={naAanmelden} />
    </Voordeur>
  );
}

function Aanmeldformulier({ onAangemeld }: { onAangemeld: (sessie: Sessie | null) => Promise<void> }) {
  const { t } = useTranslation('app');
  const schema = z.object({
    email: z.string().trim().min(1, t('inloggen.emailLeeg')),
    wachtwoord: z.string().min(1, t('inloggen.wachtwoordLeeg')),
  });
  const formulier = useForm({ resolver: zodResolver(schema), defaultValues: { email: '', wachtwoord: '' } });
  const { errors, isSubmitting, submitCount } = formulier.formState;
  const fouten = useFormulierfouten(formulier, velden);

  const verstuur = formulier.handleSubmit(async ({ email, wachtwoord }) => {
    fouten.wis();
    try {
      await onAangemeld(await aanmelden(email, wachtwoord));
    } catch (fout) {
      fouten.vanServer(fout);
    }
  });
  return (
    <form noValidate onSubmit={(gebeurtenis) => void verstuur(gebeurtenis)} className="stack">
      <Foutsamenvatting regels={fouten.samenvatting} poging={submitCount} />
      <Veld
        label={t('inloggen.email')}
        type="email"
        autoComplete="username"
        fout={errors.email?.message}
        {...formulier.register('email')}
      />
      <Veld
        label={t('inloggen.wachtwoord')}
        type="password"
        autoComplete="current-password"
        fout={errors.wachtwoord?.message}
        {...formulier.register('wachtwoord')}
      />
      <Knop type="submit" soort="primair" bezig={isSubmitting}>
        {t('inloggen.knop')}
      </Knop>
    </form>
  );
}
