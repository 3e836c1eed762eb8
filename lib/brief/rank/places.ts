import type { Article } from '../../model/article.ts';

/** Where a sentence stands in the article's form. Everything counts from 0. */
export interface SentencePlace {
  opensBlock: boolean;
  inBlock: number;
  blockLength: number;
  block: number;
  blocks: number;
  isListItem: boolean;
  isQuote: boolean;
  inSection: number;
  section: number;
  headings: number;
  /** Text of the heading it stands under; empty before the first one. */
  heading: string;
}

/** The places of an article's first `limit` sentences. Blocks without sentences do not count. */
export function placesOf({ blocks, sentences }: Article, limit: number): SentencePlace[] {
  const seen = sentences.slice(0, limit);
  const headingOf: number[] = [];
  let latest = -1;
  for (const [index, { kind }] of blocks.entries()) {
    if (kind === 'heading') latest = index;
    headingOf.push(latest);
  }
  const order = new Map<number, { at: number; first: number; length: number }>();
  const sections = new Map<number, { at: number; first: number }>();
  for (const [index, { block }] of seen.entries()) {
    const known = order.get(block);
    if (known) known.length++;
    else order.set(block, { at: order.size, first: index, length: 1 });
    const heading = headingOf[block] ?? -1;
    if (!sections.has(heading)) sections.set(heading, { at: sections.size, first: index });
  }
  const headings = blocks.filter(({ kind }) => kind === 'heading').length;
  return seen.map((sentence, index) => {
    const block = order.get(sentence.block);
    const heading = headingOf[sentence.block] ?? -1;
    const section = sections.get(heading);
    const { kind } = blocks[sentence.block] ?? {};
    return {
      opensBlock: sentence.start === 0,
      inBlock: index - (block?.first ?? index),
      blockLength: block?.length ?? 1,
      block: block?.at ?? 0,
      blocks: order.size,
      isListItem: kind === 'list-item',
      isQuote: kind === 'quote',
      inSection: index - (section?.first ?? index),
      section: section?.at ?? 0,
      headings,
      heading: blocks[heading]?.text ?? '',
    };
  });
}
