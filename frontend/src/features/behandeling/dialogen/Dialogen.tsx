import type { Behandeling } from '../api';
import { Afronddialoog } from './Afronddialoog';
import { Contactdialoog } from './Contactdialoog';
import { Notitiedialoog, Stilzetdialoog, Weigerdialoog } from './Korte';
import { Betrokkenedialoog, Overdraagdialoog, Regiedialoog, Toewijsdialoog } from './Mensendialogen';
import { NietInBehandelingdialoog } from './NietInBehandelingdialoog';
import { Bevestigdialoog, Uitsteldialoog, Verdaagdialoog } from './Termijndialogen';

export interface Dialoogprops {
  behandeling: Behandeling;
  onSluit: () => void;
}

const dialogen = {
  contact: Contactdialoog,
  hoorgesprek: (props: Dialoogprops) => <Contactdialoog {...props} soort="Hoorgesprek" />,
  notitie: Notitiedialoog,
  overdragen: Overdraagdialoog,
  weigeren: Weigerdialoog,
  toewijzen: Toewijsdialoog,
  regie: Regiedialoog,
  betrokkene: Betrokkenedialoog,
  bevestigen: Bevestigdialoog,
  verdagen: Verdaagdialoog,
  uitstel: Uitsteldialoog,
  stilzetten: Stilzetdialoog,
  nietInBehandeling: NietInBehandelingdialoog,
  afronden: Afronddialoog,
} as const;

export type Dialoognaam = keyof typeof dialogen;
export type Open = (dialoog: Dialoognaam) => void;

/** The dialog that is open, if any. */
export function Dialogen({ open, ...props }: Dialoogprops & { open: Dialoognaam | undefined }) {
  if (!open) return null;
  const Gekozen = dialogen[open];
  return <Gekozen {...props} />;
}
