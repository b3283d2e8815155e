import { useDatum } from '@shared/hooks';
import { useTranslation } from 'react-i18next';
import type { Actie, Meting } from '../api';
import { wekenVan } from './effectweken';

/** The same figures as the chart, to read or to hear. */
export function Effecttabel({ actie, meting }: { actie: Actie; meting: Meting }) {
  const { t } = useTranslation('leren');
  const { datum } = useDatum();
  return (
    <div className="tabel-vak">
      <table className="tabel num">
        <caption>{t('effect.perWeek', { categorie: actie.categorieNaam ?? '' })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('effect.week')}</th>
            <th scope="col">{t('effect.periode')}</th>
            <th scope="col">{t('effect.aantal')}</th>
          </tr>
        </thead>
        <tbody>
          {wekenVan(actie, meting).map((week) => (
            <tr key={week.maandag}>
              <th scope="row">{datum(week.maandag)}</th>
              <td>{t(`effect.${week.periode}`)}</td>
              <td>{week.aantal}</td>
            </tr>
          ))}
        </tbody>
        {meting.aantalVoor != null && (
          <tfoot>
            <tr>
              <th scope="row">{t('effect.totaal')}</th>
              <td>{t('effect.voor')}</td>
              <td>{meting.aantalVoor}</td>
            </tr>
            <tr>
              <th scope="row">{t('effect.totaal')}</th>
              <td>{t('effect.na')}</td>
              <td>{meting.aantalNa}</td>
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  );
}
