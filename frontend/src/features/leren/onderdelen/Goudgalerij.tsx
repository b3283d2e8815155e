import { useDatum } from '@shared/hooks';
import { Chip, Knoplink, LegeStaat, Lijst, Tag } from '@shared/ui';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { goudOpties, type Goud } from '../api';
import { Woorden } from './Woorden';

const STANDEN = ['Aangedragen', 'Besproken'] as const;

/** The gallery: the words first, then why a colleague thinks we can learn from them. */
export function Goudgalerij() {
  const { t } = useTranslation('leren');
  const [zoek, zetZoek] = useSearchParams();
  const stand = STANDEN.find((s) => s === zoek.get('stand'));
  const vraag = useInfiniteQuery(goudOpties(stand));
  const kies = (nieuw?: string) => zetZoek(nieuw ? { blad: 'goud', stand: nieuw } : { blad: 'goud' });
  return (
    <div className="stack">
      <p className="soft smal">{t('goud.uitleg')}</p>
      <div className="row wrap" role="group" aria-label={t('goud.weergave')}>
        <Chip gekozen={!stand} onClick={() => kies()}>
          {t('goud.alle')}
        </Chip>
        {STANDEN.map((s) => (
          <Chip key={s} gekozen={stand === s} onClick={() => kies(s)}>
            {t(`goud.${s}`)}
          </Chip>
        ))}
      </div>
      <div className="leren-galerij">
        <Lijst
          vraag={vraag}
          sleutel={(klacht) => klacht.id}
          label={t('goud.lijst')}
          rij={(klacht) => <Goudkaart klacht={klacht} />}
          leeg={
            <LegeStaat titel={t('goud.leeg')}>
              <p>{t('goud.leegUitleg')}</p>
              <Knoplink to="/signalen" soort="primair">
                {t('goud.naarSignalen')}
              </Knoplink>
            </LegeStaat>
          }
        />
      </div>
    </div>
  );
}

function Goudkaart({ klacht }: { klacht: Goud }) {
  const { t } = useTranslation('leren');
  const { datum } = useDatum();
  return (
    <article className="kaart leren-goudkaart stack">
      {klacht.signaal && <Woorden signaal={klacht.signaal} tekens={420} />}
      <div className="leren-reden">
        <p className="small soft">{t('goud.waarom')}</p>
        <p>{klacht.reden}</p>
      </div>
      <div className="row wrap">
        {klacht.leerwaarde && <Tag soort="goud">{t(`leerwaarde.${klacht.leerwaarde}`)}</Tag>}
        <span className="small soft">
          {klacht.aangedragenDoor
            ? t('goud.door', { naam: klacht.aangedragenDoor.naam, datum: datum(klacht.aangedragenOp) })
            : t('goud.aangedragen', { datum: datum(klacht.aangedragenOp) })}
        </span>
      </div>
      <p className="small">
        {klacht.besprokenOp && klacht.verbeteroverlegId ? (
          <>
            {t('goud.besproken', { datum: datum(klacht.besprokenOp) })}.{' '}
            <Link to={`/leren/overleggen/${klacht.verbeteroverlegId}`}>{t('goud.naarOverleg')}</Link>
          </>
        ) : (
          <span className="soft">{t('goud.opAgenda')}</span>
        )}
      </p>
    </article>
  );
}
