import type { Plugin as PostcssPlugin, Root } from 'postcss';
import type { Plugin } from 'vite';

/**
 * The design system's React package is one module of some ninety components whose creation looks like a side effect,
 * so that no bundler drops the unused ones. Can go when the package declares `sideEffects: false`.
 */
export const alleenGebruikteComponenten = (): Plugin => ({
  name: 'alleen-gebruikte-componenten',
  transform: {
    filter: { id: /@utrecht\/component-library-react\/dist\/index\.mjs/ },
    handler: (code) => ({
      code: code.replace(/= (forwardRef|createContext)\(/g, '= /* @__PURE__ */ $1(').replace(/^\w+\.displayName = .*;$/gm, ''),
      map: null,
    }),
  },
});

/** Component tokens that no rule reads: nine out of ten in the token set. The palette (--basis-*) always stays. */
const WEGLAATBAAR = /^--(nl|utrecht|denhaag|rhc|ams|lux|todo|voorbeeld)-/;
const TOKENBESTAND = /shared[\\/]stijl[\\/]index\.css/;

function leesVerwijzingen(tekst: string, gevonden: Set<string>): void {
  for (const [, naam = ''] of tekst.matchAll(/var\(\s*(--[\w-]+)/g)) gevonden.add(naam);
}

function gebruikteTokens(root: Root): Set<string> {
  const waarden = new Map<string, string[]>();
  const gebruikt = new Set<string>();
  root.walkDecls((regel) => {
    if (WEGLAATBAAR.test(regel.prop)) waarden.set(regel.prop, [...(waarden.get(regel.prop) ?? []), regel.value]);
    else leesVerwijzingen(regel.value, gebruikt);
  });
  // A set grows while it is walked: references of references are reached, too.
  for (const naam of gebruikt) waarden.get(naam)?.forEach((waarde) => leesVerwijzingen(waarde, gebruikt));
  return gebruikt;
}

export const alleenGebruikteTokens = (): PostcssPlugin => ({
  postcssPlugin: 'alleen-gebruikte-tokens',
  OnceExit(root, { result }) {
    // Other style sheets set tokens that are read here: only this one knows what is read.
    if (!TOKENBESTAND.test(result.opts.from ?? '')) return;
    const gebruikt = gebruikteTokens(root);
    root.walkDecls((regel) => {
      if (WEGLAATBAAR.test(regel.prop) && !gebruikt.has(regel.prop)) regel.remove();
    });
  },
});
