/** One invalid field: `veld` is a JSON path in the request body, such as `indiener.email`. */
export interface Veldfout {
  veld: string;
  code: string;
  melding: string;
}

/** An RFC 9457 problem as every endpoint of the API returns it. */
export interface Probleem {
  status: number;
  title: string;
  detail: string;
  code: string;
  traceId?: string;
  errors: Veldfout[];
}

/** Thrown by the fetch wrapper for every answer outside 2xx and for a request that never arrived. */
export class ProbleemFout extends Error {
  readonly probleem: Probleem;

  constructor(probleem: Probleem) {
    super(probleem.detail || probleem.title);
    this.name = 'ProbleemFout';
    this.probleem = probleem;
  }

  get status(): number {
    return this.probleem.status;
  }

  get code(): string {
    return this.probleem.code;
  }
}

export const GEEN_VERBINDING = 'geen-verbinding';

const tekst = (waarde: unknown, anders: string): string => (typeof waarde === 'string' && waarde ? waarde : anders);

function leesVeldfouten(waarde: unknown): Veldfout[] {
  if (!Array.isArray(waarde)) return [];
  return waarde
    .filter((fout): fout is Record<string, unknown> => typeof fout === 'object' && fout !== null)
    .map((fout) => ({ veld: tekst(fout.veld, ''), code: tekst(fout.code, 'ongeldig'), melding: tekst(fout.melding, '') }));
}

export function leesProbleem(status: number, inhoud: unknown): Probleem {
  const bron = typeof inhoud === 'object' && inhoud !== null ? (inhoud as Record<string, unknown>) : {};
  return {
    status,
    title: tekst(bron.title, ''),
    detail: tekst(bron.detail, ''),
    code: tekst(bron.code, `http-${status}`),
    traceId: typeof bron.traceId === 'string' ? bron.traceId : undefined,
    errors: leesVeldfouten(bron.errors),
  };
}

/** The problem inside any thrown value; an unexpected exception becomes a nameless problem. */
export function probleemVan(fout: unknown): Probleem {
  if (fout instanceof ProbleemFout) return fout.probleem;
  return leesProbleem(0, { code: 'onverwacht' });
}

/** Field errors by form path, and those that the form has no place for. */
export function verdeelOverVelden(
  probleem: Probleem,
  velden: readonly string[],
): { perVeld: Map<string, string>; overig: Veldfout[] } {
  const perVeld = new Map<string, string>();
  const overig: Veldfout[] = [];
  for (const fout of probleem.errors) {
    const veld = velden.find((naam) => naam.toLowerCase() === fout.veld.toLowerCase());
    if (veld === undefined) overig.push(fout);
    else if (!perVeld.has(veld)) perVeld.set(veld, fout.melding);
  }
  return { perVeld, overig };
}
