import { useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Chip, Datumveld, Kaart, Veld, Vinkje } from '@shared/ui';
import { kanFormeelZijn, type Invoer } from './formulier';

/** Who told it and what happens next: with details, or anonymous with what that means. */
export function Indienerkaart() {
  const { t } = useTranslation('intake');
  const { register, setValue, control } = useFormContext<Invoer>();
  const metGegevens = useWatch({ control, name: 'metGegevens' });
  const kies = (met: boolean) => setValue('metGegevens', met, { shouldDirty: true });
  return (
    <Kaart
      titel={t('registreren.wie')}
      acties={
        <div className="row wrap" role="group" aria-label={t('registreren.wie')}>
          <Chip gekozen={metGegevens} onClick={() => kies(true)}>
            {t('registreren.metGegevens')}
          </Chip>
          <Chip gekozen={!metGegevens} onClick={() => kies(false)}>
            {t('registreren.anoniem')}
          </Chip>
        </div>
      }
    >
      {metGegevens ? <Gegevens /> : <p className="small">{t('registreren.anoniemGevolg')}</p>}
      <Formeelvelden />
      <div className="stack tight">
        {metGegevens && (
          <>
            <Vinkje label={t('registreren.reactie')} hint={t('registreren.reactieHint')} {...register('reactieGewenst')} />
            <Vinkje label={t('registreren.terugkoppeling')} {...register('toestemmingTerugkoppeling')} />
          </>
        )}
        <Vinkje label={t('registreren.citaat')} {...register('toestemmingCitaat')} />
      </div>
    </Kaart>
  );
}

function Gegevens() {
  const { t } = useTranslation('intake');
  const { register, formState } = useFormContext<Invoer>();
  const fouten = formState.errors.indiener;
  return (
    <div className="kolommen">
      <Veld label={t('indiener.naam')} verplicht={false} autoComplete="off" fout={fouten?.naam?.message} {...register('indiener.naam')} />
      <Veld label={t('indiener.telefoon')} verplicht={false} type="tel" autoComplete="off" fout={fouten?.telefoon?.message} {...register('indiener.telefoon')} />
      <Veld label={t('indiener.email')} verplicht={false} type="email" autoComplete="off" fout={fouten?.email?.message} {...register('indiener.email')} />
      <Veld label={t('indiener.adres')} verplicht={false} autoComplete="off" fout={fouten?.adres?.message} {...register('indiener.adres')} />
    </div>
  );
}

/** Only where a complaint came in writing: what the law asks of a formal one. */
function Formeelvelden() {
  const { t } = useTranslation('intake');
  const { register, control, formState } = useFormContext<Invoer>();
  const [soort, kanaal] = useWatch({ control, name: ['soort', 'kanaal'] });
  if (!kanFormeelZijn(soort, kanaal)) return null;
  return (
    <div className="stack tight">
      <Vinkje label={t('registreren.ondertekend')} hint={t('registreren.ondertekendHint')} {...register('ondertekend')} />
      {kanaal === 'Brief' && (
        <Datumveld label={t('registreren.dagtekening')} verplicht={false} fout={formState.errors.dagtekening?.message} {...register('dagtekening')} />
      )}
    </div>
  );
}
