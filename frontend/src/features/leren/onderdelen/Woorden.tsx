import { BelevingRegel, Citaat } from '@shared/ui';
import { useDatum } from '@shared/hooks';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Signaal } from '../api';
import { fragment } from '../teksten';

/** Whose words, when and how they came in; quiet, under the words. */
export function Signaalregel({ signaal, metLink = true }: { signaal: Signaal; metLink?: boolean }) {
  const { t } = useTranslation('gedeeld');
  const { datum } = useDatum();
  return (
    <span className="row wrap leren-signaalregel">
      {metLink ? (
        <Link to={`/signalen/${signaal.id}`} className="num">
          {signaal.kenmerk}
        </Link>
      ) : (
        <span className="num">{signaal.kenmerk}</span>
      )}
      <span>{t(`soort.${signaal.soort}`)}</span>
      <span>{t(`kanaal.${signaal.kanaal}`)}</span>
      <span className="num">{datum(signaal.ontvangstdatum)}</span>
      {signaal.emotie && <BelevingRegel emotie={signaal.emotie} />}
      {signaal.categorieNaam && <span>{signaal.categorieNaam}</span>}
    </span>
  );
}

/** The person's words with the line under them. */
export function Woorden({ signaal, tekens = 600 }: { signaal: Signaal; tekens?: number }) {
  const { t } = useTranslation('leren');
  if (signaal.tekst === null || signaal.tekst === undefined) return <p className="soft">{t('leren.geenWoorden')}</p>;
  return <Citaat tekst={fragment(signaal.tekst, tekens)} bron={<Signaalregel signaal={signaal} />} />;
}
