import { ByteReader } from './bytes.ts';
import type { Label } from './labels.ts';
import {
  type LabelRange,
  type Likeness,
  lookNear,
  lookUp,
  lookUpLabels,
  type ReadChunks,
  type Variant,
} from './look-up.ts';
import type { WordsClause } from './query.ts';
import { CHUNK, type Entry, eachPosting, type SegmentHead } from './segment.ts';

/** What a match in another form, by its beginning or misspelled counts beside one of the word itself. */
const WORTH: Record<Likeness, number> = { same: 1, form: 0.85, open: 0.6, near: 0.5 };
/** Words that stand together as they were asked for say more than the same words apart. */
const TOGETHER = 1.5;
/** A score is kept to this part; scores and places are sorted as one number of 53 bits. */
const FINENESS = 1024;
const PLACES = 2 ** 24;

/** The terms that stood for a clause, one list for each of its words: what a passage is marked by. */
export type FoundTerms = string[][];

export interface SearchHit {
  id: string;
  score: number;
}

export interface SearchAnswer {
  /** Best first; of equals the later saved. */
  hits: SearchHit[];
  /** For each clause that is not excluded. */
  terms: FoundTerms[];
  /** Words that were found in another spelling only, with that spelling. */
  corrected: { word: string; as: string }[];
}

/** An index to search: its segments from the oldest to the newest, and how their chunks are read. */
export interface Index {
  segments: readonly SegmentHead[];
  read: ReadChunks;
}

/** Scores by segment and article; 0 where there is no match. */
type Scores = Float32Array[];

const emptyScores = ({ segments }: Index): Scores =>
  segments.map(({ docs }) => new Float32Array(docs.length));

/** How telling it is that an article has a term (Robertson and Zaragoza 2009, eq. 3.3, kept above 0). */
const idf = (articles: number, all: number): number =>
  Math.log(1 + (all - Math.min(articles, all) + 0.5) / (articles + 0.5));

async function readRange(
  { segments, read }: Index,
  segment: number,
  stream: 'postings' | 'places',
  { at, length }: Entry['postings'],
): Promise<Uint8Array> {
  const head = segments[segment];
  if (!head || length === 0) return new Uint8Array();
  const size = CHUNK[stream];
  const first = Math.floor(at / size);
  const chunks = await read(head, stream, first, Math.floor((at + length - 1) / size));
  const from = at - first * size;
  const [only] = chunks;
  if (chunks.length === 1 && only) return only.subarray(from, from + length);
  const joined = new Uint8Array(chunks.reduce((sum, { length: bytes }) => sum + bytes, 0));
  let end = 0;
  for (const chunk of chunks) {
    joined.set(chunk, end);
    end += chunk.length;
  }
  return joined.subarray(from, from + length);
}

/** Calls back with each article that has the variant. */
const eachArticle = (
  index: Index,
  variant: Variant,
  take: (segment: number, doc: number, impact: number) => void,
): Promise<unknown> =>
  Promise.all(
    Array.from(variant.entries, async ([segment, entry]) => {
      const bytes = await readRange(index, segment, 'postings', entry.postings);
      eachPosting(bytes, (doc, impact) => take(segment, doc, impact));
    }),
  );

/** In how many articles a word stands in any form; what is only its beginning counts where nothing else is there. */
function articlesOf(variants: readonly Variant[]): number {
  const whole = variants.filter(({ likeness }) => likeness === 'same' || likeness === 'form');
  return (whole.length > 0 ? whole : variants).reduce((sum, { articles }) => sum + articles, 0);
}

const size = ({ segments }: Index): number =>
  segments.reduce((sum, { docs }) => sum + docs.length, 0);

async function scoreWord(index: Index, variants: readonly Variant[]): Promise<Scores> {
  const scores = emptyScores(index);
  const weight = idf(articlesOf(variants), size(index)) / 255;
  for (const variant of variants) {
    const worth = weight * WORTH[variant.likeness];
    await eachArticle(index, variant, (segment, doc, impact) => {
      const ours = scores[segment];
      if (ours) ours[doc] = Math.max(ours[doc] ?? 0, worth * impact);
    });
  }
  return scores;
}

/** The places of one word in the articles wanted, by article. */
async function placesIn(
  index: Index,
  variants: readonly Variant[],
  segment: number,
  wanted: (doc: number) => boolean,
): Promise<Map<number, number[]>> {
  const found = new Map<number, number[]>();
  for (const { entries } of variants) {
    const entry = entries.get(segment);
    if (!entry) continue;
    const [postings, places] = await Promise.all([
      readRange(index, segment, 'postings', entry.postings),
      readRange(index, segment, 'places', entry.places),
    ]);
    const reader = new ByteReader(places);
    eachPosting(postings, (doc) => {
      const count = reader.number();
      if (!wanted(doc)) return reader.skip(count);
      const list = found.get(doc) ?? [];
      let place = 0;
      for (let left = count; left > 0; left--) {
        place += reader.number();
        list.push(place);
      }
      found.set(doc, list);
    });
  }
  return found;
}

/** Takes away the score of articles in which the words do not stand one after the other. */
async function keepTogether(index: Index, words: Variant[][], scores: Scores): Promise<void> {
  for (const [segment, ours] of scores.entries()) {
    const wanted = (doc: number): boolean => (ours[doc] ?? 0) > 0;
    if (!ours.some((score) => score > 0)) continue;
    let ends: Map<number, Set<number>> | null = null;
    for (const variants of words) {
      const places = await placesIn(index, variants, segment, wanted);
      const next = new Map<number, Set<number>>();
      for (const [doc, list] of places) {
        const before = ends?.get(doc);
        const on = ends ? list.filter((place) => before?.has(place - 1)) : list;
        if (on.length > 0) next.set(doc, new Set(on));
      }
      ends = next;
    }
    for (let doc = 0; doc < ours.length; doc++)
      if (wanted(doc)) ours[doc] = ends?.has(doc) ? (ours[doc] ?? 0) * TOGETHER : 0;
  }
}

/** Adds up, where both have a score; 0 elsewhere. */
function both(one: Scores, other: Scores): void {
  for (const [segment, ours] of one.entries()) {
    const theirs = other[segment];
    for (let doc = 0; doc < ours.length; doc++) {
      const score = theirs?.[doc] ?? 0;
      ours[doc] = score > 0 && (ours[doc] ?? 0) > 0 ? (ours[doc] ?? 0) + score : 0;
    }
  }
}

interface Scored {
  scores: Scores;
  terms: FoundTerms;
  corrected: SearchAnswer['corrected'];
}

async function scoreClause(index: Index, clause: WordsClause): Promise<Scored> {
  const { segments, read } = index;
  const last = clause.terms.length - 1;
  const isPhrase = last > 0;
  const corrected: SearchAnswer['corrected'] = [];
  const words: Variant[][] = [];
  for (const [at, word] of clause.terms.entries()) {
    const how = { exact: clause.exact || isPhrase, open: clause.open && at === last };
    let variants = await lookUp(segments, read, word, how);
    if (variants.length === 0 && !clause.exact) {
      variants = await lookNear(segments, read, word);
      const [best] = variants;
      if (best) corrected.push({ word, as: best.term });
    }
    words.push(variants);
  }
  let scores: Scores | null = null;
  for (const variants of words) {
    const ours = await scoreWord(index, variants);
    if (scores) both(scores, ours);
    else scores = ours;
  }
  const all = scores ?? emptyScores(index);
  if (isPhrase) await keepTogether(index, words, all);
  return {
    scores: all,
    corrected,
    terms: words.map((variants) => variants.map(({ term }) => term)),
  };
}

/** Takes away the score of all articles that were changed or removed since their segment was written. */
function dropGone({ segments }: Index, scores: Scores): void {
  const gone = new Set<string>();
  for (let segment = segments.length - 1; segment >= 0; segment--) {
    const head = segments[segment];
    if (gone.size > 0)
      head?.docs.forEach((id, doc) => {
        const ours = scores[segment];
        if (ours && gone.has(id)) ours[doc] = 0;
      });
    for (const id of head?.gone ?? []) gone.add(id);
  }
}

/** The articles with a score, best first. */
function ranked({ segments }: Index, scores: Scores): SearchHit[] {
  const keys: number[] = [];
  const firsts: number[] = [];
  let first = 0;
  for (const ours of scores) {
    firsts.push(first);
    for (const [doc, score] of ours.entries())
      if (score > 0) keys.push(Math.max(1, Math.round(score * FINENESS)) * PLACES + first + doc);
    first += ours.length;
  }
  const idAt = (place: number): string => {
    const segment = firsts.findLastIndex((from) => from <= place);
    return segments[segment]?.docs[place - (firsts[segment] ?? 0)] ?? '';
  };
  const sorted = Float64Array.from(keys).sort().reverse();
  return Array.from(sorted, (key) => ({
    id: idAt(key % PLACES),
    score: Math.floor(key / PLACES) / FINENESS,
  }));
}

/** A label that an article must have, or must not. */
export interface LabelClause extends LabelRange {
  label: Label;
  excluded: boolean;
}

/** Marks the articles with the labels: 1 where there is one. */
async function labelled(index: Index, clause: LabelClause): Promise<Scores> {
  const { segments, read } = index;
  const marks = emptyScores(index);
  for (const variant of await lookUpLabels(segments, read, clause.label, clause))
    await eachArticle(index, variant, (segment, doc) => {
      const ours = marks[segment];
      if (ours) ours[doc] = 1;
    });
  return marks;
}

/** Takes away the scores of articles that another list has, or that it has not. */
function drop(scores: Scores, list: Scores, which: 'those in it' | 'all others'): void {
  const wanted = which === 'those in it';
  for (const [segment, ours] of scores.entries()) {
    const theirs = list[segment];
    for (let doc = 0; doc < ours.length; doc++)
      if ((theirs?.[doc] ?? 0) > 0 === wanted) ours[doc] = 0;
  }
}

/** All clauses together; where no word is wanted, every article has the same score. */
function scoreWords(index: Index, found: readonly Scored[]): Scores {
  const [first, ...others] = found;
  if (!first) return emptyScores(index).map((ours) => ours.fill(1));
  for (const { scores } of others) both(first.scores, scores);
  return first.scores;
}

/**
 * The articles that hold all clauses and none of the excluded, ranked by BM25F: best first. Where no word is wanted, the latest
 * first. A word that stands nowhere is taken for the words it may be a misspelling of.
 */
export async function search(
  index: Index,
  clauses: readonly WordsClause[],
  labels: readonly LabelClause[] = [],
): Promise<SearchAnswer> {
  const found: Scored[] = [];
  for (const clause of clauses) if (!clause.excluded) found.push(await scoreClause(index, clause));
  const scores = scoreWords(index, found);
  for (const clause of clauses)
    if (clause.excluded)
      drop(scores, (await scoreClause(index, { ...clause, exact: true })).scores, 'those in it');
  for (const clause of labels)
    drop(scores, await labelled(index, clause), clause.excluded ? 'those in it' : 'all others');
  dropGone(index, scores);
  return {
    hits: ranked(index, scores),
    terms: found.map(({ terms }) => terms),
    corrected: found.flatMap(({ corrected }) => corrected),
  };
}
