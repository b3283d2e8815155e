// Fails when what a browser must fetch before it can show a first page is over budget (gzip, all static imports).
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const BUDGET = {
  'index.html': { naam: 'every page: script', kB: 180 },
  'src/app/paginas/Inloggen.tsx': { naam: 'sign-in page, on top of that', kB: 45 },
};
const STIJL_KB = 20;

const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'));
const gz = (bestand) => gzipSync(readFileSync(`dist/${bestand}`)).length;

function verzamel(sleutel, gezien = new Set()) {
  if (gezien.has(sleutel)) return gezien;
  gezien.add(sleutel);
  for (const ander of manifest[sleutel].imports ?? []) verzamel(ander, gezien);
  return gezien;
}

const kB = (bytes) => Math.round(bytes / 100) / 10;
let mis = false;
const toets = (naam, bytes, grens) => {
  const over = bytes > grens * 1000;
  mis ||= over;
  console.log(`${over ? 'OVER' : 'ok  '}  ${naam}: ${kB(bytes)} of ${grens} kB`);
};

const begin = verzamel('index.html');
for (const [sleutel, { naam, kB: grens }] of Object.entries(BUDGET)) {
  const eigen = [...verzamel(sleutel)].filter((deel) => sleutel === 'index.html' || !begin.has(deel));
  toets(naam, eigen.reduce((som, deel) => som + gz(manifest[deel].file), 0), grens);
}
const stijlen = new Set([...begin].flatMap((deel) => manifest[deel].css ?? []));
toets('every page: style', [...stijlen].reduce((som, bestand) => som + gz(bestand), 0), STIJL_KB);
process.exit(mis ? 1 : 0);
