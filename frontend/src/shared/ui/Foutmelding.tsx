import { probleemVan } from '@api/index';
import { useTranslation } from 'react-i18next';
import { useProbleemtekst } from '@shared/hooks';
import { Knop } from './Knop';

/** What went wrong, whether it can be tried again, and the number to mention when calling for help. */
export function Foutmelding({ fout, opnieuw }: { fout: unknown; opnieuw?: () => void }) {
  const { t } = useTranslation('gedeeld');
  const tekst = useProbleemtekst();
  const probleem = probleemVan(fout);
  return (
    <div className="foutmelding stack tight" role="alert">
      <p>
        <strong>{tekst(probleem)}</strong>
      </p>
      {probleem.traceId && probleem.status >= 500 && (
        <p className="small soft">{t('probleem.nummer', { nummer: probleem.traceId })}</p>
      )}
      {opnieuw && <Knop onClick={opnieuw}>{t('opnieuw')}</Knop>}
    </div>
  );
}
