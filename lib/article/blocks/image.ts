import type { Block } from '../../model/article.ts';
import { safeUrl } from '../../text/url.ts';
import { oneLine } from './text-run.ts';

/** Where lazy loaders keep the address until the picture comes into view, best first. */
const SOURCES = ['data-src', 'data-original', 'data-lazy-src', 'data-srcset', 'srcset', 'src'];
/** Smaller pictures are spacers, icons and counters. */
const MIN_SIDE = 40;

/** A picture of the article; null where it has no address we may show, or is too small to be one. */
export function readImage(image: Element, base: string, caption: string | null): Block | null {
  const sides = ['width', 'height'].map((name) =>
    Number.parseInt(image.getAttribute(name) ?? '', 10),
  );
  if (sides.some((side) => side < MIN_SIDE)) return null;
  const src = sourceOf(image, base);
  if (src === null) return null;
  return { kind: 'image', text: '', src, alt: oneLine(image.getAttribute('alt') ?? ''), caption };
}

function sourceOf(image: Element, base: string): string | null {
  for (const name of SOURCES) {
    const value = image.getAttribute(name)?.trim() ?? '';
    const first = name.endsWith('srcset') ? largest(value) : value;
    const url = first === '' ? null : safeUrl(first, base);
    if (url && !url.startsWith('mailto:')) return url;
  }
  return null;
}

/** The address with the greatest width or density of a `srcset`. */
function largest(srcset: string): string {
  const candidates = srcset.split(/,\s+/).map((part) => part.trim().split(/\s+/));
  const sized = candidates.map(([href = '', size = '']) => ({
    href,
    size: Number.parseFloat(size) || 1,
  }));
  return sized.reduce((best, one) => (one.size > best.size ? one : best), { href: '', size: 0 })
    .href;
}
