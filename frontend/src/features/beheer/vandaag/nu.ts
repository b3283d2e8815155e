import type { PublicatiesTellenResponse, VandaagOpvragenResponse, VerbeteroverleggenOpvragenRij } from '@api/generated/client';
import type { Sessie } from '@api/index';

export type Nusoort =
  | 'beloften' | 'overdrachten' | 'teLaat' | 'onverdeeld' | 'goedkeuren' | 'dood' | 'overleg' | 'eerste' | 'registreren' | 'toezicht' | 'audit' | 'rustig';

export interface Nu {
  soort: Nusoort;
  naar: string;
  aantal: number;
}

export interface Bronnen {
  vandaag?: VandaagOpvragenResponse;
  overleg?: VerbeteroverleggenOpvragenRij | null;
  publicaties?: PublicatiesTellenResponse;
}

const als = (soort: Nusoort, aantal: number | undefined, naar: string): Nu | undefined =>
  aantal !== undefined && aantal > 0 ? { soort, aantal, naar } : undefined;

/** The one thing to do now: what was promised to a person first, then what keeps others waiting, then one's own work. */
export function kiesNu({ rollen, rechten }: Pick<Sessie, 'rollen' | 'rechten'>, bronnen: Bronnen): Nu {
  const { vandaag, overleg, publicaties } = bronnen;
  const werk = vandaag?.behandelen;
  const mag = (recht: string) => rechten.includes(recht);
  return (
    als('beloften', werk?.beloftenVandaag, '/behandelen') ??
    als('overdrachten', werk?.aangebodenOverdrachten, '/behandelen') ??
    (mag('Verdelen') ? als('onverdeeld', werk?.onverdeeld, '/behandelen?weergave=Onverdeeld') : undefined) ??
    als('teLaat', werk?.teLaat, '/behandelen') ??
    als('goedkeuren', publicaties?.wachtOpMij, '/laten-zien?weergave=WachtOpMij') ??
    als('dood', vandaag?.dodeBerichten ?? undefined, '/beheer/berichten') ??
    (mag('Leren') && overleg ? { soort: 'overleg', aantal: overleg.agendapunten, naar: `/leren/overleggen/${overleg.id}` } : undefined) ??
    als('eerste', werk?.open, '/behandelen') ??
    (rollen.includes('Auditor') ? { soort: 'audit', aantal: 0, naar: '/beheer/auditspoor' } : undefined) ??
    (rollen.includes('Toezichthouder') ? { soort: 'toezicht', aantal: 0, naar: '/laten-zien' } : undefined) ??
    (mag('Beheren') ? { soort: 'rustig', aantal: 0, naar: '/beheer/gebruikers' } : undefined) ?? {
      soort: 'registreren',
      aantal: 0,
      naar: '/registreren',
    }
  );
}
