import { useTranslation } from 'react-i18next';
import { Kaart } from '@shared/ui';
import type { Behandeling } from '../api';
import { useDag } from '../woorden';

/** How it ended, in the words of who closed it. */
export function Afloopkaart({ afloop }: { afloop: NonNullable<Behandeling['afloop']> }) {
  const { t } = useTranslation('behandeling');
  const { datum } = useDag();
  const feiten: [string, string | null | undefined][] = [
    [t('afloop.beantwoord'), t(`mate.${afloop.beantwoord}`)],
    [t('afloop.opgelost'), t(`mate.${afloop.opgelost}`)],
    [t('afloop.vertrouwen'), t(`mate.${afloop.vertrouwenHersteld}`)],
    [t('afloop.relatie'), afloop.relatieuitkomst && t(`relatie.${afloop.relatieuitkomst}`)],
    [t('afloop.oordeel'), afloop.oordeel && t(`oordeel.${afloop.oordeel}`)],
    [t('afloop.horen'), afloop.horen && t(`horen.${afloop.horen}`)],
    [t('afloop.grond'), afloop.grond && t(`grond.${afloop.grond}`)],
    [t('afloop.doorgezondenNaar'), afloop.doorgezondenNaar],
    [t('afloop.bevindingen'), afloop.bevindingen],
    [t('afloop.conclusies'), afloop.conclusies],
    [t('afloop.motivering'), afloop.motivering],
    [t('afloop.les'), afloop.les],
    [t('afloop.geenLes'), afloop.geenLesReden && [t(`geenLes.${afloop.geenLesReden}`), afloop.geenLesToelichting].filter(Boolean).join('. ')],
  ];
  return (
    <Kaart titel={t('afloop.titel')} compact>
      <p>
        <strong>{t(`afdoening.${afloop.afdoening}`)}</strong>
        <span className="small soft">{` ${t('afloop.door', { naam: afloop.door?.naam ?? '', datum: datum(afloop.afgerondOp) })}`}</span>
      </p>
      <dl className="feiten feiten--breed">
        {feiten
          .filter(([, waarde]) => waarde)
          .map(([naam, waarde]) => (
            <div key={naam}>
              <dt>{naam}</dt>
              <dd className="voortekst">{waarde}</dd>
            </div>
          ))}
      </dl>
    </Kaart>
  );
}
