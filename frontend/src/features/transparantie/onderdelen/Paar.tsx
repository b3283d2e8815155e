import { useTranslation } from 'react-i18next';
import type { Effectoordeel, Publicatiesoort } from '../api';

export interface Paarinhoud {
  soort: Publicatiesoort;
  vraag: string;
  citaat?: string | null;
  verbetering: string;
  effectoordeel?: Effectoordeel | null;
  effect?: string | null;
  aantalKlantsignalen: number;
}

const alineas = (tekst: string): string[] =>
  tekst
    .split(/\n\s*\n/)
    .map((alinea) => alinea.trim())
    .filter(Boolean);

const Alineas = ({ tekst }: { tekst: string }) => alineas(tekst).map((alinea, nummer) => <p key={nummer}>{alinea}</p>);

/**
 * The pair as the public page shows it: the same elements, and that page's own style sheet.
 * Its texts are in Dutch, whatever language the staff work in.
 */
export function Paar({ inhoud }: { inhoud: Paarinhoud }) {
  const { t } = useTranslation('transparantie', { lng: 'nl' });
  const { vraag, citaat, verbetering, effect, effectoordeel, aantalKlantsignalen: aantal } = inhoud;
  return (
    <div className="openbaar" lang="nl">
      {/* Without `precedence`: React would hold the page back until the style sheet is there. */}
      <link rel="stylesheet" href="/verbeteringen/paar.css" />
      <div className="paar">
        <div className="paar-vraag">
          <h3 className="paar-label">{t('paar.uZei')}</h3>
          {citaat && (
            <blockquote className="paar-citaat">
              <Alineas tekst={`“${citaat.replace(/^["“”]+|["“”]+$/g, '')}”`} />
            </blockquote>
          )}
          {vraag.trim() && (
            <div className={citaat ? 'paar-toelichting' : 'paar-woorden'}>
              <Alineas tekst={vraag} />
            </div>
          )}
          {!citaat && !vraag.trim() && <p className="paar-aantal">{t('paar.leegVraag')}</p>}
          {aantal > 0 && (
            <p className="paar-aantal">{t('paar.aantal', { count: aantal, getal: new Intl.NumberFormat('nl').format(aantal) })}</p>
          )}
        </div>
        <div className="paar-verbetering">
          <h3 className="paar-label">{t(`soort.${inhoud.soort}`)}</h3>
          {verbetering.trim() ? (
            <div className="paar-woorden">
              <Alineas tekst={verbetering} />
            </div>
          ) : (
            <p className="paar-aantal">{t('paar.leegVerbetering')}</p>
          )}
          {(effectoordeel ?? effect) && (
            <div className="paar-effect">
              {effectoordeel && (
                <span className={`paar-oordeel paar-oordeel--${effectoordeel.toLowerCase()}`}>{t(`oordeel.${effectoordeel}`)}</span>
              )}
              {effect && <p>{effect}</p>}
            </div>
          )}
        </div>
      </div>
    </div>
  );
}
