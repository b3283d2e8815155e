import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';

/** What the address may hold; anything else is not sent to the server. */
export const FILTERS = ['zoek', 'soort', 'kanaal', 'categorieId', 'gebiedId', 'luisterloop', 'vanDatum', 'totDatum'] as const;
export type Filter = (typeof FILTERS)[number];

/** The filters live in the address: a list can be kept, shared and gone back to. */
export function useFilters() {
  const [adres, zetAdres] = useSearchParams();
  const vragen = useMemo(() => new URLSearchParams([...adres].filter(([naam, waarde]) => waarde && FILTERS.includes(naam as Filter))), [adres]);

  const zet = useCallback(
    (naam: Filter, waarde: string | null) =>
      zetAdres(
        (huidig) => {
          const nieuw = new URLSearchParams(huidig);
          if (waarde) nieuw.set(naam, waarde);
          else nieuw.delete(naam);
          return nieuw;
        },
        { preventScrollReset: true },
      ),
    [zetAdres],
  );

  const wissel = useCallback(
    (naam: Filter, waarde: string) =>
      zetAdres(
        (huidig) => {
          const nieuw = new URLSearchParams(huidig);
          if (nieuw.has(naam, waarde)) nieuw.delete(naam, waarde);
          else nieuw.append(naam, waarde);
          return nieuw;
        },
        { preventScrollReset: true },
      ),
    [zetAdres],
  );

  const wis = useCallback(() => zetAdres({}), [zetAdres]);
  return { vragen, zet, wissel, wis, aantal: [...vragen].length };
}

export type Filters = ReturnType<typeof useFilters>;
