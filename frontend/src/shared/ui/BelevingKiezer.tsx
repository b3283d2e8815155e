import { useTranslation } from 'react-i18next';
import { veldId } from '@shared/hooks';
import { EMOTIES, Pictogram, type Emotie } from './Pictogram';

export interface Beleving {
  emotie: Emotie;
  /** 1 (a little) to 5 (very strong). */
  sterkte: number;
}

interface Props {
  name: string;
  label: string;
  waarde: Beleving | undefined;
  onKies: (beleving: Beleving | undefined) => void;
}

const STERKTES = [1, 2, 3, 4, 5] as const;
const GEWOON = 3;

/** How it is for the person: a face with a word, then how strong. Choosing the same face again takes it back. */
export function BelevingKiezer({ name, label, waarde, onKies }: Props) {
  const { t } = useTranslation('gedeeld');
  const id = veldId(name);
  return (
    <fieldset id={id}>
      <legend className="keuze__label">
        {label} <span className="soft">{t('nietVerplicht')}</span>
      </legend>
      <div className="beleving__opties">
        {EMOTIES.map((emotie) => (
          <label key={emotie} className="beleving__optie">
            <input
              type="radio"
              name={`${id}-emotie`}
              value={emotie}
              checked={waarde?.emotie === emotie}
              onChange={() => onKies({ emotie, sterkte: waarde?.sterkte ?? GEWOON })}
              onClick={() => waarde?.emotie === emotie && onKies(undefined)}
            />
            <Pictogram emotie={emotie} maat={36} />
            {t(`emotie.${emotie}`)}
          </label>
        ))}
      </div>
      {waarde && <Sterkte id={id} beleving={waarde} onKies={onKies} />}
    </fieldset>
  );
}

function Sterkte({ id, beleving, onKies }: { id: string; beleving: Beleving; onKies: (beleving: Beleving) => void }) {
  const { t } = useTranslation('gedeeld');
  return (
    <fieldset className="sterkte">
      <legend className="keuze__label">
        {t('sterkte.vraag')} <span className="soft">{t('sterkte.uitleg')}</span>
      </legend>
      <div className="sterkte__opties">
        {STERKTES.map((sterkte) => (
          <label key={sterkte} className="chip num">
            <input
              type="radio"
              name={`${id}-sterkte`}
              value={sterkte}
              checked={beleving.sterkte === sterkte}
              onChange={() => onKies({ ...beleving, sterkte })}
            />
            {sterkte}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** The experience as a fact: face, word and strength. */
export function BelevingRegel({ emotie, sterkte }: { emotie: Emotie; sterkte?: number }) {
  const { t } = useTranslation('gedeeld');
  return (
    <span className="beleving-regel">
      <Pictogram emotie={emotie} maat={24} />
      <span>
        {t(`emotie.${emotie}`)}
        {sterkte !== undefined && <span className="soft small">{` · ${t('sterkte.van5', { sterkte })}`}</span>}
      </span>
    </span>
  );
}
