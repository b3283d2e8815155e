/** What an organisation sets at run time: its name, logo and theme. */
export interface Configuratie {
  naam: string;
  logoUrl: string | null;
  themaUrl: string | null;
}

const standaard: Configuratie = { naam: 'FeedbackPlatform', logoUrl: null, themaUrl: null };
let huidig = standaard;

export const configuratie = (): Configuratie => huidig;

/** The workplace starts without it, too: a missing or broken file must not keep people from their work. */
export async function laadConfiguratie(): Promise<Configuratie> {
  try {
    const antwoord = await fetch('/configuratie.json', { credentials: 'same-origin' });
    if (antwoord.ok) huidig = { ...standaard, ...((await antwoord.json()) as Partial<Configuratie>) };
  } catch {
    huidig = standaard;
  }
  return huidig;
}
