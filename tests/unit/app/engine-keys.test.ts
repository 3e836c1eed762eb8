import { afterEach, expect, test, vi } from 'vitest';
import { engineWork } from '../../../lib/app/engine-work.ts';
import { messageHandlers } from '../../../lib/app/handlers.ts';
import type { Ports } from '../../../lib/app/ports.ts';
import { settingsNow } from '../../../lib/app/settings.ts';
import type { BackupRecord } from '../../../lib/interchange/backup/format.ts';
import { backupLines } from '../../../lib/interchange/backup/write-backup.ts';
import { keptRows } from '../../../lib/library/kept-rows.ts';
import { type Endpoint, KEYS_RECORD } from '../../../lib/model/engines.ts';
import { type EngineServer, serveEngine } from '../../e2e/engine-server.ts';
import { must } from '../library/given.ts';
import { PAGE } from './given.ts';
import { draftOf, KEY, saved, withEngine } from './given-writing.ts';

let server: EngineServer;

afterEach(async () => {
  await server.close();
  vi.restoreAllMocks();
});

/** All that is logged from here on, as text. */
function logged(): () => string {
  const spies = (['log', 'info', 'warn', 'error', 'debug'] as const).map((name) =>
    vi.spyOn(console, name).mockImplementation(() => {}),
  );
  return () => JSON.stringify(spies.flatMap((spy) => spy.mock.calls));
}

/** A backup of everything, as its lines. */
async function backupOf(ports: Ports): Promise<string> {
  const library = must(await ports.library());
  const settings = await settingsNow(ports);
  const records = async function* (): AsyncGenerator<BackupRecord> {
    yield* keptRows(library);
    yield { t: 'settings', v: settings };
  };
  const parts: Uint8Array[] = [];
  for await (const part of backupLines(records(), { createdAt: 0, app: '0' })) parts.push(part);
  return Buffer.concat(parts).toString('utf8');
}

test('a key goes to its server, and into no answer, record, backup, log or error', async () => {
  // The server tells the key that it refuses, as some do.
  server = await serveEngine({ key: 'sk-right' });
  const log = logged();
  const { ports, endpoint } = await withEngine();
  const send = messageHandlers(ports);
  const work = engineWork((writingId, state) => send['writing-told']({ writingId, state }));
  ports.engines = { ...ports.engines, ...work };
  const articleId = await saved(ports, PAGE);
  const draft = draftOf({ baseUrl: server.baseUrl, model: 'ok' });
  const own = (await send['put-endpoint']({
    endpointId: endpoint.id,
    draft,
    key: KEY,
  })) as Endpoint;
  const of = { kind: 'saved', articleId } as const;
  const order = { of, task: { kind: 'brief' }, again: false } as const;

  const answers: unknown[] = [own, await send['test-endpoint']({ endpointId: own.id })];
  answers.push(await send['order-writing'](order));
  await vi.waitFor(async () =>
    expect(await send['written-of']({ of })).toMatchObject([{ state: { kind: 'failed' } }]),
  );
  answers.push(await send['begin-batch']({ articleIds: [articleId] }));
  await vi.waitFor(async () =>
    expect(await ports.local.get('batch')).toMatchObject({ state: { kind: 'paused' } }),
  );
  answers.push(
    await send['written-of']({ of }),
    await send['rescue-export']({}),
    await send['choose-engine']({ choice: { kind: 'lede' } }),
  );
  expect(server.asked.some(({ headers }) => headers.authorization === `Bearer ${KEY}`)).toBe(true);
  expect(server.asked.map(({ path, text }) => path + text).join()).not.toContain(KEY);
  expect(JSON.stringify(answers)).not.toContain(KEY);
  expect(JSON.stringify(answers)).toContain('unauthorized');

  const local = await ports.local.all('');
  expect(JSON.stringify(local.get(KEYS_RECORD))).toContain(KEY);
  local.delete(KEYS_RECORD);
  expect(JSON.stringify([...local])).not.toContain(KEY);
  expect(JSON.stringify([...(await ports.session.all(''))])).not.toContain(KEY);
  const backup = await backupOf(ports);
  expect(backup).toContain('Halyard Labs');
  expect(backup).not.toContain(KEY);
  expect(log()).not.toContain(KEY);

  await send['remove-endpoint']({ endpointId: own.id });
  expect(JSON.stringify([...(await ports.local.all(''))])).not.toContain(KEY);
});
