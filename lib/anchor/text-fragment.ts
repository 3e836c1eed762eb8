/** Words taken from each end of a long quote; a shorter one is named whole. */
const EDGE_WORDS = 4;

/** Percent-encodes a text directive's term; "-" and "," have a meaning of their own there. */
const term = (words: string[]): string => encodeURIComponent(words.join(' ')).replace(/-/g, '%2D');

/**
 * The address of a quote on its page, as a URL with a text fragment
 * (https://wicg.github.io/scroll-to-text-fragment/): what copying or middle-clicking an evidence link gives.
 */
export function textFragmentUrl(url: string, quote: string): string {
  const words = quote.trim().split(/\s+/);
  const directive =
    words.length <= 2 * EDGE_WORDS
      ? term(words)
      : `${term(words.slice(0, EDGE_WORDS))},${term(words.slice(-EDGE_WORDS))}`;
  return `${url.split('#')[0]}#:~:text=${directive}`;
}
