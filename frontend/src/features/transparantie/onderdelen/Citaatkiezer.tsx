import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useDatum } from '@shared/hooks';
import { Citaat, Dialoog, Foutmelding, Knop, LegeStaat, Skelet, Tag } from '@shared/ui';
import { signalenOpties, type Signaalregel } from '../api';

interface Props {
  publicatieId: string;
  open: boolean;
  onSluit: () => void;
  onKies: (signaal: Signaalregel) => void;
}

/** What people told, with what each of them allows. */
export function Citaatkiezer({ publicatieId, open, onSluit, onKies }: Props) {
  const { t } = useTranslation('transparantie');
  const { t: gedeeld } = useTranslation('gedeeld');
  const { datum } = useDatum();
  const vraag = useQuery({ ...signalenOpties(publicatieId), enabled: open });
  const signalen = vraag.data?.items ?? [];
  return (
    <Dialoog open={open} onSluit={onSluit} titel={t('citaat.dialoog')} breed>
      <div className="stack">
        {vraag.isPending && <Skelet regels={6} />}
        {vraag.isError && <Foutmelding fout={vraag.error} opnieuw={() => void vraag.refetch()} />}
        {vraag.isSuccess && signalen.length === 0 && (
          <LegeStaat titel={t('citaat.leegTitel')}>
            <p>{t('citaat.leegUitleg')}</p>
          </LegeStaat>
        )}
        {signalen.length > 0 && !signalen.some((signaal) => signaal.magCiteren) && <p>{t('citaat.geenToestemming')}</p>}
        <ul className="citaatkeuze">
          {signalen.map((signaal) => (
            <li key={signaal.id} className="stack tight">
              <Citaat
                tekst={signaal.tekst}
                bron={
                  <span className="row wrap small soft">
                    <Tag soort={signaal.magCiteren ? 'ok' : undefined}>{signaal.magCiteren ? t('citaat.mag') : t('citaat.magNiet')}</Tag>
                    <span className="num">{signaal.kenmerk}</span>
                    <span>{gedeeld(`kanaal.${signaal.kanaal}`)}</span>
                    <span className="num">{datum(signaal.ontvangstdatum)}</span>
                  </span>
                }
              />
              {signaal.magCiteren && (
                <Knop aria-label={`${t('citaat.gebruik')}: ${signaal.kenmerk}`} onClick={() => onKies(signaal)}>
                  {t('citaat.gebruik')}
                </Knop>
              )}
            </li>
          ))}
        </ul>
      </div>
    </Dialoog>
  );
}
