import { sessieOpties, type Sessie } from '@api/index';
import { useQuery } from '@tanstack/react-query';

/** The signed-in person. Inside the shell there always is one. */
export function useSessie(): Sessie {
  const { data } = useQuery(sessieOpties);
  if (!data) throw new Error('useSessie is for pages behind the sign-in.');
  return data;
}

/** Whether the signed-in person may do this; the server stays the judge. */
export function useRecht(recht: string): boolean {
  const { data } = useQuery(sessieOpties);
  return data?.rechten.includes(recht) ?? false;
}
