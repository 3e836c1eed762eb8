import type { Block } from '../../model/article.ts';
import type { BlockStream, PageReading } from '../../model/page-reading.ts';
import { SHORT_TEXT, textOfBlocks } from '../article-text.ts';
import { htmlToText } from '../faq/html-text.ts';
import { textOf } from '../metadata/json-ld.ts';
import { firstMeta, type PageFacts } from '../metadata/page-facts.ts';
import { type ChosenBlock, chooseBlocks } from './choose-blocks.ts';
import { wordsIn } from './measure.ts';
import { measurePage, type PageMeasure } from './page-measure.ts';
import { type StatedText, statedText } from './stated-text.ts';
import { BODY_FOREST } from './weights.ts';

/** A JSON-LD body of this length is believed where the page shows next to none. In characters. */
const STATED_LEAST = 500;
/** The page's data has the text when its body is this many times as long as what was found. */
const STATED_LONGER = 2;
/** Where less of Readability's prose than this is taken, and it is long, the trees have met a page like none they know. */
const TOO_LITTLE = 0.4;
const LONG_PROSE = 150;

export type BodySource = 'trees' | 'readability' | 'json-ld' | 'page';

export interface Body {
  blocks: Block[];
  source: BodySource;
  /** What became of each block of the page, in the order of the stream. */
  fates: ChosenBlock[];
}

/**
 * The page's body: the blocks that the trees take; what Readability takes where that is next to nothing or far too little;
 * the body in the page's data where the page does not show it; and the whole page where there is nothing else.
 */
export function findBody(
  page: PageMeasure,
  facts: PageFacts,
  isShown: boolean,
  forest = BODY_FOREST,
): Body {
  const { stream } = page;
  const stated = statedBody(facts);
  const fates = chooseBlocks(page, isShown, forest);
  const taken = fates.map(({ fate }) => fate === 'taken');
  const kept = stream.blocks.map(
    ({ kept, hidden }) => kept > 0.5 && !(isShown && hidden === 'gone'),
  );
  const body = (source: BodySource, blocks: Block[]): Body => ({ source, blocks, fates });

  const chosen = withPictures(stream, taken);
  const length = textOfBlocks(chosen).length;
  if (stated.length >= STATED_LEAST && stated.length > STATED_LONGER * length)
    return body('json-ld', paragraphsOf(stated));
  if (length >= SHORT_TEXT && !leavesProse(stream, taken)) return body('trees', chosen);
  const readability = withPictures(stream, kept);
  if (textOfBlocks(readability).length >= SHORT_TEXT) return body('readability', readability);
  const longer = length > 0 ? chosen : readability;
  return longer.some(({ text }) => text !== '')
    ? body('trees', longer)
    : body(
        'page',
        stream.blocks.map(({ block }) => block),
      );
}

/** A page's blocks measured, with what its data says of the text. */
export const measureReading = ({ stream }: PageReading, facts: PageFacts): PageMeasure =>
  measurePage(stream, statedTextOf(facts));

/** What the page's data says of the article's text. */
const statedTextOf = (facts: PageFacts): StatedText =>
  statedText(
    facts.pageTitle,
    firstMeta(facts, ['description', 'og:description', 'twitter:description']) ?? '',
    statedBody(facts),
  );

const statedBody = ({ article }: PageFacts): string =>
  htmlToText(textOf(article?.articleBody) ?? '');

const paragraphsOf = (text: string): Block[] =>
  text.split('\n\n').map((paragraph): Block => ({ kind: 'paragraph', text: paragraph, marks: [] }));

/** Whether most of the long paragraphs that Readability takes are not taken. */
function leavesProse({ blocks }: BlockStream, taken: boolean[]): boolean {
  let all = 0;
  let both = 0;
  for (const [index, { block, kept, hidden }] of blocks.entries()) {
    const words =
      block.kind === 'paragraph' && kept > 0.5 && hidden === null ? wordsIn(block.text) : 0;
    if (words < 15) continue;
    all += words;
    if (taken[index]) both += words;
  }
  return all > LONG_PROSE && both < TOO_LITTLE * all;
}

/** The chosen blocks, and the pictures that stand right beside one of them. */
function withPictures({ blocks }: BlockStream, chosen: boolean[]): Block[] {
  const taken = [...chosen];
  const look = (index: number, beside: boolean): boolean => {
    if (blocks[index]?.block.kind !== 'image') return chosen[index] ?? false;
    if (beside && blocks[index]?.hidden !== 'gone') taken[index] = true;
    return beside;
  };
  let beside = false;
  for (let index = 0; index < blocks.length; index++) beside = look(index, beside);
  beside = false;
  for (let index = blocks.length - 1; index >= 0; index--) beside = look(index, beside);
  return blocks.flatMap(({ block }, index) => (taken[index] ? [block] : []));
}
