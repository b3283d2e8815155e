import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useDatum, useSessie } from '@shared/hooks';
import { Knoplink, NuBlok, Skelet } from '@shared/ui';
import { overlegOpties, publicatiesOpties, vandaagOpties } from './api';
import { kiesNu, type Bronnen, type Nu } from './nu';

/** Each part is asked only of who may see it; one that does not answer is left out. */
export function NuVandaag() {
  const sessie = useSessie();
  const mag = (recht: string) => sessie.rechten.includes(recht);
  const vandaag = useQuery(vandaagOpties);
  const overleg = useQuery({ ...overlegOpties, enabled: mag('Leren') });
  const publicaties = useQuery({ ...publicatiesOpties, enabled: mag('PublicatieGoedkeuren') });
  if ([vandaag, overleg, publicaties].some((vraag) => vraag.isLoading)) return <Skelet regels={3} />;

  const bronnen: Bronnen = { vandaag: vandaag.data, overleg: overleg.data, publicaties: publicaties.data };
  return <Blok nu={kiesNu(sessie, bronnen)} bronnen={bronnen} />;
}

function Blok({ nu, bronnen }: { nu: Nu; bronnen: Bronnen }) {
  const { t } = useTranslation('beheer');
  const { datum, relatief } = useDatum();
  const { overleg, vandaag } = bronnen;
  const gegevens = {
    count: nu.aantal,
    wanneer: overleg ? relatief(overleg.datum) : '',
    tijd: overleg?.begintijd.slice(0, 5) ?? '',
    datum: vandaag?.behandelen?.eersteUitersteDatum ? datum(vandaag.behandelen.eersteUitersteDatum) : '',
  };
  return (
    <NuBlok titel={t(`nu.${nu.soort}.titel`, gegevens)} uitleg={t(`nu.${nu.soort}.uitleg`, gegevens)}>
      <Knoplink to={nu.naar}>{t(`nu.${nu.soort}.knop`, gegevens)}</Knoplink>
    </NuBlok>
  );
}
