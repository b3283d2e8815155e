import './schil.css';
import { configuratie } from '@api/index';
import type { ReactNode } from 'react';
import { Meldingen } from '@shared/ui';

/** The layout of pages before the sign-in. */
export function Voordeur({ children }: { children: ReactNode }) {
  const { naam, logo } = configuratie();
  return (
    <main className="voordeur">
      <div className="voordeur__org">
        {logo && <img src={logo} alt="" />}
        {naam}
      </div>
      {children}
      <Meldingen />
    </main>
  );
}
