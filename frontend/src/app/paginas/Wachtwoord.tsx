import { kiesWachtwoord } from '@api/index';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { useFormulierfouten } from '@shared/hooks';
import { Bevestiging, Foutsamenvatting, Kaart, Knop, Knoplink, Pagina, Veld } from '@shared/ui';
import { Voordeur } from '../schil/Voordeur';

const velden = ['wachtwoord'] as const;

/** Where an invitation leads: choose a password, then sign in. */
export function Component() {
  const { t } = useTranslation('app');
  const { hash } = useLocation();
  const [klaar, zetKlaar] = useState(false);
  const sleutel = new URLSearchParams(hash.slice(1)).get('sleutel') ?? '';
  return (
    <Voordeur>
      <Pagina titel={t('wachtwoord.titel')}>
        <Kaart>
          {klaar && (
            <>
              <Bevestiging titel={t('wachtwoord.klaar')} />
              <Knoplink to="/inloggen" soort="primair">
                {t('inrichting.naarInloggen')}
              </Knoplink>
            </>
          )}
          {!klaar && sleutel && <Formulier sleutel={sleutel} onKlaar={() => zetKlaar(true)} />}
          {!klaar && !sleutel && <p>{t('wachtwoord.geenSleutel')}</p>}
        </Kaart>
      </Pagina>
    </Voordeur>
  );
}

function Formulier({ sleutel, onKlaar }: { sleutel: string; onKlaar: () => void }) {
  const { t } = useTranslation('app');
  const formulier = useForm({ defaultValues: { wachtwoord: '' } });
  const { errors, isSubmitting, submitCount } = formulier.formState;
  const fouten = useFormulierfouten(formulier, velden);
  const verstuur = formulier.handleSubmit(async ({ wachtwoord }) => {
    fouten.wis();
    try {
      await kiesWachtwoord({ sleutel, wachtwoord });
      onKlaar();
    } catch (fout) {
      fouten.vanServer(fout);
    }
  });
  return (
    <form noValidate onSubmit={(gebeurtenis) => void verstuur(gebeurtenis)} className="stack">
      <p>{t('wachtwoord.uitleg')}</p>
      <Foutsamenvatting regels={fouten.samenvatting} poging={submitCount} />
      <Veld
        label={t('inrichting.wachtwoord')}
        hint={t('inrichting.wachtwoordHint')}
        type="password"
        autoComplete="new-password"
        fout={errors.wachtwoord?.message}
        {...formulier.register('wachtwoord')}
      />
      <Knop type="submit" soort="primair" bezig={isSubmitting}>
        {t('wachtwoord.knop')}
      </Knop>
    </form>
  );
}
