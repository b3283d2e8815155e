import { http, HttpResponse } from 'msw';
import { afterEach, describe, expect, it } from 'vitest';
import { server } from '@testing/index';
import { etagVan, vergeetEtags } from './etag';
import { alsJson, maakFetch, opSessieVerlopen, vraag, zetAntiforgery } from './http';
import { leesProbleem, probleemVan, verdeelOverVelden } from './problem';

const basis = 'http://localhost:3000/api/v1/behandelingen/1';

afterEach(() => {
  vergeetEtags();
  zetAntiforgery(undefined);
});

describe('the fetch wrapper', () => {
  it('judges an operation by the version of the resource that it belongs to', async () => {
    let koppen: Headers | undefined;
    server.use(
      http.get(basis, () => HttpResponse.json({}, { headers: { ETag: '"v1"' } })),
      http.post(`${basis}/afronding`, ({ request }) => {
        koppen = request.headers;
        return new HttpResponse(null, { status: 204 });
      }),
    );
    zetAntiforgery('geheim');
    await vraag(basis);
    await maakFetch({ idempotentiesleutel: 'sleutel' })(`${basis}/afronding`, alsJson('POST', {}));
    expect(koppen?.get('If-Match')).toBe('"v1"');
    expect(koppen?.get('X-XSRF-TOKEN')).toBe('geheim');
    expect(koppen?.get('Idempotency-Key')).toBe('sleutel');
    expect(etagVan('http://localhost:3000/api/v1/signalen/1')).toBeUndefined();
  });

  it('tells when the session has expired, but not for a failed sign-in', async () => {
    let verlopen = 0;
    const stop = opSessieVerlopen(() => (verlopen += 1));
    server.use(http.all('*', () => HttpResponse.json({ code: 'niet-aangemeld' }, { status: 401 })));
    await expect(vraag('http://localhost:3000/api/v1/sessies', alsJson('POST', {}))).rejects.toThrow();
    expect(verlopen).toBe(0);
    await expect(vraag(basis)).rejects.toMatchObject({ status: 401, code: 'niet-aangemeld' });
    expect(verlopen).toBe(1);
    stop();
  });

  it('fetches a new token when another tab signed in, and tries once more', async () => {
    const tokens: (string | null)[] = [];
    server.use(
      http.get('*/api/v1/sessies/huidige', () => HttpResponse.json({ antiforgeryToken: 'nieuw' })),
      http.post(basis, ({ request }) => {
        const token = request.headers.get('X-XSRF-TOKEN');
        tokens.push(token);
        return token === 'nieuw' ? HttpResponse.json({}) : HttpResponse.json({ code: 'sessie.antiforgery' }, { status: 403 });
      }),
    );
    zetAntiforgery('oud');
    await vraag(basis, alsJson('POST', {}));
    expect(tokens).toEqual(['oud', 'nieuw']);
  });

  it('calls a request that never arrived by its name', async () => {
    server.use(http.get(basis, () => HttpResponse.error()));
    const fout: unknown = await vraag(basis).catch((reden: unknown) => reden);
    expect(probleemVan(fout).code).toBe('geen-verbinding');
  });
});

describe('a problem', () => {
  const probleem = leesProbleem(400, {
    title: 'Ongeldige invoer',
    errors: [
      { veld: 'indiener.email', code: 'ongeldig', melding: 'Vul een e-mailadres in.' },
      { veld: 'onbekend', code: 'x', melding: 'Dit mag niet.' },
      'rommel',
    ],
  });

  it('goes to the fields of the form, and the rest to the summary', () => {
    const { perVeld, overig } = verdeelOverVelden(probleem, ['tekst', 'indiener.email']);
    expect([...perVeld]).toEqual([['indiener.email', 'Vul een e-mailadres in.']]);
    expect(overig.map((fout) => fout.melding)).toEqual(['Dit mag niet.']);
  });
});
