import type { Anchor } from '../model/anchor.ts';
import type { Article } from '../model/article.ts';

/** Characters of context kept on each side of a quote; enough to tell repeated sentences apart. */
const CONTEXT = 40;

/**
 * The anchor of a body sentence: its words, and what stands before and after it in its block.
 * Throws a RangeError when the article has no such sentence: evidence never points outside it.
 */
export function anchorFor(article: Article, sentence: number): Anchor {
  const found = article.sentences[sentence];
  const block = found && article.blocks[found.block];
  if (!found || !block) throw new RangeError(`no sentence ${sentence}`);
  return {
    quote: found.text,
    prefix: block.text.slice(Math.max(0, found.start - CONTEXT), found.start),
    suffix: block.text.slice(found.end, found.end + CONTEXT),
  };
}
