import type { Signal } from './signals.ts';

/** What Lede says of an article. Every statement carries the sentences it is made of. */

/** `text` is the named sentences of the article joined by one space, to the letter. */
export interface Statement {
  text: string;
  sentences: number[];
}

export interface KeyPoint extends Statement {
  /** `author`: from a list the author names as the key points; `engine`: picked by Lede. */
  origin: 'author' | 'engine';
}

export interface Phrase {
  phrase: string;
  score: number;
}

/** Whom a fact names, what it names, or what its figure measures. */
export type FactKind =
  | 'company'
  | 'person'
  | 'model'
  | 'link'
  | 'price'
  | 'score'
  | 'parameters'
  | 'context'
  | 'speed'
  | 'data'
  | 'funding'
  | 'usage'
  | 'date';

/** The figure for something else that the article sets against a fact's own, to the letter. */
export interface FactComparison {
  text: string;
  /** Whose figure it is, in the article's words; null where the sentence leaves that open. */
  about: string | null;
  sentence: number;
}

export interface Fact {
  kind: FactKind;
  /** Words of the first of `sentences`, to the letter: its text from `start` to `end`. */
  text: string;
  start: number;
  end: number;
  /** What it measures, in the article's words; for a person the role. Null where its own words say it. */
  about: string | null;
  /** Whose it is, in the article's words: the model or the company; absent where the sentence leaves that open. */
  of?: string;
  comparison?: FactComparison;
  /** Where a link leads. */
  href?: string;
  /** Said to be so, expected or possible, not stated. */
  supposed: boolean;
  /** How often the article says it, or names it. */
  count: number;
  /** The sentence that says it best, then others that say it too. */
  sentences: number[];
}

export interface Brief {
  /** Version of the engine that made it; a stored brief of an older version may be made anew. */
  engine: string;
  /** How many sentences the summary was to have; absent in briefs stored before it could be chosen. */
  wanted?: number;
  summary: Statement[];
  keyPoints: KeyPoint[];
  phrases: Phrase[];
  /** The most important first; absent in briefs stored before facts were looked for. */
  facts?: Fact[];
  /** How the text is made; absent in briefs stored before that was measured. */
  signals?: Signal[];
}
