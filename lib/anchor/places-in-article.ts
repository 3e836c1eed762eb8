import type { Anchor } from '../model/anchor.ts';
import type { Article, Block } from '../model/article.ts';
import { findChanged } from './find-changed.ts';
import { fold } from './fold.ts';
import { foldedText, writtenSpan } from './folded-text.ts';

/** A part of one block's text, in UTF-16 code units. */
export interface BlockPlace {
  block: number;
  start: number;
  end: number;
}

/** How far two texts agree from their near ends on. */
function agreement(text: string, context: string, step: 1 | -1): number {
  let count = 0;
  const [from, near] = step > 0 ? [0, 0] : [text.length - 1, context.length - 1];
  while (
    count < Math.min(context.length, text.length) &&
    text[from + step * count] === context[near + step * count]
  )
    count++;
  return count;
}

/** The place of the very words that agrees most with the anchor's context; null where they do not stand. */
function bestPlace(text: string, anchor: Anchor): { start: number; end: number } | null {
  const quote = fold(anchor.quote);
  const [prefix, suffix] = [fold(anchor.prefix), fold(anchor.suffix)];
  let best: { start: number; end: number; agrees: number } | null = null;
  for (
    let start = text.indexOf(quote);
    quote && start >= 0;
    start = text.indexOf(quote, start + 1)
  ) {
    const end = start + quote.length;
    const before = text.slice(Math.max(0, start - prefix.length), start);
    const after = text.slice(end, end + suffix.length);
    const agrees = agreement(before, prefix, -1) + agreement(after, suffix, 1);
    if (!best || agrees > best.agrees) best = { start, end, agrees };
  }
  return best;
}

const placeOf = (text: string, anchor: Anchor | null) => anchor && bestPlace(text, anchor);

/**
 * Where a passage stands in an article's blocks, one part for each block that it runs through. Found by its words and
 * context, also in an article that was read anew and has changed a little; empty where it is gone.
 */
export function placesInArticle({ blocks }: Pick<Article, 'blocks'>, anchor: Anchor): BlockPlace[] {
  const written = blocks.map(({ text }) => text).join('\n');
  const folded = foldedText(written);
  const changed = (): Anchor | null => findChanged([written], anchor);
  const found = bestPlace(folded.text, anchor) ?? placeOf(folded.text, changed());
  if (!found) return [];
  const span = writtenSpan(folded, found);
  const places: BlockPlace[] = [];
  let at = 0;
  blocks.forEach(({ text }, block) => {
    const start = Math.max(0, span.start - at);
    const end = Math.min(text.length, span.end - at);
    if (start < end) places.push({ block, start, end });
    at += text.length + 1;
  });
  return places;
}

/** Characters of context kept on each side of a passage. */
const CONTEXT = 40;

/** The anchor of a passage from a place in one block to a place in the same or a later one; null where it has no words. */
export function anchorBetween(
  blocks: readonly Block[],
  from: { block: number; at: number },
  to: { block: number; at: number },
): Anchor | null {
  const parts: string[] = [];
  for (let block = from.block; block <= to.block; block++) {
    const text = blocks[block]?.text ?? '';
    const start = block === from.block ? from.at : 0;
    parts.push(text.slice(start, block === to.block ? to.at : undefined));
  }
  const quote = parts.filter((part) => part !== '').join(' ');
  if (quote.trim() === '') return null;
  const first = blocks[from.block]?.text ?? '';
  const last = blocks[to.block]?.text ?? '';
  return {
    quote,
    prefix: first.slice(Math.max(0, from.at - CONTEXT), from.at),
    suffix: last.slice(to.at, to.at + CONTEXT),
  };
}
