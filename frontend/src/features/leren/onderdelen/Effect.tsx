import { client } from '@api/index';
import { useDatum } from '@shared/hooks';
import { Foutmelding, Kaart, Knop, meld, Skelet, Tag } from '@shared/ui';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { effectOpties, SLEUTEL, type Actie, type Meting } from '../api';
import { useEffectzin } from '../teksten';
import { Effectgrafiek } from './Effectgrafiek';
import { Effecttabel } from './Effecttabel';

/** What people noticed: the finding in a sentence, the weeks behind it, and how sure we are. */
export function Effect({ actie, mag }: { actie: Actie; mag: boolean }) {
  const { t } = useTranslation('leren');
  const kan = Boolean(actie.categorieId && actie.voltooiingsDatum);
  const vraag = useQuery({ ...effectOpties(actie.id), enabled: kan });
  if (vraag.data) return <Uitkomst actie={actie} meting={vraag.data} mag={mag} />;
  return (
    <Kaart titel={t('effect.kop')}>
      {!kan && <p className="soft">{actie.categorieId ? t('effect.nietVoltooid') : t('effect.zonderCategorie')}</p>}
      {kan && vraag.isPending && <Skelet regels={3} />}
      {vraag.isError && <Foutmelding fout={vraag.error} opnieuw={() => void vraag.refetch()} />}
    </Kaart>
  );
}

function Uitkomst({ actie, meting, mag }: { actie: Actie; meting: Meting; mag: boolean }) {
  const { t } = useTranslation('leren');
  const { datum } = useDatum();
  const zin = useEffectzin();
  const [tabel, zetTabel] = useState(false);
  const soort = meting.uitkomst === 'Gedaald' ? 'ok' : meting.uitkomst === 'Gestegen' ? 'warm' : undefined;
  const Weergave = tabel ? Effecttabel : Effectgrafiek;
  return (
    <Kaart titel={t('effect.kop')} acties={<Tag soort={soort}>{t(`effect.${meting.uitkomst}`)}</Tag>}>
      <p className="leren-effectzin">{zin(meting)}</p>
      {meting.weekreeks.length > 0 && (
        <>
          <Weergave actie={actie} meting={meting} />
          <Knop soort="stil" onClick={() => zetTabel(!tabel)} aria-pressed={tabel}>
            {tabel ? t('effect.grafiek') : t('effect.tabel')}
          </Knop>
        </>
      )}
      {meting.weken != null && (
        <details className="leren-meer">
          <summary>{t('effect.hoe')}</summary>
          <p className="small">{t('effect.hoeTekst', { weken: meting.weken })}</p>
        </details>
      )}
      {meting.gemetenOp ? (
        <p className="small soft">{t('effect.gemetenOp', { datum: datum(meting.gemetenOp) })}</p>
      ) : (
        meting.uitkomst !== 'NogTeVroeg' && mag && <Vastleggen actie={actie} />
      )}
    </Kaart>
  );
}

function Vastleggen({ actie }: { actie: Actie }) {
  const { t } = useTranslation('leren');
  const queryClient = useQueryClient();
  const leg = useMutation({
    mutationFn: () => client().effectMeten(actie.id),
    onSuccess: () => meld(t('effect.vastgelegd')),
    onSettled: () => queryClient.invalidateQueries({ queryKey: [SLEUTEL] }),
  });
  return (
    <div className="row wrap">
      <Knop onClick={() => leg.mutate()} bezig={leg.isPending}>
        {t('effect.leg')}
      </Knop>
      <span className="small soft">{t('effect.voorlopig')}</span>
      {leg.isError && <Foutmelding fout={leg.error} />}
    </div>
  );
}
