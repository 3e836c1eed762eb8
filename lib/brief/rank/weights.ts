import { unpackForest } from '../../trees/forest.ts';
import packed from './weights.json' with { type: 'json' };

/** The trees that tell how likely a person's summary says what a sentence says; made by `lib/cli/train/train-summary.ts`. */
export const SENTENCE_FOREST = unpackForest(packed);
