import type { BehandelingenOpvragenItem } from '@api/generated/client';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useDatum } from '@shared/hooks';
import { Kaart, Tag } from '@shared/ui';
import { werkOpties } from './api';

const TOON = 4;
const DOORGEGEVEN_UIT = 100;

/** The first of a worklist. Under "Alle" only what was passed on too often: the hot croquettes. */
export function Werklijstkaart({ weergave }: { weergave: 'Mijn' | 'Onverdeeld' | 'Alle' }) {
  const { t } = useTranslation('beheer');
  const doorgegeven = weergave === 'Alle';
  const { data } = useQuery(werkOpties(weergave, doorgegeven ? DOORGEGEVEN_UIT : TOON + 1));
  const items = doorgegeven ? data?.filter((item) => item.isVeelDoorgegeven) : data;
  if (!items || items.length === 0) return null;
  return (
    <Kaart
      titel={t(`vandaag.werk.${weergave}`)}
      acties={<Link to={`/behandelen?weergave=${weergave}`}>{items.length > TOON ? t('vandaag.alles') : t('vandaag.werklijst')}</Link>}
    >
      {doorgegeven && <p className="small soft">{t('vandaag.werk.uitleg')}</p>}
      <ul className="lijst">
        {items.slice(0, TOON).map((item) => (
          <li key={item.id}>
            <Werkregel item={item} />
          </li>
        ))}
      </ul>
    </Kaart>
  );
}

function Werkregel({ item }: { item: BehandelingenOpvragenItem }) {
  const { t } = useTranslation(['beheer', 'gedeeld']);
  const { datum } = useDatum();
  return (
    <div className="stack tight">
      <Link to={`/behandelen/${item.id}`} className="vandaag__woorden">
        {item.fragment}
      </Link>
      <div className="row wrap small soft">
        <span>{t(`gedeeld:soort.${item.soort}`)}</span>
        {item.categorieNaam && <span>{item.categorieNaam}</span>}
        {item.isVeelDoorgegeven && <Tag soort="warm">{t('vandaag.doorgegeven', { count: item.aantalOverdrachten })}</Tag>}
        {item.isAangebodenAanMij && <Tag soort="warm">{t('vandaag.aangeboden')}</Tag>}
        {item.dagenOver < 0 ? (
          <Tag soort="warm">{t('vandaag.teLaat', { count: -item.dagenOver })}</Tag>
        ) : (
          <span className="num">{t('vandaag.uiterlijk', { datum: datum(item.uitersteDatum) })}</span>
        )}
      </div>
    </div>
  );
}
