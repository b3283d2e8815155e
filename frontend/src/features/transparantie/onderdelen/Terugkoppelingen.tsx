import { client } from '@api/index';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useDatum, useRecht } from '@shared/hooks';
import { Foutmelding, Kaart, Knop, Lijst, Tag } from '@shared/ui';
import { terugkoppelingenOpties, type Terugkoppeling } from '../api';
import { useHandeling } from './useHandeling';

const kleur = { Wachtend: undefined, Verzonden: 'ok', Mislukt: 'warm', NietMogelijk: undefined } as const;

/** Who was told, by number of the signal; what did not arrive can be sent again. */
export function Terugkoppelingen({ publicatieId, verwacht }: { publicatieId: string; verwacht: number }) {
  const { t } = useTranslation('transparantie');
  const vraag = useInfiniteQuery(terugkoppelingenOpties(publicatieId, verwacht));
  const herhalen = useHandeling((id: string) => client().terugkoppelingHerhalen(id), { gelukt: t('terugkoppeling.klaargezet') });
  return (
    <Kaart titel={t('terugkoppeling.titel')}>
      <p className="small soft">{t('terugkoppeling.uitleg')}</p>
      <Stand rijen={vraag.data?.pages.flatMap((pagina) => pagina.items) ?? []} />
      {herhalen.isError && <Foutmelding fout={herhalen.error} />}
      <Lijst
        vraag={vraag}
        label={t('terugkoppeling.lijst')}
        sleutel={(rij) => rij.id}
        rij={(rij) => <Rij rij={rij} onHerhaal={() => herhalen.mutate(rij.id)} bezig={herhalen.isPending && herhalen.variables === rij.id} />}
        leeg={<p className="soft">{verwacht > 0 ? t('terugkoppeling.komt') : t('terugkoppeling.leeg')}</p>}
      />
    </Kaart>
  );
}

/** How far it is, in one line. */
function Stand({ rijen }: { rijen: readonly Terugkoppeling[] }) {
  const { t } = useTranslation('transparantie');
  const standen = (['Mislukt', 'Wachtend', 'Verzonden', 'NietMogelijk'] as const)
    .map((status) => ({ status, aantal: rijen.filter((rij) => rij.status === status).length }))
    .filter(({ aantal }) => aantal > 0);
  return (
    <p className="row wrap num">
      {standen.map(({ status, aantal }) => (
        <Tag key={status} soort={kleur[status]}>
          {t(`terugkoppeling.stand.${status}`, { count: aantal })}
        </Tag>
      ))}
    </p>
  );
}

function Rij({ rij, onHerhaal, bezig }: { rij: Terugkoppeling; onHerhaal: () => void; bezig: boolean }) {
  const { t } = useTranslation('transparantie');
  const { moment } = useDatum();
  const schrijft = useRecht('PublicatieOpstellen');
  const kenmerk = rij.kenmerk ?? t('terugkoppeling.signaal');
  return (
    <div className="terugkoppeling">
      <div className="grow">
        <span className="row wrap">
          <Link to={`/signalen/${rij.klantsignaalId}`} className="num">
            {kenmerk}
          </Link>
          <Tag soort={kleur[rij.status]}>{t(`terugkoppeling.status.${rij.status}`)}</Tag>
          {rij.verzondenOp && <span className="small soft num">{moment(rij.verzondenOp)}</span>}
        </span>
        {rij.reden && (
          <p className="small soft">
            {t(`terugkoppeling.reden.${rij.reden}`)} {rij.laatsteFout && t('terugkoppeling.fout', { code: rij.laatsteFout })}{' '}
            {rij.volgendePogingOp && t('terugkoppeling.volgende', { moment: moment(rij.volgendePogingOp) })}
          </p>
        )}
      </div>
      {schrijft && rij.status === 'Mislukt' && (
        <Knop bezig={bezig} onClick={onHerhaal} aria-label={t('terugkoppeling.opnieuwVoor', { kenmerk })}>
          {t('terugkoppeling.opnieuw')}
        </Knop>
      )}
    </div>
  );
}
