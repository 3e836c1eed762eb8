import { expect, test, vi } from 'vitest';
import { setLibraryName } from '../../../lib/browser/library-name.ts';
import { libraryEvents, libraryHandle, retryLibrary } from '../../../lib/client/library.ts';
import { Library } from '../../../lib/library/schema.ts';
import { must } from '../library/given.ts';

test('a page opens the library once, and the one of another name when it tries again', async () => {
  const [one, two] = await Promise.all([libraryHandle(), libraryHandle()]);
  expect(must(one)).toBe(must(two));
  expect(must(one).name).toBe('lede');
  await setLibraryName('lede-fresh');
  expect(must(await retryLibrary()).name).toBe('lede-fresh');
  expect(must(await libraryHandle()).name).toBe('lede-fresh');
});

test('a page is told when its library is taken away', async () => {
  const told = vi.fn();
  libraryEvents.addEventListener('closed', told);
  const { name } = must(await retryLibrary());
  await new Library(name).delete();
  expect(told).toHaveBeenCalledOnce();
});
