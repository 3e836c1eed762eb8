import { gunzipSync } from 'node:zlib';
import { expect, test, vi } from 'vitest';
import { backUp } from '../../../lib/client/backup.ts';
import { saveReading } from '../../../lib/library/articles.ts';
import { putDrafts } from '../../../lib/library/drafts.ts';
import { ENGINES_RECORD, KEYS_RECORD } from '../../../lib/model/engines.ts';
import { DEFAULT_SETTINGS, SETTINGS_RECORD } from '../../../lib/model/settings.ts';
import { emptyLibrary, matcher, must, readingOf, stamp } from '../library/given.ts';
import { writtenOf } from '../library/given-drafts.ts';

const at = vi.hoisted(() => ({ local: new Map<string, unknown>(), blobs: [] as Blob[] }));
vi.mock('../../../lib/browser/store.ts', async () => {
  const { memoryStore } = await import('../app/given.ts');
  return { localStore: memoryStore(at.local), sessionStore: memoryStore() };
});
vi.mock('../../../lib/browser/version.ts', () => ({ version: () => '0.1.0' }));
vi.mock('../../../lib/client/send.ts', () => ({ send: async () => null }));
vi.mock('../../../lib/client/export.ts', () => ({
  downloadBlob: (_: string, blob: Blob) => at.blobs.push(blob),
}));

const KEY = 'sk-lantern-5b1f0c2e9d';
const ADDRESS = 'http://lantern.example:11434/v1';

test('a backup has what models wrote, and no key and no endpoint', async () => {
  const endpoint = {
    ...{ id: 'lantern', name: 'My own', protocol: 'openai', baseUrl: ADDRESS },
    ...{ model: 'lantern-8b', contextTokens: 8192, hasKey: true },
  };
  at.local.set(KEYS_RECORD, { lantern: KEY });
  at.local.set(ENGINES_RECORD, {
    choice: { kind: 'endpoint', endpointId: 'lantern' },
    endpoints: [endpoint],
  });
  // Even where they had come to stand among the settings.
  at.local.set(SETTINGS_RECORD, {
    ...DEFAULT_SETTINGS,
    [KEYS_RECORD]: { lantern: KEY },
    endpoints: [endpoint],
  });
  const library = await emptyLibrary();
  const { id } = must(await saveReading(library, readingOf(), { ...stamp(), matcher }));
  const piece = writtenOf(id);
  must(await putDrafts(library, [piece]));

  const job = { signal: new AbortController().signal, progress: () => {} };
  expect(await backUp(library, job)).toBe(true);
  const [blob] = at.blobs;
  const whole = gunzipSync(new Uint8Array((await blob?.arrayBuffer()) ?? [])).toString();
  expect(whole).toContain(JSON.stringify({ t: 'draft', v: piece }));
  expect(whole).toContain('{"t":"settings"');
  for (const secret of [
    KEY,
    KEY.slice(0, 10),
    ADDRESS,
    'lantern.example',
    KEYS_RECORD,
    'endpointId',
  ])
    expect(whole).not.toContain(secret);
});
