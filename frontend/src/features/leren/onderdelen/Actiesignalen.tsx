import { client } from '@api/index';
import { Foutmelding, Kaart, Knop, meld } from '@shared/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SLEUTEL, type Actie } from '../api';
import { SignaalKiezer } from './SignaalKiezer';
import { Woorden } from './Woorden';

const ZICHTBAAR = 3;

/** The words of the people that this is about; signals can be linked and loosened here. */
export function Actiesignalen({ actie, mag }: { actie: Actie; mag: boolean }) {
  const { t } = useTranslation('leren');
  const queryClient = useQueryClient();
  const [alle, zetAlle] = useState(false);
  const [koppelen, zetKoppelen] = useState(false);
  const ververs = () => queryClient.invalidateQueries({ queryKey: [SLEUTEL] });
  const los = useMutation({
    mutationFn: (klantsignaalId: string) => client().klantsignaalOntkoppelen(actie.id, klantsignaalId),
    onSuccess: () => meld(t('actie.losgemaakt')),
    onSettled: ververs,
  });
  const signalen = actie.klantsignalen;
  const laatste = signalen.length === 1;

  return (
    <Kaart
      titel={t('actie.woorden')}
      acties={<span className="small soft num">{t('actie.alleSignalen', { count: signalen.length })}</span>}
    >
      <ul className="leren-signalen">
        {(alle ? signalen : signalen.slice(0, ZICHTBAAR)).map((signaal) => (
          <li key={signaal.id}>
            <Woorden signaal={signaal} tekens={360} />
            {mag && !laatste && (
              <Knop soort="stil" onClick={() => los.mutate(signaal.id)} aria-label={t('actie.ontkoppel', { kenmerk: signaal.kenmerk })}>
                {t('actie.ontkoppelKort')}
              </Knop>
            )}
          </li>
        ))}
      </ul>
      {los.isError && <Foutmelding fout={los.error} />}
      <div className="row wrap">
        {!alle && signalen.length > ZICHTBAAR && <Knop onClick={() => zetAlle(true)}>{t('actie.toonAlle', { totaal: signalen.length })}</Knop>}
        {mag && !koppelen && (
          <Knop icoon="plus" onClick={() => zetKoppelen(true)}>
            {t('actie.koppel')}
          </Knop>
        )}
      </div>
      {koppelen && <Koppelvorm actie={actie} onKlaar={() => zetKoppelen(false)} />}
    </Kaart>
  );
}

function Koppelvorm({ actie, onKlaar }: { actie: Actie; onKlaar: () => void }) {
  const { t } = useTranslation(['leren', 'gedeeld']);
  const queryClient = useQueryClient();
  const bestaand = actie.klantsignalen.map((s) => ({ id: s.id, kenmerk: s.kenmerk, tekst: s.tekst ?? '' }));
  const [gekozen, zetGekozen] = useState<string[]>(bestaand.map((s) => s.id));
  const nieuw = gekozen.filter((id) => !bestaand.some((s) => s.id === id));
  const koppel = useMutation({
    mutationFn: async () => {
      // One after the other: each link is a version of its own.
      for (const klantsignaalId of nieuw) {
        await client().klantsignaalKoppelen(actie.id, { klantsignaalId });
        await client().verbeteractieInzien(actie.id);
      }
    },
    onSuccess: () => {
      meld(t('actie.gekoppeld'));
      onKlaar();
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey: [SLEUTEL] }),
  });
  return (
    <div className="stack">
      <SignaalKiezer name="koppelen" label={t('actie.koppel')} vast={bestaand} categorieId={actie.categorieId} gekozen={gekozen} onKies={zetGekozen} />
      {koppel.isError && <Foutmelding fout={koppel.error} />}
      <div className="row wrap">
        <Knop soort="primair" onClick={() => koppel.mutate()} bezig={koppel.isPending} disabled={nieuw.length === 0}>
          {t('actie.koppel')}
        </Knop>
        <Knop onClick={onKlaar}>{t('gedeeld:annuleren')}</Knop>
      </div>
    </div>
  );
}
