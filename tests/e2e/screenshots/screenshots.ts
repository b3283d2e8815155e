import path from 'node:path';
import { isKlaar } from '../steun/axe';
import { test, type Rol } from '../steun/test';

const MAP = path.resolve(import.meta.dirname, '../../../docs/screenshots');

const PLATEN: { naam: string; rol: Rol | null; pad: string; lijst?: string }[] = [
  { naam: 'vandaag', rol: 'Behandelaar', pad: '/' },
  { naam: 'registreren', rol: 'Medewerker', pad: '/registreren' },
  { naam: 'behandelen', rol: 'Behandelaar', pad: '/behandelen?weergave=Alle' },
  { naam: 'leren', rol: 'Kwaliteit', pad: '/leren/overleggen/{id}', lijst: 'verbeteroverleggen' },
  { naam: 'verbeteringen', rol: null, pad: '/verbeteringen' },
];

for (const { naam, rol, pad, lijst } of PLATEN) {
  test(naam, async ({ als }) => {
    const page = await als(rol);
    let doel = pad;
    if (lijst) {
      const antwoord = (await (await page.request.get(`/api/v1/${lijst}`)).json()) as { items: { id: string }[] };
      doel = pad.replace('{id}', antwoord.items[0]?.id ?? '');
    }
    await page.goto(doel);
    await isKlaar(page);
    await page.screenshot({ path: path.join(MAP, `${naam}.png`) });
  });
}
