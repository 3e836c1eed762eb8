import type { Block, Sentence } from '../model/article.ts';
import { quotationsIn, type Span } from './quotation.ts';

/** A quotation in a block, in code units of its text: from mark to mark, and in `from` and `to` what stands between. */
export interface Quotation extends Span {
  block: number;
  from: number;
  to: number;
  words: number;
  /** It goes on with the quotation of the paragraph before, which was left open. */
  goesOn: boolean;
}

const OPENING = /^["“„«»‘‚‹「『]\s?/u;
const CLOSING = /\s?["”“»«’‘›」』]$/u;

function quotation(text: string, block: number, { start, end }: Span, goesOn: boolean): Quotation {
  const whole = text.slice(start, end);
  const from = start + (OPENING.exec(whole)?.[0].length ?? 0);
  const to = Math.max(from, end - (CLOSING.exec(whole)?.[0].length ?? 0));
  const words = text.slice(from, to).match(/\S+/g)?.length ?? 0;
  return { block, start, end, from, to, words, goesOn };
}

/** Whether the last quotation of a block is left open, to go on in the next paragraph. */
const isOpen = (text: string, last: Quotation | undefined): boolean =>
  last !== undefined && last.end === text.length && last.to === last.end;

/** For each sentence the quotations that it shares text with; those over several paragraphs have a part in each. */
export function quotationsBySentence(
  blocks: readonly Block[],
  sentences: readonly Sentence[],
): Quotation[][] {
  const byBlock = new Map<number, Quotation[]>();
  let open = false;
  for (const [index, block] of blocks.entries()) {
    if (block.kind !== 'paragraph' && block.kind !== 'quote' && block.kind !== 'list-item') {
      if (block.kind !== 'image') open = false;
      continue;
    }
    // A block that is a quotation as a whole may name its speaker behind its marks.
    const spans = quotationsIn({ kind: 'paragraph', text: block.text, marks: [] });
    const own = spans.map((span) => quotation(block.text, index, span, open && span.start === 0));
    byBlock.set(index, own);
    open = isOpen(block.text, own.at(-1));
  }
  return sentences.map(({ block, start, end }) =>
    (byBlock.get(block) ?? []).filter((one) => one.words > 0 && one.from < end && one.to > start),
  );
}
