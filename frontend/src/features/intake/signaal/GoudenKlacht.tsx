import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useFormulierfouten } from '@shared/hooks';
import { Dialoog, Foutsamenvatting, Kaart, Knop, meld, Tag, Tekstveld } from '@shared/ui';
import { draagAan } from '../api';

const VELDEN = ['reden'] as const;
const REDEN_MAXIMUM = 2000;

/** Nominating takes a reason: what can we learn from this one? */
export function GoudenKlacht({ id, isAangedragen }: { id: string; isAangedragen: boolean }) {
  const { t } = useTranslation('intake');
  const [open, zetOpen] = useState(false);
  const [net, zetNet] = useState(false); // The signal itself hears of it a moment later.
  return (
    <Kaart titel={t('goud.titel')} soort="goud" compact>
      {isAangedragen || net ? (
        <Tag soort="goud">{t('goud.aangedragen')}</Tag>
      ) : (
        <>
          <p className="small">{t('goud.uitleg')}</p>
          <Knop onClick={() => zetOpen(true)}>{t('goud.knop')}</Knop>
        </>
      )}
      <Dialoog open={open} onSluit={() => zetOpen(false)} titel={t('goud.knop')}>
        <Aandragen id={id} onSluit={() => zetOpen(false)} onAangedragen={() => zetNet(true)} />
      </Dialoog>
    </Kaart>
  );
}

function Aandragen({ id, onSluit, onAangedragen }: { id: string; onSluit: () => void; onAangedragen: () => void }) {
  const { t } = useTranslation(['intake', 'gedeeld']);
  const queryClient = useQueryClient();
  const formulier = useForm({ defaultValues: { reden: '' }, shouldFocusError: false });
  const fouten = useFormulierfouten(formulier, VELDEN);
  const { mutate, isPending } = useMutation({
    mutationFn: ({ reden }: { reden: string }) => draagAan(id, reden),
    onSuccess: () => {
      meld(t('goud.gelukt'));
      onAangedragen();
      onSluit();
      void queryClient.invalidateQueries({ queryKey: ['klantsignaal', id] });
    },
    onError: fouten.vanServer,
  });
  return (
    <form noValidate className="stack" onSubmit={(gebeurtenis) => void formulier.handleSubmit((waarden) => mutate(waarden))(gebeurtenis)}>
      <Foutsamenvatting regels={fouten.samenvatting} poging={formulier.formState.submitCount} />
      <Tekstveld
        label={t('goud.reden')}
        hint={t('goud.redenHint')}
        rows={4}
        maximum={REDEN_MAXIMUM}
        fout={formulier.formState.errors.reden?.message}
        {...formulier.register('reden', { validate: (reden) => reden.trim() !== '' || t('goud.redenFout') })}
      />
      <div className="row wrap">
        <Knop soort="primair" type="submit" bezig={isPending}>
          {t('goud.knop')}
        </Knop>
        <Knop onClick={onSluit}>{t('gedeeld:annuleren')}</Knop>
      </div>
    </form>
  );
}
