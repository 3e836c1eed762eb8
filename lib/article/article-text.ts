import type { Block } from '../model/article.ts';

/** A body shorter than this is a teaser or a notice. In characters. */
export const SHORT_TEXT = 200;

/** The body as plain text, blocks separated by a blank line. */
export const textOfBlocks = (blocks: readonly Block[]): string =>
  blocks
    .filter(({ text }) => text !== '')
    .map(({ text }) => text)
    .join('\n\n');
