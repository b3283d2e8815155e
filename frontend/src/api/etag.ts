/**
 * Remembers the ETag of every single resource that was read, so that a change can say which version it was made on.
 * An operation (`POST /behandelingen/1/afronding`) is judged by the version of the resource it belongs to.
 */
const versies = new Map<string, string>();

const zonderZoekdeel = (url: string): string => new URL(url, 'http://x').pathname.replace(/\/$/, '');

export function onthoudEtag(url: string, etag: string | null): void {
  if (etag) versies.set(zonderZoekdeel(url), etag);
}

/** The version last read of this resource, or of the nearest one above it. */
export function etagVan(url: string): string | undefined {
  let pad = zonderZoekdeel(url);
  while (pad.includes('/')) {
    const etag = versies.get(pad);
    if (etag) return etag;
    pad = pad.slice(0, pad.lastIndexOf('/'));
  }
  return undefined;
}

export function vergeetEtags(): void {
  versies.clear();
}
