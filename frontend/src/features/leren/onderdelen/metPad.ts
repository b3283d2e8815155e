import { ProbleemFout } from '@api/index';

/** The server's field names, put under the path that the form has for them. */
export function metPad(fout: unknown, pad: string): unknown {
  if (!(fout instanceof ProbleemFout)) return fout;
  return new ProbleemFout({ ...fout.probleem, errors: fout.probleem.errors.map((veldfout) => ({ ...veldfout, veld: pad + veldfout.veld })) });
}
