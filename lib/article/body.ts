import type { Block } from '../model/article.ts';
import type { PageReading } from '../model/page-reading.ts';
import { SHORT_TEXT, textOfBlocks } from './article-text.ts';
import { htmlToText } from './faq/html-text.ts';
import { textOf } from './metadata/json-ld.ts';
import type { PageFacts } from './metadata/page-facts.ts';

/** A JSON-LD body of this length is believed where the page shows next to none. In characters. */
const STATED_LEAST = 500;

export interface Body {
  blocks: Block[];
  /** False where no article was found and the page's text stands in for one. */
  found: boolean;
}

/** The page's body: what Readability found, else the JSON-LD body, else the first container that holds text. */
export function bodyOf(facts: PageFacts, { main, anyText }: PageReading): Body {
  const blocks = main?.blocks ?? [];
  if (textOfBlocks(blocks).length >= SHORT_TEXT) return { blocks, found: true };
  const stated = statedBody(facts);
  if (stated) return { blocks: stated, found: true };
  if (blocks.some(({ text }) => text !== '')) return { blocks, found: true };
  return { blocks: anyText, found: false };
}

function statedBody({ article }: PageFacts): Block[] | null {
  const body = htmlToText(textOf(article?.articleBody) ?? '');
  if (body.length < STATED_LEAST) return null;
  return body.split('\n\n').map((text): Block => ({ kind: 'paragraph', text, marks: [] }));
}
