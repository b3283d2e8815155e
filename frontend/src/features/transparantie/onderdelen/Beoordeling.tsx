import { client } from '@api/index';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRecht } from '@shared/hooks';
import { Foutmelding, Kaart, Knop, NuBlok } from '@shared/ui';
import type { Publicatie } from '../api';
import { Redendialoog } from './Redendialoog';
import { useHandeling } from './useHandeling';

const waarom = { 'publicatie.eigen-publicatie': 'eigen', 'publicatie.zelf-bewerkt': 'bewerkt' } as const;

/** Four eyes: who may judge gets the question, who may not gets the reason why. */
export function Beoordeling({ publicatie }: { publicatie: Publicatie }) {
  const { t } = useTranslation('transparantie');
  const schrijft = useRecht('PublicatieOpstellen');
  const terug = useHandeling(() => client().publicatieIndieningIntrekken(publicatie.id), { gelukt: t('beoordeling.teruggehaald') });
  if (publicatie.beoordeling.mag) return <Oordeel publicatie={publicatie} />;
  const reden = waarom[publicatie.beoordeling.code as keyof typeof waarom] ?? 'recht';
  return (
    <Kaart titel={t('beoordeling.wachtTitel')} compact>
      <p>{t(`beoordeling.waarom.${reden}`)}</p>
      {terug.isError && <Foutmelding fout={terug.error} />}
      {schrijft && (
        <Knop bezig={terug.isPending} onClick={() => terug.mutate()}>
          {t('beoordeling.haalTerug')}
        </Knop>
      )}
    </Kaart>
  );
}

function Oordeel({ publicatie: { id } }: { publicatie: Publicatie }) {
  const { t } = useTranslation('transparantie');
  const [afwijzen, zetAfwijzen] = useState(false);
  const goed = useHandeling(() => client().publicatieGoedkeuren(id), { gelukt: t('beoordeling.gepubliceerd') });
  const niet = useHandeling((reden: string) => client().publicatieAfwijzen(id, { reden }), {
    gelukt: t('beoordeling.afgewezen'),
    naar: '/laten-zien',
  });
  return (
    <>
      <NuBlok titel={t('beoordeling.nu')} uitleg={t('beoordeling.vraag')}>
        <Knop bezig={goed.isPending} onClick={() => goed.mutate()}>
          {t('beoordeling.goed')}
        </Knop>
      </NuBlok>
      {goed.isError && <Foutmelding fout={goed.error} />}
      <Knop onClick={() => zetAfwijzen(true)}>{t('beoordeling.afwijzen')}</Knop>
      <Redendialoog
        open={afwijzen}
        onSluit={() => zetAfwijzen(false)}
        titel={t('beoordeling.redenTitel')}
        label={t('beoordeling.redenLabel')}
        hint={t('beoordeling.redenHint')}
        knop={t('beoordeling.redenKnop')}
        bezig={niet.isPending}
        fout={niet.error}
        onReden={(reden) => niet.mutate(reden)}
      />
    </>
  );
}
