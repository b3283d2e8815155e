import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { vergelijkbaarOpties } from '../api';
import { fragment } from '../teksten';

const AANTAL = 3;

/** What others said about the same. */
export function Vergelijkbaar({ signaalId }: { signaalId: string }) {
  const { t } = useTranslation('leren');
  const { data } = useQuery(vergelijkbaarOpties(signaalId));
  if (!data) return null;
  return (
    <section className="scherm__paneel">
      <h2>{t('scherm.vergelijkbaar')}</h2>
      {data.length === 0 ? (
        <p className="scherm__zacht">{t('scherm.geenVergelijkbaar')}</p>
      ) : (
        data.slice(0, AANTAL).map((signaal) => (
          <p key={signaal.id} className="scherm__zacht scherm__gelijk">
            {fragment(signaal.tekst, 130)}
          </p>
        ))
      )}
    </section>
  );
}
