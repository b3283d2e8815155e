#!/usr/bin/env node
// Registers every report of a CSV file (columns Tekst, Label) through the API, reads each back, and finds each again:
// by its longest word and by another form of that word. Prints the counts; exit code 1 when one is missing.
//
//   node infra/loadtest/registreer-csv.mjs FILE [BASE_URL]
//
// Environment: FEEDBACK_EMAIL and FEEDBACK_WACHTWOORD of someone who may register and read (default: the example
// organisation's Medewerker). Needs nothing but Node.
import { readFile } from 'node:fs/promises';

const [bestand, basis = 'http://127.0.0.1:5080'] = process.argv.slice(2);
if (!bestand) {
  console.error('usage: registreer-csv.mjs FILE [BASE_URL]');
  process.exit(2);
}
const email = process.env.FEEDBACK_EMAIL ?? 'samira.elamrani@voorbeeldstad.example';
const wachtwoord = process.env.FEEDBACK_WACHTWOORD ?? 'Voorbeeldstad-2026!';
const api = `${basis}/api/v1`;

/** RFC 4180: quoted fields may hold commas, quotes and line ends. */
function leesCsv(tekst) {
  const rijen = [];
  let rij = [], veld = '', tussen = false;
  for (let i = 0; i < tekst.length; i++) {
    const c = tekst[i];
    if (tussen) {
      if (c !== '"') veld += c;
      else if (tekst[i + 1] === '"') veld += tekst[++i];
      else tussen = false;
    } else if (c === '"') tussen = true;
    else if (c === ',') { rij.push(veld); veld = ''; }
    else if (c === '\n' || c === '\r') {
      if (c === '\r' && tekst[i + 1] === '\n') i++;
      rij.push(veld); rijen.push(rij); rij = []; veld = '';
    } else veld += c;
  }
  if (veld || rij.length) { rij.push(veld); rijen.push(rij); }
  const [kop, ...rest] = rijen.filter((r) => r.some((v) => v !== ''));
  return rest.map((r) => Object.fromEntries(kop.map((naam, k) => [naam.replace(/^\uFEFF/, ''), r[k] ?? ''])));
}

let koekjes = '', token = '';
async function vraag(pad, opties = {}) {
  const antwoord = await fetch(api + pad, {
    ...opties,
    headers: { 'Content-Type': 'application/json', Cookie: koekjes, 'X-XSRF-TOKEN': token, ...opties.headers },
  });
  const nieuw = antwoord.headers.getSetCookie().map((k) => k.split(';')[0]);
  if (nieuw.length) {
    const alle = new Map([...koekjes.split('; ').filter(Boolean), ...nieuw].map((k) => [k.slice(0, k.indexOf('=')), k]));
    koekjes = [...alle.values()].join('; ');
  }
  const tekst = await antwoord.text();
  if (!antwoord.ok) throw new Error(`${opties.method ?? 'GET'} ${pad}: ${antwoord.status} ${tekst}`);
  return tekst ? JSON.parse(tekst) : undefined;
}

const langsteWoord = (tekst) =>
  (tekst.toLowerCase().match(/[\p{L}\d]+/gu) ?? []).reduce((a, b) => (b.length > a.length ? b : a), '');

/** Other forms that people type: singular for plural and the reverse, with and without an ending. */
function andereVormen(woord) {
  const vormen = [woord + 'en', woord + 's', woord + 'e'];
  for (const einde of ['en', 's', 'e', 'n']) if (woord.endsWith(einde) && woord.length > einde.length + 2) vormen.unshift(woord.slice(0, -einde.length));
  return vormen;
}

async function vindt(zoek, id) {
  let cursor = '';
  for (;;) {
    const pagina = await vraag(`/klantsignalen?limit=100&zoek=${encodeURIComponent(zoek)}${cursor && `&cursor=${encodeURIComponent(cursor)}`}`);
    if (pagina.items.some((item) => item.id === id)) return true;
    if (!pagina.volgende) return false;
    cursor = pagina.volgende;
  }
}

token = (await vraag('/sessies', { method: 'POST', body: JSON.stringify({ email, wachtwoord }) })).antiforgeryToken;
const meldingen = leesCsv(await readFile(bestand, 'utf8'));
const begin = performance.now();
const geregistreerd = [];
for (const { Tekst: tekst } of meldingen) {
  const { id, kenmerk } = await vraag('/klantsignalen', {
    method: 'POST',
    headers: { 'Idempotency-Key': crypto.randomUUID() },
    body: JSON.stringify({ tekst, soort: 'Melding', kanaal: 'Webformulier' }),
  });
  geregistreerd.push({ id, kenmerk, tekst });
}
const duur = (performance.now() - begin) / 1000;

const telling = { gelezen: 0, opWoord: 0, opAndereVorm: 0 };
const gemist = [];
for (const { id, kenmerk, tekst } of geregistreerd) {
  const gelezen = await vraag(`/klantsignalen/${id}`);
  if (gelezen.tekst === tekst.replace(/\r\n?/g, '\n').trim() && gelezen.kenmerk === kenmerk) telling.gelezen++;
  else gemist.push(`${kenmerk}: the words came back changed`);
  const woord = langsteWoord(tekst);
  if (await vindt(woord, id)) telling.opWoord++;
  else gemist.push(`${kenmerk}: not found by "${woord}"`);
  let vorm;
  for (const kandidaat of andereVormen(woord)) if (await vindt(kandidaat, id)) { vorm = kandidaat; break; }
  if (vorm) telling.opAndereVorm++;
  else gemist.push(`${kenmerk}: not found by another form of "${woord}"`);
}

console.log(`reports in the file        ${meldingen.length}`);
console.log(`registered                 ${geregistreerd.length}  (${(geregistreerd.length / duur).toFixed(0)} per second, one by one)`);
console.log(`read back unchanged        ${telling.gelezen}`);
console.log(`found by longest word      ${telling.opWoord}`);
console.log(`found by another form      ${telling.opAndereVorm}`);
gemist.forEach((regel) => console.log(`  ${regel}`));
process.exit(gemist.length || geregistreerd.length !== meldingen.length ? 1 : 0);
