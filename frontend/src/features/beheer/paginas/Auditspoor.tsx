import { useInfiniteQuery } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useDatum } from '@shared/hooks';
import { Chip, Datumveld, Kaart, Knop, LegeStaat, Lijst, Tag, Veld } from '@shared/ui';
import { auditOpties, type Auditfilter, type AuditregelsZoekenRij } from '../api';

const VELDEN = ['objectId', 'gebruikerId', 'handeling', 'objectsoort', 'vanDatum', 'totDatum'] as const;
const GELEZEN = /(Ophalen|Opvragen|Zoeken|Tonen)$/;

/** Who did what to which object, when and from where; filters live in the address. */
export function Component() {
  const { t } = useTranslation('beheer');
  const [zoek, zetZoek] = useSearchParams();
  const filter: Auditfilter = Object.fromEntries(VELDEN.map((veld) => [veld, zoek.get(veld) || undefined]));
  const vraag = useInfiniteQuery(auditOpties(filter));
  const zet = (nieuw: Auditfilter) => zetZoek(Object.entries(nieuw).filter((paar): paar is [string, string] => Boolean(paar[1])));
  return (
    <div className="stack loose">
      <p className="soft smal">{t('audit.uitleg')}</p>
      <Filter key={zoek.toString()} filter={filter} zet={zet} />
      <Kaart>
        <Lijst
          vraag={vraag}
          sleutel={({ id }) => id}
          label={t('onderdeel.auditspoor')}
          rij={(regel) => <Regel regel={regel} kies={(deel) => zet({ ...filter, ...deel })} />}
          leeg={
            <LegeStaat titel={t('audit.leeg')}>
              <Knop onClick={() => zet({})}>{t('audit.wis')}</Knop>
            </LegeStaat>
          }
        />
      </Kaart>
    </div>
  );
}

function Filter({ filter, zet }: { filter: Auditfilter; zet: (filter: Auditfilter) => void }) {
  const { t } = useTranslation('beheer');
  const { register, handleSubmit } = useForm<Auditfilter>({ defaultValues: filter });
  const actief = VELDEN.filter((veld) => filter[veld]);
  return (
    <div className="stack">
      <form className="instelling__filter" role="search" onSubmit={(gebeurtenis) => void handleSubmit(zet)(gebeurtenis)}>
        <Veld label={t('audit.handeling')} verplicht={false} autoComplete="off" {...register('handeling')} />
        <Veld label={t('audit.objectsoort')} verplicht={false} autoComplete="off" {...register('objectsoort')} />
        <Datumveld label={t('audit.vanDatum')} verplicht={false} {...register('vanDatum')} />
        <Datumveld label={t('audit.totDatum')} verplicht={false} {...register('totDatum')} />
        <Knop type="submit">{t('audit.zoek')}</Knop>
      </form>
      {actief.length > 0 && (
        <div className="row wrap" role="group" aria-label={t('audit.filters')}>
          {actief.map((veld) => (
            <Chip key={veld} gekozen onClick={() => zet({ ...filter, [veld]: undefined })}>
              {t(`audit.${veld}`)}: {filter[veld]} ×
            </Chip>
          ))}
        </div>
      )}
    </div>
  );
}

function Regel({ regel, kies }: { regel: AuditregelsZoekenRij; kies: (filter: Auditfilter) => void }) {
  const { t } = useTranslation('beheer');
  const { moment } = useDatum();
  const { gebruiker, handeling, objectsoort, objectId, module, vanaf } = regel;
  return (
    <div className="stack tight">
      <div className="row wrap">
        {gebruiker ? (
          <button type="button" className="chip" onClick={() => kies({ gebruikerId: gebruiker.id })}>
            {gebruiker.naam ?? t('audit.onbekend')}
          </button>
        ) : (
          <span className="soft">{t('audit.systeem')}</span>
        )}
        <strong>{handeling}</strong>
        {GELEZEN.test(handeling) && <Tag soort="merk">{t('audit.gelezen')}</Tag>}
      </div>
      <div className="row wrap small soft">
        <span className="num">{moment(regel.tijdstipOp)}</span>
        <span>{t(`module.${module as 'intake'}`)}</span>
        <button type="button" className="chip" onClick={() => kies({ objectId })}>
          {objectsoort} <span className="audit__object">{objectId.slice(-8)}</span>
        </button>
        {vanaf && <span className="num">{t('audit.vanaf', { adres: vanaf })}</span>}
      </div>
    </div>
  );
}
