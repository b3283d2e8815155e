import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { meld } from '@shared/ui';
import { alles } from '../api';

interface Opties {
  /** Said when it worked. */
  gelukt: string;
  /** Where to go then; stays here without. */
  naar?: string;
}

/** One step of a publicatie: afterwards every list and the page itself show the new state, also when somebody was first. */
export function useHandeling<T = void>(doe: (invoer: T) => Promise<unknown>, { gelukt, naar }: Opties) {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: doe,
    onSuccess: async () => {
      meld(gelukt);
      if (naar) await navigate(naar);
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey: alles }),
  });
}
