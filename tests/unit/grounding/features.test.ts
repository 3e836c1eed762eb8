import { describe, expect, test } from 'vitest';
import { judge } from '../../../lib/grounding/evidence.ts';
import { putStatementFeatures, statementFeatures } from '../../../lib/grounding/features.ts';
import { groundOf } from '../../../lib/grounding/ground.ts';
import { articleOf } from './given.ts';

const TEXT = `The grocer Fairlow may buy up to 40 robots from Pellworth, its director Mara Brannock said. Pellworth narrowed its loss to $12 million. Copperline, a rival, lost $30 million and has 90 employees.

Brannock expects a decision in March. Dev Lindo of Halyard Labs called the robots slow.`;
const ground = groundOf(articleOf(TEXT, { title: 'Fairlow looks at robots' }), []);

function featuresOf(text: string, cites: number[] = []): (name: string) => number | undefined {
  const features = new Map<string, number>();
  putStatementFeatures(ground, judge(ground, text, cites), (name, value) => {
    expect(features.has(name), `${name} twice`).toBe(false);
    features.set(name, value);
  });
  return (name) => features.get(name);
}

test('every statement has the same features, all numbers', () => {
  const some = ['Fairlow buys robots.', '…', 'Nobody knows whether 7 of 9 “robots” work in May.'];
  const rows = some.map((text) => statementFeatures(ground, judge(ground, text, [1, 99])));
  expect(new Set(rows.map(({ length }) => length)).size).toBe(1);
  expect(rows.flat().every(Number.isFinite)).toBe(true);
});

describe('words', () => {
  test('are held by the sentence that has them, in other words too', () => {
    const same = featuresOf('Pellworth narrowed its loss to $12 million.');
    expect(same('held by the best')).toBe(1);
    expect(same('missing')).toBe(0);
    expect(featuresOf('The retailer moved to Mars.')('held by the best')).toBeLessThan(0.5);
  });

  test('at the end that nothing has weigh there', () => {
    const text = 'Dev Lindo of Halyard Labs called the robots slow because of cheap batteries.';
    expect(featuresOf(text)('missing at the end')).toBeGreaterThan(3);
    expect(featuresOf(text.replace(' because of cheap batteries', ''))('missing at the end')).toBe(
      0,
    );
  });

  test('that say the opposite are counted', () => {
    expect(featuresOf('Pellworth widened its loss to $12 million.')('opposites')).toBe(1);
    expect(featuresOf('Pellworth narrowed its loss to $12 million.')('opposites')).toBe(0);
  });
});

describe('how sure, how much and of whom', () => {
  test('what is dropped beside the words that are told', () => {
    const lifted = featuresOf('Fairlow will buy 40 robots from Pellworth.', [0]);
    expect(lifted('may: dropped nearby')).toBe(1);
    expect(lifted('bounds dropped')).toBe(1);
    const kept = featuresOf('Fairlow may buy up to 40 robots from Pellworth.', [0]);
    expect(kept('may: dropped nearby')).toBe(0);
    expect(kept('may: kept')).toBe(1);
    expect(kept('bounds kept')).toBe(1);
  });

  test('what is added that no sentence nearby has', () => {
    expect(featuresOf('Fairlow may buy robots because they are cheap.')('because: added')).toBe(1);
  });

  test('from where there is a to', () => {
    expect(featuresOf('Pellworth narrowed its loss from $12 million.')('bounds turned')).toBe(1);
  });
});

describe('numbers and names', () => {
  test('that stand nowhere, or not where the statement puts them', () => {
    const unknown = featuresOf('Pellworth narrowed its loss to $15 million, Greywick said.');
    expect(unknown('numbers not in the article')).toBe(1);
    expect(unknown('names not in the article')).toBe(1);
    expect(featuresOf('Pellworth has 90 employees.', [1])('numbers not in the best')).toBe(1);
  });

  test('that the article ties to others', () => {
    const mixed = featuresOf('Mara Brannock of Halyard Labs expects a decision in March.');
    expect(mixed('names put together')).toBe(1);
    const right = featuresOf('Dev Lindo of Halyard Labs called the robots slow.');
    expect(right('names put together')).toBe(0);
  });
});
