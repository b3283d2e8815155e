export const EMOTIES = ['Boos', 'Teleurgesteld', 'Bezorgd', 'Neutraal', 'Opgelucht', 'Blij'] as const;
export type Emotie = (typeof EMOTIES)[number];

/** Mouth, eyes and brows inside the outline; each differs in two of the three, so that 24 pixels are enough. */
const gezichten: Record<Emotie, string> = {
  Boos: 'M6.5 8l3.500 1.800M17.500 8L14 9.800M8.300 11.300v.6M15.700 11.300v.6M8 17.200c1.200-2 6.800-2 8 0',
  Teleurgesteld: 'M7 10.200c.8.900 2 .9 2.800 0M14.200 10.200c.8.900 2 .9 2.800 0M8.500 17c1.500-1.900 5-1.900 7-.4',
  Bezorgd: 'M6.800 8.600L9.800 7M17.200 8.600L14.200 7M8.500 10.800v.8M15.500 10.800v.8M8 16.500c1-1.200 1.800-1.200 2.700 0s1.700 1.200 2.600 0 1.700-1.200 2.700 0',
  Neutraal: 'M8.500 9.800v.9M15.500 9.800v.9M8.300 15.600h7.400',
  Opgelucht: 'M6.900 9.600c.9 1.100 2.300 1.100 3.200 0M13.900 9.600c.9 1.100 2.300 1.100 3.200 0M8.500 14.800c1.600 2 5.400 2 7 0',
  Blij: 'M7 10.300c.7-1.600 2.400-1.600 3.100 0M13.900 10.300c.7-1.600 2.400-1.600 3.100 0M7.200 13.600c.5 5.200 9.100 5.200 9.600 0z',
};

/** One of our own faces. The word always stands beside it. */
export function Pictogram({ emotie, maat = 32 }: { emotie: Emotie; maat?: number }) {
  return (
    <svg viewBox="0 0 24 24" width={maat} height={maat} aria-hidden="true" focusable="false" className="pictogram">
      <circle cx="12" cy="12" r="10.4" />
      <path d={gezichten[emotie]} />
    </svg>
  );
}
