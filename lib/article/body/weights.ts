import { unpackForest } from '../../trees/forest.ts';
import packed from './weights.json' with { type: 'json' };

/** The trees that tell an article's blocks from the rest of a page; made by `lib/cli/train/train-body.ts`. */
export const BODY_FOREST = unpackForest(packed);
