import { useMemo, useRef } from 'react';

/** One key per form until it succeeded; `vernieuw` after success, so that the next one is a new creation. */
export function useIdempotentie(): { sleutel: () => string; vernieuw: () => void } {
  const huidig = useRef<string>(undefined);
  return useMemo(
    () => ({
      sleutel: () => (huidig.current ??= crypto.randomUUID()),
      vernieuw: () => {
        huidig.current = undefined;
      },
    }),
    [],
  );
}
