import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { engineRoomOffscreen, serveEngines } from '../../../lib/browser/engine-room.ts';
import type { WritingOrder } from '../../../lib/model/engines.ts';
import { articleOf, endpointOf } from '../engines/given.ts';
import { fake } from './given.ts';

const KEY = 'sk-halyard-0123456789abcdef';
const endpoint = endpointOf();
const order: WritingOrder = {
  id: 'one',
  task: { kind: 'brief' },
  article: articleOf(),
  others: [],
  brief: null,
  engine: { kind: 'endpoint', endpoint, key: KEY },
  sentences: 3,
};

beforeEach(() => {
  vi.useFakeTimers();
  const offscreen = {};
  Object.assign(fakeBrowser, { offscreen });
  fake(fakeBrowser.runtime, 'getContexts', async () => [{}]);
  fake(offscreen, 'createDocument');
  fake(offscreen, 'closeDocument');
  return () => vi.useRealTimers();
});

describe('the background', () => {
  test('puts its questions to the document', async () => {
    const asked: unknown[] = [];
    fake(fakeBrowser.runtime, 'sendMessage', async (message: { kind: string }) => {
      asked.push(message);
      return message.kind === 'models' ? { ok: true, value: [] } : true;
    });
    await engineRoomOffscreen.begin(order);
    await engineRoomOffscreen.stop('one');
    expect(await engineRoomOffscreen.models(endpoint, KEY)).toEqual({ ok: true, value: [] });
    expect(asked).toEqual([
      { target: 'offscreen', kind: 'begin', order },
      { target: 'offscreen', kind: 'stop', writingId: 'one' },
      { target: 'offscreen', kind: 'models', endpoint, key: KEY },
    ]);
  });

  test('is told where the document does not answer', async () => {
    fake(fakeBrowser.runtime, 'sendMessage', () => new Promise(() => {}));
    const begun = engineRoomOffscreen.begin(order);
    const failed = expect(begun).rejects.toThrow('did not begin');
    await vi.advanceTimersByTimeAsync(20_000);
    await failed;
    const tried = engineRoomOffscreen.tryOut(endpoint, KEY);
    await vi.advanceTimersByTimeAsync(240_000);
    expect(await tried).toMatchObject({ ok: false, error: { kind: 'unavailable' } });
    const stopped = engineRoomOffscreen.stop('one');
    await vi.advanceTimersByTimeAsync(20_000);
    await stopped;
  });
});

describe('the document', () => {
  type Listener = (raw: unknown, sender: object, respond: (reply: unknown) => void) => unknown;

  function served(hands: Partial<Parameters<typeof serveEngines>[0]> = {}) {
    let listener: Listener = () => {};
    vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener').mockImplementation((heard) => {
      listener = heard as Listener;
    });
    const all = {
      begin: vi.fn(async () => true as const),
      stop: vi.fn(async () => true as const),
      models: vi.fn(async () => ({ ok: true as const, value: [] })),
      'try-out': vi.fn(async () => ({ ok: true as const, value: null })),
      'is-busy': vi.fn(async () => true),
      ...hands,
    };
    serveEngines(all);
    const ask = (raw: unknown, sender: object = { id: fakeBrowser.runtime.id }) => {
      const respond = vi.fn();
      return { isHeard: listener(raw, sender, respond) === true, respond };
    };
    return { ask, all };
  }

  test('answers the background', async () => {
    const { ask, all } = served();
    const { isHeard, respond } = ask({ target: 'offscreen', kind: 'begin', order });
    expect(isHeard).toBe(true);
    await vi.waitFor(() => expect(respond).toHaveBeenCalledWith(true));
    expect(all.begin).toHaveBeenCalledWith(expect.objectContaining({ order }));
  });

  test.each<[string, unknown, object]>([
    ['a page in a tab', { target: 'offscreen', kind: 'is-busy' }, { id: 'own', tab: { id: 1 } }],
    ['another extension', { target: 'offscreen', kind: 'is-busy' }, { id: 'other' }],
    ['a question to read a page', { target: 'offscreen', kind: 'page' }, { id: 'own' }],
    ['a name that all objects have', { target: 'offscreen', kind: 'toString' }, { id: 'own' }],
    ['a message to the background', { name: 'stop-writing', request: {} }, { id: 'own' }],
    ['nothing', null, { id: 'own' }],
  ])('not %s', (_, raw, sender) => {
    const { ask } = served();
    const own = {
      ...sender,
      ...(Reflect.get(sender, 'id') === 'own' ? { id: fakeBrowser.runtime.id } : {}),
    };
    expect(ask(raw, own).isHeard).toBe(false);
  });

  test('what fails is answered with nothing', async () => {
    const { ask } = served({ models: () => Promise.reject(new Error('boom')) });
    const { respond } = ask({ target: 'offscreen', kind: 'models', endpoint, key: KEY });
    await vi.waitFor(() => expect(respond).toHaveBeenCalledWith(null));
  });
});
