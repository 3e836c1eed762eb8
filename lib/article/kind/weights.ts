import { unpackForest } from '../../trees/forest.ts';
import packed from './weights.json' with { type: 'json' };

/** The trees that tell articles from other pages; made by `lib/cli/train/train-kind.ts`. */
export const KIND_FOREST = unpackForest(packed);
