/** What an organisation sets at run time: its name, logo and theme. */
export interface Configuratie {
  naam: string;
  /** Address of an image, on this host. */
  logo: string | null;
  /** Address of a style sheet that replaces the tokens of the default theme, on this host. */
  thema: string | null;
}

const standaard: Configuratie = { naam: 'FeedbackPlatform', logo: null, thema: null };
let huidig = standaard;

export const configuratie = (): Configuratie => huidig;

/** The workplace starts without it, too: a missing or broken file must not keep people from their work. */
export async function laadConfiguratie(): Promise<Configuratie> {
  try {
    const antwoord = await fetch('/configuratie.json', { credentials: 'same-origin' });
    if (antwoord.ok) {
      const { naam, logo, thema } = (await antwoord.json()) as Partial<Configuratie>;
      huidig = { naam: naam || standaard.naam, logo: logo || null, thema: thema || null };
    }
  } catch {
    huidig = standaard;
  }
  return huidig;
}
