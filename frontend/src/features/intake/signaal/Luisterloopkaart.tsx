import { useTranslation } from 'react-i18next';
import { useDatum } from '@shared/hooks';
import { Stappen, type Stap } from '@shared/ui';
import { STANDEN, type Signaal } from '../api';

/** gehoord → gebruikt → teruggekoppeld: what we did with these words, in words. */
export function Luisterloop({ signaal }: { signaal: Signaal }) {
  const { t } = useTranslation('intake');
  const { kort } = useDatum();
  const { gehoordOp, gebruiktOp, teruggekoppeldOp, stand } = signaal.luisterloop;
  const op = { Gehoord: gehoordOp, Gebruikt: gebruiktOp, Teruggekoppeld: teruggekoppeldOp };
  const huidige = STANDEN.indexOf(stand);
  const stappen = STANDEN.map((naam, index): Stap => {
    const moment = op[naam];
    return {
      naam: t(`luisterloop.${naam}`),
      stand: index <= huidige ? 'gedaan' : index === huidige + 1 ? 'nu' : 'straks',
      bijschrift: moment ? kort(moment) : t(`luisterloop.wacht.${naam}`),
    };
  });
  return <Stappen label={t('luisterloop.titel')} stappen={stappen} />;
}
