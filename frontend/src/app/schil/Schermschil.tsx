import { Suspense } from 'react';
import { Outlet } from 'react-router';
import { Meldingen } from '@shared/ui';
import { Laden } from './Laden';
import { Toegang } from './Toegang';

/** For pages that fill the screen, such as the wall of the meeting: no menu, no top bar. */
export function Schermschil() {
  return (
    <main>
      <Suspense fallback={<Laden />}>
        <Toegang>
          <Outlet />
        </Toegang>
      </Suspense>
      <Meldingen />
    </main>
  );
}
