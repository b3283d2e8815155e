import { useTranslation } from 'react-i18next';

/** The shape of what comes, for as long as it loads. */
export function Skelet({ regels = 4 }: { regels?: number }) {
  const { t } = useTranslation('gedeeld');
  return (
    <div role="status" className="skelet">
      <span className="alleen-voorlezen">{t('laden')}</span>
      <div aria-hidden="true">
        {Array.from({ length: regels }, (_, nummer) => (
          <span key={nummer} className="skelet__regel" />
        ))}
      </div>
    </div>
  );
}
