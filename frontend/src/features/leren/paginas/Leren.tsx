import { Pagina, Tabs } from '@shared/ui';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { Actiebord } from '../onderdelen/Actiebord';
import { Goudgalerij } from '../onderdelen/Goudgalerij';
import { Overleggen } from '../onderdelen/Overleggen';
import '../stijl/leren.css';

const BLADEN = ['overleggen', 'goud', 'acties'] as const;

export function Component() {
  const { t } = useTranslation('leren');
  const [zoek, zetZoek] = useSearchParams();
  const gekozen = BLADEN.find((blad) => blad === zoek.get('blad')) ?? 'overleggen';
  return (
    <Pagina titel={t('leren.titel')}>
      <Tabs
        label={t('leren.onderdelen')}
        gekozen={gekozen}
        onKies={(blad) => zetZoek(blad === 'overleggen' ? {} : { blad })}
        bladen={[
          { id: 'overleggen', label: t('leren.overleggen'), inhoud: <Overleggen /> },
          { id: 'goud', label: t('leren.goud'), inhoud: <Goudgalerij /> },
          { id: 'acties', label: t('leren.acties'), inhoud: <Actiebord /> },
        ]}
      />
    </Pagina>
  );
}
