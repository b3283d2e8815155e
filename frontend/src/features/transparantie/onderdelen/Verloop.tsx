import { useTranslation } from 'react-i18next';
import { Tijdlijn } from '@shared/ui';
import type { Publicatie } from '../api';

/** Who did what, the last first. */
export function Verloop({ publicatie }: { publicatie: Publicatie }) {
  const { t } = useTranslation('transparantie');
  const regels = publicatie.verloop.toReversed().map((stap) => ({
    id: stap.gezetOp + stap.soort,
    op: stap.gezetOp,
    titel: t(`stap.${stap.soort}`),
    inhoud: (
      <>
        {stap.wie?.naam ?? t('stap.systeem')}
        {stap.reden && <p className="verloop__reden">{stap.reden}</p>}
      </>
    ),
  }));
  return <Tijdlijn regels={regels} label={t('publicatie.verloop')} />;
}
