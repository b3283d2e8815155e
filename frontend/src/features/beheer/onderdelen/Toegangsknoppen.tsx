import { client } from '@api/index';
import type { Wachtwoordlink } from '@api/generated/client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDatum, useSessie } from '@shared/hooks';
import { Bevestigingsdialoog, Foutmelding, Knop, meld } from '@shared/ui';
import type { Accountgegevens } from '../api';

/** The link is shown once: the server keeps only its hash. */
export function Linkvak({ link }: { link: Wachtwoordlink }) {
  const { t } = useTranslation('beheer');
  const { moment } = useDatum();
  const adres = window.location.origin + link.pad;
  const kopieer = async () => {
    await navigator.clipboard.writeText(adres);
    meld(t('link.gekopieerd'));
  };
  return (
    <div className="bevestiging stack tight" role="status">
      <p>
        <strong>{t('link.titel')}</strong>
      </p>
      <p>{t('link.uitleg', { moment: moment(link.verlooptOp) })}</p>
      <p className="instelling__link">{adres}</p>
      <Knop onClick={() => void kopieer()}>{t('link.kopieer')}</Knop>
    </div>
  );
}

/** Letting in and shutting out; apart from the form, because they work at once. */
export function Toegangsknoppen({ gebruiker }: { gebruiker: Accountgegevens }) {
  const { t } = useTranslation('beheer');
  const { moment } = useDatum();
  const sessie = useSessie();
  const queryClient = useQueryClient();
  const [vraag, zetVraag] = useState(false);
  const [link, zetLink] = useState<Wachtwoordlink>();
  const ververs = () => queryClient.invalidateQueries({ queryKey: ['gebruikers'] });
  const maakLink = useMutation({ mutationFn: () => client().wachtwoordlinkMaken(gebruiker.id), onSuccess: zetLink });
  const toegang = useMutation({
    mutationFn: (blokkeer: boolean) => (blokkeer ? client().gebruikerBlokkeren(gebruiker.id) : client().gebruikerDeblokkeren(gebruiker.id)),
    onSuccess: () => meld(t('opgeslagen')),
    onSettled: async () => {
      zetVraag(false);
      await ververs();
    },
  });
  const geblokkeerd = gebruiker.stand === 'Geblokkeerd';
  return (
    <section className="stack tight">
      <h3>{t('toegang.titel')}</h3>
      <p className="small soft">
        {t(`toegang.${gebruiker.stand}`)}{' '}
        {gebruiker.laatstAangemeldOp && t('toegang.laatst', { moment: moment(gebruiker.laatstAangemeldOp) })}{' '}
        {gebruiker.slotTotOp && new Date(gebruiker.slotTotOp) > new Date() && t('toegang.slot', { moment: moment(gebruiker.slotTotOp) })}
      </p>
      {[maakLink, toegang].map((actie, nr) => actie.isError && <Foutmelding key={nr} fout={actie.error} />)}
      {link && <Linkvak link={link} />}
      <div className="row wrap">
        {!geblokkeerd && !link && (
          <Knop onClick={() => maakLink.mutate()} bezig={maakLink.isPending}>
            {t('toegang.link')}
          </Knop>
        )}
        {geblokkeerd && (
          <Knop onClick={() => toegang.mutate(false)} bezig={toegang.isPending}>
            {t('toegang.deblokkeer')}
          </Knop>
        )}
        {!geblokkeerd && gebruiker.id !== sessie.id && <Knop onClick={() => zetVraag(true)}>{t('toegang.blokkeer')}</Knop>}
      </div>
      <Bevestigingsdialoog
        open={vraag}
        onSluit={() => zetVraag(false)}
        titel={t('toegang.vraag', { naam: gebruiker.naam })}
        gevolg={<p>{t('toegang.gevolg')}</p>}
        bevestig={t('toegang.blokkeer')}
        onBevestig={() => toegang.mutate(true)}
        bezig={toegang.isPending}
      />
    </section>
  );
}
