import { describe, expect, test, vi } from 'vitest';
import {
  chooseEngine,
  enginesNow,
  keyOf,
  putEndpoint,
  removeEndpoint,
  testEndpoint,
} from '../../../lib/app/engines.ts';
import { type EngineTrouble, KEYS_RECORD } from '../../../lib/model/engines.ts';
import { err, ok } from '../../../lib/model/result.ts';
import { fakePorts } from './given.ts';
import { draftOf, KEY, withEngine } from './given-writing.ts';

const OTHER = 'sk-other-fedcba9876543210';

describe('an endpoint', () => {
  test('is nobody’s until one is added; the first one writes, and no other by itself', async () => {
    const ports = await fakePorts();
    expect(await enginesNow(ports)).toEqual({ choice: { kind: 'lede' }, endpoints: [] });
    const first = await putEndpoint(ports, { endpointId: null, draft: draftOf(), key: KEY });
    const second = await putEndpoint(ports, {
      endpointId: null,
      draft: draftOf({ name: 'Second' }),
      key: null,
    });
    expect([first?.hasKey, second?.hasKey]).toEqual([true, false]);
    expect(await enginesNow(ports)).toEqual({
      choice: { kind: 'endpoint', endpointId: first?.id },
      endpoints: [first, second],
    });
  });

  test('that is added while the browser writes does not take its place', async () => {
    const ports = await fakePorts();
    await chooseEngine(ports, { kind: 'browser' });
    await putEndpoint(ports, { endpointId: null, draft: draftOf(), key: null });
    expect((await enginesNow(ports)).choice).toEqual({ kind: 'browser' });
  });

  test('keeps its key through changes, until another one is put in its place, or none', async () => {
    const { ports, endpoint } = await withEngine();
    const put = (key: string | null) =>
      putEndpoint(ports, { endpointId: endpoint.id, draft: draftOf({ name: 'Renamed' }), key });
    expect(await put(null)).toEqual({ ...endpoint, name: 'Renamed' });
    expect(await keyOf(ports, endpoint.id)).toBe(KEY);
    await put(OTHER);
    expect(await keyOf(ports, endpoint.id)).toBe(OTHER);
    expect(await put('')).toMatchObject({ hasKey: false });
    expect(await ports.local.get(KEYS_RECORD)).toEqual({});
  });

  test.each([
    ['https://halyard.example/v1', false],
    ['http://127.0.0.1:8080/v1', false],
    ['https://127.0.0.1:11434/v1', false],
    ['http://127.0.0.1:11434/api/v1', true],
  ])('moved to %s has its key: %s', async (baseUrl, hasKey) => {
    const { ports, endpoint } = await withEngine();
    const draft = draftOf({ baseUrl });
    expect(await putEndpoint(ports, { endpointId: endpoint.id, draft, key: null })).toMatchObject({
      hasKey,
    });
    expect(await keyOf(ports, endpoint.id)).toBe(hasKey ? KEY : '');
  });

  test('moved with a key has that one', async () => {
    const { ports, endpoint } = await withEngine();
    const draft = draftOf({ baseUrl: 'https://halyard.example/v1' });
    await putEndpoint(ports, { endpointId: endpoint.id, draft, key: OTHER });
    expect(await keyOf(ports, endpoint.id)).toBe(OTHER);
  });

  test('that is gone is not changed, and there are at most twenty', async () => {
    const ports = await fakePorts();
    const gone = { endpointId: '01J0000000000000000000000A', draft: draftOf(), key: KEY };
    expect(await putEndpoint(ports, gone)).toBeNull();
    for (let i = 0; i < 20; i++)
      expect(
        await putEndpoint(ports, { endpointId: null, draft: draftOf(), key: null }),
      ).not.toBeNull();
    expect(await putEndpoint(ports, { endpointId: null, draft: draftOf(), key: KEY })).toBeNull();
    expect(JSON.stringify([...(await ports.local.all(''))])).not.toContain(KEY);
  });

  test('removed is gone with its key; where it wrote, nobody does', async () => {
    const { ports, endpoint } = await withEngine();
    const second = await putEndpoint(ports, { endpointId: null, draft: draftOf(), key: OTHER });
    await removeEndpoint(ports, endpoint.id);
    expect(await enginesNow(ports)).toEqual({ choice: { kind: 'lede' }, endpoints: [second] });
    expect(await ports.local.get(KEYS_RECORD)).toEqual({ [second?.id ?? '']: OTHER });
  });

  test('that is removed without writing leaves the choice', async () => {
    const { ports, endpoint } = await withEngine();
    const second = await putEndpoint(ports, { endpointId: null, draft: draftOf(), key: null });
    await removeEndpoint(ports, second?.id ?? '');
    expect((await enginesNow(ports)).choice).toEqual({ kind: 'endpoint', endpointId: endpoint.id });
  });

  test('that is not there is not chosen', async () => {
    const { ports } = await withEngine();
    await chooseEngine(ports, { kind: 'endpoint', endpointId: 'gone' });
    expect((await enginesNow(ports)).choice).toEqual({ kind: 'lede' });
  });

  test('two changes at once are both kept', async () => {
    const { ports, endpoint } = await withEngine();
    await Promise.all([
      putEndpoint(ports, { endpointId: null, draft: draftOf({ name: 'Second' }), key: OTHER }),
      putEndpoint(ports, { endpointId: endpoint.id, draft: draftOf({ name: 'First' }), key: null }),
    ]);
    const { endpoints } = await enginesNow(ports);
    expect(endpoints.map(({ name }) => name)).toEqual(['First', 'Second']);
    expect(Object.values((await ports.local.get(KEYS_RECORD)) ?? {}).sort()).toEqual([KEY, OTHER]);
  });
});

describe('a test of an endpoint', () => {
  const MODELS = ok([{ id: 'tern', contextTokens: null }]);

  async function given(model = 'tern') {
    const { ports, endpoint } = await withEngine();
    const own = await putEndpoint(ports, {
      endpointId: endpoint.id,
      draft: draftOf({ model }),
      key: null,
    });
    ports.engines.models = vi.fn(async () => MODELS);
    ports.engines.tryOut = vi.fn(async () => ok(null));
    return { ports, own, test: () => testEndpoint(ports, endpoint.id) };
  }

  test('asks for its models and its model for a word, with its key', async () => {
    const { ports, own, test } = await given();
    expect(await test()).toEqual(ok({ models: MODELS.value, writes: ok(null) }));
    expect(ports.engines.models).toHaveBeenCalledExactlyOnceWith(own, KEY);
    expect(ports.engines.tryOut).toHaveBeenCalledExactlyOnceWith(own, KEY);
  });

  test('without a model only for the list', async () => {
    const { ports, test } = await given('');
    expect(await test()).toEqual(ok({ models: MODELS.value, writes: null }));
    expect(ports.engines.tryOut).not.toHaveBeenCalled();
  });

  test('asks nobody where the address is not allowed, or the endpoint is gone', async () => {
    const { ports, test } = await given();
    ports.mayRead = async () => false;
    expect(await test()).toEqual(err({ kind: 'not-allowed', detail: '127.0.0.1:11434' }));
    expect(await testEndpoint(ports, 'gone')).toMatchObject({ error: { kind: 'no-such-address' } });
    expect(ports.engines.models).not.toHaveBeenCalled();
  });

  test('what lists nothing may write all the same', async () => {
    const { ports, test } = await given();
    ports.engines.models = async () => err({ kind: 'no-such-address', detail: '' });
    expect(await test()).toEqual(ok({ models: [], writes: ok(null) }));
  });

  test('what neither lists nor writes is told by the list', async () => {
    const { ports, test } = await given();
    ports.engines.models = async () => err({ kind: 'unauthorized', detail: 'list' });
    ports.engines.tryOut = async () => err({ kind: 'unauthorized', detail: 'word' });
    expect(await test()).toEqual(err({ kind: 'unauthorized', detail: 'list' }));
  });

  test.each<EngineTrouble['kind']>(['unreachable', 'origin-refused', 'timeout'])(
    'what meets the list with %s is not asked a second time',
    async (kind) => {
      const { ports, test } = await given();
      ports.engines.models = async () => err({ kind, detail: '' });
      expect(await test()).toEqual(err({ kind, detail: '' }));
      expect(ports.engines.tryOut).not.toHaveBeenCalled();
    },
  );
});
