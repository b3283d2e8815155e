import type { ReactNode } from 'react';

/** A fact in a word. Warm: needs a human. Goud: golden complaint. Ok: a proven effect. Merk: belongs to what you can do. */
export function Tag({ soort, children }: { soort?: 'warm' | 'goud' | 'ok' | 'merk'; children: ReactNode }) {
  return <span className={`tag ${soort ? `tag--${soort}` : ''}`}>{children}</span>;
}
