/** What a text may be labeled as. */
export type Label =
  | 'opinion'
  | 'analysis'
  | 'review'
  | 'interview'
  | 'satire'
  | 'sponsored'
  | 'press release';

/** A kind of statement: its words as a pattern, and stems without one of which no line can match it. */
export interface Statement {
  hint: string;
  words: string;
}

/**
 * The words of one language with which a page discloses something of a text: patterns without flags for text in small letters.
 * `[a-zß-ÿœ]` are the letters of these languages: all letters there are would make the patterns slow to get ready.
 */
export interface DisclosureWords {
  /** A whole line, or a part of one, that labels the text. */
  labels: Readonly<Record<Label, string>>;
  /** That the text is paid for. */
  paid: Statement;
  /** What a note of a correction begins with, before a day, brackets or a colon. */
  corrects: string;
  /** A correction or an update, told. */
  corrected: Statement;
  /** Ties of the author or the publisher to whom the text is about. */
  interest: Statement;
  /** That links earn money. */
  affiliate: Statement;
}
