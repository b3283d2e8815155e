import './schil.css';
import { SkipLink } from '@utrecht/component-library-react';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet, useLocation } from 'react-router';
import { Meldingen } from '@shared/ui';
import { Bovenbalk } from './Bovenbalk';
import { Laden } from './Laden';
import { Toegang } from './Toegang';
import { Zijmenu } from './Zijmenu';

export function Schil() {
  const { t } = useTranslation('app');
  const { pathname } = useLocation();
  // The open menu belongs to the page it was opened on: going to another page closes it.
  const [menuOp, zetMenuOp] = useState<string>();
  const menuOpen = menuOp === pathname;
  return (
    <>
      <SkipLink href="#inhoud">{t('naarInhoud')}</SkipLink>
      <div className="schil">
        <Zijmenu open={menuOpen} />
        <div className="schil__rechts">
          <Bovenbalk menuOpen={menuOpen} onMenu={() => zetMenuOp(menuOpen ? undefined : pathname)} />
          <main className="hoofd" id="inhoud" tabIndex={-1}>
            <Suspense fallback={<Laden />}>
              <Toegang>
                <Outlet />
              </Toegang>
            </Suspense>
          </main>
        </div>
      </div>
      <Meldingen />
    </>
  );
}
