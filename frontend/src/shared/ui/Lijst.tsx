import type { UseInfiniteQueryResult, InfiniteData } from '@tanstack/react-query';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Foutmelding } from './Foutmelding';
import { Knop } from './Knop';
import { Skelet } from './Skelet';

export interface Lijstpagina<T> {
  items: T[];
  volgende?: string | null;
}

interface Props<T> {
  /** useInfiniteQuery with getNextPageParam: (pagina) => pagina.volgende ?? undefined */
  vraag: UseInfiniteQueryResult<InfiniteData<Lijstpagina<T>>>;
  sleutel: (item: T) => string;
  rij: (item: T) => ReactNode;
  /** What to show without results: say what to do next. */
  leeg: ReactNode;
  label: string;
}

/** A keyset-paged list: rows, "meer laden", and the states around it. */
export function Lijst<T>({ vraag, sleutel, rij, leeg, label }: Props<T>) {
  const { t } = useTranslation('gedeeld');
  const lijst = useRef<HTMLUListElement>(null);
  const vorigAantal = useRef(0);
  const items = vraag.data?.pages.flatMap((pagina) => pagina.items) ?? [];

  // After "meer laden" the focus goes to the first new row, not to the end of the page.
  useEffect(() => {
    const nieuwe = vorigAantal.current;
    if (nieuwe > 0 && items.length > nieuwe) {
      lijst.current?.children[nieuwe]?.querySelector<HTMLElement>('a, button')?.focus();
      vorigAantal.current = 0;
    }
  }, [items.length]);

  if (vraag.isPending) return <Skelet regels={9} />;
  if (vraag.isError && !vraag.data) return <Foutmelding fout={vraag.error} opnieuw={() => void vraag.refetch()} />;
  if (items.length === 0) return leeg;

  const laadMeer = () => {
    vorigAantal.current = items.length;
    void vraag.fetchNextPage();
  };
  return (
    <>
      <ul className="lijst" aria-label={label} ref={lijst} aria-busy={vraag.isFetching}>
        {items.map((item) => (
          <li key={sleutel(item)}>{rij(item)}</li>
        ))}
      </ul>
      {vraag.isFetchNextPageError && <Foutmelding fout={vraag.error} opnieuw={laadMeer} />}
      {vraag.hasNextPage && (
        <div className="lijst__meer">
          <Knop onClick={laadMeer} bezig={vraag.isFetchingNextPage}>
            {vraag.isFetchingNextPage ? t('laden') : t('meerLaden')}
          </Knop>
        </div>
      )}
    </>
  );
}
