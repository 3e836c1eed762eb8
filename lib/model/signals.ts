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

/**
 * One thing that a signal found. Its words are the message `finding` + its name with a capital (plural, `$1` is `count`, then
 * `values`); the texts that show it lie beside it.
 */
export interface Finding {
  name: string;
  /** How many there are; 0 for something that is missing. */
  count: number;
  /** What else its words name, in their order: figures and words of the text, never sentences of ours. */
  values: string[];
  /** Whether it raises the signal's meter, lowers it, or is told beside it and counts for nothing. */
  side: 'for' | 'against' | 'beside';
  /** The sentences that show it, in order, with the words in them that do; a sentence may stand in several findings. */
  sentences: CueSentence[];
  /** What the page shows outside the body's sentences (a title, a byline, a date), to the letter. */
  quotes: string[];
  /** Addresses that the text links to; absent where it is not about links. */
  links?: string[];
}

/**
 * What one signal says of a text. A meter has a value from 0 to 100, whole; notes only tell what was found. `unmeasured`: not in
 * this language.
 */
export type Signal =
  | { name: string; kind: 'meter'; value: number; findings: Finding[] }
  | { name: string; kind: 'notes'; findings: Finding[] }
  | { name: string; kind: 'unmeasured' };

/** The steps in which a meter is told in words. */
export const METER_STEPS = 6;

/** The first and the last value of a step. */
export const valuesOf = (step: number): { first: number; last: number } => ({
  first: step <= 0 ? 0 : Math.max(1, (step - 1) * 20),
  last: step <= 0 ? 0 : step >= METER_STEPS - 1 ? 100 : step * 20 - 1,
});

/** The step of a meter's value, 0 to 5: 0, 1–19, 20–39, 40–59, 60–79, 80–100. */
export const stepOf = (value: number): number =>
  value <= 0 ? 0 : Math.min(METER_STEPS - 1, 1 + Math.floor(value / 20));
