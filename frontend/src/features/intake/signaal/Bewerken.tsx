import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRecht } from '@shared/hooks';
import { Combobox, Foutmelding, Kaart, Keuzelijst, Knop, meld } from '@shared/ui';
import { referentielijstenOpties, signaalOpties, SOORTEN, wijzig, type Signaal, type Soort } from '../api';
import { naarOpties } from '../lijsten';

/** Kind and subject, which a colleague may correct; the words stay as they are. */
export function Plaatsing({ signaal }: { signaal: Signaal }) {
  const { t } = useTranslation(['intake', 'gedeeld']);
  const [bewerken, zetBewerken] = useState(false);
  const mag = useRecht('Registreren');
  return (
    <Kaart titel={t('signaal.plaatsing')} compact>
      {bewerken ? (
        <Formulier signaal={signaal} onKlaar={() => zetBewerken(false)} />
      ) : (
        <>
          <dl className="gegevens">
            <dt>{t('registreren.soort')}</dt>
            <dd>{t(`gedeeld:soort.${signaal.soort}`)}</dd>
            <dt>{t('registreren.categorieId')}</dt>
            <dd>{signaal.categorie?.naam ?? t('signaal.geen')}</dd>
            {signaal.organisatieonderdeel && (
              <>
                <dt>{t('signaal.onderdeel')}</dt>
                <dd>{signaal.organisatieonderdeel.naam}</dd>
              </>
            )}
            {signaal.gebied && (
              <>
                <dt>{t('registreren.gebiedId')}</dt>
                <dd>{signaal.gebied.naam}</dd>
              </>
            )}
          </dl>
          {mag && <Knop onClick={() => zetBewerken(true)}>{t('signaal.wijzig')}</Knop>}
        </>
      )}
    </Kaart>
  );
}

function Formulier({ signaal, onKlaar }: { signaal: Signaal; onKlaar: () => void }) {
  const { t } = useTranslation(['intake', 'gedeeld']);
  const [soort, zetSoort] = useState<Soort>(signaal.soort);
  const [categorieId, zetCategorie] = useState<string | null>(signaal.categorie?.id ?? null);
  const { data: lijsten } = useQuery(referentielijstenOpties);
  const queryClient = useQueryClient();
  const { mutate, isPending, error } = useMutation({
    mutationFn: () =>
      wijzig(signaal.id, { ...(soort !== signaal.soort && { soort }), ...(categorieId !== (signaal.categorie?.id ?? null) && { categorieId }) }),
    onSuccess: (nieuw) => {
      queryClient.setQueryData(signaalOpties(signaal.id).queryKey, nieuw);
      void queryClient.invalidateQueries({ queryKey: ['klantsignaal', signaal.id, 'tijdlijn'] });
      void queryClient.invalidateQueries({ queryKey: ['klantsignalen'] });
      meld(t('signaal.gewijzigd'));
      onKlaar();
    },
  });
  return (
    <form
      noValidate
      className="stack tight"
      onSubmit={(gebeurtenis) => {
        gebeurtenis.preventDefault();
        mutate();
      }}
    >
      <Keuzelijst
        name="soort"
        label={t('registreren.soort')}
        opties={SOORTEN.map((waarde) => ({ waarde, label: t(`gedeeld:soort.${waarde}`) }))}
        value={soort}
        onChange={(gebeurtenis) => zetSoort(gebeurtenis.target.value as Soort)}
      />
      <Combobox
        name="categorieId"
        label={t('registreren.categorieId')}
        verplicht={false}
        opties={naarOpties(lijsten?.categorieen)}
        waarde={categorieId}
        onKies={zetCategorie}
      />
      {error && <Foutmelding fout={error} opnieuw={() => void queryClient.invalidateQueries({ queryKey: ['klantsignaal', signaal.id] })} />}
      <div className="row wrap">
        <Knop soort="primair" type="submit" bezig={isPending}>
          {t('signaal.opslaan')}
        </Knop>
        <Knop onClick={onKlaar}>{t('gedeeld:annuleren')}</Knop>
      </div>
    </form>
  );
}
