/** A quote with its context: enough to find its place again in a document that has changed a little. */
export interface Anchor {
  quote: string;
  /** Up to 40 characters before and after the quote in the article's block; may be empty. */
  prefix: string;
  suffix: string;
}

/** A sentence to be marked, with the words in it that show something: parts of its quote, in UTF-16 code units. */
export interface CuedAnchor {
  anchor: Anchor;
  cues: { start: number; end: number }[];
}

/** Sentences that are marked at once; more would only hold the page up. */
export const MOST_MARKED = 500;
/** Words that are marked in one sentence. */
export const MOST_CUES = 50;
