import { Knop, Veldteksten } from '@shared/ui';
import { veldId } from '@shared/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { vergelijkbaarOpties, zoekOpties, type Keuzesignaal } from '../api';
import { fragment } from '../teksten';

interface Props {
  name: string;
  label: string;
  hint?: string;
  fout?: string;
  /** Chosen when the form opens, and always offered. */
  vast: readonly Keuzesignaal[];
  categorieId?: string | null;
  gekozen: readonly string[];
  onKies: (ids: string[]) => void;
}

const AANTAL = 8;

/** Choose by their words the klantsignalen that something rests on: those at hand, those alike, and any by searching. */
export function SignaalKiezer({ name, label, hint, fout, vast, categorieId, gekozen, onKies }: Props) {
  const { t } = useTranslation('leren');
  const [invoer, zetInvoer] = useState('');
  const [zoek, zetZoek] = useState('');
  const [bewaard, zetBewaard] = useState<readonly Keuzesignaal[]>([]);
  const eerste = vast[0]?.id;
  const gelijk = useQuery({ ...vergelijkbaarOpties(eerste ?? ''), enabled: eerste !== undefined });
  const gevonden = useQuery({
    ...zoekOpties(zoek, categorieId, AANTAL),
    enabled: zoek !== '' || Boolean(categorieId && eerste === undefined),
  });

  const uniek = new Map<string, Keuzesignaal>();
  for (const signaal of [...vast, ...bewaard, ...(gelijk.data ?? []), ...(gevonden.data ?? [])]) if (!uniek.has(signaal.id)) uniek.set(signaal.id, signaal);
  const wissel = (signaal: Keuzesignaal) => {
    if (gekozen.includes(signaal.id)) return onKies(gekozen.filter((id) => id !== signaal.id));
    zetBewaard([...bewaard, signaal]);
    onKies([...gekozen, signaal.id]);
  };

  const id = veldId(name);
  const beschrijving = [hint && `${id}-hint`, fout && `${id}-fout`].filter(Boolean).join(' ') || undefined;
  return (
    <fieldset id={id} aria-describedby={beschrijving} className="leren-kiezer">
      <legend className="keuze__label">{label}</legend>
      <Veldteksten name={name} label={label} hint={hint} fout={fout} />
      <div className="leren-kiezer__lijst">
        {[...uniek.values()].map((signaal) => (
          <label key={signaal.id} className="vinkje">
            <input type="checkbox" checked={gekozen.includes(signaal.id)} onChange={() => wissel(signaal)} />
            <span>
              {fragment(signaal.tekst, 150)} <span className="small soft num">{signaal.kenmerk}</span>
            </span>
          </label>
        ))}
      </div>
      <div className="row leren-kiezer__zoek">
        <input
          type="search"
          className="utrecht-textbox"
          aria-label={t('plan.zoek')}
          placeholder={t('plan.zoek')}
          value={invoer}
          onChange={(e) => zetInvoer(e.target.value)}
          onKeyDown={(e) => {
            if (e.key !== 'Enter') return;
            e.preventDefault();
            zetZoek(invoer.trim());
          }}
        />
        <Knop onClick={() => zetZoek(invoer.trim())} bezig={gevonden.isFetching}>
          {t('plan.zoekKnop')}
        </Knop>
      </div>
    </fieldset>
  );
}
