import { client } from '@api/index';
import { Chip, Combobox, Dialoog, Foutmelding, Icoon, Keuzelijst, Knop, Veld } from '@shared/ui';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { collegasOpties, SLEUTEL, type Discipline, type Overleg, type Vaardigheid } from '../api';

const DISCIPLINES: readonly Discipline[] = [
  'Uitvoering', 'Beleid', 'Communicatie', 'Kwaliteit', 'Klachtbehandeling', 'Juridisch', 'Ict', 'Leiding', 'Ervaringsdeskundige', 'Anders',
];
const VAARDIGHEDEN: readonly Vaardigheid[] = ['Visie', 'AnalytischeAandacht', 'Toegang', 'Verbinden', 'Voorleven', 'Aanjagen'];

interface Mens {
  gebruikerId?: string;
  naam: string;
  discipline: Discipline;
  vaardigheden: Vaardigheid[];
}

interface Props {
  overleg: Overleg;
  open: boolean;
  onSluit: () => void;
}

export function Mensendialoog({ overleg, open, onSluit }: Props) {
  const { t } = useTranslation('leren');
  return (
    <Dialoog open={open} onSluit={onSluit} titel={t('mensen.vastleggen')} breed>
      <Mensenformulier overleg={overleg} onSluit={onSluit} />
    </Dialoog>
  );
}

function Mensenformulier({ overleg, onSluit }: Omit<Props, 'open'>) {
  const { t } = useTranslation(['leren', 'gedeeld']);
  const queryClient = useQueryClient();
  const collegas = useQuery(collegasOpties);
  const [mensen, zetMensen] = useState<Mens[]>(() =>
    overleg.aanwezigen.map((a) => ({ gebruikerId: a.gebruikerId ?? undefined, naam: a.naam, discipline: a.discipline, vaardigheden: [...a.vaardigheden] })));
  const [gast, zetGast] = useState('');
  const bewaar = useMutation({
    mutationFn: () =>
      client().aanwezigenVastleggen(overleg.id, {
        aanwezigen: mensen.map((m) => ({ ...m, naam: m.gebruikerId ? undefined : m.naam })),
      }),
    onSuccess: onSluit,
    onSettled: () => queryClient.invalidateQueries({ queryKey: [SLEUTEL, 'overleg', overleg.id] }),
  });
  const vrij = (collegas.data?.items ?? []).filter((c) => !mensen.some((m) => m.gebruikerId === c.id));
  const voeg = (mens: Pick<Mens, 'gebruikerId' | 'naam' | 'discipline'>) => zetMensen([...mensen, { ...mens, vaardigheden: [] }]);
  const voegGast = () => {
    if (gast.trim()) voeg({ naam: gast.trim(), discipline: 'Ervaringsdeskundige' });
    zetGast('');
  };

  return (
    <div className="stack">
      <p className="soft">{t('mensen.uitleg')}</p>
      <ul className="leren-tafel">
        {mensen.map((mens, nummer) => (
          <li key={mens.gebruikerId ?? mens.naam}>
            <Mensrij
              mens={mens}
              onWijzig={(nieuw) => zetMensen(mensen.with(nummer, nieuw))}
              onVerwijder={() => zetMensen(mensen.toSpliced(nummer, 1))}
            />
          </li>
        ))}
      </ul>
      <div className="kolommen">
        <Combobox
          key={mensen.length} name="collega" label={t('mensen.voegCollega')} opties={vrij} waarde={null} verplicht={false}
          onKies={(id) => {
            const collega = vrij.find((c) => c.id === id);
            if (collega) voeg({ gebruikerId: collega.id, naam: collega.naam, discipline: 'Uitvoering' });
          }}
        />
        <div className="leren-eigenpunt">
          <Veld
            name="gast" label={t('mensen.gast')} verplicht={false} value={gast} maxLength={100} onChange={(e) => zetGast(e.target.value)}
            onKeyDown={(e) => e.key === 'Enter' && voegGast()}
          />
          <Knop onClick={voegGast}>{t('mensen.voegGast')}</Knop>
        </div>
      </div>
      {bewaar.isError && <Foutmelding fout={bewaar.error} />}
      <div className="row wrap">
        <Knop soort="primair" onClick={() => bewaar.mutate()} bezig={bewaar.isPending}>
          {t('gedeeld:opslaan')}
        </Knop>
        <Knop onClick={onSluit}>{t('gedeeld:annuleren')}</Knop>
      </div>
    </div>
  );
}

function Mensrij({ mens, onWijzig, onVerwijder }: { mens: Mens; onWijzig: (mens: Mens) => void; onVerwijder: () => void }) {
  const { t } = useTranslation('leren');
  const wissel = (v: Vaardigheid) =>
    onWijzig({ ...mens, vaardigheden: mens.vaardigheden.includes(v) ? mens.vaardigheden.filter((x) => x !== v) : [...mens.vaardigheden, v] });
  return (
    <div className="stack tight">
      <div className="row wrap">
        <strong className="grow">{mens.naam}</strong>
        <Knop soort="stil" aria-label={t('mensen.verwijder', { naam: mens.naam })} onClick={onVerwijder}>
          <Icoon naam="sluit" />
        </Knop>
      </div>
      <div className="leren-tafel__rij">
        <Keuzelijst
          name={`discipline-${mens.gebruikerId ?? mens.naam}`} label={t('mensen.discipline')} value={mens.discipline}
          opties={DISCIPLINES.map((d) => ({ waarde: d, label: t(`discipline.${d}`) }))}
          onChange={(e) => onWijzig({ ...mens, discipline: e.target.value as Discipline })}
        />
        <div role="group" aria-label={t('mensen.brengt')}>
          <p className="keuze__label">{t('mensen.brengt')}</p>
          <div className="keuze__opties">
            {VAARDIGHEDEN.map((v) => (
              <Chip key={v} gekozen={mens.vaardigheden.includes(v)} onClick={() => wissel(v)}>
                {t(`vaardigheid.${v}`)}
              </Chip>
            ))}
          </div>
        </div>
      </div>
    </div>
  );
}
