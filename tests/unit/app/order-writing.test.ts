import { describe, expect, test, vi } from 'vitest';
import { chooseEngine, putEndpoint } from '../../../lib/app/engines.ts';
import { orderWriting, writtenOf } from '../../../lib/app/order-writing.ts';
import { changeSettings } from '../../../lib/app/settings.ts';
import type { EngineTask, WritingSubject } from '../../../lib/model/engines.ts';
import { err } from '../../../lib/model/result.ts';
import { must } from '../library/given.ts';
import { PAGE } from './given.ts';
import { doneWith, draftOf, KEY, saved, withEngine } from './given-writing.ts';

const TAB: WritingSubject = { kind: 'tab', tabId: 7, scope: 'article' };
const BRIEF: EngineTask = { kind: 'brief' };

async function given(changed: Parameters<typeof withEngine>[0] = {}) {
  const world = await withEngine(changed);
  const order = (task = BRIEF, { again = false, of = TAB } = {}) =>
    orderWriting(world.ports, { of, task, again });
  return { ...world, order };
}

describe('the language that the reader wants to read', () => {
  test('is that of all that is written of articles in another', async () => {
    const { ports, orders, order } = await given();
    await changeSettings(ports, { readingLanguage: 'de' });
    expect(must(await order()).task).toEqual({ kind: 'brief', into: 'de' });
    expect(orders[0]?.task).toEqual({ kind: 'brief', into: 'de' });
    const translated = must(await order({ kind: 'translate', into: 'fr' }));
    expect(translated.task).toEqual({ kind: 'translate', into: 'fr' });
  });

  test('is no other where the article is in it already', async () => {
    const { ports, order } = await given();
    await changeSettings(ports, { readingLanguage: 'en-GB' });
    expect(must(await order()).task).toEqual(BRIEF);
  });
});

describe('an order', () => {
  test('is answered at once, and given to the engine with all that it needs', async () => {
    const { ports, endpoint, orders, order } = await given();
    await changeSettings(ports, { summarySentences: 5 });
    const writing = must(await order());
    expect(writing).toMatchObject({
      articleKey: PAGE,
      task: BRIEF,
      writer: { kind: 'endpoint', name: 'Mine', model: 'tern' },
      state: { kind: 'waiting' },
    });
    expect(orders).toMatchObject([
      {
        id: writing.id,
        task: BRIEF,
        article: { canonicalUrl: PAGE },
        others: [],
        engine: { kind: 'endpoint', endpoint, key: KEY },
        sentences: 5,
      },
    ]);
    expect(orders[0]?.brief?.summary).toHaveLength(1);
  });

  test('for the browser’s model holds no key', async () => {
    const { ports, orders, order } = await given();
    await chooseEngine(ports, { kind: 'browser' });
    expect(must(await order()).writer).toEqual({ kind: 'browser', name: '', model: '' });
    expect(orders[0]?.engine).toEqual({ kind: 'browser' });
    expect(JSON.stringify(orders)).not.toContain(KEY);
  });

  test('asked for twice is written once, unless it is done and asked for again', async () => {
    const { orders, order, tell } = await given();
    const [first, second] = await Promise.all([order(), order()]);
    expect(must(first).id).toBe(must(second).id);
    expect(must(await order(BRIEF, { again: true })).id).toBe(must(first).id);
    await tell(doneWith('A.'));
    expect(must(await order())).toMatchObject({ id: must(first).id, state: doneWith('A.') });
    expect(must(await order(BRIEF, { again: true })).id).not.toBe(must(first).id);
    expect(orders).toHaveLength(2);
  });

  test('that failed is written anew; another question is another piece', async () => {
    const { orders, order, tell } = await given();
    await order();
    await tell({ kind: 'failed', trouble: { kind: 'busy', detail: '' } });
    await order();
    await order({ kind: 'question', question: 'Who?' });
    await order({ kind: 'question', question: 'When?' });
    expect(orders).toHaveLength(4);
  });

  test('of a saved article is written about what is stored', async () => {
    const { ports, orders, order } = await given();
    const articleId = await saved(ports, 'https://copperwire.example/kept');
    must(await order(BRIEF, { of: { kind: 'saved', articleId } }));
    expect(orders[0]?.article.url).toBe('https://copperwire.example/kept');
    expect(ports.readPage).not.toHaveBeenCalled();
  });

  test('to compare brings the saved articles of its story, and never itself', async () => {
    const { ports, orders, order } = await given();
    await saved(ports, PAGE);
    must(await order({ kind: 'compare' }));
    expect(orders[0]?.others).toEqual([]);
  });
});

describe('nothing is asked', () => {
  test('where Lede picks sentences', async () => {
    const { ports, orders, order } = await given();
    await chooseEngine(ports, { kind: 'lede' });
    expect(await order()).toMatchObject({ error: { kind: 'unavailable' } });
    expect(orders).toEqual([]);
    expect(ports.readPage).not.toHaveBeenCalled();
  });

  test('where the address is not allowed, or was taken back', async () => {
    const { orders, order } = await given({ mayRead: async () => false });
    expect(await order()).toEqual(err({ kind: 'not-allowed', detail: '127.0.0.1:11434' }));
    expect(orders).toEqual([]);
  });

  test('where no model is chosen', async () => {
    const { ports, endpoint, orders, order } = await given();
    const draft = draftOf({ model: '' });
    await putEndpoint(ports, { endpointId: endpoint.id, draft, key: null });
    expect(await order()).toMatchObject({ error: { kind: 'no-such-model' } });
    expect(orders).toEqual([]);
  });

  test('where there is no text', async () => {
    const { ports, orders, order } = await given();
    ports.readPage = vi.fn(async () =>
      err({ kind: 'unreadable', reason: 'pdf', detail: 'a PDF' } as const),
    );
    expect(await order()).toEqual(err({ kind: 'no-text', detail: 'a PDF' }));
    const gone: WritingSubject = { kind: 'saved', articleId: 'gone' };
    expect(await order(BRIEF, { of: gone })).toMatchObject({ error: { kind: 'no-text' } });
    expect(orders).toEqual([]);
  });
});

test('an engine that cannot begin is told at once', async () => {
  const { ports, order } = await given();
  ports.engines.begin = async () => {
    throw new Error('The writer did not begin');
  };
  expect(must(await order()).state).toMatchObject({
    kind: 'failed',
    trouble: { kind: 'unavailable' },
  });
});

test('what was written is found of a tab and of what is saved; of what cannot be read there is nothing', async () => {
  const { ports, order, tell } = await given();
  const articleId = await saved(ports, PAGE);
  must(await order());
  await tell(doneWith('A.'));
  expect(await writtenOf(ports, TAB)).toMatchObject([{ state: doneWith('A.') }]);
  expect(await writtenOf(ports, { kind: 'saved', articleId })).toMatchObject([
    { state: doneWith('A.') },
  ]);
  expect(await writtenOf(ports, { kind: 'saved', articleId: 'gone' })).toEqual([]);
});
