import { putFeatures } from '../../article/body/features.ts';
import { measureReading } from '../../article/body/find-body.ts';
import { signatureOf } from '../../article/body/measure.ts';
import { factsOf } from '../../article/metadata/page-facts.ts';
import type { PageReading, StreamBlock } from '../../model/page-reading.ts';
import type { LearningRow } from './rows.ts';

/** One page's blocks to learn from. */
export interface PageRows {
  rows: LearningRow[];
  /** The marked text stops although the article goes on: nothing is learned from such a page. */
  isFragment: boolean;
}

const RUN = 3;
/** A page counts by its share of the marked words, so that all count alike; very short ones less. */
const LEAST_LENGTH = 100;
/** So that blocks of one word count as well. */
const EXTRA_WORDS = 2;
/** Words of a paragraph that is no caption and no note. */
const LONG = 15;
const tokens = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];

/** Blocks of a page with the answer whether they are part of the text that a person marked as its body. */
export function pageRows(reading: PageReading, body: string): PageRows {
  const page = measureReading(reading, factsOf(reading));
  const answers = answersFor(reading.stream.blocks, body);
  const words = Float32Array.from(page.blocks, (block) => block.words);
  const length = Math.max(LEAST_LENGTH, tokens(body).length);
  const rows = reading.stream.blocks.map(({ block }, index): LearningRow => {
    const features: number[] = [];
    putFeatures(page, index, (_, value) => void features.push(value));
    // Code belongs to an article although many marked texts leave it out; pictures have no text to go by.
    const isLearned = block.kind !== 'code' && block.kind !== 'image';
    const weight = isLearned ? (1000 * (EXTRA_WORDS + (words[index] ?? 0))) / length : 0;
    return { features: Float32Array.from(features), answer: answers[index] === 1, weight };
  });
  return { rows, isFragment: isFragment(reading, answers, words) };
}

/** Whether each block is part of the marked body: half its runs of three words are. */
export function answersFor(blocks: StreamBlock[], body: string): Uint8Array {
  const runs = new Set(runsOf(tokens(body)));
  const texts = blocks.map(({ block }) => tokens(block.text));
  const isPart = (words: string[]): number => {
    const own = runsOf(words);
    return own.length === 0 ? 0 : own.filter((run) => runs.has(run)).length / own.length;
  };
  return Uint8Array.from(texts, (words, index) => {
    if (words.length >= RUN) return isPart(words) >= 0.5 ? 1 : 0;
    if (words.length === 0) return 0;
    // Too short to tell by itself: it has to follow or precede the neighbor's words in the body as it does on the page.
    const before = texts
      .slice(Math.max(0, index - 3), index)
      .flat()
      .slice(-2);
    const after = texts
      .slice(index + 1, index + 4)
      .flat()
      .slice(0, 2);
    return isPart([...before, ...words]) === 1 || isPart([...words, ...after]) === 1 ? 1 : 0;
  });
}

const runsOf = (words: string[]): string[] =>
  words
    .slice(0, Math.max(0, words.length - RUN + 1))
    .map((_, at) => words.slice(at, at + RUN).join(' '));

/**
 * Long paragraphs that Readability takes go on behind the last marked one: for more than half as long in the same box or
 * set the same way, or for longer anywhere.
 */
function isFragment({ stream }: PageReading, answers: Uint8Array, words: Float32Array): boolean {
  const isLong = (index: number): boolean => (words[index] ?? 0) >= LONG;
  const marked = new Set<number | string>();
  let length = 0;
  let last = -1;
  for (const [index, one] of stream.blocks.entries()) {
    if (answers[index] !== 1 || !isLong(index)) continue;
    marked.add(parentOf(stream.boxes, one.box));
    marked.add(signatureOf(stream, one));
    length += words[index] ?? 0;
    last = index;
  }
  let rest = 0;
  let beside = 0;
  for (const [index, one] of stream.blocks.entries()) {
    const { block, box, kept } = one;
    if (index <= last || block.kind === 'heading' || !isLong(index) || kept < 0.5) continue;
    rest += words[index] ?? 0;
    const isAlike = marked.has(parentOf(stream.boxes, box)) || marked.has(signatureOf(stream, one));
    if (isAlike) beside += words[index] ?? 0;
  }
  return last >= 0 && (beside > length / 2 || rest > length);
}

const parentOf = (boxes: PageReading['stream']['boxes'], box: number): number =>
  boxes[box]?.parent ?? -1;
