import { Knop } from '@shared/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { Agendapunt, Overleg } from '../api';
import { Sluitdialoog, useOpenen } from './Overlegnu';
import { usePuntstatus } from './usePuntstatus';

interface Props {
  overleg: Overleg;
  punt: Agendapunt;
  mag: boolean;
  plek: number;
  totaal: number;
  onGa: (plek: number) => void;
}

/** Through the agenda; at the last item also the way out. */
export function Schermnavigatie({ overleg, punt, mag, plek, totaal, onGa }: Props) {
  const { t } = useTranslation('leren');
  const navigeer = useNavigate();
  const [sluiten, zetSluiten] = useState(false);
  const openen = useOpenen(overleg.id);
  const zetStatus = usePuntstatus(overleg.id, punt);
  const open = overleg.status === 'Geopend';
  const naar = `/leren/overleggen/${overleg.id}`;
  return (
    <div className="scherm__voet">
      {overleg.status === 'Gepland' &&
        (mag ? (
          <Knop soort="primair" onClick={() => openen.mutate()} bezig={openen.isPending}>
            {t('overleg.open')}
          </Knop>
        ) : (
          <p className="scherm__zacht">{t('scherm.nietOpen')}</p>
        ))}
      {overleg.status === 'Gesloten' && <p className="scherm__zacht">{t('scherm.dicht')}</p>}
      {mag && open && punt.status === 'Open' && (
        <Knop soort="stil" onClick={() => zetStatus.mutate('Besproken')} bezig={zetStatus.isPending}>
          {t('scherm.besproken')}
        </Knop>
      )}
      <span className="grow" />
      {plek > 0 && (
        <Knop soort="stil" toets="p" aria-keyshortcuts="p" onClick={() => onGa(plek - 1)}>
          {t('scherm.vorige')}
        </Knop>
      )}
      {plek < totaal - 1 && (
        <Knop toets="n" aria-keyshortcuts="n" onClick={() => onGa(plek + 1)}>
          {t('scherm.volgende')}
        </Knop>
      )}
      {plek === totaal - 1 && mag && open && <Knop onClick={() => zetSluiten(true)}>{t('overleg.sluit')}</Knop>}
      <Sluitdialoog overleg={overleg} open={sluiten} onSluit={() => zetSluiten(false)} onGesloten={() => void navigeer(naar)} />
    </div>
  );
}
