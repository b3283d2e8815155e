import { laadConfiguratie, sessieOpties } from '@api/index';
import { QueryClientProvider } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router/dom';
import { startI18n } from './i18n';
import { maakQueryClient } from './queryClient';
import { maakRouter } from './router';

function laadThema(url: string): void {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = url;
  document.head.append(link);
}

export async function start(): Promise<void> {
  const vak = document.getElementById('app');
  if (!vak) throw new Error('index.html has no #app');
  const queryClient = maakQueryClient();
  const [configuratie] = await Promise.all([
    laadConfiguratie(),
    startI18n(),
    queryClient.prefetchQuery(sessieOpties),
  ]);
  if (configuratie.thema) laadThema(configuratie.thema);

  const router = maakRouter(queryClient);
  createRoot(vak).render(
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
    </QueryClientProvider>,
  );
}
