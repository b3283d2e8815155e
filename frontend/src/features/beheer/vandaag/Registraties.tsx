import type { VandaagOpvragenSignaal } from '@api/generated/client';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useDatum } from '@shared/hooks';
import { Kaart, Knoplink, Tag } from '@shared/ui';

/** What became of what I passed on: the listening loop also closes for colleagues. */
export function Registraties({ items, groot }: { items: readonly VandaagOpvragenSignaal[]; groot: boolean }) {
  const { t } = useTranslation('beheer');
  return (
    <Kaart
      titel={t('vandaag.registraties')}
      compact={!groot}
      acties={
        <Knoplink to="/registreren" icoon="plus">
          {t('vandaag.registreer')}
        </Knoplink>
      }
    >
      {items.length === 0 ? (
        <p className="soft">{t('vandaag.geenRegistraties')}</p>
      ) : (
        <ul className="lijst">
          {items.map((signaal) => (
            <li key={signaal.id}>
              <Registratie signaal={signaal} />
            </li>
          ))}
        </ul>
      )}
    </Kaart>
  );
}

function Registratie({ signaal }: { signaal: VandaagOpvragenSignaal }) {
  const { t } = useTranslation(['beheer', 'gedeeld']);
  const { kort } = useDatum();
  return (
    <div className="stack tight">
      <Link to={`/signalen/${signaal.id}`} className="vandaag__woorden">
        {signaal.tekst}
      </Link>
      <div className="row wrap small soft">
        <span>{t(`gedeeld:soort.${signaal.soort}`)}</span>
        <span className="num">{kort(signaal.ontvangstdatum)}</span>
        <Tag soort={signaal.luisterloop === 'Gehoord' ? undefined : 'merk'}>{t(`luisterloop.${signaal.luisterloop}`)}</Tag>
      </div>
    </div>
  );
}
