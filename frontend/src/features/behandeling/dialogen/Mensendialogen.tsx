import { client } from '@api/index';
import { useTranslation } from 'react-i18next';
import { useIdempotentie } from '@shared/hooks';
import { Datumveld, Tekstveld } from '@shared/ui';
import { Collegakeuze } from './Collegakeuze';
import type { Dialoogprops } from './Dialogen';
import { Formulierdialoog, gevuld, vandaag } from './Formulierdialoog';

const betrokken = ({ behandeling }: Dialoogprops): string[] => behandeling.betrokkenen.map(({ wie }) => wie.id);

/** Offers it to a colleague; from the second time on the screen asks to talk first. */
export function Overdraagdialoog(props: Dialoogprops) {
  const { behandeling, onSluit } = props;
  const { t } = useTranslation('behandeling');
  const { sleutel } = useIdempotentie();
  const eerder = behandeling.aantalOverdrachten;
  return (
    <Formulierdialoog<{ naarId: string; reden: string }>
      titel={t('overdragen.titel')}
      onSluit={onSluit}
      concept={`behandeling:${behandeling.id}:overdragen`}
      begin={{ naarId: '', reden: '' }}
      velden={['naarId', 'reden']}
      verstuur={(waarden) => client({ idempotentiesleutel: sleutel() }).behandelingOverdragen(behandeling.id, waarden)}
      gelukt={t('overdragen.aangeboden')}
      gevolg={t('overdragen.gevolg')}
      bevestig={t('overdragen.bevestig')}
    >
      {({ control, register, formState: { errors } }) => (
        <>
          {eerder > 0 && <p className="waarschuwing">{t('overdragen.waarschuwing', { count: eerder })}</p>}
          <Collegakeuze control={control} name="naarId" zonder={[behandeling.behandelaar?.id, ...betrokken(props)]} />
          <Tekstveld
            label={t('overdragen.reden')}
            hint={t('overdragen.redenHint')}
            rows={4}
            fout={errors.reden?.message}
            {...register('reden', { required: t('formulier.verplicht') })}
          />
        </>
      )}
    </Formulierdialoog>
  );
}

/** The coordinator gives an unassigned one to a colleague. */
export function Toewijsdialoog(props: Dialoogprops) {
  const { behandeling, onSluit } = props;
  const { t } = useTranslation('behandeling');
  return (
    <Formulierdialoog<{ behandelaarId: string }>
      titel={t('toewijzen.titel')}
      onSluit={onSluit}
      concept={`behandeling:${behandeling.id}:toewijzen`}
      begin={{ behandelaarId: '' }}
      velden={['behandelaarId']}
      verstuur={(waarden) => client().behandelingToewijzen(behandeling.id, waarden)}
      gelukt={t('toewijzen.toegewezen')}
      bevestig={t('toewijzen.bevestig')}
    >
      {({ control }) => <Collegakeuze control={control} name="behandelaarId" zonder={betrokken(props)} />}
    </Formulierdialoog>
  );
}

/** Another fixed contact for the indiener. */
export function Regiedialoog(props: Dialoogprops) {
  const { behandeling, onSluit } = props;
  const { t } = useTranslation('behandeling');
  return (
    <Formulierdialoog<{ regiehouderId: string; reden: string }>
      titel={t('regie.titel')}
      onSluit={onSluit}
      concept={`behandeling:${behandeling.id}:regie`}
      begin={{ regiehouderId: '', reden: '' }}
      velden={['regiehouderId', 'reden']}
      verstuur={(waarden) => client().regiehouderWijzigen(behandeling.id, waarden)}
      gelukt={t('regie.gewijzigd')}
      gevolg={t('regie.gevolg')}
      bevestig={t('formulier.opslaan')}
    >
      {({ control, register, formState: { errors } }) => (
        <>
          <Collegakeuze control={control} name="regiehouderId" zonder={[behandeling.regiehouder?.id, ...betrokken(props)]} />
          <Tekstveld
            label={t('regie.reden')}
            rows={3}
            fout={errors.reden?.message}
            {...register('reden', { required: t('formulier.verplicht') })}
          />
        </>
      )}
    </Formulierdialoog>
  );
}

/** Whoever was involved in the conduct does not handle it, and gets a copy. */
export function Betrokkenedialoog(props: Dialoogprops) {
  const { behandeling, onSluit } = props;
  const { t } = useTranslation('behandeling');
  return (
    <Formulierdialoog<{ gebruikerId: string; afschriftDatum: string }>
      titel={t('betrokkene.titel')}
      onSluit={onSluit}
      concept={`behandeling:${behandeling.id}:betrokkene`}
      begin={{ gebruikerId: '', afschriftDatum: '' }}
      velden={['gebruikerId', 'afschriftDatum']}
      verstuur={(waarden) => client().betrokkeneVastleggen(behandeling.id, gevuld(waarden))}
      gelukt={t('betrokkene.vastgelegd')}
      uitleg={t('behandeling.betrokkenenUitleg')}
      bevestig={t('formulier.opslaan')}
    >
      {({ control, register, formState: { errors } }) => (
        <>
          <Collegakeuze control={control} name="gebruikerId" zonder={[behandeling.behandelaar?.id]} />
          <Datumveld
            label={t('betrokkene.afschriftDatum')}
            hint={t('betrokkene.afschriftHint')}
            verplicht={false}
            max={vandaag()}
            fout={errors.afschriftDatum?.message}
            {...register('afschriftDatum')}
          />
        </>
      )}
    </Formulierdialoog>
  );
}
