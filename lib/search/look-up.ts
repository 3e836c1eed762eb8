import { stem } from '../text/stems.ts';
import { type Label, labelTerm, labelValue } from './labels.ts';
import { slipCounter, slipsAllowed } from './near-terms.ts';
import { type Entry, entriesOf, type SegmentHead, type Stream } from './segment.ts';

/** Reads chunks of a segment, the numbers from `from` up to and with `to`. */
export type ReadChunks = (
  head: SegmentHead,
  stream: Stream,
  from: number,
  to: number,
) => Promise<Uint8Array[]>;

/** Terms that a word may go on to, at most; the most frequent are taken. */
const MOST_OPEN = 40;
/** Spellings that a word without a match is taken for, at most. */
const MOST_NEAR = 4;
/** Beginning of a word that its forms share, at least; UTF-16 code units. */
const ROOT = 3;
/** Above every term that begins like the bound. */
const LAST = '\uffff';

/** How a term of the index stands for a word: as it is, in another form, as its beginning, or misspelled. */
export type Likeness = 'same' | 'form' | 'open' | 'near';

/** Which labels: values in their order, and those of them that are wanted. */
export interface LabelRange {
  from?: string;
  to?: string;
  wants?: (value: string) => boolean;
}

/** A term of the index that stands for a word, with its entry in each segment that has it. */
export interface Variant {
  term: string;
  likeness: Likeness;
  articles: number;
  /** By the segment's place in the list. */
  entries: Map<number, Entry>;
}

/** The number of the chunk in which a term stands if anywhere; -1 where it comes before all. */
function chunkOf({ firsts }: SegmentHead, term: string): number {
  let [low, high] = [0, firsts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((firsts[middle] ?? LAST) <= term) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Calls back with every entry from `from` up to and with `to`, segment after segment. */
async function eachEntry(
  segments: readonly SegmentHead[],
  read: ReadChunks,
  [from, to]: [string, string],
  take: (segment: number, entry: Entry) => void,
): Promise<void> {
  await Promise.all(
    segments.map(async (head, segment) => {
      const last = chunkOf(head, to);
      if (last < 0) return;
      for (const chunk of await read(head, 'terms', Math.max(0, chunkOf(head, from)), last))
        for (const entry of entriesOf(chunk)) {
          if (entry.term > to) break;
          if (entry.term >= from) take(segment, entry);
        }
    }),
  );
}

/** Gathers entries of the same term from all segments. */
class Variants {
  readonly #byTerm = new Map<string, Variant>();

  add(segment: number, entry: Entry, likeness: Likeness): void {
    const { term } = entry;
    const known = this.#byTerm.get(term);
    const variant = known ?? { term, likeness, articles: 0, entries: new Map() };
    variant.entries.set(segment, entry);
    variant.articles += entry.articles;
    if (!known) this.#byTerm.set(term, variant);
  }

  all(): Variant[] {
    return [...this.#byTerm.values()];
  }
}

const mostFrequent = (variants: Variant[], count: number): Variant[] =>
  variants.sort((a, b) => b.articles - a.articles || (a.term < b.term ? -1 : 1)).slice(0, count);

/** The beginning that all English forms of a word have in common: "studies" and "study" both begin with "stud". */
function rootOf(word: string): string {
  const short = stem(word);
  let shared = 0;
  while (shared < short.length && short[shared] === word[shared]) shared++;
  return word.slice(0, Math.max(ROOT, Math.min(shared, short.length - 1)));
}

/** Whether only the word itself will do, and whether it may go on. */
interface How {
  exact: boolean;
  open: boolean;
}

/** Too many words begin like two letters for those to have forms. */
const hasForms = (word: string, { exact }: How): boolean => !exact && word.length >= ROOT;

function rangeOf(word: string, how: How): [string, string] {
  if (hasForms(word, how)) return [rootOf(word), rootOf(word) + LAST];
  return [word, how.open ? word + LAST : word];
}

/**
 * The terms of the index that stand for a word: itself, unless `exact` its other forms (by Porter's stem), and where it is
 * `open`, those that begin with it.
 */
export async function lookUp(
  segments: readonly SegmentHead[],
  read: ReadChunks,
  word: string,
  how: How,
): Promise<Variant[]> {
  const variants = new Variants();
  const stemmed = stem(word);
  await eachEntry(segments, read, rangeOf(word, how), (segment, entry) => {
    const { term } = entry;
    if (term === word) variants.add(segment, entry, 'same');
    else if (hasForms(word, how) && stem(term) === stemmed) variants.add(segment, entry, 'form');
    else if (how.open && term.startsWith(word)) variants.add(segment, entry, 'open');
  });
  const found = variants.all();
  const opened = found.filter(({ likeness }) => likeness === 'open');
  return [
    ...found.filter(({ likeness }) => likeness !== 'open'),
    ...mostFrequent(opened, MOST_OPEN),
  ];
}

/** The labels of one kind whose value is wanted, from the value `from` up to and with `to`. */
export async function lookUpLabels(
  segments: readonly SegmentHead[],
  read: ReadChunks,
  label: Label,
  { from = '', to = LAST, wants = () => true }: LabelRange,
): Promise<Variant[]> {
  const variants = new Variants();
  const range: [string, string] = [labelTerm(label, from), labelTerm(label, to)];
  await eachEntry(segments, read, range, (segment, entry) => {
    if (wants(labelValue(label, entry.term))) variants.add(segment, entry, 'same');
  });
  return variants.all();
}

/**
 * The terms that a word without any match may be a misspelling of: the nearest, of those the most frequent. The first letter is
 * taken to be right, or swapped with the second: to look further would be to read the whole list of terms.
 */
export async function lookNear(
  segments: readonly SegmentHead[],
  read: ReadChunks,
  word: string,
): Promise<Variant[]> {
  const allowed = slipsAllowed(word);
  if (allowed === 0) return [];
  const variants = Array.from({ length: allowed + 1 }, () => new Variants());
  const counters = segments.map(() => slipCounter(word, allowed));
  for (const first of new Set([word.charAt(0), word.charAt(1)]))
    await eachEntry(segments, read, [first, first + LAST], (segment, entry) => {
      const slips = counters[segment]?.(entry.term) ?? allowed + 1;
      variants[slips]?.add(segment, entry, 'near');
    });
  const nearest = variants.map((one) => one.all()).find((all) => all.length > 0) ?? [];
  return mostFrequent(nearest, MOST_NEAR);
}
