import { client } from '@api/index';
import { dagVan } from '@shared/hooks';
import { Datumveld, Dialoog, Foutmelding, Knop, meld, NuBlok, Tekstveld } from '@shared/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SLEUTEL, type Actie } from '../api';
import { Actievertellen } from './Actievertellen';

/** The next step of this action. The dialog stands beside it: what is typed there outlives a change of the step. */
export function Actienu({ actie, mag }: { actie: Actie; mag: boolean }) {
  const [voltooien, zetVoltooien] = useState(false);
  return (
    <>
      <Stap actie={actie} mag={mag} onVoltooi={() => zetVoltooien(true)} />
      <Voltooidialoog actie={actie} open={voltooien} onSluit={() => zetVoltooien(false)} />
    </>
  );
}

function Stap({ actie, mag, onVoltooi }: { actie: Actie; mag: boolean; onVoltooi: () => void }) {
  const { t } = useTranslation('leren');
  const queryClient = useQueryClient();
  const begin = useMutation({
    mutationFn: () => client().voortgangMelden(actie.id, { tekst: t('status.Bezig'), status: 'Bezig' }),
    onSettled: () => queryClient.invalidateQueries({ queryKey: [SLEUTEL] }),
  });
  const klaarknop = mag && <Knop onClick={onVoltooi}>{t('actie.voltooi')}</Knop>;

  switch (actie.status) {
    case 'Besloten':
      return (
        <NuBlok titel={t('actie.nuBesloten')} uitleg={t('actie.nuBeslotenUitleg')}>
          {mag && (
            <Knop onClick={() => begin.mutate()} bezig={begin.isPending}>
              {t('actie.begin')}
            </Knop>
          )}
          {klaarknop}
          {begin.isError && <Foutmelding fout={begin.error} />}
        </NuBlok>
      );
    case 'Bezig':
      return (
        <NuBlok titel={t('actie.nuBezig')} uitleg={t('actie.nuBezigUitleg')}>
          {klaarknop}
        </NuBlok>
      );
    case 'Geblokkeerd':
      return (
        <NuBlok titel={t('actie.nuGeblokkeerd')} uitleg={actie.blokkadereden}>
          {klaarknop}
        </NuBlok>
      );
    case 'Voltooid':
    case 'EffectGemeten':
      return <Actievertellen actie={actie} />;
    default:
      return <NuBlok titel={t('actie.nuGestopt')} uitleg={actie.voortgang.find((regel) => regel.status === 'Gestopt')?.tekst} />;
  }
}

function Voltooidialoog({ actie, open, onSluit }: { actie: Actie; open: boolean; onSluit: () => void }) {
  const { t } = useTranslation('leren');
  return (
    <Dialoog open={open} onSluit={onSluit} titel={t('actie.voltooiTitel')}>
      <Voltooivorm actie={actie} onSluit={onSluit} />
    </Dialoog>
  );
}

function Voltooivorm({ actie, onSluit }: { actie: Actie; onSluit: () => void }) {
  const { t } = useTranslation(['leren', 'gedeeld']);
  const queryClient = useQueryClient();
  const [tekst, zetTekst] = useState('');
  const [datum, zetDatum] = useState(() => dagVan(new Date()));
  const [leeg, zetLeeg] = useState(false);
  const voltooi = useMutation({
    mutationFn: () => client().verbeteractieVoltooien(actie.id, { tekst, voltooiingsDatum: datum || undefined }),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: [SLEUTEL] });
      meld(t('actie.voltooidMelding'));
      onSluit();
    },
    onError: () => void queryClient.invalidateQueries({ queryKey: [SLEUTEL, 'actie', actie.id] }),
  });
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(e) => {
        e.preventDefault();
        zetLeeg(!tekst.trim());
        if (tekst.trim()) voltooi.mutate();
      }}
    >
      <Tekstveld
        name="voltooitekst" label={t('actie.watVeranderde')} rows={3} maximum={2000} lengte={tekst.length} value={tekst}
        fout={leeg ? t('leren.verplicht', { veld: t('actie.watVeranderde') }) : undefined} onChange={(e) => zetTekst(e.target.value)}
      />
      <Datumveld name="voltooiingsDatum" label={t('actie.wanneer')} value={datum} max={dagVan(new Date())} onChange={(e) => zetDatum(e.target.value)} />
      {voltooi.isError && <Foutmelding fout={voltooi.error} />}
      <div className="row wrap">
        <Knop soort="primair" type="submit" bezig={voltooi.isPending}>
          {t('actie.voltooi')}
        </Knop>
        <Knop onClick={onSluit}>{t('gedeeld:annuleren')}</Knop>
      </div>
    </form>
  );
}
