import { client } from '@api/index';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Knop } from '@shared/ui';
import type { Publicatie } from '../api';
import { Redendialoog } from './Redendialoog';
import { useHandeling } from './useHandeling';

/** Off the public page, or a draft given up; with a reason. */
export function Intrekking({ publicatie: { id, status } }: { publicatie: Publicatie }) {
  const { t } = useTranslation('transparantie');
  const [open, zetOpen] = useState(false);
  const intrekken = useHandeling((reden: string) => client().publicatieIntrekken(id, { reden }), {
    gelukt: t('intrekking.gedaan'),
    naar: '/laten-zien',
  });
  return (
    <>
      <Knop soort="stil" onClick={() => zetOpen(true)}>
        {t('intrekking.knop')}
      </Knop>
      <Redendialoog
        open={open}
        onSluit={() => zetOpen(false)}
        titel={t('intrekking.titel')}
        gevolg={status === 'Concept' ? t('intrekking.gevolgConcept') : t('intrekking.gevolgGepubliceerd')}
        label={t('intrekking.label')}
        knop={t('intrekking.bevestig')}
        bezig={intrekken.isPending}
        fout={intrekken.error}
        onReden={(reden) => intrekken.mutate(reden)}
      />
    </>
  );
}
