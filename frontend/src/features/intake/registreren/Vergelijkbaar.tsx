import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useDatum, useRecht, useSneltoets } from '@shared/hooks';
import { Kaart, Knop, Tag } from '@shared/ui';
import { tekstvergelijkingOpties, type Gelijke, type Referentie } from '../api';

const LETTERS_MINIMUM = 20;
const WACHT = 700;

function useRust(waarde: string, wacht: number): string {
  const [rust, zetRust] = useState(waarde);
  useEffect(() => {
    const timer = window.setTimeout(() => zetRust(waarde), wacht);
    return () => window.clearTimeout(timer);
  }, [waarde, wacht]);
  return rust;
}

/** The category that most of the similar ones have, when at least two agree. */
export function voorstelUit(gelijken: readonly Gelijke[]): { categorie: Referentie; aantal: number } | undefined {
  const tellingen = new Map<string, { categorie: Referentie; aantal: number }>();
  for (const { categorie } of gelijken)
    if (categorie) tellingen.set(categorie.id, { categorie, aantal: (tellingen.get(categorie.id)?.aantal ?? 0) + 1 });
  const beste = [...tellingen.values()].sort((a, b) => b.aantal - a.aantal)[0];
  return beste && beste.aantal >= 2 ? beste : undefined;
}

interface Props {
  tekst: string;
  categorieId: string | null;
  onCategorie: (id: string) => void;
}

/** What earlier klantsignalen have to say while the words are typed. */
export function Vergelijkbaar({ tekst, categorieId, onCategorie }: Props) {
  const { t } = useTranslation('intake');
  const rust = useRust(tekst.trim(), WACHT);
  const mag = useRecht('SignalenLezen');
  const { data } = useQuery({
    ...tekstvergelijkingOpties(rust),
    enabled: mag && rust.length >= LETTERS_MINIMUM,
    placeholderData: (vorige) => vorige,
  });
  const gelijken = rust.length >= LETTERS_MINIMUM ? (data?.items ?? []) : [];
  const voorstel = voorstelUit(gelijken);
  return (
    <aside className="stack" aria-label={t('vergelijkbaar.zijkolom')}>
      {voorstel && voorstel.categorie.id !== categorieId && <Voorstel {...voorstel} van={gelijken.length} onNeemOver={onCategorie} />}
      {gelijken.length > 0 && <Gelijken gelijken={gelijken} />}
      <Kaart soort="vlak" compact>
        <p className="small soft">{t('registreren.uitleg')}</p>
      </Kaart>
    </aside>
  );
}

function Voorstel({ categorie, aantal, van, onNeemOver }: { categorie: Referentie; aantal: number; van: number; onNeemOver: (id: string) => void }) {
  const { t } = useTranslation('intake');
  const neemOver = () => onNeemOver(categorie.id);
  useSneltoets('alt+enter', t('vergelijkbaar.overnemen'), neemOver);
  return (
    <Kaart titel={t('vergelijkbaar.voorstel')} compact>
      <p>
        <Tag soort="merk">{categorie.naam}</Tag>
      </p>
      <p className="small soft">{t('vergelijkbaar.waarom', { count: van, aantal })}</p>
      <Knop onClick={neemOver} toets="alt+enter" aria-keyshortcuts="Alt+Enter">
        {t('vergelijkbaar.overnemen')}
      </Knop>
    </Kaart>
  );
}

export function Gelijken({ gelijken }: { gelijken: readonly Gelijke[] }) {
  const { t } = useTranslation(['intake', 'gedeeld']);
  const { relatief } = useDatum();
  return (
    <Kaart titel={t('vergelijkbaar.titel', { count: gelijken.length })} soort="warm" compact>
      <ul className="gelijken stack tight">
        {gelijken.map((gelijke) => (
          <li key={gelijke.id} className="small">
            <Link to={`/signalen/${gelijke.id}`}>{`“${gelijke.fragment}”`}</Link>
            <div className="soft">
              {t(`gedeeld:kanaal.${gelijke.kanaal}`)}, {relatief(gelijke.ontvangstdatum)}
            </div>
            <div className="soft">{t('vergelijkbaar.woorden', { woorden: gelijke.gedeeldeWoorden.join(', ') })}</div>
          </li>
        ))}
      </ul>
    </Kaart>
  );
}
