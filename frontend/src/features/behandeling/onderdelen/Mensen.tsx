import { useTranslation } from 'react-i18next';
import { Kaart, Knop } from '@shared/ui';
import type { Behandeling } from '../api';
import type { Open } from '../dialogen/Dialogen';
import { useDag } from '../woorden';

/** Who works on it, who stays the contact, and who may not touch it. */
export function Mensen({ behandeling, open }: { behandeling: Behandeling; open: Open }) {
  const { t } = useTranslation('behandeling');
  const { datum } = useDag();
  const { behandelaar, regiehouder, betrokkenen, mogelijkheden, isFormeel } = behandeling;
  return (
    <Kaart titel={t('behandeling.mensen')} compact>
      <dl className="feiten">
        <dt>{t('behandeling.behandelaar')}</dt>
        <dd>{behandelaar?.naam ?? t('behandeling.niemand')}</dd>
        <dt>{t('behandeling.regiehouder')}</dt>
        <dd>
          {regiehouder?.naam ?? t('behandeling.niemand')}
          {regiehouder && <span className="small soft">{` ${t('behandeling.regiehouderUitleg')}`}</span>}
        </dd>
        {betrokkenen.length > 0 && (
          <>
            <dt>{t('behandeling.betrokkenen')}</dt>
            {betrokkenen.map(({ wie, afschriftDatum }) => (
              <dd key={wie.id}>
                {wie.naam}
                <span className="small soft">
                  {', '}
                  {afschriftDatum ? t('behandeling.afschrift', { datum: datum(afschriftDatum) }) : t('behandeling.geenAfschrift')}
                </span>
              </dd>
            ))}
          </>
        )}
      </dl>
      {mogelijkheden.beslissen && (
        <div className="row wrap niet-afdrukken">
          <Knop soort="stil" onClick={() => open('regie')}>
            {t('behandeling.regiehouderWijzigen')}
          </Knop>
          {isFormeel && (
            <Knop soort="stil" onClick={() => open('betrokkene')}>
              {t('behandeling.betrokkeneToevoegen')}
            </Knop>
          )}
        </div>
      )}
    </Kaart>
  );
}
