interface Knoop {
  id: string;
  naam: string;
  bovenliggendeId?: string | null;
}

const zoek = (knopen: readonly Knoop[], id: string) => knopen.find((knoop) => knoop.id === id);

/** From this one up to its root; stops at a parent that is not in the list. */
function lijn(knopen: readonly Knoop[], id: string): Knoop[] {
  const gevonden: Knoop[] = [];
  for (let knoop = zoek(knopen, id); knoop && !gevonden.includes(knoop); ) {
    gevonden.push(knoop);
    knoop = knoop.bovenliggendeId ? zoek(knopen, knoop.bovenliggendeId) : undefined;
  }
  return gevonden;
}

/** Afval › Containers */
export const padVan = (knopen: readonly Knoop[], id: string): string =>
  lijn(knopen, id)
    .reverse()
    .map(({ naam }) => naam)
    .join(' › ');

/** Not under itself, nor under something that hangs below it. */
export const magOnder = (knopen: readonly Knoop[], boven: string, id: string): boolean => !lijn(knopen, boven).some((knoop) => knoop.id === id);
