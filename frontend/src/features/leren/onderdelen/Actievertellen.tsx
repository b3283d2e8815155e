import { client } from '@api/index';
import { useRecht } from '@shared/hooks';
import { Foutmelding, Knop, Knoplink, NuBlok } from '@shared/ui';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { SLEUTEL, type Actie } from '../api';

/** The action is done: write what changed, or go to what was written. */
export function Actievertellen({ actie }: { actie: Actie }) {
  const { t } = useTranslation('leren');
  const magLezen = useRecht('PublicatiesLezen');
  const magOpstellen = useRecht('PublicatieOpstellen');
  const navigate = useNavigate();
  const publicaties = useQuery({
    queryKey: [SLEUTEL, 'actie', actie.id, 'publicaties'],
    queryFn: ({ signal }) => client().publicatiesOpvragen(undefined, actie.id, undefined, 1, signal),
    enabled: magLezen,
  });
  const opstellen = useMutation({
    mutationFn: () => client().publicatieOpstellen({ verbeteractieId: actie.id }),
    onSuccess: async ({ id }) => navigate(`/laten-zien/${id}`),
  });

  const publicatie = publicaties.data?.items[0];
  if (publicatie) {
    return (
      <NuBlok titel={t(`actie.vertel.${publicatie.status}`)} uitleg={publicatie.titel}>
        <Knoplink to={`/laten-zien/${publicatie.id}`}>{t('actie.bekijkPublicatie')}</Knoplink>
      </NuBlok>
    );
  }
  return (
    <NuBlok titel={t('actie.nuVertel')} uitleg={t('actie.nuVertelUitleg')}>
      {magOpstellen && (
        <Knop onClick={() => opstellen.mutate()} bezig={opstellen.isPending || publicaties.isLoading}>
          {t('actie.maakPublicatie')}
        </Knop>
      )}
      {opstellen.isError && <Foutmelding fout={opstellen.error} />}
    </NuBlok>
  );
}
