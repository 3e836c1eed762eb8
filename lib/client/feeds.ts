import { decodePage } from '../browser/page-encoding.ts';
import { type OpmlFeed, readOpml } from '../feeds/opml.ts';
import { webUrl } from './url.ts';

export { type OpmlFeed, writeOpml } from '../feeds/opml.ts';
export { STARTER } from '../feeds/starter.ts';

/** A scheme, not the port of `localhost:8080`. */
const SCHEME = /^[a-z][a-z\d+.-]*:(?!\d)/i;

/** The address that the reader means: http or https, which is put before it where it is missing; null where it is none. */
export function typedAddress(typed: string): string | null {
  const address = typed
    .trim()
    .replace(/^feed:\/\//i, 'https://')
    .replace(/^feed:/i, '');
  const isWhole = SCHEME.test(address);
  const href = webUrl(isWhole ? address : `https://${address}`);
  if (!href) return null;
  const url = new URL(href);
  // A word alone is a name that was put into the wrong field, unless its scheme says that it is a host.
  if (!isWhole && !/[.:]|^localhost$/.test(url.hostname)) return null;
  url.hash = '';
  url.username = '';
  url.password = '';
  return url.href;
}

/** Larger than any list of feeds, in bytes. */
const MOST_OPML = 10_000_000;

/** The feeds that a file of another reader names. */
export async function feedsInFile(file: File): Promise<OpmlFeed[] | 'too-large'> {
  if (file.size > MOST_OPML) return 'too-large';
  return readOpml(decodePage(new Uint8Array(await file.arrayBuffer()), ''));
}
