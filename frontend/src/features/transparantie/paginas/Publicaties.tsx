import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useRecht } from '@shared/hooks';
import { LegeStaat, Lijst, Pagina, Skelet, Tabs } from '@shared/ui';
import { publicatiesOpties, tellingOpties, type Weergave } from '../api';
import { Kanaalmelding } from '../onderdelen/Kanaalmelding';
import { Publicatierij } from '../onderdelen/Publicatierij';
import { Voorstellen } from '../onderdelen/Voorstellen';
import '../transparantie.css';

function useWeergaven(): readonly Weergave[] {
  const schrijft = useRecht('PublicatieOpstellen');
  const beoordeelt = useRecht('PublicatieGoedkeuren');
  if (!schrijft && !beoordeelt) return ['Gepubliceerd'];
  return [...(beoordeelt ? (['WachtOpMij'] as const) : []), 'Concept', 'TerGoedkeuring', 'Gepubliceerd', 'Ingetrokken'];
}

function Publicatielijst({ weergave }: { weergave: Weergave }) {
  const { t } = useTranslation('transparantie');
  const vraag = useInfiniteQuery(publicatiesOpties(weergave));
  return (
    <Lijst
      vraag={vraag}
      label={t('publicaties.lijst')}
      sleutel={(rij) => rij.id}
      rij={(rij) => <Publicatierij rij={rij} />}
      leeg={
        <LegeStaat titel={t(`publicaties.leeg.${weergave}.titel`)}>
          <p>{t(`publicaties.leeg.${weergave}.uitleg`)}</p>
        </LegeStaat>
      }
    />
  );
}

export function Component() {
  const { t } = useTranslation('transparantie');
  const [zoek, zetZoek] = useSearchParams();
  const weergaven = useWeergaven();
  const { data: telling, isPending } = useQuery(tellingOpties);
  const schrijft = useRecht('PublicatieOpstellen');
  const beoordeelt = useRecht('PublicatieGoedkeuren');

  const aantal: Partial<Record<Weergave, number>> = telling
    ? {
        WachtOpMij: telling.wachtOpMij,
        Concept: telling.concept,
        TerGoedkeuring: telling.terGoedkeuring,
        Gepubliceerd: telling.gepubliceerd,
        Ingetrokken: telling.ingetrokken,
      }
    : {};
  const gevraagd = weergaven.find((weergave) => weergave === zoek.get('weergave'));
  // What needs a person comes first: approval, then drafts, then what is public.
  const gekozen = gevraagd ?? weergaven.find((weergave) => (aantal[weergave] ?? 0) > 0) ?? 'Gepubliceerd';

  return (
    <Pagina
      titel={t('publicaties.titel')}
      acties={
        <a className="utrecht-button utrecht-button--secondary-action" href="/verbeteringen">
          {t('publicaties.openbaar')}
        </a>
      }
    >
      <div className="stack loose">
        {beoordeelt && <Kanaalmelding />}
        {schrijft && <Voorstellen />}
        {isPending && !gevraagd ? (
          <Skelet regels={9} />
        ) : (
          <Tabs
            label={t('publicaties.weergaven')}
            gekozen={gekozen}
            onKies={(weergave) => zetZoek({ weergave }, { replace: true })}
            bladen={weergaven.map((weergave) => ({
              id: weergave,
              label: (
                <>
                  {t(`publicaties.weergave.${weergave}`)} <span className="num soft">{aantal[weergave]}</span>
                </>
              ),
              inhoud: <Publicatielijst weergave={weergave} />,
            }))}
          />
        )}
      </div>
    </Pagina>
  );
}
