import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** The one filled block of a page: what to do now. */
export function NuBlok({ titel, uitleg, children }: { titel: ReactNode; uitleg?: ReactNode; children?: ReactNode }) {
  const { t } = useTranslation('gedeeld');
  const id = useId();
  return (
    <section className="nublok stack tight" aria-labelledby={id}>
      <p className="nublok__nu">{t('nu')}</p>
      <h2 id={id}>{titel}</h2>
      {uitleg && <p className="small">{uitleg}</p>}
      {children && <div className="row wrap">{children}</div>}
    </section>
  );
}
