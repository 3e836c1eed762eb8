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

export interface Brief {
  /** Version of the engine that made it; a stored brief of an older version may be made anew. */
  engine: string;
  summary: Statement[];
  keyPoints: KeyPoint[];
  phrases: Phrase[];
}
