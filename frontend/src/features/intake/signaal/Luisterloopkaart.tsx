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
    // Who did not ask to hear of it waits for nothing.
    const nietGevraagd = naam === 'Teruggekoppeld' && !signaal.toestemmingTerugkoppeling;
    const volgende = index === huidige + 1 && !nietGevraagd;
    return {
      naam: t(`luisterloop.${naam}`),
      stand: index <= huidige ? 'gedaan' : volgende ? 'nu' : 'straks',
      bijschrift: moment ? kort(moment) : t(nietGevraagd ? 'luisterloop.nietGevraagd' : `luisterloop.wacht.${naam}`),
    };
  });
  return <Stappen label={t('luisterloop.titel')} stappen={stappen} />;
}
