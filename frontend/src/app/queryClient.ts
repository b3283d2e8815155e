import { ProbleemFout } from '@api/index';
import { QueryClient } from '@tanstack/react-query';

const isTijdelijk = (fout: Error): boolean => !(fout instanceof ProbleemFout) || fout.status === 0 || fout.status >= 500;

export const maakQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 15_000,
        retry: (aantal, fout) => aantal < 2 && isTijdelijk(fout),
      },
    },
  });
