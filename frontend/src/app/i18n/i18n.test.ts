import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { alleTeksten } from '@testing/i18n';

const bron = path.resolve(import.meta.dirname, '../..');

function sleutels(boom: unknown, pad = ''): string[] {
  if (typeof boom === 'string') return [pad];
  return Object.entries(boom as object).flatMap(([naam, tak]) => sleutels(tak, pad ? `${pad}.${naam}` : naam));
}

function plekken(boom: unknown, pad = ''): string[] {
  if (typeof boom === 'string') return [...boom.matchAll(/\{\{\w+/g)].map(([plek]) => `${pad} ${plek}`).sort();
  return Object.entries(boom as object).flatMap(([naam, tak]) => plekken(tak, `${pad}.${naam}`));
}

const enkelvoud = (sleutel: string) => sleutel.replace(/_(zero|one|two|few|many|other)$/, '');

/** Every string in the source: `'a.b'` names one key, `` `a.${x}` `` all keys that begin with `a.`. */
function verzamelStrings(): { vast: Set<string>; begin: Set<string> } {
  const vast = new Set<string>();
  const begin = new Set<string>();
  const bestanden = readdirSync(bron, { recursive: true, encoding: 'utf8' }).filter(
    (pad) => /\.tsx?$/.test(pad) && !/\.test\.tsx?$/.test(pad) && !/[\\/]i18n[\\/](nl|en)\.ts$/.test(pad) && !pad.includes('generated'),
  );
  for (const bestand of bestanden) {
    const tekst = readFileSync(path.join(bron, bestand), 'utf8');
    for (const [, inhoud = ''] of tekst.matchAll(/['"]([^'"\n]+)['"]/g)) vast.add(inhoud.replace(/^\w+:/, ''));
    for (const [, inhoud = ''] of tekst.matchAll(/`([\w:.]+)`/g)) vast.add(inhoud.replace(/^\w+:/, ''));
    for (const [, inhoud = ''] of tekst.matchAll(/`([\w:]+\.[\w.]*)\$\{/g)) begin.add(inhoud.replace(/^\w+:/, ''));
  }
  return { vast, begin };
}

const teksten = alleTeksten();
const naamruimten = Object.keys(teksten.nl ?? {});

describe('texts', () => {
  it('were found for every part', () => {
    expect(naamruimten.sort()).toEqual(['app', 'behandeling', 'beheer', 'gedeeld', 'intake', 'leren', 'transparantie']);
  });

  it.each(naamruimten)('%s has the same keys in Dutch and English', (naamruimte) => {
    expect(sleutels(teksten.en?.[naamruimte]).sort()).toEqual(sleutels(teksten.nl?.[naamruimte]).sort());
  });

  it.each(naamruimten)('%s has the same placeholders in Dutch and English', (naamruimte) => {
    expect(plekken(teksten.en?.[naamruimte])).toEqual(plekken(teksten.nl?.[naamruimte]));
  });

  it.each(naamruimten)('%s has no key that nothing uses', (naamruimte) => {
    const { vast, begin } = verzamelStrings();
    const ongebruikt = sleutels(teksten.nl?.[naamruimte])
      .map(enkelvoud)
      .filter((sleutel) => !vast.has(sleutel) && ![...begin].some((deel) => sleutel.startsWith(deel)));
    expect(ongebruikt).toEqual([]);
  });
});
