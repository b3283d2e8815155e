import type { ReactNode } from 'react';

/** Nothing here yet: says why and what to do next. */
export function LegeStaat({ titel, children }: { titel: ReactNode; children?: ReactNode }) {
  return (
    <div className="leeg">
      <h2>{titel}</h2>
      {children}
    </div>
  );
}

/** It worked, and what happens next. */
export function Bevestiging({ titel, children }: { titel: ReactNode; children?: ReactNode }) {
  return (
    <div className="bevestiging stack tight" role="status">
      <p>
        <strong>{titel}</strong>
      </p>
      {children}
    </div>
  );
}

/** A hand on the shoulder for who does this for the first time. */
export function EersteHulp({ children }: { children: ReactNode }) {
  return <div className="eerste-hulp stack tight">{children}</div>;
}
