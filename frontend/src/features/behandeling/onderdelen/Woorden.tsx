import type { BehandelingOphalenSignaal } from '@api/generated/client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Citaat, Knop, Pictogram, Tag } from '@shared/ui';

const LANG = 700;

/** The person's own words, how it felt and what is wished for: the largest thing on the page. */
export function Woorden({ signaal }: { signaal: BehandelingOphalenSignaal }) {
  const { t } = useTranslation('behandeling');
  const { t: gedeeld } = useTranslation('gedeeld');
  const [heel, zetHeel] = useState(false);
  const lang = signaal.tekst.length > LANG;
  return (
    <div className="kaart stack">
      <div className={lang && !heel ? 'woorden--kort' : undefined}>
        <Citaat tekst={signaal.tekst} />
      </div>
      {lang && !heel && (
        <Knop soort="stil" onClick={() => zetHeel(true)}>
          {t('behandeling.meerTonen')}
        </Knop>
      )}
      <div className="row wrap">
        {signaal.emotie && (
          <Tag soort="warm">
            <span className="beleving-regel">
              <Pictogram emotie={signaal.emotie} maat={20} />
              {gedeeld(`emotie.${signaal.emotie}`)}
            </span>
          </Tag>
        )}
        {signaal.gewensteUitkomst && <span className="soft">{t('behandeling.wens', { wens: signaal.gewensteUitkomst })}</span>}
        <span className="grow" />
        <Link to={`/signalen/${signaal.id}`} className="small niet-afdrukken">
          {t('behandeling.naarSignaal')}
        </Link>
      </div>
    </div>
  );
}
