import type { VandaagOpvragenSignaal } from '@api/generated/client';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useDatum } from '@shared/hooks';
import { Citaat, Kaart } from '@shared/ui';

const BEGIN = 900;

/** One letter of this week, to read and not to count. */
export function Brief({ brief }: { brief: VandaagOpvragenSignaal }) {
  const { t } = useTranslation(['beheer', 'gedeeld']);
  const { datum } = useDatum();
  const lang = brief.tekst.length > BEGIN;
  return (
    <Kaart titel={t('vandaag.brief')}>
      <Citaat
        tekst={lang ? `${brief.tekst.slice(0, BEGIN).trimEnd()}…` : brief.tekst}
        bron={
          <>
            <Link to={`/signalen/${brief.id}`}>{lang ? t('vandaag.leesVerder') : brief.kenmerk}</Link>{' '}
            {t(`gedeeld:soort.${brief.soort}`)} · {t(`gedeeld:kanaal.${brief.kanaal}`)} · {datum(brief.ontvangstdatum)}
          </>
        }
      />
    </Kaart>
  );
}
