import { client } from '@api/index';
import { useIdempotentie } from '@shared/hooks';
import { Foutmelding, Kaart, Knop, LegeStaat, meld, Veld } from '@shared/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SLEUTEL, type Overleg } from '../api';
import { Agendakaart } from './Agendakaart';

/** The agenda with the reason behind every item; items open to their words, notes and decisions. */
export function Agenda({ overleg, mag }: { overleg: Overleg; mag: boolean }) {
  const { t } = useTranslation('leren');
  const queryClient = useQueryClient();
  const ververs = () => queryClient.invalidateQueries({ queryKey: [SLEUTEL, 'overleg', overleg.id] });
  const vul = useMutation({
    mutationFn: () => client().agendaAanvullen(overleg.id),
    onSuccess: async ({ toegevoegd }) => {
      await ververs();
      meld(t('agenda.gevuld', { count: toegevoegd }));
    },
  });
  const orden = useMutation({
    mutationFn: (ids: string[]) => client().agendaOrdenen(overleg.id, { agendapuntIds: ids }),
    onSettled: ververs,
  });
  const verplaats = (van: number, naar: number) => {
    const ids = overleg.agenda.map((punt) => punt.id);
    const [id] = ids.splice(van, 1);
    if (id) orden.mutate(ids.toSpliced(naar, 0, id));
  };

  return (
    <Kaart
      titel={t('agenda.titel')}
      acties={
        mag && (
          <Knop soort="stil" onClick={() => vul.mutate()} bezig={vul.isPending}>
            {t('agenda.vul')}
          </Knop>
        )
      }
    >
      {(vul.error ?? orden.error) && <Foutmelding fout={vul.error ?? orden.error} />}
      {overleg.agenda.length === 0 ? (
        <LegeStaat titel={t('agenda.leeg')}>
          <p>{t('agenda.leegUitleg')}</p>
        </LegeStaat>
      ) : (
        <ol className="leren-agenda">
          {overleg.agenda.map((punt, plek) => (
            <li key={punt.id} data-status={punt.status}>
              <Agendakaart
                overleg={overleg}
                punt={punt}
                mag={mag}
                omhoog={plek > 0 ? () => verplaats(plek, plek - 1) : undefined}
                omlaag={plek < overleg.agenda.length - 1 ? () => verplaats(plek, plek + 1) : undefined}
              />
            </li>
          ))}
        </ol>
      )}
      {mag && <EigenPunt overlegId={overleg.id} />}
    </Kaart>
  );
}

function EigenPunt({ overlegId }: { overlegId: string }) {
  const { t } = useTranslation('leren');
  const queryClient = useQueryClient();
  const idempotentie = useIdempotentie();
  const [titel, zetTitel] = useState('');
  const voeg = useMutation({
    mutationFn: () => client({ idempotentiesleutel: idempotentie.sleutel() }).agendapuntToevoegen(overlegId, { titel: titel.trim() }),
    onSuccess: async () => {
      idempotentie.vernieuw();
      zetTitel('');
      await queryClient.invalidateQueries({ queryKey: [SLEUTEL, 'overleg', overlegId] });
    },
    onError: () => idempotentie.vernieuw(),
  });
  return (
    <form
      className="leren-eigenpunt"
      onSubmit={(e) => {
        e.preventDefault();
        if (titel.trim()) voeg.mutate();
      }}
    >
      <Veld name="eigenpunt" label={t('agenda.eigen')} hint={t('agenda.eigenLabel')} verplicht={false} value={titel} maxLength={200} onChange={(e) => zetTitel(e.target.value)} />
      <Knop type="submit" bezig={voeg.isPending}>
        {t('agenda.voegToe')}
      </Knop>
      {voeg.isError && <Foutmelding fout={voeg.error} />}
    </form>
  );
}
