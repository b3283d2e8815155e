import { Kaart, Knop } from '@shared/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Overleg } from '../api';
import { Mensendialoog } from './Mensendialoog';

/** Who is at the table, from which side they look, and what nobody brings. */
export function Mensen({ overleg, mag }: { overleg: Overleg; mag: boolean }) {
  const { t } = useTranslation('leren');
  const [open, zetOpen] = useState(false);
  return (
    <Kaart titel={t('mensen.titel')} compact>
      {overleg.aanwezigen.length === 0 ? (
        <p className="soft">{t('mensen.leeg')}</p>
      ) : (
        <ul className="leren-mensen">
          {overleg.aanwezigen.map((mens) => (
            <li key={mens.gebruikerId ?? mens.naam}>
              {mens.naam} <span className="small soft">{t(`discipline.${mens.discipline}`)}</span>
            </li>
          ))}
        </ul>
      )}
      <Ontbreekt overleg={overleg} />
      {mag && <Knop onClick={() => zetOpen(true)}>{t('mensen.vastleggen')}</Knop>}
      <Mensendialoog open={open} onSluit={() => zetOpen(false)} overleg={overleg} />
    </Kaart>
  );
}

/** Which of the six things that learning takes nobody brings. */
export function Ontbreekt({ overleg }: { overleg: Overleg }) {
  const { t, i18n } = useTranslation('leren');
  if (overleg.ontbrekendeVaardigheden.length === 0) return null;
  const lijst = new Intl.ListFormat(i18n.language, { type: 'disjunction' }).format(overleg.ontbrekendeVaardigheden.map((v) => t(`vaardigheid.${v}`)));
  return <p className="leren-ontbreekt">{t('mensen.ontbreekt', { lijst })}</p>;
}
