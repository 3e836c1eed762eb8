import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { engineWork } from '../../../lib/app/engine-work.ts';
import type { Endpoint, WritingOrder, WritingState } from '../../../lib/model/engines.ts';
import { type EngineServer, serveEngine } from '../../e2e/engine-server.ts';
import { articleOf, endpointOf } from '../engines/given.ts';
import { KEY } from './given-writing.ts';

// A real server on this machine, which speaks the protocols.

let server: EngineServer;

beforeEach(async () => {
  server = await serveEngine({ key: KEY });
});
afterEach(() => server.close());

const endpoint = (given: Partial<Endpoint> = {}): Endpoint =>
  endpointOf({ baseUrl: server.baseUrl, ...given });

const orderOf = (given: Partial<Endpoint> = {}, key = KEY, id = 'one'): WritingOrder => ({
  id,
  task: { kind: 'brief' },
  article: articleOf(),
  others: [],
  brief: null,
  engine: { kind: 'endpoint', endpoint: endpoint(given), key },
  sentences: 2,
});

function given() {
  const told: { id: string; state: WritingState }[] = [];
  const work = engineWork(async (id, state) => {
    told.push({ id, state });
    return true;
  });
  const ended = (id = 'one') =>
    vi.waitFor(
      () => {
        const last = told.findLast((one) => one.id === id)?.state;
        if (last?.kind !== 'done' && last?.kind !== 'failed') throw new Error('goes on');
        return last;
      },
      { timeout: 10_000 },
    );
  return { told, work, ended };
}

test.each<Partial<Endpoint>>([{ protocol: 'openai' }, { protocol: 'anthropic' }])(
  'writes a brief at an endpoint, held to the article: %o',
  async (protocol) => {
    const { told, work, ended } = given();
    await work.begin(orderOf(protocol));
    expect(work.isBusy()).toBe(true);
    const last = await ended();
    expect(last).toMatchObject({ kind: 'done', silent: false, cut: false });
    const statements = last.kind === 'done' ? last.statements : [];
    expect(statements.length).toBeGreaterThan(1);
    expect(statements.every(({ verdict }) => verdict === 'supported')).toBe(true);
    expect(told.some(({ state }) => state.kind === 'writing')).toBe(true);
    await vi.waitFor(() => expect(work.isBusy()).toBe(false));
  },
);

test('what a model invents is not told as the article’s', async () => {
  const { work, ended } = given();
  await work.begin(orderOf({ model: 'inventing' }));
  const last = await ended();
  const verdicts = last.kind === 'done' ? last.statements.map(({ verdict }) => verdict) : [];
  expect(verdicts.some((verdict) => verdict !== 'supported')).toBe(true);
});

test('is stopped: the server hears no more of it, and another one goes on', async () => {
  const { work, ended } = given();
  await work.begin(orderOf({ model: 'slow' }));
  await work.begin(orderOf({}, KEY, 'two'));
  await vi.waitFor(() => expect(server.asked.length).toBeGreaterThan(1));
  await work.stop('one');
  expect(await ended()).toMatchObject({ kind: 'failed', trouble: { kind: 'stopped' } });
  expect(await ended('two')).toMatchObject({ kind: 'done' });
  await work.stop('never begun');
});

describe('what goes wrong is told, without the key', () => {
  test.each([
    ['unauthorized', 'unauthorized'],
    ['not-there', 'no-such-model'],
    ['cut-off', 'done'],
    ['invalid', 'not-readable'],
  ])('%s: %s', async (model, kind) => {
    const { told, work, ended } = given();
    await work.begin(orderOf({ model }));
    const last = await ended();
    expect(last.kind === 'failed' ? last.trouble.kind : last.kind).toBe(kind);
    if (last.kind === 'done') expect(last.cut).toBe(true);
    expect(JSON.stringify(told)).not.toContain(KEY);
  });

  test('a wrong key', async () => {
    const wrong = 'sk-wrong-fedcba9876543210';
    const { told, work, ended } = given();
    await work.begin(orderOf({}, wrong));
    expect(await ended()).toMatchObject({ kind: 'failed', trouble: { kind: 'unauthorized' } });
    expect(JSON.stringify(told)).not.toContain(wrong);
    expect(await work.models(endpoint(), wrong)).toMatchObject({ error: { kind: 'unauthorized' } });
    expect(JSON.stringify(await work.tryOut(endpoint(), wrong))).not.toContain(wrong);
  });

  test('nobody there', async () => {
    await server.close();
    const { work, ended } = given();
    await work.begin(orderOf());
    expect(await ended()).toMatchObject({ kind: 'failed', trouble: { kind: 'unreachable' } });
    server = await serveEngine({ key: KEY });
  });

  test('a browser without a model', async () => {
    const { work, ended } = given();
    await work.begin({ ...orderOf(), engine: { kind: 'browser' } });
    expect(await ended()).toMatchObject({ kind: 'failed', trouble: { kind: 'unavailable' } });
  });
});

test('a test asks for the models, and one of them for a word; nothing of an article is sent', async () => {
  const { work } = given();
  const models = await work.models(endpoint(), KEY);
  expect(models).toMatchObject({
    ok: true,
    value: expect.arrayContaining([{ id: 'ok', contextTokens: null }]),
  });
  expect(await work.tryOut(endpoint(), KEY)).toEqual({ ok: true, value: null });
  expect(await work.tryOut(endpoint({ model: 'not-there' }), KEY)).toMatchObject({
    error: { kind: 'no-such-model' },
  });
  const sent = server.asked.map(({ text }) => text).join();
  expect(sent).not.toContain('Halyard');
  expect(sent).not.toContain(KEY);
});
