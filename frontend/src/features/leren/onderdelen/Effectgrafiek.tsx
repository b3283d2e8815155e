import { useDatum } from '@shared/hooks';
import { useTranslation } from 'react-i18next';
import type { Actie, Meting } from '../api';
import { wekenVan, type Periode, type Week } from './effectweken';

const BREED = 720;
const HOOG = 270;
const ONDER = 236;
const BOVEN = 14;
const LINKS = 34;

/** Per week a bar; the weeks of the change are hatched, and each window has its mean as a line. */
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
        {blokken(weken).map(({ periode, van, tot }) => {
          const gemiddelde = gemiddeldVan(periode, meting);
          return gemiddelde === undefined ? null : (
            <line key={periode} x1={x(van)} x2={x(tot + 1)} y1={y(gemiddelde)} y2={y(gemiddelde)} className="leren-grafiek__gemiddelde" />
          );
        })}
        {weken.length > 0 && (
          <>
            <text x={LINKS} y={ONDER + 22}>{kort(weken[0]?.maandag ?? '')}</text>
            <text x={BREED} y={ONDER + 22} textAnchor="end">{kort(weken.at(-1)?.maandag ?? '')}</text>
          </>
        )}
      </svg>
      <ul className="leren-legenda">
        {PERIODEN.map((periode) => {
          const gemiddelde = gemiddeldVan(periode, meting);
          return (
            <li key={periode}>
              <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
                <rect width="16" height="16" className={`leren-grafiek__${periode}`} />
              </svg>
              {gemiddelde === undefined ? t(`effect.${periode}`) : `${t(`effect.${periode}`)}: ${t('effect.gemiddeld', { aantal: getal.format(gemiddelde) })}`}
            </li>
          );
        })}
      </ul>
    </figure>
  );
}

const PERIODEN: readonly Periode[] = ['voor', 'verandering', 'na'];

function gemiddeldVan(periode: Periode, meting: Meting): number | undefined {
  if (periode === 'verandering' || meting.weken == null) return undefined;
  return ((periode === 'voor' ? meting.aantalVoor : meting.aantalNa) ?? 0) / meting.weken;
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
