const woorden: Record<string, string> = { ctrl: 'Ctrl', alt: 'Alt', enter: '↵', escape: 'Esc' };

export const toetstekst = (toets: string): string =>
  toets
    .split('+')
    .map((deel) => woorden[deel.toLowerCase()] ?? deel.toUpperCase())
    .join(' ');

/** A shortcut, shown on the control that it belongs to. Screen readers get it from aria-keyshortcuts or the list. */
export function Toets({ toets }: { toets: string }) {
  return <kbd aria-hidden="true">{toetstekst(toets)}</kbd>;
}
