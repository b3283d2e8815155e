import { useTranslation } from 'react-i18next';
import { useRecht } from '@shared/hooks';
import { Chip, Kaart, Tijdlijn } from '@shared/ui';
import type { Behandeling } from '../api';
import type { Open } from '../dialogen/Dialogen';
import { useTijdlijnwoorden } from '../woorden';

/** What was said and done, newest first. */
export function Verloop({ behandeling, open }: { behandeling: Behandeling; open: Open }) {
  const { t } = useTranslation('behandeling');
  const { titel, uitleg, belofte } = useTijdlijnwoorden();
  const magNotitie = useRecht('Behandelen');
  const regels = behandeling.tijdlijn.map((item, index) => ({
    id: `${item.gebeurdOp}-${index}`,
    op: item.gebeurdOp,
    titel: titel(item),
    inhoud: (
      <>
        {uitleg(item) && <p>{uitleg(item)}</p>}
        {item.tekst && <p className="voortekst">{item.tekst}</p>}
        {belofte(item) && <p>{belofte(item)}</p>}
        {item.soort === 'Contact' && item.door && <p className="small">{item.door.naam}</p>}
      </>
    ),
  }));
  return (
    <Kaart
      titel={t('behandeling.gesprek')}
      acties={
        <div className="row wrap niet-afdrukken">
          {behandeling.mogelijkheden.vastleggen && (
            <Chip toets="b" onClick={() => open('contact')}>
              {t('behandeling.belnotitie')}
            </Chip>
          )}
          {magNotitie && (
            <Chip toets="n" onClick={() => open('notitie')}>
              {t('behandeling.notitie')}
            </Chip>
          )}
        </div>
      }
    >
      <Tijdlijn regels={regels} label={t('behandeling.gesprek')} />
    </Kaart>
  );
}
