/**
 * Joins what two people wrote on the same base, without losing a line of either: what I added goes behind what the other
 * has.
 */
export function voegSamen(basis: string, mijn: string, ander: string): string {
  if (mijn === basis || mijn === ander) return ander;
  if (ander === basis) return mijn;
  if (mijn.startsWith(basis)) return ander + (ander.endsWith('\n') || ander === '' ? '' : '\n') + mijn.slice(basis.length).replace(/^\n/, '');
  const bekend = new Set([...basis.split('\n'), ...ander.split('\n')].map((regel) => regel.trim()));
  const nieuw = mijn.split('\n').filter((regel) => !bekend.has(regel.trim()));
  return nieuw.length === 0 ? ander : `${ander}\n${nieuw.join('\n')}`;
}
