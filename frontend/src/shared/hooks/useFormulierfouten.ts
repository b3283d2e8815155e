import { probleemVan, verdeelOverVelden } from '@api/index';
import type { FieldErrors, FieldValues, Path, UseFormReturn } from 'react-hook-form';
import { useCallback, useState } from 'react';
import { useProbleemtekst } from './useProbleemtekst';

export interface Samenvattingsregel {
  /** The id of the control; absent for a problem of the whole form. */
  veldId?: string;
  tekst: string;
}

/** The id that Veld gives to the control of a form field: `indiener.email` → `veld-indiener-email`. */
export const veldId = (naam: string): string => `veld-${naam.replaceAll('.', '-')}`;

function regelsUit(fouten: object, pad = ''): Samenvattingsregel[] {
  return Object.entries(fouten as Record<string, unknown>).flatMap(([naam, fout]): Samenvattingsregel[] => {
    if (typeof fout !== 'object' || fout === null || naam === 'ref') return [];
    const volledig = pad ? `${pad}.${naam}` : naam;
    if ('message' in fout && typeof fout.message === 'string') return [{ veldId: veldId(volledig), tekst: fout.message }];
    return regelsUit(fout, volledig);
  });
}

/**
 * Joins what the form found and what the server found into one summary.
 * `vanServer(fout)` puts the server's field errors on the fields and keeps the rest for the summary.
 */
export function useFormulierfouten<T extends FieldValues>(formulier: UseFormReturn<T>, velden: readonly Path<T>[]) {
  const [algemeen, zetAlgemeen] = useState<Samenvattingsregel[]>([]);
  const probleemtekst = useProbleemtekst();
  const fouten: FieldErrors<T> = formulier.formState.errors;

  const vanServer = useCallback(
    (fout: unknown) => {
      const probleem = probleemVan(fout);
      const { perVeld, overig } = verdeelOverVelden(probleem, velden);
      for (const [naam, melding] of perVeld) formulier.setError(naam as Path<T>, { type: 'server', message: melding });
      const rest = overig.map((veldfout) => ({ tekst: veldfout.melding }));
      zetAlgemeen(probleem.errors.length === 0 ? [{ tekst: probleemtekst(probleem) }] : rest);
    },
    [formulier, probleemtekst, velden],
  );

  const wis = useCallback(() => zetAlgemeen([]), []);
  return { samenvatting: [...algemeen, ...regelsUit(fouten)], vanServer, wis };
}
