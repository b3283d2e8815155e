import type { TFunction } from 'i18next';
import { z } from 'zod';
import { dagVan } from '@shared/hooks';
import { EMOTIES } from '@shared/ui';
import { KANALEN, SOORTEN, type Kanaal, type Registratie } from '../api';

export const TEKST_MAXIMUM = 20_000;
export const UITKOMST_MAXIMUM = 4_000;

/** Control characters come along when pasting from other programs; no person typed them. */
const STUURTEKENS = /(?![\n\r\t])\p{Cc}/gu;
export const zonderStuurtekens = (tekst: string): string => tekst.replaceAll('\v', '\n').replaceAll('\f', '\n').replace(STUURTEKENS, '');

export const schema = (t: TFunction<'intake'>) =>
  z
    .object({
      tekst: z.string().refine((tekst) => Boolean(tekst.trim()), t('fout.tekst')).max(TEKST_MAXIMUM, t('fout.teLang')),
      soort: z.enum(SOORTEN, t('fout.soort')),
      kanaal: z.enum(KANALEN, t('fout.kanaal')),
      categorieId: z.string().nullable(),
      gebiedId: z.string().nullable(),
      ontvangstdatum: z.string().min(1, t('fout.datum')).refine((datum) => datum <= dagVan(new Date()), t('fout.toekomst')),
      gewensteUitkomst: z.string().max(UITKOMST_MAXIMUM, t('fout.teLang')),
      beleving: z.object({ emotie: z.enum(EMOTIES), sterkte: z.number() }).optional(),
      reactieGewenst: z.boolean(),
      ondertekend: z.boolean(),
      dagtekening: z.string(),
      metGegevens: z.boolean(),
      indiener: z.object({ naam: z.string(), email: z.string(), telefoon: z.string(), adres: z.string() }),
      toestemmingTerugkoppeling: z.boolean(),
      toestemmingCitaat: z.boolean(),
    })
    .superRefine(({ metGegevens, indiener, reactieGewenst, toestemmingTerugkoppeling }, context) => {
      const bereikbaar = indiener.email.trim() || indiener.telefoon.trim() || indiener.adres.trim();
      if (metGegevens && (reactieGewenst || toestemmingTerugkoppeling) && !bereikbaar)
        context.addIssue({ code: 'custom', path: ['indiener', 'email'], message: t('fout.bereikbaar') });
    });

export type Formulier = z.infer<ReturnType<typeof schema>>;
/** While it is being filled in, the kind may still be open. */
export type Invoer = Omit<Formulier, 'soort' | 'kanaal'> & { soort?: Formulier['soort']; kanaal?: Formulier['kanaal'] };

export const VELDEN = [
  'tekst', 'soort', 'kanaal', 'categorieId', 'gebiedId', 'ontvangstdatum', 'gewensteUitkomst', 'beleving', 'dagtekening',
  'indiener.naam', 'indiener.email', 'indiener.telefoon', 'indiener.adres',
] as const;

/** Empty, but for the channel: who sits at the telephone stays there. */
export const leeg = (kanaal?: Kanaal): Invoer => ({
  tekst: '',
  soort: undefined,
  kanaal,
  categorieId: null,
  gebiedId: null,
  ontvangstdatum: dagVan(new Date()),
  gewensteUitkomst: '',
  beleving: undefined,
  reactieGewenst: false,
  ondertekend: false,
  dagtekening: '',
  metGegevens: true,
  indiener: { naam: '', email: '', telefoon: '', adres: '' },
  toestemmingTerugkoppeling: false,
  toestemmingCitaat: false,
});

/** A written complaint can be a formal one (Awb 9:4): then signature and date matter. */
export const kanFormeelZijn = (soort?: string, kanaal?: string): boolean =>
  soort === 'Klacht' && ['Brief', 'Email', 'Webformulier'].includes(kanaal ?? '');

const ofNiets = (tekst: string): string | null => zonderStuurtekens(tekst).trim() || null;

export function naarRegistratie(f: Formulier): Registratie {
  const { naam, email, telefoon, adres } = f.indiener;
  const indiener = { naam: ofNiets(naam), email: ofNiets(email), telefoon: ofNiets(telefoon), adres: ofNiets(adres) };
  const formeel = kanFormeelZijn(f.soort, f.kanaal);
  const met = f.metGegevens && Object.values(indiener).some(Boolean);
  return {
    tekst: zonderStuurtekens(f.tekst),
    soort: f.soort,
    kanaal: f.kanaal,
    categorieId: f.categorieId,
    gebiedId: f.gebiedId,
    ontvangstdatum: f.ontvangstdatum,
    gewensteUitkomst: ofNiets(f.gewensteUitkomst),
    beleving: f.beleving ?? null,
    reactieGewenst: met && f.reactieGewenst,
    ondertekend: formeel && f.ondertekend,
    dagtekening: formeel ? ofNiets(f.dagtekening) : null,
    indiener: met ? indiener : null,
    toestemmingTerugkoppeling: met && f.toestemmingTerugkoppeling,
    toestemmingCitaat: f.toestemmingCitaat,
  };
}
