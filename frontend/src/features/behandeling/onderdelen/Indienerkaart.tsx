import { client } from '@api/index';
import type { IndienerOphalenResponse } from '@api/generated/client';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRecht, useSessie } from '@shared/hooks';
import { Kaart, Knop } from '@shared/ui';
import type { Behandeling } from '../api';

export interface Indiener {
  /** May this person read it at all? */
  mag: boolean;
  gevraagd: boolean;
  vraag: () => void;
  gegevens: IndienerOphalenResponse | undefined;
  bezig: boolean;
  naam: string | undefined;
}

/** Who submitted it: fetched for the handler, for others only on asking; every read is recorded. */
export function useIndiener(behandeling: Behandeling): Indiener {
  const sessie = useSessie();
  const mag = useRecht('IndienerLezen');
  const isMijn = behandeling.isOpen && behandeling.behandelaar?.id === sessie.id;
  const [gevraagd, zetGevraagd] = useState(isMijn);
  const signaalId = behandeling.klantsignalen[0]?.id ?? '';
  const { data, isFetching } = useQuery({
    queryKey: ['indiener', signaalId],
    queryFn: ({ signal }) => client().indienerOphalen(signaalId, signal),
    enabled: mag && gevraagd && signaalId !== '',
    staleTime: Infinity,
    retry: false,
  });
  return { mag, gevraagd, vraag: () => zetGevraagd(true), gegevens: data, bezig: isFetching, naam: data?.naam ?? undefined };
}

export function Indienerkaart({ indiener }: { indiener: Indiener }) {
  const { t } = useTranslation('behandeling');
  const { t: gedeeld } = useTranslation('gedeeld');
  if (!indiener.mag) return null;
  const { gegevens } = indiener;
  return (
    <Kaart titel={t('indiener.titel')} compact className="niet-afdrukken">
      {gegevens && (
        <>
          <p>{gegevens.naam ?? t('indiener.geenNaam')}</p>
          {gegevens.telefoon && (
            <p>
              <a href={`tel:${gegevens.telefoon.replaceAll(/[^\d+]/g, '')}`} className="num">
                {gegevens.telefoon}
              </a>
            </p>
          )}
          {gegevens.email && (
            <p>
              <a href={`mailto:${gegevens.email}`}>{gegevens.email}</a>
            </p>
          )}
          {gegevens.adres && <p className="soft">{gegevens.adres}</p>}
          {gegevens.voorkeurskanaal && (
            <p className="small soft">{t('indiener.voorkeur', { kanaal: gedeeld(`kanaal.${gegevens.voorkeurskanaal}`).toLowerCase() })}</p>
          )}
        </>
      )}
      {!gegevens && indiener.gevraagd && !indiener.bezig && <p className="soft">{t('indiener.anoniem')}</p>}
      {!indiener.gevraagd && <Knop onClick={indiener.vraag}>{t('indiener.toon')}</Knop>}
      <p className="small soft">{t('indiener.vastgelegd')}</p>
    </Kaart>
  );
}
