import type { Block } from '../../model/article.ts';
import type { Highlight } from '../../model/library.ts';
import type { Span } from './segments.ts';

/** Shorter parts of a passage over several blocks could stand anywhere. */
const SHORTEST_PART = 12;
/** Places of one quote in one block that are looked at. */
const MOST_PLACES = 50;

type Passage = Pick<Highlight, 'quote' | 'prefix' | 'suffix'>;

/** How many characters agree, counted from the quote outward. */
function agreement(text: string, at: number, { quote, prefix, suffix }: Passage): number {
  let before = 0;
  while (before < prefix.length && text[at - 1 - before] === prefix[prefix.length - 1 - before])
    before++;
  let after = 0;
  while (after < suffix.length && text[at + quote.length + after] === suffix[after]) after++;
  return before + after;
}

/**
 * Where the reader's passages stand in an article: for each block its spans. A passage that stands in several places is where
 * its context agrees best; one over several blocks is marked in each. One that is not found to the letter is in none.
 */
export function placeHighlights(
  blocks: readonly Block[],
  highlights: readonly Passage[],
): Map<number, Span[]> {
  const places = new Map<number, Span[]>();
  const put = (passage: Passage): boolean => {
    let best: { block: number; start: number; agrees: number } | null = null;
    for (const [block, { text }] of blocks.entries()) {
      let at = text.indexOf(passage.quote);
      for (let seen = 0; at >= 0 && seen < MOST_PLACES; seen++) {
        const agrees = agreement(text, at, passage);
        if (!best || agrees > best.agrees) best = { block, start: at, agrees };
        at = text.indexOf(passage.quote, at + 1);
      }
    }
    if (!best) return false;
    const { block, start } = best;
    places.set(block, [...(places.get(block) ?? []), { start, end: start + passage.quote.length }]);
    return true;
  };
  for (const passage of highlights) {
    const quote = passage.quote.trim();
    if (quote === '' || put({ ...passage, quote })) continue;
    const parts = quote.split(/\n+/).map((part) => part.trim());
    if (parts.length > 1)
      for (const part of parts)
        if (part.length >= SHORTEST_PART) put({ quote: part, prefix: '', suffix: '' });
  }
  return places;
}
