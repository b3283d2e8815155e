import type { ReactNode } from 'react';
import { useDatum } from '@shared/hooks';

export interface Tijdlijnregel {
  id: string;
  /** ISO timestamp. */
  op: string;
  titel: ReactNode;
  inhoud?: ReactNode;
}

/** What happened, newest first or as given. */
export function Tijdlijn({ regels, label }: { regels: readonly Tijdlijnregel[]; label?: string }) {
  const { moment } = useDatum();
  return (
    <ol className="tijdlijn" aria-label={label}>
      {regels.map((regel) => (
        <li key={regel.id}>
          <time dateTime={regel.op} className="num">
            {moment(regel.op)}
          </time>
          <div>
            <strong>{regel.titel}</strong>
            {regel.inhoud && <div className="soft">{regel.inhoud}</div>}
          </div>
        </li>
      ))}
    </ol>
  );
}
