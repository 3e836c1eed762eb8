import { describe, expect, test } from 'vitest';
import { builtInAi } from '../../../lib/browser/built-in-ai.ts';
import type { Prompt } from '../../../lib/model/engine-exchange.ts';
import { installStandIn, type StandInManner } from '../../e2e/built-in-stand-in.ts';

/** The browser's models, in place of which stands a stand-in. */
function given(manner: Partial<StandInManner> = {}) {
  const scope: Record<string, unknown> = {};
  installStandIn(scope, manner);
  const log = scope.standIn as { name: string; call: string; value: Record<string, unknown> }[];
  return { ai: builtInAi(scope), log, calls: () => log.map(({ call }) => call) };
}

const waits = { first: 200, between: 200, whole: 1000 };
const EN = { from: 'en-GB', into: null };
const PROMPT: Prompt = {
  name: 'brief',
  version: 1,
  system: 'Rules',
  user: '<article>\n[1] A hall opened.\n[2] It is large.\n</article>',
  schema: { type: 'object', properties: {}, required: [], additionalProperties: false },
  maxTokens: 100,
};

describe('where the browser has no models', () => {
  test.each([{}, { LanguageModel: {} }, { LanguageModel: null }, { LanguageModel: class {} }])(
    '%o',
    async (scope) => {
      const ai = builtInAi(scope);
      expect(await ai.modelState(EN)).toBe('unavailable');
      expect(await ai.translatorState('en', 'de')).toBe('unavailable');
      expect(await ai.write(PROMPT, EN)).toMatchObject({ error: { kind: 'unavailable' } });
      expect(await ai.detect('Hallo')).toMatchObject({ error: { kind: 'unavailable' } });
    },
  );

  test('or they are there by name only', async () => {
    const { ai } = given({ state: 'unavailable' });
    expect(await ai.modelState(EN)).toBe('unavailable');
    expect(await ai.write(PROMPT, EN, { waits })).toMatchObject({ error: { kind: 'unavailable' } });
  });

  test('or do not answer', async () => {
    const hang = () => new Promise(() => {});
    const fail = () => Promise.reject(new Error('boom'));
    for (const availability of [hang, fail, async () => 'perhaps'])
      expect(
        await builtInAi({ Summarizer: { availability, create: hang } }).summarizerState({
          ...EN,
          type: 'tldr',
          length: 'short',
        }),
      ).toBe('unavailable');
  }, 20_000);
});

describe('a prompt', () => {
  test('is answered in pieces, held to its schema, with the same options as were asked about', async () => {
    const { ai, log, calls } = given();
    const seen: string[] = [];
    expect(await ai.modelState({ from: 'ja', into: 'es-MX' })).toBe('available');
    const answer = await ai.write(
      PROMPT,
      { from: 'ja', into: 'es-MX' },
      { onText: (text) => void seen.push(text) },
    );
    const text = JSON.stringify({
      summary: [
        { text: 'A hall opened.', sentences: [1] },
        { text: 'It is large.', sentences: [2] },
      ],
      points: [],
    });
    expect(answer).toEqual({ ok: true, value: { text, end: 'stop', usage: null } });
    expect(seen.length).toBeGreaterThan(3);
    expect(seen.at(-1)).toBe(text);
    const [asked, made, prompted] = log.map(({ value }) => value);
    expect(asked).toEqual({
      expectedInputs: [{ type: 'text', languages: ['en', 'ja'] }],
      expectedOutputs: [{ type: 'text', languages: ['es'] }],
    });
    expect(made).toMatchObject({
      ...asked,
      initialPrompts: [{ role: 'system', content: 'Rules' }],
    });
    expect(prompted).toMatchObject({ text: PROMPT.user, responseConstraint: PROMPT.schema });
    expect(calls()).toEqual(['availability', 'create', 'prompt', 'destroy']);
  });

  test.each([true, false])('that is too long is not put (old names: %s)', async (oldNames) => {
    const { ai, calls } = given({ context: 5, oldNames });
    expect(await ai.modelContext(EN)).toEqual({ ok: true, value: 5 });
    expect(await ai.write(PROMPT, EN)).toMatchObject({ error: { kind: 'too-long' } });
    expect(calls()).not.toContain('prompt');
  });

  test('is stopped by the reader', async () => {
    const { ai, calls } = given({ pace: 30 });
    const stop = new AbortController();
    const answer = ai.write(PROMPT, EN, { signal: stop.signal, onText: () => stop.abort() });
    expect(await answer).toMatchObject({ error: { kind: 'stopped' } });
    await expect.poll(calls).toContain('destroy');
  });

  test('is given up where nothing comes', async () => {
    const { ai } = given({ create: 'hang' });
    expect(await ai.write(PROMPT, EN, { waits })).toMatchObject({ error: { kind: 'timeout' } });
    expect(await given({ pace: 500 }).ai.write(PROMPT, EN, { waits })).toMatchObject({
      error: { kind: 'timeout' },
    });
  });
});

describe('a model that has to be loaded', () => {
  test('is, in the click, and how far it is is told', async () => {
    const { ai } = given({ state: 'downloadable' });
    const shares: number[] = [];
    expect(await ai.modelState(EN)).toBe('downloadable');
    const answer = await ai.write(PROMPT, EN, { onLoading: (share) => void shares.push(share) });
    expect(answer).toMatchObject({ ok: true });
    expect(shares).toEqual([0, 0.5, 1]);
    expect(await ai.modelState(EN)).toBe('available');
  });

  test('is asked for at once, since a gesture does not last', () => {
    const { ai, calls } = given({ state: 'downloadable' });
    void ai.write(PROMPT, EN);
    expect(calls()).toEqual(['create']);
  });

  test('is not without one', async () => {
    const { ai } = given({ state: 'downloadable', hasGesture: false });
    expect(await ai.write(PROMPT, EN)).toMatchObject({
      error: { kind: 'unavailable', detail: expect.stringContaining('click') },
    });
  });

  test('may take long, as long as it goes on, and be stopped', async () => {
    const slow = { state: 'downloadable', pace: 150 } as const;
    const patient = { first: 250, between: 250, whole: 20_000 };
    expect(await given(slow).ai.modelContext(EN, { waits: patient })).toMatchObject({ ok: true });
    const stop = new AbortController();
    const { ai, calls } = given(slow);
    const answer = ai.modelContext(EN, { signal: stop.signal, onLoading: () => stop.abort() });
    expect(await answer).toMatchObject({ error: { kind: 'stopped' } });
    // It is loaded all the same, and closed at once.
    await expect.poll(calls).toEqual(['create', 'destroy']);
  });
});

describe('a summary', () => {
  const wish = { ...EN, type: 'tldr', length: 'short' } as const;
  const row = (i: number) => `Row ${i} of the hall is new and waits for its machines.`;

  test('comes in pieces', async () => {
    const { ai } = given();
    const seen: string[] = [];
    const answer = await ai.summarize([row(1), row(2)], wish, {
      onText: (text) => void seen.push(text),
    });
    expect(answer).toEqual({ ok: true, value: 'Row 1 of the hall.' });
    expect(seen.at(-1)).toBe('Row 1 of the hall.');
  });

  test('of what is too long is one of summaries of its parts', async () => {
    const { ai, log } = given({ context: 25 });
    const answer = await ai.summarize([1, 2, 3, 4, 5].map(row), wish);
    expect(answer).toEqual({ ok: true, value: 'Row 1 of the hall.' });
    const texts = log.flatMap(({ call, value }) => (call === 'summarize' ? [String(value)] : []));
    expect(texts.slice(0, 3).join('\n\n')).toBe([1, 2, 3, 4, 5].map(row).join('\n\n'));
    expect(texts.at(-1)).toContain('Row 1 of the hall.\n\nRow');
  });

  test('of one endless paragraph is one of its pieces', async () => {
    const endless = row(1).repeat(20);
    expect(await given({ context: 20 }).ai.summarize([endless], wish)).toMatchObject({ ok: true });
  });

  test.each([0, 4])('is not had where the model takes %i words', async (context) => {
    expect(await given({ context }).ai.summarize([row(1), row(2)], wish)).toMatchObject({
      error: { kind: 'too-long' },
    });
  });
});

test('texts are translated one for one', async () => {
  const { ai, log } = given();
  expect(await ai.translate(['One.', 'Two.'], 'en-US', 'de-AT')).toEqual({
    ok: true,
    value: ['de: One.', 'de: Two.'],
  });
  expect(log[0]?.value).toMatchObject({ sourceLanguage: 'en', targetLanguage: 'de' });
});

test('a language is told only where it is sure', async () => {
  const { ai } = given();
  expect(await ai.detect('Guten Tag')).toEqual({ ok: true, value: 'de' });
  expect(await ai.detect('x')).toEqual({ ok: true, value: null });
});
