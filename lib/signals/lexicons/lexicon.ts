/**
 * What a cue does: it hedges, it hides who says or does something, it leaves open how many and which, it supposes something
 * without being a word for that ("will", "has the potential to"), or its words only look like a cue ("no doubt").
 */
export type CueList = 'hedged' | 'vague' | 'amounts' | 'supposing' | 'none';

/**
 * Cues of one kind. `patterns`, one a line, are written as `compile-cues.ts` says. `check` names a rule of
 * `supposed-checks.ts` that looks at what stands around. A weak cue counts only with the weight that was learned for it.
 */
export interface CueGroup<Check extends string = string> {
  name: string;
  list: CueList;
  /** Where the words are from. */
  source: string;
  check?: Check;
  weak?: boolean;
  /** It tells a plan, an aim or a forecast. */
  plan?: boolean;
  /** How much of a sentence a cue makes supposed, where that is less than all of it: 0 to 1. */
  strength?: number;
  patterns: string;
}

/** The cues of a language, and named sets of words that its patterns refer to, alternatives divided by "|". */
export interface Lexicon {
  sets: Readonly<Record<string, string>>;
  groups: readonly CueGroup[];
}
