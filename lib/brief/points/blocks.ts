import type { Article, Block, Mark } from '../../model/article.ts';
import { countWords } from '../../text/words.ts';

const LONGEST_LINE = 110;
const MOST_LINE_WORDS = 16;

export const isItem = (block: Block | undefined): block is Block & { kind: 'list-item' } =>
  block?.kind === 'list-item';

const marksOf = (block: Block): Mark[] => ('marks' in block ? block.marks : []);

/** How many code units of a block's text marks of one kind cover. */
function covered(block: Block, kind: Mark['kind']): number {
  return marksOf(block)
    .filter((mark) => mark.kind === kind)
    .reduce((sum, { start, end }) => sum + end - start, 0);
}

/** Whether a block is, but for a few signs, one link. */
export const isLink = (block: Block): boolean =>
  block.text.length > 0 && covered(block, 'link') > 0.85 * block.text.length;

/** Whether a block is set as a heading: a heading, or a short line of its own that is all bold or all link. */
export function isHeadingLine(block: Block): boolean {
  if (block.kind === 'heading') return true;
  if (block.kind !== 'paragraph' || block.text.length > LONGEST_LINE) return false;
  const { text } = block;
  if (/[.!?:;,…]["”’)]?\s*$/.test(text) || countWords(text, null) > MOST_LINE_WORDS) return false;
  return covered(block, 'strong') > 0.9 * text.length || isLink(block);
}

/** The bold words that open a block and are followed by more; empty where there are none. */
export function boldLead(block: Block): string {
  const lead = marksOf(block).find(({ kind, start }) => kind === 'strong' && start <= 2);
  if (lead === undefined || lead.end >= block.text.trimEnd().length) return '';
  return block.text.slice(0, lead.end);
}

/** For every block the indexes of its sentences, in reading order. */
export function sentencesByBlock({ blocks, sentences }: Article): number[][] {
  const own: number[][] = blocks.map(() => []);
  for (const [i, { block }] of sentences.entries()) own[block]?.push(i);
  return own;
}
