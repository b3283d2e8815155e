import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useRecht } from '@shared/hooks';
import { Foutmelding, Kaart, Knop } from '@shared/ui';
import { haalIndiener, type Indienergegevens, type Signaal } from '../api';

/** Personal data stay away until somebody asks for them on purpose; every look is in the audit trail. */
export function Indiener({ signaal }: { signaal: Signaal }) {
  const { t } = useTranslation('intake');
  const mag = useRecht('IndienerLezen');
  const { mutate, data, isPending, error, reset } = useMutation({ mutationFn: () => haalIndiener(signaal.id), gcTime: 0 });
  const stand = signaal.indienerGewistOp ? 'gewist' : signaal.heeftIndiener ? 'bekend' : 'anoniem';
  return (
    <Kaart titel={t('indiener.titel')} compact>
      {stand !== 'bekend' && <p>{t(`indiener.${stand}`)}</p>}
      {stand === 'bekend' && !data && (
        <>
          <p className="small soft">{mag ? t('indiener.afgeschermd') : t('indiener.geenRecht')}</p>
          {mag && (
            <Knop onClick={() => mutate()} bezig={isPending}>
              {t('indiener.toon')}
            </Knop>
          )}
          {error && <Foutmelding fout={error} />}
        </>
      )}
      <div aria-live="polite">
        {data && (
          <div className="stack tight">
            <Gegevens indiener={data} />
            <Knop soort="stil" onClick={reset}>
              {t('indiener.verberg')}
            </Knop>
          </div>
        )}
      </div>
      <ul className="feiten small">
        <li>{t(signaal.reactieGewenst ? 'signaal.wilReactie' : 'signaal.geenReactie')}</li>
        <li>{t(signaal.toestemmingTerugkoppeling ? 'signaal.wilHoren' : 'signaal.nietHoren')}</li>
        <li>{t(signaal.toestemmingCitaat ? 'signaal.magCiteren' : 'signaal.nietCiteren')}</li>
      </ul>
    </Kaart>
  );
}

function Gegevens({ indiener }: { indiener: Indienergegevens }) {
  const { t } = useTranslation(['intake', 'gedeeld']);
  const { naam, telefoon, email, adres, voorkeurskanaal } = indiener;
  return (
    <dl className="gegevens">
      {naam && (
        <>
          <dt>{t('indiener.naam')}</dt>
          <dd>{naam}</dd>
        </>
      )}
      {telefoon && (
        <>
          <dt>{t('indiener.telefoon')}</dt>
          <dd>
            <a href={`tel:${telefoon.replace(/[^\d+]/g, '')}`}>{telefoon}</a>
          </dd>
        </>
      )}
      {email && (
        <>
          <dt>{t('indiener.email')}</dt>
          <dd>
            <a href={`mailto:${encodeURIComponent(email).replace('%40', '@')}`}>{email}</a>
          </dd>
        </>
      )}
      {adres && (
        <>
          <dt>{t('indiener.adres')}</dt>
          <dd>{adres}</dd>
        </>
      )}
      {voorkeurskanaal && (
        <>
          <dt>{t('indiener.voorkeur')}</dt>
          <dd>{t(`gedeeld:kanaal.${voorkeurskanaal}`)}</dd>
        </>
      )}
    </dl>
  );
}
