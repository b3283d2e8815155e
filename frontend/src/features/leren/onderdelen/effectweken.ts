import type { Actie, Meting } from '../api';

export type Periode = 'voor' | 'verandering' | 'na';

export interface Week {
  maandag: string;
  aantal: number;
  periode: Periode;
}

/** Which of the three periods a week belongs to, by the middle of the week. */
export function wekenVan(actie: Pick<Actie, 'startDatum' | 'voltooiingsDatum'>, meting: Pick<Meting, 'weekreeks'>): Week[] {
  return meting.weekreeks.map(({ maandagDatum, aantal }) => {
    const midden = new Date(Date.parse(maandagDatum) + 3 * 86_400_000).toISOString().slice(0, 10);
    const periode: Periode =
      actie.startDatum && midden < actie.startDatum ? 'voor' : actie.voltooiingsDatum && midden > actie.voltooiingsDatum ? 'na' : 'verandering';
    return { maandag: maandagDatum, aantal, periode };
  });
}
