import type { ReactNode } from 'react';

/** The person's own words: the largest thing on the page. */
export function Citaat({ tekst, bron }: { tekst: string; bron?: ReactNode }) {
  return (
    <blockquote className="citaat">
      <p>{tekst}</p>
      {bron && <footer>{bron}</footer>}
    </blockquote>
  );
}
