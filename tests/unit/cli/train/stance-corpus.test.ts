import { expect, it } from 'vitest';
import { withoutPenn } from '../../../../lib/cli/train/stance-corpus.ts';

it('writes Penn Treebank tokens as they are written elsewhere', () => {
  expect(withoutPenn("`` It 's slow , '' he said -LRB- and was n't -RRB- .")).toBe(
    '" It\'s slow, " he said (and wasn\'t).',
  );
});
