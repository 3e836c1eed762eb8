import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { libraryName, setLibraryName } from '../../../lib/browser/library-name.ts';
import { localStore, sessionStore, watchRecord } from '../../../lib/browser/store.ts';

beforeEach(() => fakeBrowser.reset());

test('records are kept by name, and found by how their names begin', async () => {
  await localStore.set('a:1', { x: 1 });
  await localStore.set('a:2', 2);
  await localStore.set('b', 3);
  expect(await localStore.get('a:1')).toEqual({ x: 1 });
  expect(await localStore.all('a:')).toEqual(
    new Map<string, unknown>([
      ['a:1', { x: 1 }],
      ['a:2', 2],
    ]),
  );
  await localStore.remove(['a:1', 'b']);
  expect(await localStore.get('a:1')).toBeUndefined();
  expect((await localStore.all('')).size).toBe(1);
  expect(await sessionStore.get('a:2')).toBeUndefined();
});

test('the library has one name until another is set', async () => {
  expect(await libraryName()).toBe('lede');
  await setLibraryName('lede-2');
  expect(await libraryName()).toBe('lede-2');
});

test('a record is told as it is, and whenever it changes or goes', async () => {
  await localStore.set('a', 1);
  const told: unknown[] = [];
  await watchRecord('a', (value) => told.push(value));
  await localStore.set('b', 7);
  await localStore.set('a', 2);
  await localStore.remove(['a']);
  expect(told.map((value) => value ?? null)).toEqual([1, 2, null]);
});
