/** A quote with its context: enough to find its place again in a document that has changed a little. */
export interface Anchor {
  quote: string;
  /** Up to 40 characters before and after the quote in the article's block; may be empty. */
  prefix: string;
  suffix: string;
}
