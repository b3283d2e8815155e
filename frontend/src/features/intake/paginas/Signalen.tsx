import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useRecht } from '@shared/hooks';
import { Knop, Knoplink, LegeStaat, Lijst, Pagina } from '@shared/ui';
import { signalenOpties } from '../api';
import { Filterbalk } from '../signalen/Filterbalk';
import { useFilters } from '../signalen/filters';
import { Rij } from '../signalen/Rij';
import '../intake.css';

export function Component() {
  const { t } = useTranslation('intake');
  const filters = useFilters();
  const vraag = useInfiniteQuery(signalenOpties(filters.vragen));
  const magRegistreren = useRecht('Registreren');
  const gefilterd = filters.aantal > 0;
  const registreren = magRegistreren && (
    <Knoplink to="/registreren" soort={gefilterd ? 'secundair' : 'primair'} icoon="plus">
      {t('signalen.registreren')}
    </Knoplink>
  );
  return (
    <Pagina titel={t('signalen.titel')} acties={registreren}>
      <div className="stack">
        <Filterbalk filters={filters} />
        <Lijst
          vraag={vraag}
          label={t('signalen.titel')}
          sleutel={(signaal) => signaal.id}
          rij={(signaal) => <Rij signaal={signaal} />}
          leeg={
            gefilterd ? (
              <LegeStaat titel={t('signalen.nietsGevonden')}>
                <p>{t('signalen.zoekhulp')}</p>
                <Knop onClick={filters.wis}>{t('filter.wis')}</Knop>
              </LegeStaat>
            ) : (
              <LegeStaat titel={t('signalen.leeg')}>
                <p>{t('signalen.leegUitleg')}</p>
              </LegeStaat>
            )
          }
        />
      </div>
    </Pagina>
  );
}
