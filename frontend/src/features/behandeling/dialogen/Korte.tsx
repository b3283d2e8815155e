import { client } from '@api/index';
import { useTranslation } from 'react-i18next';
import { useIdempotentie } from '@shared/hooks';
import { Tekstveld } from '@shared/ui';
import type { Dialoogprops } from './Dialogen';
import { Formulierdialoog } from './Formulierdialoog';

interface Tekst {
  tekst: string;
}
interface Reden {
  reden: string;
}

/** An internal remark. */
export function Notitiedialoog({ behandeling, onSluit }: Dialoogprops) {
  const { t } = useTranslation('behandeling');
  const { sleutel } = useIdempotentie();
  return (
    <Formulierdialoog<Tekst>
      titel={t('notitie.titel')}
      onSluit={onSluit}
      concept={`behandeling:${behandeling.id}:notitie`}
      begin={{ tekst: '' }}
      velden={['tekst']}
      verstuur={({ tekst }) => client({ idempotentiesleutel: sleutel() }).notitieMaken(behandeling.id, { tekst })}
      gelukt={t('notitie.opgeslagen')}
      bevestig={t('formulier.opslaan')}
    >
      {({ register, watch, formState: { errors } }) => (
        <Tekstveld
          label={t('notitie.tekst')}
          hint={t('notitie.hint')}
          maximum={4000}
          lengte={watch('tekst').length}
          rows={5}
          fout={errors.tekst?.message}
          {...register('tekst', { required: t('formulier.verplicht') })}
        />
      )}
    </Formulierdialoog>
  );
}

/** Refuses an offered transfer, with the reason. */
export function Weigerdialoog({ behandeling, onSluit }: Dialoogprops) {
  const { t } = useTranslation('behandeling');
  const overdracht = behandeling.overdracht;
  if (!overdracht) return null;
  return (
    <Formulierdialoog<Reden>
      titel={t('weigeren.titel')}
      onSluit={onSluit}
      concept={`behandeling:${behandeling.id}:weigering`}
      begin={{ reden: '' }}
      velden={['reden']}
      verstuur={(waarden) => client().overdrachtWeigeren(behandeling.id, overdracht.id, waarden)}
      gelukt={t('weigeren.geweigerd')}
      bevestig={t('weigeren.bevestig')}
    >
      {({ register, formState: { errors } }) => (
        <Tekstveld
          label={t('weigeren.reden')}
          rows={3}
          fout={errors.reden?.message}
          {...register('reden', { required: t('formulier.verplicht') })}
        />
      )}
    </Formulierdialoog>
  );
}

/** Lets a service term stand still. */
export function Stilzetdialoog({ behandeling, onSluit }: Dialoogprops) {
  const { t } = useTranslation('behandeling');
  return (
    <Formulierdialoog<Reden>
      titel={t('stilzetten.titel')}
      onSluit={onSluit}
      concept={`behandeling:${behandeling.id}:stilzetten`}
      begin={{ reden: '' }}
      velden={['reden']}
      verstuur={(waarden) => client().behandelingOpschorten(behandeling.id, waarden)}
      gelukt={t('stilzetten.stilgezet')}
      gevolg={t('stilzetten.gevolg')}
      bevestig={t('stilzetten.bevestig')}
    >
      {({ register, formState: { errors } }) => (
        <Tekstveld
          label={t('stilzetten.reden')}
          rows={3}
          fout={errors.reden?.message}
          {...register('reden', { required: t('formulier.verplicht') })}
        />
      )}
    </Formulierdialoog>
  );
}
