import { describe, expect, test } from 'vitest';
import { judge } from '../../../lib/grounding/evidence.ts';
import { type Ground, groundOf } from '../../../lib/grounding/ground.ts';
import {
  chanceWithRules,
  doubtsOf,
  leastHeld,
  verdictByChance,
  verdictByRules,
} from '../../../lib/grounding/verdict.ts';
import { articleOf } from './given.ts';

const TEXT = `Ostra Capital led a round of $120 million for the robot maker Pellworth on Monday. Pellworth may open an office in Ohio next year, its chief executive Mara Brannock said. The grocer Fairlow ended its contract with the company in January.

Brannock founded the company in 2019 with Dev Lindo, who runs its laboratory in Leeds. About 310 people work there. A rival, Copperline, has 90 employees and sells its arms to hospitals.`;
const ground: Ground = groundOf(articleOf(TEXT, { title: 'Pellworth raises money' }), []);
const verdictOf = (text: string, cites: number[] = []) =>
  verdictByChance(ground, judge(ground, text, cites));

describe('the chance decides', () => {
  test.each([
    ['In a round led by Ostra Capital, Pellworth got $120 million.', [0]],
    ['Mara Brannock said that Pellworth might open an office in Ohio next year.', [1]],
    ['The grocer Fairlow ended its contract in January.', []],
    ['Copperline, a rival with 90 employees, sells its arms to hospitals.', [5]],
  ])('what the article says in other words is supported: %s', (text, cites) => {
    expect(verdictOf(text, cites)).toEqual({ verdict: 'supported', doubts: [] });
  });

  test.each([
    ['Pellworth will open an office in Ohio next year.', 'stronger'],
    ['Copperline led the round for Pellworth on Monday.', 'name'],
  ])('what it does not is doubted, and the rules say why: %s', (text, kind) => {
    const { verdict, doubts } = verdictOf(text);
    expect(verdict).not.toBe('supported');
    expect(doubts.map((doubt) => doubt.kind)).toContain(kind);
  });
});

test('of what is the article in almost its own words, the rules decide', () => {
  const text =
    'Pellworth may not open an office in Ohio next year, its chief executive Mara Brannock said.';
  const { verdict, doubts } = verdictOf(text, [1]);
  expect(verdict).toBe('doubted');
  expect(doubts.map(({ kind }) => kind)).toContain('negated');
});

test('a number, name or quotation that the article has nowhere is marked, however likely the rest is', () => {
  for (const text of [
    'Ostra Capital led a round of $140 million for the robot maker Pellworth on Monday.',
    'Ostra Capital led a round of $120 million for the robot maker Greywick on Monday.',
    'The grocer Fairlow “quietly ended” its contract with the company in January.',
  ]) {
    const { verdict, doubts } = verdictOf(text);
    expect(verdict).toBe('doubted');
    expect(doubts).toHaveLength(1);
  }
});

test('where no rule knows what is wrong, the words are doubted that the article has least of', () => {
  const text =
    'Dev Lindo runs its laboratory in Leeds, where neighbors complain about noise at night.';
  const [doubt, ...others] = leastHeld(ground, judge(ground, text, [3]));
  expect(others).toEqual([]);
  expect(doubt?.kind).toBe('words');
  expect(doubt?.text).toBe(text.slice(doubt?.start, doubt?.end));
  expect(text.slice(text.indexOf('where'))).toContain(doubt?.text);
});

test('the rules are enough where nothing of it stands in the article, or where they know what lists have too seldom', () => {
  const judged = { ...judge(ground, 'Copperline has 90 employees.', []), covered: 0.8 };
  const turned = [{ rule: 'turned round', kind: 'name' as const, start: 0, end: 10 }];
  expect(chanceWithRules({ ...judged, ruled: [] }, 0.6)).toBe(0.6);
  expect(chanceWithRules({ ...judged, ruled: [], covered: 0.1 }, 0)).toBe(1);
  expect(chanceWithRules({ ...judged, ruled: turned }, 0.6)).toBe(1);
  expect(chanceWithRules({ ...judged, ruled: turned }, 0.4)).toBe(0.4);
});

test('of what hardly any word stands in the article, nothing of the kind is found there', () => {
  expect(verdictOf('Regulators worry about accidents with children in shops.').verdict).toBe(
    'unsupported',
  );
});

test('by the rules alone, each of their doubts counts, and of two about the same words the first', () => {
  const text = 'Pellworth will open an office in Ohio next year.';
  const judged = judge(ground, text, []);
  expect(verdictByRules(judged).verdict).toBe('doubted');
  expect(verdictByRules({ ...judged, ruled: [] }).verdict).toBe('supported');
  const ruled = [
    { rule: 'lifted', kind: 'stronger' as const, start: 10, end: 19 },
    { rule: 'denied', kind: 'negated' as const, start: 15, end: 24 },
    { rule: 'swapped', kind: 'name' as const, start: 0, end: 9 },
  ];
  expect(doubtsOf(text, ruled).map(({ kind, text: words }) => [kind, words])).toEqual([
    ['name', 'Pellworth'],
    ['stronger', 'will open'],
  ]);
});
