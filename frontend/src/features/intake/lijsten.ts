import type { Boomoptie } from '@shared/ui';
import type { Referentiewaarde } from './api';

/** The values that may be chosen: the ends of the tree, under the name of the value above them. */
export function naarOpties(waarden: readonly Referentiewaarde[] = []): Boomoptie[] {
  const ouders = new Set(waarden.map((waarde) => waarde.bovenliggendeId));
  const naamVan = new Map(waarden.map((waarde) => [waarde.id, waarde.naam]));
  return waarden
    .filter((waarde) => waarde.actief && !ouders.has(waarde.id))
    .map(({ id, naam, bovenliggendeId }) => ({ id, naam, groep: bovenliggendeId ? naamVan.get(bovenliggendeId) : undefined }));
}
