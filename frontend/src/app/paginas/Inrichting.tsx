import { inrichten } from '@api/index';
import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { z } from 'zod';
import { useFormulierfouten } from '@shared/hooks';
import { Bevestiging, Foutsamenvatting, Kaart, Knop, Knoplink, Pagina, Veld } from '@shared/ui';
import { Voordeur } from '../schil/Voordeur';

const MINIMUM = 12;
const velden = ['naam', 'email', 'wachtwoord'] as const;

export function Component() {
  const { t } = useTranslation('app');
  const { hash } = useLocation();
  const [klaar, zetKlaar] = useState(false);
  // Behind the #, so that no server or proxy writes it down.
  const sleutel = new URLSearchParams(hash.slice(1)).get('sleutel') ?? '';
  return (
    <Voordeur>
      <Pagina titel={t('inrichting.titel')}>
        <Kaart>
          {klaar && (
            <>
              <Bevestiging titel={t('inrichting.klaar')} />
              <Knoplink to="/inloggen" soort="primair">
                {t('inrichting.naarInloggen')}
              </Knoplink>
            </>
          )}
          {!klaar && sleutel && <Inrichtingsformulier sleutel={sleutel} onKlaar={() => zetKlaar(true)} />}
          {!klaar && !sleutel && <p>{t('inrichting.geenSleutel')}</p>}
        </Kaart>
      </Pagina>
    </Voordeur>
  );
}

function Inrichtingsformulier({ sleutel, onKlaar }: { sleutel: string; onKlaar: () => void }) {
  const { t } = useTranslation('app');
  const schema = z.object({
    naam: z.string().trim().min(1, t('inrichting.naamLeeg')),
    email: z.email(t('inrichting.emailOngeldig')),
    wachtwoord: z.string().min(MINIMUM, t('inrichting.wachtwoordKort')),
  });
  const formulier = useForm({ resolver: zodResolver(schema), defaultValues: { naam: '', email: '', wachtwoord: '' } });
  const { errors, isSubmitting, submitCount } = formulier.formState;
  const fouten = useFormulierfouten(formulier, velden);

  const verstuur = formulier.handleSubmit(async (waarden) => {
    fouten.wis();
    try {
      await inrichten({ sleutel, ...waarden });
      onKlaar();
    } catch (fout) {
      fouten.vanServer(fout);
    }
  });
  return (
    <form noValidate onSubmit={(gebeurtenis) => void verstuur(gebeurtenis)} className="stack">
      <p>{t('inrichting.uitleg')}</p>
      <Foutsamenvatting regels={fouten.samenvatting} poging={submitCount} />
      <Veld label={t('inrichting.naam')} autoComplete="name" fout={errors.naam?.message} {...formulier.register('naam')} />
      <Veld
        label={t('inrichting.email')}
        type="email"
        autoComplete="username"
        fout={errors.email?.message}
        {...formulier.register('email')}
      />
      <Veld
        label={t('inrichting.wachtwoord')}
        hint={t('inrichting.wachtwoordHint')}
        type="password"
        autoComplete="new-password"
        fout={errors.wachtwoord?.message}
        {...formulier.register('wachtwoord')}
      />
      <Knop type="submit" soort="primair" bezig={isSubmitting}>
        {t('inrichting.knop')}
      </Knop>
    </form>
  );
}
