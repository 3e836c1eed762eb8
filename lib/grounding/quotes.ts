import { lettersOf } from '../text/letters.ts';

const QUOTED = /[“„«"](?<inner>[^“”„«»"]+)[”“»"]|‘(?<single>[^‘’]{12,}?)’(?!\p{L})/gu;
/** What a writer may put into a quotation or leave out of it. */
const EDITED = /\[[^[\]]{0,60}\]|\(?(?:\.\.\.|…)\)?/u;

/** The quotations of a statement that the article does not have; `letters` are the article's letters and digits alone. */
export function quotesNotIn(
  text: string,
  letters: string,
): { text: string; start: number; end: number }[] {
  return Array.from(text.matchAll(QUOTED)).flatMap(({ 0: quote, index, groups }) => {
    const inner = groups?.inner ?? groups?.single ?? '';
    const parts = inner
      .split(EDITED)
      .map(lettersOf)
      .filter((part) => part !== '');
    if (parts.every((part) => letters.includes(part))) return [];
    return [{ text: quote, start: index, end: index + quote.length }];
  });
}
