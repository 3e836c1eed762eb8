import type { Article } from '../../lib/model/article.ts';
import type { SpokenPart } from '../../lib/state/aloud.ts';

/** What of an article is read aloud, in order: headings and sentences. Code and tables are for the eye. */
export function spokenParts({ blocks, sentences }: Article): SpokenPart[] {
  const byBlock = Map.groupBy(sentences, ({ block }) => block);
  return blocks.flatMap((block, at): SpokenPart[] =>
    block.kind === 'heading'
      ? [{ text: block.text, block: at, start: 0, end: block.text.length }]
      : (byBlock.get(at) ?? []).map(({ text, start, end }) => ({ text, block: at, start, end })),
  );
}

/** The first part that is on the screen or under it; the first of all where none is drawn. */
export function partInView(parts: readonly SpokenPart[], topOf: (block: number) => number): number {
  const at = parts.findIndex(({ block }) => topOf(block) > 0);
  return Math.max(0, at);
}
