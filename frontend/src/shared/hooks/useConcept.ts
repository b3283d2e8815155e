import { useCallback, useEffect, useRef, useState } from 'react';

const VOORVOEGSEL = 'concept:';

interface Opgeslagen<T> {
  waarde: T;
  bewaardOp: string;
}

function lees<T>(sleutel: string): Opgeslagen<T> | undefined {
  try {
    const tekst = localStorage.getItem(VOORVOEGSEL + sleutel);
    return tekst ? (JSON.parse(tekst) as Opgeslagen<T>) : undefined;
  } catch {
    return undefined;
  }
}

export interface Concept<T> {
  /** What was kept before this page opened; undefined without a draft. */
  begin: T | undefined;
  bewaardOp: Date | undefined;
  bewaar: (waarde: T) => void;
  wis: () => void;
}

/**
 * Keeps a draft on this device until it is sent: survives a reload, a crash and an expired session.
 * Include the person's id in the key where several people use one device.
 */
export function useConcept<T>(sleutel: string, wachttijd = 400): Concept<T> {
  const [eerste] = useState(() => lees<T>(sleutel));
  const [bewaardOp, zetBewaardOp] = useState(() => (eerste ? new Date(eerste.bewaardOp) : undefined));
  const wachtend = useRef<{ waarde: T; timer: number } | undefined>(undefined);

  const schrijf = useCallback(
    (waarde: T) => {
      const nu = new Date();
      try {
        localStorage.setItem(VOORVOEGSEL + sleutel, JSON.stringify({ waarde, bewaardOp: nu.toISOString() }));
        zetBewaardOp(nu);
      } catch {
        zetBewaardOp(undefined);
      }
    },
    [sleutel],
  );

  const stop = useCallback(() => {
    if (wachtend.current) window.clearTimeout(wachtend.current.timer);
    wachtend.current = undefined;
  }, []);

  const bewaar = useCallback(
    (waarde: T) => {
      stop();
      const timer = window.setTimeout(() => {
        wachtend.current = undefined;
        schrijf(waarde);
      }, wachttijd);
      wachtend.current = { waarde, timer };
    },
    [schrijf, stop, wachttijd],
  );

  const wis = useCallback(() => {
    stop();
    localStorage.removeItem(VOORVOEGSEL + sleutel);
    zetBewaardOp(undefined);
  }, [sleutel, stop]);

  useEffect(() => {
    const spoel = () => {
      if (!wachtend.current) return;
      const { waarde } = wachtend.current;
      stop();
      schrijf(waarde);
    };
    window.addEventListener('pagehide', spoel);
    return () => {
      window.removeEventListener('pagehide', spoel);
      spoel();
    };
  }, [schrijf, stop]);

  return { begin: eerste?.waarde, bewaardOp, bewaar, wis };
}

/** On sign-out nothing that someone typed may stay behind on a shared device. */
export function wisConcepten(): void {
  Object.keys(localStorage)
    .filter((sleutel) => sleutel.startsWith(VOORVOEGSEL))
    .forEach((sleutel) => localStorage.removeItem(sleutel));
}
