import { useTranslation } from 'react-i18next';
import { useEnkeleToetsen, useSneltoetsen, zetEnkeleToetsen } from '@shared/hooks';
import { Dialoog, toetstekst, Vinkje } from '@shared/ui';

/** Every shortcut that works right now, and a switch for those of one character. */
export default function Sneltoetslijst({ onSluit }: { onSluit: () => void }) {
  const { t } = useTranslation('app');
  const toetsen = useSneltoetsen();
  const enkele = useEnkeleToetsen();
  return (
    <Dialoog open onSluit={onSluit} titel={t('sneltoetsen.titel')}>
      <div className="stack">
        <dl className="sneltoetslijst">
          {toetsen.map(({ toets, omschrijving }) => (
            <div key={`${toets} ${omschrijving}`}>
              <dt>
                <kbd>{toetstekst(toets)}</kbd>
              </dt>
              <dd>{omschrijving}</dd>
            </div>
          ))}
        </dl>
        <Vinkje
          name="enkele-toetsen"
          label={t('sneltoetsen.enkele')}
          hint={t('sneltoetsen.enkeleHint')}
          checked={enkele}
          onChange={(gebeurtenis) => zetEnkeleToetsen(gebeurtenis.target.checked)}
        />
      </div>
    </Dialoog>
  );
}
