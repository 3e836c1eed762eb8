import { unpackForest } from '../trees/forest.ts';
import packed from './weights.json' with { type: 'json' };

/** The trees that tell which statements an article does not bear out; made by `lib/cli/train/train-grounding.ts`. English. */
export const GROUNDING_FOREST = unpackForest(packed);
