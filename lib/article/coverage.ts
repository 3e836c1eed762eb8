import type { Block, FaqPair } from '../model/article.ts';
import type { BlockStream, StreamBlock } from '../model/page-reading.ts';
import { lettersOf } from '../text/letters.ts';
import { linkedIn, wordsIn } from './body/measure.ts';

/** Elements that hold what stands around an article, by their tag and by the words of their class, id or role. */
const BESIDE_TAG = /^(?:nav|aside|footer|form|dialog|button)$/;
const BESIDE_NAME =
  /(?:^|[\s_-])(?:nav|navigation|navbar|menu|breadcrumbs?|footer|sidebar|rail|comments?|disqus|respond|replies|related|recommend(?:ed|ations?)|recirc|popular|trending|latest|outbrain|taboola|newsletter|signup|subscribe|promos?|ads?|advert\w*|sponsored|cookies?|consent|modal|popup|overlay|bio|biography|complementary|contentinfo|dialog)(?:$|[\s_-])/i;
const MAIN_NAME = /(?:^|\s)(?:main|articleBody)(?:\s|$)/;
/** A block of fewer words is a label, a link or a caption. */
const PROSE_WORDS = 12;
/** Share of a block's characters in links from which on it is a way elsewhere rather than text. */
const LINKED = 0.5;
/** A headline of another page: a line of so many words, and the share of it in links. */
const HEADLINE_WORDS = 4;
const WHOLLY = 0.9;
const SENTENCE_END = /[.!?…。！？؟]/;
/** Shorter sentences stand in many places. In letters. */
const TELLING = 20;
const ENDING = /[.!?…。！？؟]["”’»」)\]]*$/;

/**
 * Left out of the brief is much where the prose of the region that was not taken is this share of all its prose, and at
 * least this many words. Set on 1,062 saved article pages.
 */
const MUCH = 0.3;
const MUCH_WORDS = 150;

/** Whether the page shows much text around the article that is neither in its body nor in its answers. */
export function isMuchLeftOut(
  stream: BlockStream,
  body: readonly Block[],
  faq: readonly FaqPair[],
): boolean {
  const answers = faq.flatMap(({ answer }) => answer.split('\n\n')).map(paragraph);
  const taken = [...body, ...answers];
  return leavesMuchOut(taken, regionOf(stream, taken));
}

const paragraph = (text: string): Block => ({ kind: 'paragraph', text, marks: [] });

/** Whether much of what the region shows is not in what was taken. Both are compared by their texts. */
export function leavesMuchOut(taken: readonly Block[], region: readonly Block[]): boolean {
  const { left, all } = leftOut(taken, region);
  return left >= MUCH_WORDS && left > all * MUCH;
}

/** Words of prose in the region, and how many of them stand in blocks that were not taken. */
export function leftOut(
  taken: readonly Block[],
  region: readonly Block[],
): { left: number; all: number } {
  const isTaken = takenIn(taken);
  const seen = new Set<string>();
  let all = wordsOf(taken.filter(isProse));
  let left = 0;
  let isTeaser = false;
  for (const block of region) {
    const letters = lettersOf(block.text);
    if (!isTeaser && isProse(block) && !seen.has(letters) && !isTaken(block)) {
      seen.add(letters);
      left += wordsIn(block.text);
    }
    if (block.kind !== 'image') isTeaser = isHeadlineElsewhere(block);
  }
  all += left;
  return { left, all };
}

/** What a reader sees of the page, or can unfold, outside its furniture; with it where nothing else is there. */
export function pageBlocks(stream: BlockStream): Block[] {
  const seen = stream.blocks.filter(({ hidden }) => hidden !== 'gone');
  const isKept = ({ block, kept }: StreamBlock): boolean => kept > 0.5 && isProse(block);
  const beside = besides(
    stream,
    sums(stream.blocks.map((one) => (isKept(one) ? wordsIn(one.block.text) : 0))),
  );
  const inside = seen.filter(({ box }) => !beside[box]);
  return (inside.some(({ block }) => block.text !== '') ? inside : seen).map(blockOf);
}

/**
 * The blocks among which the article stands: those of the outermost `<article>` or `<main>` around most of what was
 * taken, else those of the page, without furniture and what a reader does not see.
 */
export function regionOf(stream: BlockStream, taken: readonly Block[]): Block[] {
  const { blocks, boxes } = stream;
  const isTaken = takenIn(taken.filter(isProse));
  const wordsTaken = sums(blocks.map(({ block }) => (isTaken(block) ? wordsIn(block.text) : 0)));
  const around = boxes.find(
    ({ tag, names, start, end }) =>
      (tag === 'article' || tag === 'main' || MAIN_NAME.test(names)) &&
      wordsTaken(start, end) * 2 > wordsTaken(0, blocks.length),
  );
  const { start, end } = around ?? { start: 0, end: blocks.length };
  const beside = besides(stream, wordsTaken);
  return blocks
    .slice(start, end)
    .filter(({ hidden, box }) => hidden !== 'gone' && !beside[box])
    .map(blockOf);
}

type Sums = (start: number, end: number) => number;

/** The sum of the numbers from `start` to `end`, end exclusive, for any of them at once. */
function sums(numbers: number[]): Sums {
  const upTo = [0];
  let sum = 0;
  for (const number of numbers) {
    sum += number;
    upTo.push(sum);
  }
  return (start, end) => (upTo[end] ?? sum) - (upTo[start] ?? sum);
}

const blockOf = ({ block }: StreamBlock): Block => block;

/** For each box whether it stands in the page's furniture; none does that holds most of the page or what was taken. */
function besides({ boxes, blocks }: BlockStream, wordsTaken: Sums): boolean[] {
  const beside: boolean[] = [];
  for (const { tag, names, parent, start, end } of boxes) {
    const own =
      (BESIDE_TAG.test(tag) || BESIDE_NAME.test(names)) &&
      (end - start) * 2 <= blocks.length &&
      wordsTaken(start, end) === 0;
    beside.push(own || (parent !== null && beside[parent] === true));
  }
  return beside;
}

/**
 * Tells whether a block is among these, by its first sentence: the page's data has the same text in other paragraphs and
 * with other quotation marks.
 */
function takenIn(taken: readonly Block[]): (block: Block) => boolean {
  const telling = new Set(taken.flatMap(({ text }) => sentencesOf(text)));
  return ({ text }) => {
    const [first] = sentencesOf(text);
    return first !== undefined && telling.has(first);
  };
}

/** The letters of a text's sentences, near enough to compare; of a text that has but short ones all its letters. */
function sentencesOf(text: string): string[] {
  const long = text
    .split(SENTENCE_END)
    .map(lettersOf)
    .filter(({ length }) => length >= TELLING);
  return long.length > 0 ? long : [lettersOf(text)].filter((letters) => letters !== '');
}

function isProse(block: Block): boolean {
  if (block.kind === 'code') return true;
  if (!('marks' in block) || block.kind === 'heading') return false;
  if (wordsIn(block.text) < PROSE_WORDS || !ENDING.test(block.text)) return false;
  return linkedIn(block.marks) < block.text.length * LINKED;
}

/** A line that is a link as a whole: what follows it tells of another page. */
const isHeadlineElsewhere = (block: Block): boolean =>
  'marks' in block &&
  wordsIn(block.text) >= HEADLINE_WORDS &&
  linkedIn(block.marks) > block.text.length * WHOLLY;

const wordsOf = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, { text }) => sum + wordsIn(text), 0);
