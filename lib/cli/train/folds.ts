import { parseUrl } from '../../text/url.ts';

/** The site of an address: its last two labels, or three where the last two are a public suffix such as `co.uk`. */
export function siteOf(url: string): string {
  const labels = (parseUrl(url)?.hostname ?? '').split('.');
  const isDeep = (labels.at(-2)?.length ?? 0) <= 3 && labels.at(-1)?.length === 2;
  return labels.slice(isDeep ? -3 : -2).join('.');
}

/** Which of `folds` a site belongs to: all its pages are learned from, or all are judged. FNV-1a. */
export function foldOf(site: string, folds: number): number {
  let hash = 0x811c9dc5;
  for (const character of site) {
    hash ^= character.charCodeAt(0);
    hash = Math.imul(hash, 0x01000193);
  }
  return (hash >>> 0) % folds;
}
