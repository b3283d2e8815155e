import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

const OPSLAG = 'overlegklok:';

/** When this item was first shown; a reload does not start the clock again. */
function begonnen(puntId: string): number {
  const bekend = Number(sessionStorage.getItem(OPSLAG + puntId));
  if (bekend) return bekend;
  const nu = Date.now();
  sessionStorage.setItem(OPSLAG + puntId, String(nu));
  return nu;
}

const getal = (waarde: number): string => String(waarde).padStart(2, '0');

/** What is left of the share that this item has in the meeting; past zero it says so in words. */
export function Schermklok({ puntId, minuten }: { puntId: string; minuten: number }) {
  const { t } = useTranslation('leren');
  const [start] = useState(() => begonnen(puntId));
  const [nu, zetNu] = useState(() => Date.now());
  useEffect(() => {
    const timer = window.setInterval(() => zetNu(Date.now()), 1000);
    return () => window.clearInterval(timer);
  }, []);
  const over = minuten * 60 - Math.floor((nu - start) / 1000);
  const toon = Math.abs(over);
  return (
    <section className="scherm__paneel scherm__klok">
      <h2 className="scherm__zacht">{t('scherm.tijd')}</h2>
      <p className="scherm__tijd num" role="timer">
        {`${getal(Math.floor(toon / 60))}:${getal(toon % 60)}`}
      </p>
      {over < 0 && <p className="scherm__let-op">{t('scherm.over', { minuten })}</p>}
    </section>
  );
}
