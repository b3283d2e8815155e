import { afmelden, bewaarTaal, sessieOpties, vergeetEtags } from '@api/index';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate } from 'react-router';
import { useSessie, wisConcepten } from '@shared/hooks';
import { Icoon, Knop, Knoplink } from '@shared/ui';
import { kiesTaal, TALEN } from '../i18n';

/** Who I am, my language, sign out. A disclosure, not an ARIA menu: it holds ordinary buttons. */
export function MijnMenu() {
  const { t, i18n } = useTranslation('app');
  // Open belongs to the page it was opened on: going to another page closes it.
  const [openOp, zetOpenOp] = useState<string>();
  const vak = useRef<HTMLDivElement>(null);
  const { pathname } = useLocation();
  const sessie = useSessie();
  const open = openOp === pathname;
  useSluitBuiten(vak, open, () => zetOpenOp(undefined));

  return (
    <div className="mijnmenu" ref={vak}>
      <button type="button" className="bovenbalk__knop" aria-expanded={open} aria-controls="mijnmenu" onClick={() => zetOpenOp(open ? undefined : pathname)}>
        <Icoon naam="persoon" />
        <span className="alleen-voorlezen">{t('mij.menu')}</span>
        <Icoon naam="omlaag" className="icoon mijnmenu__pijl" />
      </button>
      <div className="mijnmenu__vak stack" id="mijnmenu" hidden={!open}>
        <div>
          <strong>{sessie.naam}</strong>
          <div className="small soft">{sessie.email}</div>
        </div>
        <div role="group" aria-label={t('mij.taal')} className="row">
          {TALEN.map((taal) => (
            <button
              key={taal}
              type="button"
              className="chip"
              lang={taal}
              aria-pressed={i18n.language === taal}
              onClick={() => void Promise.all([kiesTaal(taal), bewaarTaal(taal)])}
            >
              {t(`mij.${taal}`)}
            </button>
          ))}
        </div>
        <div className="row wrap">
          <Knoplink to="/profiel">{t('mij.profiel')}</Knoplink>
          <Afmeldknop />
        </div>
      </div>
    </div>
  );
}

function Afmeldknop() {
  const { t } = useTranslation('app');
  const queryClient = useQueryClient();
  const navigeer = useNavigate();
  const [bezig, zetBezig] = useState(false);
  const meldAf = async () => {
    zetBezig(true);
    await afmelden().catch(() => undefined);
    wisConcepten();
    vergeetEtags();
    queryClient.clear();
    queryClient.setQueryData(sessieOpties.queryKey, null);
    await navigeer('/inloggen');
  };
  return (
    <Knop onClick={() => void meldAf()} bezig={bezig}>
      {t('mij.afmelden')}
    </Knop>
  );
}

function useSluitBuiten(vak: React.RefObject<HTMLElement | null>, open: boolean, sluit: () => void) {
  const laatste = useRef(sluit);
  useEffect(() => {
    laatste.current = sluit;
  });
  useEffect(() => {
    if (!open) return;
    const bijKlik = (gebeurtenis: PointerEvent) => {
      if (!vak.current?.contains(gebeurtenis.target as Node)) laatste.current();
    };
    const bijToets = (gebeurtenis: KeyboardEvent) => {
      if (gebeurtenis.key !== 'Escape') return;
      laatste.current();
      vak.current?.querySelector('button')?.focus();
    };
    document.addEventListener('pointerdown', bijKlik);
    document.addEventListener('keydown', bijToets);
    return () => {
      document.removeEventListener('pointerdown', bijKlik);
      document.removeEventListener('keydown', bijToets);
    };
  }, [open, vak]);
}
