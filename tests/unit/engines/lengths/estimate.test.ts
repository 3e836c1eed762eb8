import { describe, expect, test } from 'vitest';
import { briefCost } from '../../../../lib/engines/lengths/estimate.ts';
import { planFor } from '../../../../lib/engines/plan.ts';
import { countWords } from '../../../../lib/text/words.ts';
import { articleOf } from '../given.ts';
import { costOf } from './plan-cost.ts';

const SENTENCES = [
  'Halyard Labs has opened a hall of four hundred racks in the north of Pellworth, and it will draw more power than the town.',
  'The company says that the machines are meant for its own models alone, while Brannock expects some of them to be rented out.',
  'Nobody has been told what the hall has cost.',
];

const paragraphs = (count: number): string =>
  Array.from({ length: count }, () => SENTENCES.join(' ')).join('\n\n');

describe('the cost of a brief by the words of its article', () => {
  test.each([
    [8, 32_768],
    [40, 32_768],
    [40, 4096],
    [120, 4096],
  ])('is near that of the real questions: %d paragraphs, %d tokens', (count, contextTokens) => {
    const text = paragraphs(count);
    const wish = { sentences: 3, points: 5, into: null, contextTokens };
    const plan = planFor(
      { kind: 'brief' },
      { article: articleOf(text), others: [], brief: [] },
      wish,
    );
    if (!plan.ok) throw new Error(plan.error.kind);
    const real = costOf(plan.value);
    const about = briefCost(countWords(text, 'en'), contextTokens);
    expect(about.input / real.input).toBeGreaterThan(0.75);
    expect(about.input / real.input).toBeLessThan(1.5);
    expect(Math.abs(about.requests - real.requests)).toBeLessThanOrEqual(1);
  });

  test('is one request where the context is not known', () => {
    expect(briefCost(0, 8192)).toEqual({ input: 690, output: 480, requests: 1 });
  });
});
