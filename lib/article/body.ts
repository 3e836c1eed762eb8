import type { Block } from '../model/article.ts';
import type { PageReading, StreamBlock } from '../model/page-reading.ts';
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
export function bodyOf(facts: PageFacts, { stream }: PageReading): Body {
  const blocks = withPictures(
    stream.blocks,
    stream.blocks.map(({ kept }) => kept > 0.5),
  );
  if (textOfBlocks(blocks).length >= SHORT_TEXT) return { blocks, found: true };
  const stated = statedBody(facts);
  if (stated) return { blocks: stated, found: true };
  if (blocks.some(({ text }) => text !== '')) return { blocks, found: true };
  return { blocks: stream.blocks.map(({ block }) => block), found: false };
}

/** The chosen blocks, and the pictures that stand right beside one of them. */
function withPictures(stream: StreamBlock[], chosen: boolean[]): Block[] {
  const isText = ({ block }: StreamBlock): boolean => block.kind !== 'image';
  const taken = [...chosen];
  let before = false;
  for (const [index, one] of stream.entries()) {
    if (isText(one)) before = chosen[index] ?? false;
    else taken[index] = before;
  }
  let after = false;
  for (let index = stream.length - 1; index >= 0; index--) {
    const one = stream[index];
    if (one && isText(one)) after = chosen[index] ?? false;
    else if (after) taken[index] = true;
  }
  return stream.flatMap(({ block }, index) => (taken[index] ? [block] : []));
}

function statedBody({ article }: PageFacts): Block[] | null {
  const body = htmlToText(textOf(article?.articleBody) ?? '');
  if (body.length < STATED_LEAST) return null;
  return body.split('\n\n').map((text): Block => ({ kind: 'paragraph', text, marks: [] }));
}
