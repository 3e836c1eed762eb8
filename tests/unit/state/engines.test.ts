import { beforeEach, expect, test, vi } from 'vitest';
import { watchEngines } from '../../../lib/client/engines.ts';
import { watchSites } from '../../../lib/client/permissions.ts';
import { send } from '../../../lib/client/send.ts';
import type { Endpoint, Engines } from '../../../lib/model/engines.ts';
import { err, ok } from '../../../lib/model/result.ts';
import { isAllowed, useAccess } from '../../../lib/state/access.ts';
import { modelsIn, useEndpointTests } from '../../../lib/state/endpoint-tests.ts';
import { chosenEndpoint, chosenWriter, useEngines } from '../../../lib/state/engines.ts';

vi.mock('../../../lib/client/send.ts', () => ({ send: vi.fn() }));
vi.mock('../../../lib/client/engines.ts', () => ({ watchEngines: vi.fn() }));
vi.mock('../../../lib/client/permissions.ts', () => ({ watchSites: vi.fn() }));

const endpoint: Endpoint = {
  id: 'one',
  name: 'Mine',
  protocol: 'openai',
  baseUrl: 'http://127.0.0.1:11434/v1',
  model: 'tern',
  contextTokens: 4096,
  hasKey: true,
};
const engines: Engines = {
  choice: { kind: 'endpoint', endpointId: 'one' },
  endpoints: [endpoint],
};

beforeEach(() => {
  vi.clearAllMocks();
  useEngines.setState(useEngines.getInitialState(), true);
  useEndpointTests.setState(useEndpointTests.getInitialState(), true);
});

test('who writes is followed, and a choice is shown before it is stored', async () => {
  expect(useEngines.getState()).toMatchObject({ engines: { endpoints: [] }, isKnown: false });
  vi.mocked(watchEngines).mockImplementation(async (listener) => listener(engines));
  await useEngines.getState().follow();
  expect(useEngines.getState()).toMatchObject({ engines, isKnown: true });
  vi.mocked(send).mockReturnValue(new Promise(() => {}));
  void useEngines.getState().choose({ kind: 'lede' });
  expect(useEngines.getState().engines.choice).toEqual({ kind: 'lede' });
  expect(send).toHaveBeenCalledExactlyOnceWith('choose-engine', { choice: { kind: 'lede' } });
});

test('the writer is told by name and model; Lede is none', () => {
  expect(chosenWriter(engines)).toEqual({ kind: 'endpoint', name: 'Mine', model: 'tern' });
  expect(chosenEndpoint(engines)).toEqual(endpoint);
  const browser: Engines = { ...engines, choice: { kind: 'browser' } };
  expect(chosenWriter(browser)).toEqual({ kind: 'browser', name: '', model: '' });
  expect(chosenEndpoint(browser)).toBeNull();
  expect(chosenWriter({ ...engines, choice: { kind: 'lede' } })).toBeNull();
  expect(chosenWriter({ ...engines, endpoints: [] })).toBeNull();
});

test('a test says that it asks, and then what came of it', async () => {
  let answer: (value: unknown) => void = () => {};
  vi.mocked(send).mockReturnValueOnce(
    new Promise((resolve) => {
      answer = resolve;
    }) as never,
  );
  const testing = useEndpointTests.getState().test('one');
  expect(useEndpointTests.getState().tests.one).toEqual({ kind: 'asking' });
  answer(ok({ models: [{ id: 'tern', contextTokens: null }], writes: null }));
  await testing;
  expect(modelsIn(useEndpointTests.getState().tests.one)).toEqual([
    { id: 'tern', contextTokens: null },
  ]);
  useEndpointTests.getState().forget('one');
  expect(useEndpointTests.getState().tests).toEqual({});
  expect(modelsIn(undefined)).toEqual([]);
});

test('of two tests of one endpoint the later one counts', async () => {
  let answerFirst: (value: unknown) => void = () => {};
  vi.mocked(send).mockReturnValueOnce(
    new Promise((resolve) => {
      answerFirst = resolve;
    }) as never,
  );
  const first = useEndpointTests.getState().test('one');
  const later = err({ kind: 'unauthorized', detail: '' } as const);
  vi.mocked(send).mockResolvedValueOnce(later);
  await useEndpointTests.getState().test('one');
  answerFirst(ok({ models: [], writes: ok(null) }));
  await first;
  expect(useEndpointTests.getState().tests.one).toEqual({ kind: 'answered', answer: later });
});

test('allowed sites are followed, and compared as permissions are: without ports', async () => {
  vi.mocked(watchSites).mockImplementation(async (listener) => listener(['127.0.0.1']));
  await useAccess.getState().follow();
  const sites = useAccess.getState().sites ?? [];
  expect(isAllowed(sites, endpoint.baseUrl)).toBe(true);
  expect(isAllowed(sites, 'https://halyard.example/v1')).toBe(false);
  expect(isAllowed(['*'], 'https://halyard.example/v1')).toBe(true);
  expect(isAllowed(sites, 'no address')).toBe(false);
});
