import { describe, expect, it } from 'vitest';
import { weightKey } from '../../../lib/cli/train/train-supposed.ts';
import stored from '../../../lib/signals/lexicons/weights.json' with { type: 'json' };
import { tokensOf } from '../../../lib/signals/supposed-tokens.ts';
import { counts } from '../../../lib/signals/supposed-weights.ts';

const group = { name: 'some people', list: 'vague', source: 'ours', patterns: '' } as const;
const tokens = tokensOf('Some people left.');

describe('weights of weak cues', () => {
  it('are of the kinds there are: else run lib/cli/train/train-supposed.ts', () => {
    expect(weightKey()).toBe(stored.key);
  });

  it('decide by kind and quantity, and only of weak ones', () => {
    const weak = { group: { ...group, weak: true }, from: 0, to: 2 };
    const kinds = { 'some people': 0.5 };
    expect(counts(weak, tokens, { base: -1, kinds, words: { some: 1 } })).toBe(true);
    expect(counts(weak, tokens, { base: -1, kinds, words: { some: -1 } })).toBe(false);
    expect(counts(weak, tokens, { base: -1, kinds: {}, words: {} })).toBe(false);
    expect(counts({ ...weak, group }, tokens, { base: -9, kinds: {}, words: {} })).toBe(true);
  });
});
