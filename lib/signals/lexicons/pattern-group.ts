/** Cues of one kind. `patterns`, one a line, are written as `compile-cues.ts` says. */
export interface PatternGroup {
  name: string;
  /** What they show; `none` where their words only look like a cue. */
  list: string;
  /** Where the words are from. */
  source: string;
  patterns: string;
}

/** The cues of a language, and named sets of words that its patterns refer to, alternatives divided by "|". */
export interface PatternLexicon<Group extends PatternGroup> {
  sets: Readonly<Record<string, string>>;
  groups: readonly Group[];
}
