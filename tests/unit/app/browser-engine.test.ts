import { describe, expect, test } from 'vitest';
import { browserEngine } from '../../../lib/app/browser-engine.ts';
import { builtInAi } from '../../../lib/browser/built-in-ai.ts';
import type { EngineTask, WritingOrder, WritingState } from '../../../lib/model/engines.ts';
import { installStandIn, type StandInManner } from '../../e2e/built-in-stand-in.ts';
import { articleOf } from '../engines/given.ts';

type Log = { name: string; call: string; value: Record<string, unknown> }[];

/** The browser's models, in place of which stands a stand-in; `without`: classes that it lacks. */
async function answered(
  task: EngineTask,
  {
    manner = {},
    without = [],
    order = {},
  }: { manner?: Partial<StandInManner>; without?: string[]; order?: Partial<WritingOrder> } = {},
) {
  const scope: Record<string, unknown> = {};
  installStandIn(scope, manner);
  for (const name of without) delete scope[name];
  const told: WritingState[] = [];
  const whole: WritingOrder = {
    id: 'one',
    task,
    article: articleOf(),
    others: [],
    brief: {
      engine: 'test',
      summary: [{ text: 'A hall opened.', sentences: [0] }],
      keyPoints: [{ text: 'It is large.', sentences: [1], origin: 'engine' }],
      phrases: [],
    },
    engine: { kind: 'browser' },
    sentences: 3,
    ...order,
  };
  const answer = browserEngine(builtInAi(scope));
  const result = await answer(whole, (state) => told.push(state), new AbortController().signal);
  const log = scope.standIn as Log;
  return { result, told, log };
}

test('a brief is written by the model, which names its sentences', async () => {
  const { result, told, log } = await answered({ kind: 'brief' });
  expect(result).toMatchObject({
    ok: true,
    value: {
      statements: [
        { role: 'summary', text: articleOf().sentences[0]?.text, cites: [0] },
        { role: 'summary', cites: [1] },
        { role: 'point', cites: [2] },
        { role: 'point', cites: [3] },
        { role: 'point', cites: [4] },
      ],
    },
  });
  expect(told.length).toBeGreaterThan(0);
  expect(log.some(({ name }) => name === 'Summarizer')).toBe(false);
});

describe('where the browser has only a summarizer', () => {
  test('it writes briefs, which name no sentences', async () => {
    const { result, told } = await answered({ kind: 'brief' }, { without: ['LanguageModel'] });
    expect(result).toMatchObject({
      ok: true,
      value: {
        statements: [
          { role: 'summary', text: 'Halyard Labs opened a hall.', cites: [] },
          { role: 'point', text: 'Halyard Labs opened a hall.', cites: [] },
        ],
        silent: false,
      },
    });
    expect(told.at(-1)).toMatchObject({ step: 2, steps: 2 });
  });

  test.each([
    [1, 'short'],
    [4, 'medium'],
    [7, 'long'],
  ])('of %i sentences: %s', async (sentences, length) => {
    const { log } = await answered(
      { kind: 'brief' },
      { without: ['LanguageModel'], order: { sentences } },
    );
    const made = log.filter(({ call }) => call === 'create').map(({ value }) => value.length);
    expect(made).toEqual([length, length]);
  });

  test.each<EngineTask>([
    { kind: 'question', question: 'Who?' },
    { kind: 'compare' },
    { kind: 'explain', term: 'rack' },
  ])('it does nothing else: $kind', async (task) => {
    const { result } = await answered(task, { without: ['LanguageModel'] });
    expect(result).toMatchObject({ ok: false, error: { kind: 'unavailable' } });
  });
});

describe('another language', () => {
  test('is the translator’s, statement for statement', async () => {
    const { result, log } = await answered({ kind: 'translate', into: 'de' });
    expect(result).toMatchObject({
      ok: true,
      value: {
        statements: [
          { role: 'summary', text: 'de: A hall opened.', cites: [0] },
          { role: 'point', text: 'de: It is large.', cites: [1] },
        ],
        cut: false,
      },
    });
    expect(log.some(({ name }) => name === 'LanguageModel')).toBe(false);
  });

  test('is the model’s where there is no translator, and asked for in that language', async () => {
    const { log } = await answered(
      { kind: 'translate', into: 'de-AT' },
      { without: ['Translator'] },
    );
    const made = log.find(({ name, call }) => name === 'LanguageModel' && call === 'create');
    expect(made?.value.expectedOutputs).toEqual([{ type: 'text', languages: ['de'] }]);
  });

  test('of nothing is nothing', async () => {
    const { result } = await answered(
      { kind: 'translate', into: 'de' },
      { order: { brief: null } },
    );
    expect(result).toMatchObject({ ok: false, error: { kind: 'no-text' } });
  });
});

test.each<Partial<StandInManner>>([{ state: 'unavailable' }, { state: 'downloadable' }])(
  'what is not ready is not begun: %o',
  async (manner) => {
    const { result, log } = await answered({ kind: 'brief' }, { manner });
    expect(result).toMatchObject({ ok: false, error: { kind: 'unavailable' } });
    expect(log.some(({ call }) => call === 'create')).toBe(false);
  },
);
