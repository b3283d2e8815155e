import { useTranslation } from 'react-i18next';
import { useDatum } from '@shared/hooks';

/** "Bewaard om 10:42": the draft is safe. */
export function BewaardOm({ op }: { op: Date | undefined }) {
  const { t } = useTranslation('gedeeld');
  const { tijd } = useDatum();
  if (!op) return null;
  return <span className="small soft num">{t('bewaardOm', { tijd: tijd(op) })}</span>;
}
