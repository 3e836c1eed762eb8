import { browser } from 'wxt/browser';

const KEY = 'library-name';
const FIRST = 'lede';

/** The name of the database in use. Starting fresh gives it another one; the old database stays where it is. */
export async function libraryName(): Promise<string> {
  const stored = (await browser.storage.local.get(KEY))[KEY];
  return typeof stored === 'string' ? stored : FIRST;
}

export async function setLibraryName(name: string): Promise<void> {
  await browser.storage.local.set({ [KEY]: name });
}
