import type { Termijnreden } from '@api/generated/client';
import { renderHook } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { laadTeksten } from '@testing/index';
import { useTermijnuitleg } from './woorden';

const goedeVrijdag: Termijnreden[] = [
  { soort: 'WekenNaOntvangst', datum: '2026-04-03', aantal: 6 },
  { soort: 'ValtOp', datum: '2026-04-03', dagsoort: 'GoedeVrijdag' },
  { soort: 'ValtOp', datum: '2026-04-04', dagsoort: 'Zaterdag' },
  { soort: 'ValtOp', datum: '2026-04-05', dagsoort: 'Zondag' },
  { soort: 'ValtOp', datum: '2026-04-06', dagsoort: 'TweedePaasdag' },
];

const uitleg = (redenen: Termijnreden[], einde: string) =>
  renderHook(() => useTermijnuitleg()).result.current(redenen, '2026-02-20', einde);

describe('why a term ends on this day', () => {
  it('tells the skipped days in one sentence', () => {
    expect(uitleg(goedeVrijdag, '2026-04-07')).toEqual([
      '6 weken na ontvangst op 20 februari (Awb 9:11).',
      '3 april is Goede Vrijdag. Daarna komt het weekend en Tweede Paasdag. Daarom wordt het dinsdag 7 april.',
    ]);
  });

  it('tells it in English', async () => {
    await laadTeksten('en');
    expect(uitleg(goedeVrijdag, '2026-04-07')[1]).toBe(
      '3 April is Good Friday. Then comes the weekend and Easter Monday. Therefore it becomes Tuesday 7 April.',
    );
    await laadTeksten('nl');
  });

  it('names an equated day as the administrator did', () => {
    const redenen: Termijnreden[] = [
      { soort: 'ServicewekenNaOntvangst', datum: '2026-05-15', aantal: 2 },
      { soort: 'ValtOp', datum: '2026-05-15', dagsoort: 'Gelijkgesteld', naam: 'Vrijdag na Hemelvaartsdag' },
      { soort: 'ValtOp', datum: '2026-05-16', dagsoort: 'Zaterdag' },
      { soort: 'ValtOp', datum: '2026-05-17', dagsoort: 'Zondag' },
    ];
    expect(uitleg(redenen, '2026-05-18')[1]).toBe(
      '15 mei is een dag die met een feestdag is gelijkgesteld (Vrijdag na Hemelvaartsdag). Daarna komt het weekend. Daarom wordt het maandag 18 mei.',
    );
  });

  it('says why a long term stays on a Saturday', () => {
    expect(uitleg([{ soort: 'BlijftStaan', datum: '2026-08-22', dagsoort: 'Zaterdag' }], '2026-08-22')).toEqual([
      'De hele termijn is langer dan twaalf weken. Daarom blijft 22 augustus staan, ook al is dat zaterdag.',
    ]);
  });
});
