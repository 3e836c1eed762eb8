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

/** What somebody is quoted with or said to have said, once. */
export interface VoiceStatement {
  /** Indexes of the article's sentences, in order. */
  sentences: number[];
  /** In quotation marks, retold, or taken from something written. */
  kind: 'direct' | 'indirect' | 'written';
  /** The longest stretch in quotation marks, as it stands in one block; null where there is none. */
  quote: string | null;
}

/** Somebody with a name whose words an article gives. */
export interface Voice {
  /** In its fullest form in the text. */
  name: string;
  /** What the text says that they are, in its words. */
  role: string | null;
  /** For whom they are it. */
  affiliation: string | null;
  /** Speaks for the organization that the article is about, or whose page it is. */
  isParty: boolean;
  statements: VoiceStatement[];
}

/** Who speaks in an article, and what it lays to nobody in particular ("experts say"). */
export interface Voices {
  voices: Voice[];
  vagueAttributions: CueSentence[];
}

/** A link of the body to what the article is about itself. */
export interface PrimaryLink {
  /** Index of the sentence that holds it; null in headings and tables. */
  sentence: number | null;
  block: number;
  href: string;
  kind: 'paper' | 'code' | 'model-card' | 'filing' | 'law' | 'official' | 'data';
}
