import { sessieOpties } from '@api/index';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useMatches } from 'react-router';
import type { Routehandle } from '@shared/navigatie';
import { GeenToegang } from '../paginas/GeenToegang';

/** Shows the page only to people with one of the rights that its route names. The server judges again. */
export function Toegang({ children }: { children: ReactNode }) {
  const { data: sessie } = useQuery(sessieOpties);
  const matches = useMatches();
  if (!sessie) return null;
  const nodig = matches.flatMap((match) => (match.handle as Routehandle | undefined)?.rechten ?? []);
  const mag = nodig.length === 0 || nodig.some((recht) => sessie.rechten.includes(recht));
  return mag ? children : <GeenToegang />;
}
