import type { Block } from '../model/article.ts';
import { textOfBlocks } from './article-text.ts';
import { readBlocks } from './blocks/read-blocks.ts';
import { htmlToText } from './faq/html-text.ts';
import type { MainContent } from './main-content.ts';
import { textOf } from './metadata/json-ld.ts';
import type { PageFacts } from './metadata/page-facts.ts';

/** A body shorter than this is a teaser or a notice; data that holds far more is believed instead. In characters. */
const SHORT = 200;
const STATED_LEAST = 500;

export interface Body {
  blocks: Block[];
  /** False where no article was found and the page's text stands in for one. */
  found: boolean;
}

/** The page's body: what Readability found, else the JSON-LD body, else the first container that holds text. */
export function bodyOf(facts: PageFacts, content: MainContent | null, base: string): Body {
  const blocks = content ? readBlocks(content.root, base) : [];
  if (textOfBlocks(blocks).length >= SHORT) return { blocks, found: true };
  const stated = statedBody(facts);
  if (stated) return { blocks: stated, found: true };
  if (blocks.some(({ text }) => text !== '')) return { blocks, found: true };
  return { blocks: anyText(facts.document, base), found: false };
}

function statedBody({ article }: PageFacts): Block[] | null {
  const body = htmlToText(textOf(article?.articleBody) ?? '');
  if (body.length < STATED_LEAST) return null;
  return body.split('\n\n').map((text): Block => ({ kind: 'paragraph', text, marks: [] }));
}

function anyText(document: Document, base: string): Block[] {
  for (const selector of ['article', 'main, [role="main"]', 'body', 'html']) {
    const container = document.querySelector(selector);
    const blocks = container ? readBlocks(container, base) : [];
    if (textOfBlocks(blocks).length >= SHORT || (selector === 'html' && blocks.length > 0))
      return blocks;
  }
  return [];
}
