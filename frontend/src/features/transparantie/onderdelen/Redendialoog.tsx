import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialoog, Foutmelding, Knop, Tekstveld } from '@shared/ui';

interface Props {
  open: boolean;
  onSluit: () => void;
  titel: string;
  gevolg?: string;
  label: string;
  hint?: string;
  knop: string;
  bezig: boolean;
  fout: unknown;
  onReden: (reden: string) => void;
}

const MAXIMUM = 1000;

/** A step that needs a reason, in words that somebody else will read. */
export function Redendialoog({ open, onSluit, titel, gevolg, label, hint, knop, bezig, fout, onReden }: Props) {
  const { t } = useTranslation('transparantie');
  const [reden, zetReden] = useState('');
  const [leeg, zetLeeg] = useState(false);
  const verstuur = () => {
    zetLeeg(!reden.trim());
    if (reden.trim() && reden.length <= MAXIMUM) onReden(reden.trim());
  };
  return (
    <Dialoog open={open} onSluit={onSluit} titel={titel}>
      <div className="stack">
        {gevolg && <p>{gevolg}</p>}
        {Boolean(fout) && <Foutmelding fout={fout} />}
        <Tekstveld
          name="reden"
          label={label}
          hint={hint}
          rows={4}
          value={reden}
          maximum={MAXIMUM}
          lengte={reden.length}
          fout={leeg ? t('beoordeling.redenVerplicht') : undefined}
          onChange={(gebeurtenis) => zetReden(gebeurtenis.target.value)}
        />
        <Knop soort="primair" bezig={bezig} onClick={verstuur}>
          {knop}
        </Knop>
      </div>
    </Dialoog>
  );
}
