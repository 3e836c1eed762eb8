import { describe, expect, test } from 'vitest';
import { answerTokens, promptTokens } from '../../../../lib/engines/lengths/budget.ts';
import { sumOfCosts } from '../../../../lib/engines/lengths/cost.ts';
import { headOf, splitArticle } from '../../../../lib/engines/lengths/split.ts';
import { estimateTokens } from '../../../../lib/engines/lengths/tokens.ts';
import { planFor } from '../../../../lib/engines/plan.ts';
import { partLines } from '../../../../lib/engines/prompts/numbered.ts';
import type { EngineTask } from '../../../../lib/model/engines.ts';
import { articleOf, longArticle, TEXT, WISH } from '../given.ts';
import { costOf } from './plan-cost.ts';

/** Counted with the vocabularies of cl100k and Llama 2; what is estimated lies about the larger of the two. */
test.each([
  ['ja', '新しい研究所は水曜日に、夏までに公開される予定の言語モデルを発表した。', 41, 46],
  [
    'ru',
    'Новая лаборатория объявила в среду о новой языковой модели, которая выйдет до лета, а цена пока не определена.',
    49,
    39,
  ],
  [
    'el',
    'Το νέο εργαστήριο ανακοίνωσε την Τετάρτη ένα νέο γλωσσικό μοντέλο που θα κυκλοφορήσει πριν από το καλοκαίρι.',
    95,
    108,
  ],
  ['en', TEXT, 65, 77],
])('tokens of %s', (_, text, some, others) => {
  const most = Math.max(some, others);
  expect(estimateTokens(text)).toBeGreaterThan(0.85 * most);
  expect(estimateTokens(text)).toBeLessThan(1.6 * most);
});

const sizes = (parts: ReturnType<typeof splitArticle>): number[] =>
  parts.map((part) => estimateTokens(partLines(part).join('\n')));

describe('a long article in parts', () => {
  const article = longArticle(60);

  test('has every sentence once, in order, and no block in two', () => {
    const parts = splitArticle(article, 600);
    expect(parts.length).toBeGreaterThan(4);
    expect(parts[0]?.from).toBe(0);
    expect(parts.at(-1)?.to).toBe(article.sentences.length);
    for (const [i, { from }] of parts.entries()) {
      expect(from).toBe(parts[i - 1]?.to ?? 0);
      expect(from % 3).toBe(0);
    }
  });

  test('of about the same length', () => {
    const found = sizes(splitArticle(article, 600));
    expect(Math.max(...found)).toBeLessThanOrEqual(600);
    expect(Math.min(...found)).toBeGreaterThan(300);
  });

  test('a block that is longer goes by sentences', () => {
    const parts = splitArticle(articleOf('One row of the hall is new. '.repeat(60)), 200);
    expect(parts.length).toBeGreaterThan(2);
    expect(Math.max(...sizes(parts))).toBeLessThanOrEqual(200);
  });

  test('is one part where it fits, none where it is empty', () => {
    expect(splitArticle(article, 100_000)).toEqual([{ article, from: 0, to: 180 }]);
    expect(splitArticle(articleOf(''), 100)).toEqual([]);
  });

  test('its head is as much as fits', () => {
    const { to } = headOf(article, 300);
    expect(sizes([{ article, from: 0, to }])[0]).toBeLessThanOrEqual(300);
    expect(sizes([{ article, from: 0, to: to + 1 }])[0]).toBeGreaterThan(280);
  });
});

const plan = (task: EngineTask, contextTokens: number, paragraphs = 120) => {
  const others = Array.from({ length: 6 }, () => longArticle(paragraphs));
  const brief = Array.from({ length: 40 }, (_, i) => ({
    role: 'point' as const,
    text: `Row ${i} of the hall holds machines from Ostra, and nobody knows for how long it will.`,
    cites: [i],
  }));
  return planFor(
    task,
    { article: longArticle(paragraphs), others, brief },
    { ...WISH, contextTokens },
  );
};

describe.each<EngineTask>([
  { kind: 'brief' },
  { kind: 'question', question: 'Who made the machines?' },
  { kind: 'explain', term: 'Ostra' },
  { kind: 'compare' },
  { kind: 'translate', into: 'de' },
])('what is planned for %j', (task) => {
  test.each([2048, 4096, 8192, 128_000])('fits into %i tokens', (contextTokens) => {
    const planned = plan(task, contextTokens, contextTokens < 4000 ? 30 : 120);
    if (!planned.ok) return expect(planned.error.kind).toBe('too-long');
    for (const { prompt } of planned.value.steps)
      expect(promptTokens(prompt) + prompt.maxTokens).toBeLessThanOrEqual(contextTokens);
  });

  test('is refused where nothing fits, or too much would be asked', () => {
    if (task.kind === 'translate') return;
    expect(plan(task, 800)).toMatchObject({ error: { kind: 'too-long' } });
    if (task.kind !== 'compare')
      expect(plan(task, 2048, 1500)).toMatchObject({ error: { kind: 'too-long' } });
  });

  test('has a price', () => {
    const planned = plan(task, 8192);
    if (!planned.ok) throw new Error('no plan');
    const cost = costOf(planned.value);
    expect(cost.input).toBeGreaterThan(200);
    expect(cost.output).toBeGreaterThan(100);
    expect(cost.requests).toBe(planned.value.steps.length + (planned.value.merge ? 1 : 0));
    expect(sumOfCosts([cost, cost])).toEqual({
      input: 2 * cost.input,
      output: 2 * cost.output,
      requests: 2 * cost.requests,
    });
  });
});

test('only the parts with a term are asked what it means', () => {
  const text = Array.from({ length: 200 }, (_, i) =>
    i === 150
      ? 'The Lantern is a press.'
      : 'A row of the hall is ready for machines of many kinds.',
  ).join('\n\n');
  const material = { article: articleOf(text), others: [], brief: [] };
  const wish = { ...WISH, contextTokens: 2048 };
  const of = (task: EngineTask): number => {
    const planned = planFor(task, material, wish);
    return planned.ok ? planned.value.steps.length : 0;
  };
  expect(of({ kind: 'question', question: 'What?' })).toBeGreaterThan(2);
  expect(of({ kind: 'explain', term: 'lantern' })).toBe(1);
});

test('what is merged fits, with fewer statements of each part where need be', () => {
  const planned = plan({ kind: 'brief' }, 4096);
  if (!planned.ok || !planned.value.merge) throw new Error('no parts');
  const statement = { role: 'point' as const, text: 'Words of a hall. '.repeat(20), cites: [1] };
  const parts = planned.value.steps.map(() => Array(20).fill(statement));
  const merged = planned.value.merge(parts);
  if (!merged.ok) throw new Error('not merged');
  const { prompt } = merged.value;
  expect(promptTokens(prompt) + prompt.maxTokens).toBeLessThanOrEqual(4096);
  expect(prompt.user).toContain('sentences 2: Words');
});

test('a quarter of what a model takes is for its answer, within bounds', () => {
  expect([1000, 4096, 8192, 200_000].map(answerTokens)).toEqual([400, 1024, 2048, 4096]);
});
