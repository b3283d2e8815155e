import { useDatum } from '@shared/hooks';
import { useTranslation } from 'react-i18next';
import type { Actie, Meting } from '../api';
import { wekenVan, type Periode, type Week } from './effectweken';

const BREED = 720;
const HOOG = 270;
const ONDER = 236;
const BOVEN = 44;
const LINKS = 34;

/** Per week a bar; the weeks of the change are hatched, and each window has its mean as a line with a figure. */
export function Effectgrafiek({ actie, meting }: { actie: Actie; meting: Meting }) {
  const { t, i18n } = useTranslation('leren');
  const { kort } = useDatum();
  const weken = wekenVan(actie, meting);
  const top = Math.max(4, ...weken.map((week) => week.aantal));
  const stap = (BREED - LINKS) / weken.length;
  const x = (plek: number) => LINKS + plek * stap;
  const y = (aantal: number) => ONDER - ((ONDER - BOVEN) * aantal) / top;
  const getal = new Intl.NumberFormat(i18n.language, { maximumFractionDigits: 1 });
  const halverwege = Math.round(top / 2);

  return (
    <figure className="leren-grafiek">
      <figcaption>{t('effect.perWeek', { categorie: actie.categorieNaam ?? '' })}</figcaption>
      <svg viewBox={`0 0 ${BREED} ${HOOG}`} role="img" aria-label={t('effect.perWeek', { categorie: actie.categorieNaam ?? '' })}>
        <defs>
          <pattern id="leren-arcering" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect width="6" height="6" className="leren-grafiek__licht" />
            <line x1="0" y1="0" x2="0" y2="6" className="leren-grafiek__streep" />
          </pattern>
        </defs>
        {[0, halverwege, top].map((aantal) => (
          <g key={aantal}>
            <line x1={LINKS} x2={BREED} y1={y(aantal)} y2={y(aantal)} className="leren-grafiek__as" />
            <text x={LINKS - 8} y={y(aantal) + 5} textAnchor="end">
              {aantal}
            </text>
          </g>
        ))}
        {weken.map((week, plek) => (
          <rect
            key={week.maandag} x={x(plek) + stap * 0.12} width={stap * 0.76} y={y(week.aantal)} height={ONDER - y(week.aantal)}
            className={`leren-grafiek__${week.periode}`}
          />
        ))}
        {blokken(weken).map((blok) => (
          <Periodekop
            key={blok.periode} van={x(blok.van)} tot={x(blok.tot + 1)} naam={t(`effect.${blok.periode}`)}
            gemiddelde={meting.weken != null && blok.periode !== 'verandering' ? (blok.periode === 'voor' ? (meting.aantalVoor ?? 0) : (meting.aantalNa ?? 0)) / meting.weken : undefined}
            hoogte={y} bijschrift={(aantal) => t('effect.gemiddeld', { aantal: getal.format(aantal) })}
          />
        ))}
        {weken.length > 0 && (
          <>
            <text x={LINKS} y={ONDER + 22}>{kort(weken[0]?.maandag ?? '')}</text>
            <text x={BREED} y={ONDER + 22} textAnchor="end">{kort(weken.at(-1)?.maandag ?? '')}</text>
          </>
        )}
      </svg>
    </figure>
  );
}

interface Blok {
  periode: Periode;
  van: number;
  tot: number;
}

function blokken(weken: readonly Week[]): Blok[] {
  const uit: Blok[] = [];
  weken.forEach((week, plek) => {
    const laatste = uit.at(-1);
    if (laatste?.periode === week.periode) laatste.tot = plek;
    else uit.push({ periode: week.periode, van: plek, tot: plek });
  });
  return uit;
}

interface KopProps {
  van: number;
  tot: number;
  naam: string;
  gemiddelde?: number;
  hoogte: (aantal: number) => number;
  bijschrift: (aantal: number) => string;
}

function Periodekop({ van, tot, naam, gemiddelde, hoogte, bijschrift }: KopProps) {
  const smal = tot - van < 190;
  return (
    <g>
      <line x1={van + 2} x2={tot - 2} y1={BOVEN - 14} y2={BOVEN - 14} className="leren-grafiek__kader" />
      <text x={(van + tot) / 2} y={BOVEN - 20} textAnchor="middle">
        {gemiddelde !== undefined && !smal ? `${naam}: ${bijschrift(gemiddelde)}` : naam}
      </text>
      {gemiddelde !== undefined && <line x1={van} x2={tot} y1={hoogte(gemiddelde)} y2={hoogte(gemiddelde)} className="leren-grafiek__gemiddelde" />}
    </g>
  );
}
