/** What in a text shows how it is made. Named are the words that show it; nothing is said of truth or of people. */

/** Words of a sentence that show something. */
export interface Cue {
  /** As it stands in the sentence, from `start` to `end` in UTF-16 code units. */
  text: string;
  start: number;
  end: number;
  /** Inside a quotation: the speaker's word, not the author's. */
  quoted: boolean;
}

/** A sentence, by its index in the article, with what in it shows something; in the order of the text. */
export interface CueSentence {
  sentence: number;
  cues: Cue[];
}
