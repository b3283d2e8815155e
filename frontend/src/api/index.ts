export * from './client';
export * from './configuratie';
export { etagVan, vergeetEtags } from './etag';
export { alsJson, maakFetch, opSessieVerlopen, vraag, zetVerzoektaal, type Verzoekopties } from './http';
export * from './problem';
export * from './sessie';
