import type { Anchor } from '../model/anchor.ts';

/** Words taken from each end of a long quote; a shorter one is named whole. */
const EDGE_WORDS = 4;
/** Words taken from the text before and after the quote. */
const CONTEXT_WORDS = 3;
/** Context of this length was cut, maybe through a word; shorter context reaches to the end of its block. */
const CUT_CONTEXT = 40;

/** Percent-encodes a text directive's term; "-", "&" and "," have a meaning of their own there. */
const term = (words: readonly string[]): string =>
  encodeURIComponent(words.join(' ').toWellFormed()).replace(/-/g, '%2D');

const wordsOf = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');

/** The last whole words before the quote; none where the quote begins within a word. */
function before({ prefix, quote }: Anchor): string[] {
  if (/[\p{L}\p{N}]$/u.test(prefix) && /^[\p{L}\p{N}]/u.test(quote)) return [];
  const words = wordsOf(prefix);
  return words
    .slice(prefix.length >= CUT_CONTEXT && /^\S/.test(prefix) ? 1 : 0)
    .slice(-CONTEXT_WORDS);
}

/** The first whole words after the quote. */
function after({ suffix, quote }: Anchor): string[] {
  if (/^[\p{L}\p{N}]/u.test(suffix) && /[\p{L}\p{N}]$/u.test(quote)) return [];
  const words = wordsOf(suffix);
  const whole = suffix.length >= CUT_CONTEXT && /\S$/.test(suffix) ? words.slice(0, -1) : words;
  return whole.slice(0, CONTEXT_WORDS);
}

/** The quote itself, or its ends where they name it: the browser takes the first words that are like the last ones. */
function quoted(quote: string): string {
  const words = wordsOf(quote);
  if (words.length <= 2 * EDGE_WORDS) return term(words);
  const rest = words.slice(EDGE_WORDS).join(' ').toLowerCase();
  const end = words.slice(-EDGE_WORDS);
  if (rest.indexOf(end.join(' ').toLowerCase()) < rest.length - end.join(' ').length)
    return term(words);
  return `${term(words.slice(0, EDGE_WORDS))},${term(end)}`;
}

/**
 * The address of a quote on its page, as a URL with a text fragment
 * (https://wicg.github.io/scroll-to-text-fragment/): what copying or middle-clicking an evidence link gives. The words
 * beside the quote tell it from the same words elsewhere on the page.
 */
export function textFragmentUrl(url: string, anchor: Anchor): string {
  const [prefix, suffix] = [before(anchor), after(anchor)];
  const directive = [
    ...(prefix.length > 0 ? [`${term(prefix)}-`] : []),
    quoted(anchor.quote),
    ...(suffix.length > 0 ? [`-${term(suffix)}`] : []),
  ].join(',');
  return `${url.split('#')[0]}#:~:text=${directive}`;
}
