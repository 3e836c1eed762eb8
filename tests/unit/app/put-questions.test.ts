import { expect, test } from 'vitest';
import { draftedBrief, type PutPrompt, putQuestions } from '../../../lib/app/put-questions.ts';
import type { Brief } from '../../../lib/model/brief.ts';
import type { Prompt } from '../../../lib/model/engine-exchange.ts';
import type { EngineTask, WritingOrder, WritingState } from '../../../lib/model/engines.ts';
import { err, ok } from '../../../lib/model/result.ts';
import { articleOf, longArticle, replyOf } from '../engines/given.ts';

const BRIEF: Brief = {
  engine: 'test',
  summary: [{ text: 'A hall opened.', sentences: [0] }],
  keyPoints: [{ text: 'It is large.', sentences: [1], origin: 'engine' }],
  phrases: [],
};

const ANSWER = {
  summary: [{ text: 'A hall of 400 racks opened.', sentences: [1] }],
  points: [{ text: 'No price is named.', sentences: [3] }],
};

const orderOf = (task: EngineTask, given: Partial<WritingOrder> = {}): WritingOrder => ({
  id: 'one',
  task,
  article: articleOf(),
  others: [],
  brief: BRIEF,
  engine: { kind: 'browser' },
  sentences: 2,
  ...given,
});

async function put(order: WritingOrder, does: PutPrompt, contextTokens = 8192) {
  const told: WritingState[] = [];
  const answer = putQuestions(does, contextTokens);
  const result = await answer(order, (state) => told.push(state), new AbortController().signal);
  return { result, told };
}

test('a brief is one question, and its whole statements are shown as they come', async () => {
  const prompts: Prompt[] = [];
  const whole = JSON.stringify(ANSWER);
  const { result, told } = await put(orderOf({ kind: 'brief' }), async (prompt, onText) => {
    prompts.push(prompt);
    for (let end = 1; end <= whole.length; end++) onText(whole.slice(0, end));
    return ok(replyOf(whole));
  });
  expect(prompts.map(({ name }) => name)).toEqual(['brief']);
  expect(result).toMatchObject({
    ok: true,
    value: {
      statements: [
        { role: 'summary', text: 'A hall of 400 racks opened.', cites: [0] },
        { role: 'point', text: 'No price is named.', cites: [2] },
      ],
    },
  });
  const texts = new Set(told.map((state) => (state.kind === 'writing' ? state.text : '')));
  expect([...texts]).toContain('A hall of 400 racks opened.');
  expect([...texts].at(-1)).toBe('A hall of 400 racks opened.\nNo price is named.');
  for (const text of texts) expect(text).not.toMatch(/[{"]/);
  expect(told.every((state) => state.kind === 'writing' && state.steps === 1)).toBe(true);
});

test('a long article is asked about in parts, and what came of them is merged', async () => {
  const names: string[] = [];
  const { result, told } = await put(
    orderOf({ kind: 'brief' }, { article: longArticle(200) }),
    async ({ name }, onText) => {
      names.push(name);
      onText(JSON.stringify(ANSWER));
      return ok(replyOf(ANSWER));
    },
    4096,
  );
  expect(result.ok).toBe(true);
  expect(names.length).toBeGreaterThan(3);
  expect(names.at(-1)).toBe('merge');
  expect(told.map((state) => (state.kind === 'writing' ? [state.step, state.steps] : []))).toEqual(
    names.map((_, i) => [i + 1, names.length]),
  );
  expect(told.at(-1)).toMatchObject({ text: expect.stringContaining('A hall of 400 racks') });
});

test('the first trouble ends it', async () => {
  let asked = 0;
  const { result } = await put(
    orderOf({ kind: 'brief' }, { article: longArticle(200) }),
    async () => {
      asked++;
      return err({ kind: 'busy', detail: '' });
    },
    4096,
  );
  expect(result).toEqual(err({ kind: 'busy', detail: '' }));
  expect(asked).toBe(1);
});

test('where a model takes too little, nothing is asked', async () => {
  const never: PutPrompt = async () => {
    throw new Error('asked');
  };
  expect((await put(orderOf({ kind: 'brief' }), never, 512)).result).toMatchObject({
    error: { kind: 'too-long' },
  });
  const nothing = orderOf({ kind: 'translate', into: 'de' }, { brief: null });
  expect((await put(nothing, never)).result).toMatchObject({ error: { kind: 'no-text' } });
});

test('the brief is translated statement by statement', () => {
  expect(draftedBrief(BRIEF)).toEqual([
    { role: 'summary', text: 'A hall opened.', cites: [0] },
    { role: 'point', text: 'It is large.', cites: [1] },
  ]);
  expect(draftedBrief(null)).toEqual([]);
});
