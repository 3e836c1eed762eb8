import { join } from 'node:path';
import { type Labeled, readLabeled as read } from '../../lib/cli/train/grounding-corpus.ts';

export { LABELS, type Labeled } from '../../lib/cli/train/grounding-corpus.ts';

/** The articles of a list in `labels/` with their statements. */
export const readLabeled = (file: string): Labeled[] =>
  read(join(import.meta.dirname, 'labels', file));
