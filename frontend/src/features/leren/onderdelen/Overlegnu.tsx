import { client } from '@api/index';
import { dagVan, useDatum } from '@shared/hooks';
import { Bevestigingsdialoog, Foutmelding, Knop, Knoplink, meld, NuBlok, Tekstveld } from '@shared/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { SLEUTEL, type Overleg } from '../api';
import { Momentdialoog } from './Momentdialoog';

/** Opens the meeting: the agenda takes in what is new, and decisions can be taken. */
export function useOpenen(overlegId: string, onOpen?: () => void) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: () => client().verbeteroverlegOpenen(overlegId),
    onSuccess: onOpen,
    onSettled: () => queryClient.invalidateQueries({ queryKey: [SLEUTEL] }),
  });
}

/** What there is to do now with this meeting: open it, or hold and close it. */
export function Overlegnu({ overleg }: { overleg: Overleg }) {
  const { t } = useTranslation('leren');
  const navigeer = useNavigate();
  const [sluiten, zetSluiten] = useState(false);
  const [verzetten, zetVerzetten] = useState(false);
  const [vroeg, zetVroeg] = useState(false);
  const { datum } = useDatum();
  const open = useOpenen(overleg.id, () => void navigeer('scherm'));

  if (overleg.status === 'Gepland')
    return (
      <>
        <NuBlok titel={t('overleg.nuGepland')} uitleg={t('overleg.nuGeplandUitleg')}>
          <Knop onClick={() => (overleg.datum > dagVan(new Date()) ? zetVroeg(true) : open.mutate())} bezig={open.isPending}>
            {t('overleg.open')}
          </Knop>
          <Knop onClick={() => zetVerzetten(true)}>{t('overleg.verzetKnop')}</Knop>
          {open.isError && <Foutmelding fout={open.error} />}
        </NuBlok>
        <Bevestigingsdialoog
          open={vroeg} onSluit={() => zetVroeg(false)} titel={t('overleg.vroegTitel')} bevestig={t('overleg.open')} bezig={open.isPending}
          gevolg={t('overleg.vroegGevolg', { datum: datum(overleg.datum) })} onBevestig={() => open.mutate()}
        />
        <Momentdialoog overleg={overleg} open={verzetten} onSluit={() => zetVerzetten(false)} />
      </>
    );
  return (
    <>
      <NuBlok titel={t('overleg.nuGeopend')} uitleg={t('overleg.nuGeopendUitleg')}>
        <Knoplink to="scherm">{t('overleg.scherm')}</Knoplink>
        <Knop onClick={() => zetSluiten(true)}>{t('overleg.sluit')}</Knop>
      </NuBlok>
      <Sluitdialoog overleg={overleg} open={sluiten} onSluit={() => zetSluiten(false)} />
    </>
  );
}

interface SluitProps {
  overleg: Overleg;
  open: boolean;
  onSluit: () => void;
  onGesloten?: () => void;
}

/** Closing cannot be taken back: says what it does, and asks what the group takes along. */
export function Sluitdialoog({ overleg, open, onSluit, onGesloten }: SluitProps) {
  const { t } = useTranslation('leren');
  const { datum } = useDatum();
  const queryClient = useQueryClient();
  const [slotwoord, zetSlotwoord] = useState('');
  const sluit = useMutation({
    mutationFn: () => client().verbeteroverlegAfsluiten(overleg.id, { slotwoord: slotwoord || undefined }),
    onSuccess: async ({ volgendeDatum }) => {
      await queryClient.invalidateQueries({ queryKey: [SLEUTEL] });
      meld(volgendeDatum ? t('overleg.geslotenVolgende', { datum: datum(volgendeDatum) }) : t('overleg.gesloten'));
      onSluit();
      onGesloten?.();
    },
    onError: () => void queryClient.invalidateQueries({ queryKey: [SLEUTEL, 'overleg', overleg.id] }),
  });
  return (
    <Bevestigingsdialoog
      open={open}
      onSluit={onSluit}
      titel={t('overleg.sluitTitel')}
      gevolg={
        <div className="stack">
          <p>{t('overleg.sluitGevolg')}</p>
          <Tekstveld
            name="slotwoord" label={t('overleg.slotwoord')} hint={t('overleg.slotwoordHint')} verplicht={false} rows={3} maximum={2000}
            lengte={slotwoord.length} value={slotwoord} onChange={(e) => zetSlotwoord(e.target.value)}
          />
          {sluit.isError && <Foutmelding fout={sluit.error} />}
        </div>
      }
      bevestig={t('overleg.sluit')}
      onBevestig={() => sluit.mutate()}
      bezig={sluit.isPending}
    />
  );
}
