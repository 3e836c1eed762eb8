import type { Block } from '../model/article.ts';

/** The body as plain text, blocks separated by a blank line. */
export const textOfBlocks = (blocks: readonly Block[]): string =>
  blocks
    .filter(({ text }) => text !== '')
    .map(({ text }) => text)
    .join('\n\n');
