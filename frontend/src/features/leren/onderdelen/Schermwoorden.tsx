import { useDatum } from '@shared/hooks';
import { useTranslation } from 'react-i18next';
import type { Signaal } from '../api';

/** Long letters get a smaller size, never a smaller place. */
const lengteklasse = (tekst: string): string => (tekst.length > 700 ? 'scherm__citaat--lang' : tekst.length > 260 ? 'scherm__citaat--middel' : '');

/** The person's words, as large as the wall allows. */
export function Schermwoorden({ signaal }: { signaal: Signaal }) {
  const { t } = useTranslation(['leren', 'gedeeld']);
  const { datum } = useDatum();
  if (!signaal.tekst) return <p className="scherm__zacht">{t('leren.geenWoorden')}</p>;
  const bij = [
    t(`gedeeld:soort.${signaal.soort}`),
    datum(signaal.ontvangstdatum),
    t(`gedeeld:kanaal.${signaal.kanaal}`).toLowerCase(),
    signaal.emotie && t(`gedeeld:emotie.${signaal.emotie}`),
  ].filter(Boolean);
  return (
    <blockquote className="scherm__woorden">
      <p className={`scherm__citaat ${lengteklasse(signaal.tekst)}`}>{signaal.tekst}</p>
      <footer className="scherm__zacht">
        {bij.join(', ')}. {signaal.gewensteUitkomst && t('scherm.wilde', { tekst: signaal.gewensteUitkomst })}
      </footer>
    </blockquote>
  );
}
