import { readBlocks } from '../../../../lib/article/blocks/read-blocks.ts';
import { parsePage } from '../../../../lib/cli/dom.ts';
import type { Block } from '../../../../lib/model/article.ts';

const BASE = 'https://news.example/a/b';

/** The blocks of a body, read from a file. */
export const blocksOf = (html: string): Block[] =>
  readBlocks(parsePage(`<body>${html}</body>`, BASE).body, BASE);
/** Their texts. */
export const texts = (html: string): string[] => blocksOf(html).map(({ text }) => text);
