import './schil.css';
import { configuratie } from '@api/index';
import type { ReactNode } from 'react';
import { Meldingen } from '@shared/ui';

/** The layout of pages before the sign-in. */
export function Voordeur({ children }: { children: ReactNode }) {
  const { naam, logoUrl } = configuratie();
  return (
    <main className="voordeur">
      <div className="voordeur__org">
        {logoUrl && <img src={logoUrl} alt="" />}
        {naam}
      </div>
      {children}
      <Meldingen />
    </main>
  );
}
