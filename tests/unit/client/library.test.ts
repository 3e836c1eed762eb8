import { expect, test, vi } from 'vitest';
import { setLibraryName } from '../../../lib/browser/library-name.ts';
import {
  libraryHandle,
  onLibraryClosed,
  retryLibrary,
  searchArticles,
} from '../../../lib/client/library.ts';
import { Library } from '../../../lib/library/schema.ts';
import { must } from '../library/given.ts';

test('a page opens the library once, and the one of another name when it tries again', async () => {
  const [one, two] = await Promise.all([libraryHandle(), libraryHandle()]);
  expect(must(one).library).toBe(must(two).library);
  expect(must(one).library.name).toBe('lede');
  await setLibraryName('lede-fresh');
  expect(must(await retryLibrary()).library.name).toBe('lede-fresh');
  expect(must(await libraryHandle()).library.name).toBe('lede-fresh');
});

test('a page is told when its library is taken away', async () => {
  const told = vi.fn();
  await onLibraryClosed(told);
  const { name } = must(await retryLibrary()).library;
  await new Library(name).delete();
  expect(told.mock.calls).toEqual([['newer']]);
});

test('a live query answers again when what it read has changed', async () => {
  const { library, live } = must(await retryLibrary());
  const seen: number[] = [];
  const subscription = live(() => library.topics.count()).subscribe({
    next: (count) => seen.push(count),
    error: () => {},
  });
  await vi.waitFor(() => expect(seen).toEqual([0]));
  await library.topics.add({
    id: '1',
    name: 'Sable 3',
    aliases: [],
    excluded: [],
    muted: false,
    createdAt: 0,
    seenAt: 0,
  });
  await vi.waitFor(() => expect(seen).toEqual([0, 1]));
  subscription.unsubscribe();
});

test('also when it was read after other reads, by a function that is not async itself', async () => {
  const { library, live } = must(await retryLibrary());
  const seen: number[] = [];
  const query = async () => {
    await searchArticles(library, '', 50);
    return library.topics.where('id').startsWith('later').count();
  };
  const subscription = live(() => query()).subscribe({
    next: (count) => seen.push(count),
    error: () => {},
  });
  await vi.waitFor(() => expect(seen).toEqual([0]));
  await library.topics.add({
    id: 'later',
    name: 'Lantern',
    aliases: [],
    excluded: [],
    muted: false,
    createdAt: 0,
    seenAt: 0,
  });
  await vi.waitFor(() => expect(seen).toEqual([0, 1]));
  subscription.unsubscribe();
});

test('a query with long answers answers again when what is watched for it has changed', async () => {
  const { library, liveOver } = must(await retryLibrary());
  const seen: number[] = [];
  const subscription = liveOver(
    () => library.meta.get('search'),
    () => library.topics.count(),
  ).subscribe({ next: (count) => seen.push(count), error: () => {} });
  await vi.waitFor(() => expect(seen).toHaveLength(1));
  await library.topics.clear();
  await library.meta.put({ name: 'search', version: 1, after: '' });
  await vi.waitFor(() => expect(seen).toEqual([seen[0], 0]));
  subscription.unsubscribe();
});
