import { describe, expect, it } from 'vitest';
import { kiesNu, type Bronnen } from './nu';

const werk = { open: 3, teLaat: 1, beloftenVandaag: 0, aangebodenOverdrachten: 0, onverdeeld: 4, eersteUitersteDatum: '2026-11-30' };
const met = (behandelen: Partial<typeof werk>): Bronnen => ({
  vandaag: { behandelen: { ...werk, ...behandelen }, registraties: null, brief: null, dodeBerichten: null },
});

describe('what to do now', () => {
  it('puts a promise to a person before everything else', () => {
    const bronnen = met({ beloftenVandaag: 2, aangebodenOverdrachten: 1 });
    expect(kiesNu({ rollen: ['Behandelaar'], rechten: ['Behandelen', 'Verdelen'] }, bronnen)).toMatchObject({ soort: 'beloften', aantal: 2 });
  });

  it('asks who distributes for what is of nobody, and who handles for what is late', () => {
    expect(kiesNu({ rollen: ['Klachtencoordinator'], rechten: ['Behandelen', 'Verdelen'] }, met({})).soort).toBe('onverdeeld');
    expect(kiesNu({ rollen: ['Behandelaar'], rechten: ['Behandelen'] }, met({})).soort).toBe('teLaat');
  });

  it('tells everyone something, also when no other part answers', () => {
    expect(kiesNu({ rollen: ['Medewerker'], rechten: ['Registreren'] }, {}).soort).toBe('registreren');
    expect(kiesNu({ rollen: ['Auditor'], rechten: ['AuditLezen'] }, {}).soort).toBe('audit');
    expect(kiesNu({ rollen: ['Beheerder'], rechten: ['Beheren', 'Registreren'] }, {}).soort).toBe('rustig');
    expect(kiesNu({ rollen: ['Toezichthouder'], rechten: ['LerenLezen'] }, {}).soort).toBe('toezicht');
  });
});
