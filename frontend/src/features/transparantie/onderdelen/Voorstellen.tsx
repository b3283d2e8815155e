import { client } from '@api/index';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Foutmelding, Kaart, Knop } from '@shared/ui';
import { alles, voorstellenOpties } from '../api';

/** Improvements that are done and about which nothing has been written yet. */
export function Voorstellen() {
  const { t } = useTranslation('transparantie');
  const { data } = useQuery(voorstellenOpties);
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const opstellen = useMutation({
    mutationFn: (verbeteractieId: string) => client().publicatieOpstellen({ verbeteractieId }),
    onSuccess: async ({ id }) => {
      await queryClient.invalidateQueries({ queryKey: alles });
      await navigate(`/laten-zien/${id}`);
    },
  });
  if (!data?.items.length) return null;
  return (
    <Kaart titel={t('voorstellen.titel')}>
      <p className="small soft">{t('voorstellen.uitleg')}</p>
      {opstellen.isError && <Foutmelding fout={opstellen.error} />}
      <ul className="lijst">
        {data.items.map((voorstel) => (
          <li key={voorstel.verbeteractieId} className="voorstel">
            <div className="grow">
              <strong>{voorstel.titel}</strong>
              <div className="small soft">{t('voorstellen.aantal', { count: voorstel.aantalKlantsignalen })}</div>
            </div>
            <Knop
              soort="primair"
              aria-label={`${t('voorstellen.schrijf')}: ${voorstel.titel}`}
              bezig={opstellen.isPending && opstellen.variables === voorstel.verbeteractieId}
              onClick={() => opstellen.mutate(voorstel.verbeteractieId)}
            >
              {t('voorstellen.schrijf')}
            </Knop>
          </li>
        ))}
      </ul>
    </Kaart>
  );
}
