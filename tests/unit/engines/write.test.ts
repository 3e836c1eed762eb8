import { expect, test } from 'vitest';
import { planFor } from '../../../lib/engines/plan.ts';
import { type Ask, write } from '../../../lib/engines/write.ts';
import type { Prompt } from '../../../lib/model/engine-exchange.ts';
import type { EngineTask } from '../../../lib/model/engines.ts';
import { ok } from '../../../lib/model/result.ts';
import { longArticle, replyOf, WISH } from './given.ts';

const run = (task: EngineTask, ask: Ask) => {
  const material = { article: longArticle(120), others: [], brief: [] };
  const planned = planFor(task, material, { ...WISH, contextTokens: 4096 });
  return planned.ok ? write(planned.value, ask) : planned;
};

/** The number of the first sentence in a prompt. */
const first = ({ user }: Prompt): number => Number(/^\[(\d+)\]/m.exec(user)?.[1]);

test('parts are asked in order, then merged; what was cut stays known', async () => {
  const asked: [number, number, string][] = [];
  const answer = await run({ kind: 'brief' }, async (prompt, step, steps) => {
    asked.push([step, steps, prompt.name]);
    const isMerge = prompt.name === 'merge';
    const sentences = [isMerge ? 1 : first(prompt)];
    const text = isMerge ? 'All of it.' : `Part ${step}.`;
    return ok(
      replyOf({ summary: [{ text, sentences }], points: [] }, step === 0 ? 'length' : 'stop'),
    );
  });
  const steps = asked.length;
  expect(steps).toBeGreaterThan(3);
  expect(asked).toEqual(asked.map((_, i) => [i, steps, i < steps - 1 ? 'brief' : 'merge']));
  expect(answer).toEqual({
    ok: true,
    value: {
      statements: [{ role: 'summary', text: 'All of it.', cites: [0] }],
      silent: false,
      cut: true,
    },
  });
});

test('answers of parts stand side by side; where one speaks, the others’ silence is none', async () => {
  const answer = await run({ kind: 'question', question: 'What?' }, async (prompt, step) =>
    ok(
      replyOf(
        step === 1
          ? { answered: true, statements: [{ text: 'That.', sentences: [first(prompt)] }] }
          : { answered: false, statements: [] },
      ),
    ),
  );
  expect(answer).toMatchObject({ value: { statements: [{ text: 'That.' }], silent: false } });
});

test('the first trouble ends it', async () => {
  let asked = 0;
  const answer = await run({ kind: 'brief' }, async () => {
    asked++;
    return { ok: false, error: { kind: 'busy', detail: '' } };
  });
  expect(answer).toEqual({ ok: false, error: { kind: 'busy', detail: '' } });
  expect(asked).toBe(1);
});
