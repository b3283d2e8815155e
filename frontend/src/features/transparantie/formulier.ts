import type { TFunction } from 'i18next';
import { z } from 'zod';
import type { Publicatie, Publicatieinhoud } from './api';

/** The server's limits; it stays the judge. */
export const maximum = { titel: 120, vraag: 600, citaat: 600, verbetering: 1500, effect: 400, thema: 40 } as const;

export const velden = ['soort', 'titel', 'vraag', 'citaat.klantsignaalId', 'citaat.tekst', 'verbetering', 'effectoordeel', 'effect', 'thema'] as const;

export function schema(t: TFunction<'transparantie'>) {
  const tekst = (hoogstens: number) => z.string().max(hoogstens, t('formulier.teLang', { maximum: hoogstens }));
  return z.object({
    soort: z.enum(['Verbeterd', 'Proberen', 'NietGedaan']),
    titel: tekst(maximum.titel).refine((waarde) => waarde.trim().length > 0, t('formulier.titelVerplicht')),
    vraag: tekst(maximum.vraag),
    citaat: z.object({ klantsignaalId: z.string(), tekst: tekst(maximum.citaat) }),
    verbetering: tekst(maximum.verbetering),
    effectoordeel: z.enum(['', 'NogTeVroeg', 'HetHielp', 'DeelsGelukt', 'HielpNiet', 'NietTeZeggen']),
    effect: tekst(maximum.effect),
    thema: tekst(maximum.thema),
  });
}

export type Invoer = z.infer<ReturnType<typeof schema>>;

export const vanPublicatie = (publicatie: Publicatie): Invoer => ({
  soort: publicatie.soort,
  titel: publicatie.titel,
  vraag: publicatie.vraag,
  citaat: { klantsignaalId: publicatie.citaat?.klantsignaalId ?? '', tekst: publicatie.citaat?.tekst ?? '' },
  verbetering: publicatie.verbetering,
  effectoordeel: publicatie.effectoordeel ?? '',
  effect: publicatie.effect ?? '',
  thema: publicatie.thema ?? '',
});

export const naarInhoud = ({ citaat, effectoordeel, effect, thema, ...rest }: Invoer): Publicatieinhoud => ({
  ...rest,
  citaat: citaat.klantsignaalId ? citaat : null,
  effectoordeel: effectoordeel || null,
  effect: effect.trim() || null,
  thema: thema.trim() || null,
});
