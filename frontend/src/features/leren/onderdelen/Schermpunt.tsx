import { useSneltoets } from '@shared/hooks';
import { Knop } from '@shared/ui';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Agendapunt, Besluitsoort, Overleg } from '../api';
import { usePunttitel, useVragen, useWaarom } from '../teksten';
import { Acties } from './Acties';
import { SOORTEN } from './Agendakaart';
import { Besluiten } from './Besluiten';
import { Besluitvorm } from './Besluitvorm';
import { Schermnavigatie } from './Schermnavigatie';
import { Schermwoorden } from './Schermwoorden';
import { Themawoorden } from './Themawoorden';

interface Props {
  overleg: Overleg;
  punt: Agendapunt;
  mag: boolean;
  plek: number;
  totaal: number;
  onGa: (plek: number) => void;
}

/** One item on the wall: the words, the four questions, and what we decide. */
export function Schermpunt({ overleg, punt, mag, plek, totaal, onGa }: Props) {
  const { t } = useTranslation('leren');
  const titel = usePunttitel();
  const waarom = useWaarom();
  const vragen = useVragen()(punt);
  const [soort, zetSoort] = useState<Besluitsoort>();
  const kop = useRef<HTMLHeadingElement>(null);
  const eerste = useRef(true);
  useEffect(() => {
    if (!eerste.current) return;
    eerste.current = false;
    kop.current?.focus();
  }, []);
  const kanBesluiten = mag && overleg.status === 'Geopend';
  useSneltoets('a', t('besluit.Verbeteractie'), () => zetSoort('Verbeteractie'), { actief: kanBesluiten && !soort });
  useSneltoets('escape', t('scherm.terugNaarVragen'), () => zetSoort(undefined), { actief: soort !== undefined, inVelden: true });

  return (
    <section className="scherm__punt" aria-labelledby="scherm-punt">
      <p className="scherm__label">
        {punt.soort === 'GoudenKlacht' && <span className="scherm__goud">{t('goud.tag')}</span>}
        <span className="scherm__zacht">{punt.leerwaarde ? t(`leerwaarde.${punt.leerwaarde}`) : waarom(punt.waarom)}</span>
      </p>
      <h1 id="scherm-punt" ref={kop} tabIndex={-1} className={punt.signaal?.tekst ? 'scherm__titel' : 'scherm__titel scherm__titel--groot'}>
        {titel(punt)}
      </h1>
      {punt.signaal && <Schermwoorden signaal={punt.signaal} />}
      {punt.categorieId && <Themawoorden categorieId={punt.categorieId} />}
      {(punt.soort === 'Terugblik' || punt.soort === 'Verbeteractie') && <Acties acties={punt.acties} />}
      <Besluiten besluiten={punt.besluiten} />
      {soort ? (
        <div className="scherm__vorm" ref={naarVorm}>
          <h2 tabIndex={-1}>{t(`besluit.${soort}`)}</h2>
          <Besluitvorm key={soort} overlegId={overleg.id} punt={punt} soort={soort} onKlaar={() => zetSoort(undefined)} />
        </div>
      ) : (
        <ul className="scherm__vragen" aria-label={t('vraag.kop')}>
          {vragen.map((vraag) => (
            <li key={vraag}>{vraag}</li>
          ))}
        </ul>
      )}
      {!soort && (
        <div className="scherm__onder">
          {kanBesluiten && <Besluitknoppen onKies={zetSoort} />}
          <Schermnavigatie overleg={overleg} punt={punt} mag={mag} plek={plek} totaal={totaal} onGa={onGa} />
        </div>
      )}
    </section>
  );
}

/** The form comes into view with the focus in its first field. */
function naarVorm(vorm: HTMLDivElement | null): void {
  if (!vorm) return;
  vorm.scrollIntoView({ block: 'start' });
  vorm.querySelector<HTMLElement>('input, textarea')?.focus({ preventScroll: true });
}

function Besluitknoppen({ onKies }: { onKies: (soort: Besluitsoort) => void }) {
  const { t } = useTranslation('leren');
  return (
    <div className="row wrap" role="group" aria-label={t('besluit.kop')}>
      {SOORTEN.map((kandidaat) => (
        <Knop
          key={kandidaat}
          soort={kandidaat === 'Verbeteractie' ? 'primair' : kandidaat === 'GeenLes' ? 'stil' : 'secundair'}
          toets={kandidaat === 'Verbeteractie' ? 'a' : undefined}
          aria-keyshortcuts={kandidaat === 'Verbeteractie' ? 'a' : undefined}
          onClick={() => onKies(kandidaat)}
        >
          {t(`besluit.${kandidaat}`)}
        </Knop>
      ))}
    </div>
  );
}
