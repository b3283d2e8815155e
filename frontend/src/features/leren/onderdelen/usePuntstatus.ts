import { client, ProbleemFout } from '@api/index';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { SLEUTEL, type Agendapunt } from '../api';

/** Skips an item, takes it up again, or notes that it was discussed. */
export function usePuntstatus(overlegId: string, punt: Agendapunt) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async (status: Agendapunt['status']) => {
      const zet = (versie: string) => client({ ifMatch: `"${versie}"` }).agendapuntWijzigen(overlegId, punt.id, { status });
      try {
        await zet(punt.versie);
      } catch (fout) {
        // A colleague's note changed the item in between; its status is still ours to set.
        if (!(fout instanceof ProbleemFout && fout.status === 412)) throw fout;
        const vers = (await client().verbeteroverlegOpvragen(overlegId)).agenda.find((p) => p.id === punt.id);
        if (vers) await zet(vers.versie);
      }
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey: [SLEUTEL, 'overleg', overlegId] }),
  });
}
