import { client } from '@api/index';
import { Foutmelding, Keuzechips, Knop, Tekstveld } from '@shared/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SLEUTEL, type Actie } from '../api';

type Verandering = 'niets' | 'Bezig' | 'Geblokkeerd' | 'Gestopt';

/** A line in the log; with a change of state the line is its reason. */
export function Voortgangvorm({ actie }: { actie: Actie }) {
  const { t } = useTranslation('leren');
  const queryClient = useQueryClient();
  const [tekst, zetTekst] = useState('');
  const [leeg, zetLeeg] = useState(false);
  const [verandering, zetVerandering] = useState<Verandering>('niets');
  const meld = useMutation({
    mutationFn: () => client().voortgangMelden(actie.id, { tekst, status: verandering === 'niets' ? undefined : verandering }),
    onSuccess: () => {
      zetTekst('');
      zetVerandering('niets');
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey: [SLEUTEL] }),
  });
  const isOpen = ['Besloten', 'Bezig', 'Geblokkeerd'].includes(actie.status);
  const opties: { waarde: Verandering; label: string }[] = [
    { waarde: 'niets', label: t('actie.alleen') },
    ...(actie.status === 'Besloten' ? [{ waarde: 'Bezig' as const, label: t('actie.begin') }] : []),
    ...(actie.status === 'Geblokkeerd' ? [{ waarde: 'Bezig' as const, label: t('actie.deblokkeer') }] : [{ waarde: 'Geblokkeerd' as const, label: t('actie.blokkeer') }]),
    { waarde: 'Gestopt', label: t('actie.stopActie') },
  ];
  return (
    <form
      className="stack leren-voortgangvorm"
      noValidate
      onSubmit={(e) => {
        e.preventDefault();
        zetLeeg(!tekst.trim());
        if (tekst.trim()) meld.mutate();
      }}
    >
      <Tekstveld
        name="voortgang" label={t('actie.schrijf')} rows={2} maximum={2000} lengte={tekst.length} value={tekst}
        fout={leeg ? t('leren.verplicht', { veld: t('actie.schrijf') }) : undefined} onChange={(e) => zetTekst(e.target.value)}
      />
      {isOpen && <Keuzechips name="verandering" label={t('actie.watNu')} opties={opties} waarde={verandering} onKies={zetVerandering} />}
      {meld.isError && <Foutmelding fout={meld.error} />}
      <div>
        <Knop type="submit" bezig={meld.isPending}>
          {t('actie.meld')}
        </Knop>
      </div>
    </form>
  );
}
