import {
  type Cues,
  compileCues,
  type Found,
  findCues,
  type Token,
} from './lexicons/compile-cues.ts';
import { EN_LEANING, type LeaningGroup } from './lexicons/en-leaning.ts';
import { EN_SETS } from './lexicons/en-sets.ts';

/** English words in a sentence that lean it to what may be, or away from it: tokens `from` up to `to`. */
export type Leaning = Found<LeaningGroup>;

/** Made when first asked for, as those of `supposed-cues.ts`. */
let compiled: Cues<LeaningGroup> | null = null;

/** The leaning words in the tokens of an English sentence, in order. */
export function leaningsOf(tokens: readonly Token[]): Leaning[] {
  compiled ??= compileCues({ sets: EN_SETS, groups: EN_LEANING });
  return findCues(compiled, tokens);
}
