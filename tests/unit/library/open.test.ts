import { Dexie } from 'dexie';
import { IDBDatabase, IDBFactory } from 'fake-indexeddb';
import { expect, onTestFinished, test, vi } from 'vitest';
import { libraryHandle } from '../../../lib/library/handle.ts';
import { openLibrary } from '../../../lib/library/open.ts';
import { SCHEMA } from '../../../lib/library/schema.ts';
import { emptyLibrary, must } from './given.ts';

test('a new library carries our schema number', async () => {
  const library = await emptyLibrary();
  expect(await library.meta.get('schema')).toEqual({ name: 'schema', value: SCHEMA });
});

test('a library written by newer code is refused and left as it is', async () => {
  const library = await emptyLibrary();
  await library.meta.put({ name: 'schema', value: SCHEMA + 1 });
  library.close();
  expect(await openLibrary(library.name)).toEqual({
    ok: false,
    error: { kind: 'newer-schema', found: SCHEMA + 1, known: SCHEMA },
  });
});

test('a database that cannot be opened is an answer with the words of the browser', async () => {
  vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
    throw new DOMException('Internal error opening backing store', 'InvalidStateError');
  });
  const opened = await openLibrary('broken');
  expect(opened).toMatchObject({ ok: false, error: { kind: 'cannot-open' } });
  expect(JSON.stringify(opened)).toContain('Internal error opening backing store');
});

test('writes are strict: confirmed when they are on the disk', async () => {
  const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
  const library = await emptyLibrary();
  await library.meta.put({ name: 'schema', value: SCHEMA });
  expect(transaction).toHaveBeenLastCalledWith(['meta'], 'readwrite', { durability: 'strict' });
});

test('newer code takes the database over: the old handle stays closed, and the page is told', async () => {
  const told = vi.fn();
  const name = 'taken-over';
  const handle = libraryHandle(async () => name, told);
  const old = must(await handle.get());
  const newer = new Dexie(name);
  newer.version(SCHEMA + 1).stores({ articles: 'id' });
  await newer.open();
  expect(told.mock.calls).toEqual([['newer']]);
  await expect(old.articles.count()).rejects.toThrow('Database');
  newer.close();
});

test('a library that the browser closed is opened again with the next call', async () => {
  const told = vi.fn();
  const handle = libraryHandle(async () => 'lost', told);
  const lost = must(await handle.get());
  lost.close();
  expect(told.mock.calls).toEqual([['lost']]);
  const again = must(await handle.get());
  expect(again).not.toBe(lost);
  expect(await again.articles.count()).toBe(0);
  must(await handle.renew());
  expect(told).toHaveBeenCalledOnce();
});

test('a handle opens once, opens again after trouble, and follows the name', async () => {
  let name = 'first-name';
  const handle = libraryHandle(async () => name);
  const open = vi.spyOn(IDBFactory.prototype, 'open');
  open.mockImplementationOnce(() => {
    throw new DOMException('no', 'InvalidStateError');
  });
  expect((await handle.get()).ok).toBe(false);
  const [one, two] = await Promise.all([handle.get(), handle.get()]);
  expect(must(one)).toBe(must(two));
  name = 'second-name';
  expect(must(await handle.get()).name).toBe('first-name');
  expect(must(await handle.renew()).name).toBe('second-name');
  expect(must(one).isOpen()).toBe(false);
});

test.each([
  [{ quota: 5_000_000, usage: 4_999_000 }, 'full'],
  [{ quota: 5_000_000, usage: 1_000_000 }, 'cannot-open'],
  [{}, 'cannot-open'],
])('a database that cannot be opened where the disk has %j is %s', async (estimate, kind) => {
  vi.stubGlobal('navigator', { storage: { estimate: async () => estimate } });
  onTestFinished(() => void vi.unstubAllGlobals());
  const open = vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
    throw new DOMException('Internal error opening backing store', 'InvalidStateError');
  });
  onTestFinished(() => open.mockRestore());
  expect(await openLibrary('no-room')).toMatchObject({ ok: false, error: { kind } });
});
