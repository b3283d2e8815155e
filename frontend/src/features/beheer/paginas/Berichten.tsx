import { client } from '@api/index';
import type { BerichtenOpvragenDoodBericht, BerichtenOpvragenStand } from '@api/generated/client';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useDatum } from '@shared/hooks';
import { Foutmelding, Kaart, Knop, LegeStaat, meld, Skelet, Tag } from '@shared/ui';
import { berichtenOpties } from '../api';

/** What the modules tell each other: does it arrive, and what was given up. */
export function Component() {
  const { t } = useTranslation('beheer');
  const vraag = useQuery(berichtenOpties);
  if (vraag.isPending) return <Skelet regels={9} />;
  if (vraag.isError) return <Foutmelding fout={vraag.error} opnieuw={() => void vraag.refetch()} />;
  const { modules, dood } = vraag.data;
  return (
    <div className="stack loose">
      <p className="soft smal">{t('bericht.uitleg')}</p>
      <Kaart titel={t('bericht.dood')}>
        {dood.length === 0 ? (
          <LegeStaat titel={t('bericht.geenDood')} />
        ) : (
          <ul className="lijst">
            {dood.map((bericht) => (
              <li key={bericht.id}>
                <DoodBericht bericht={bericht} />
              </li>
            ))}
          </ul>
        )}
      </Kaart>
      <Kaart titel={t('bericht.stand')}>
        <Standtabel standen={modules} />
      </Kaart>
    </div>
  );
}

function DoodBericht({ bericht }: { bericht: BerichtenOpvragenDoodBericht }) {
  const { t } = useTranslation('beheer');
  const { moment } = useDatum();
  const queryClient = useQueryClient();
  const herhaal = useMutation({
    mutationFn: () => client().berichtHerhalen(bericht.module, bericht.id),
    onSuccess: () => meld(t('bericht.opnieuwGestuurd')),
    onSettled: () => queryClient.invalidateQueries({ queryKey: berichtenOpties.queryKey }),
  });
  return (
    <div className="row wrap">
      <div className="grow stack tight">
        <div className="audit__object">{bericht.naam}</div>
        <div className="row wrap small soft">
          <span>{moment(bericht.aangemaaktOp)}</span>
          <span>{t('bericht.pogingen', { count: bericht.pogingen })}</span>
          {bericht.laatsteFout && <span>{bericht.laatsteFout}</span>}
        </div>
        {herhaal.isError && <Foutmelding fout={herhaal.error} />}
      </div>
      <Knop onClick={() => herhaal.mutate()} bezig={herhaal.isPending}>
        {t('bericht.opnieuw')}
      </Knop>
    </div>
  );
}

function Standtabel({ standen }: { standen: readonly BerichtenOpvragenStand[] }) {
  const { t } = useTranslation('beheer');
  const { moment } = useDatum();
  return (
    <div className="tabel-vak">
      <table className="tabel">
        <thead>
          <tr>
            <th scope="col">{t('bericht.van')}</th>
            <th scope="col">{t('bericht.wachtend')}</th>
            <th scope="col">{t('bericht.oudste')}</th>
            <th scope="col">{t('bericht.bleefLiggen')}</th>
          </tr>
        </thead>
        <tbody>
          {standen.map(({ module, wachtend, oudsteOp, dood }) => (
            <tr key={module}>
              <th scope="row">{t(`module.${module as 'intake'}`)}</th>
              <td className="num">{wachtend}</td>
              <td className="num">{oudsteOp ? moment(oudsteOp) : '–'}</td>
              <td className="num">{dood > 0 ? <Tag soort="warm">{dood}</Tag> : dood}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
