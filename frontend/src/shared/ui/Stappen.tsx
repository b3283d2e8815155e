import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

export interface Stap {
  naam: string;
  stand: 'gedaan' | 'nu' | 'straks';
  bijschrift?: ReactNode;
}

/** The route of an object: where it has been, where it is, what comes. */
export function Stappen({ stappen, label }: { stappen: readonly Stap[]; label: string }) {
  const { t } = useTranslation('gedeeld');
  return (
    <ol className="stappen" aria-label={label}>
      {stappen.map((stap) => (
        <li key={stap.naam} data-stand={stap.stand} aria-current={stap.stand === 'nu' ? 'step' : undefined}>
          <span>
            {stap.naam}
            <span className="alleen-voorlezen">{`, ${t(`stap.${stap.stand}`)}`}</span>
          </span>
          {stap.bijschrift && <div className="num">{stap.bijschrift}</div>}
        </li>
      ))}
    </ol>
  );
}
