import type { Driver, View } from './browsers/driver.ts';
import { chooseFile, pressButton } from './page-acts.ts';
import { picture } from './picture.ts';
import { readingList } from './samples/reading-list.ts';

/** Fills the library with our reading list, by its own import. */
async function fill(driver: Driver): Promise<void> {
  const page = await driver.openExtensionPage('library.html#/exchange');
  await chooseFile(page, 'wallabag.json', readingList(Date.now()), 'text');
  await pressButton(page, 'Import');
  await page.until(
    'the report',
    () => document.querySelector('main b')?.textContent === '10 added',
  );
}

async function opened(driver: Driver, hash: string, wanted: string): Promise<View> {
  const page = await driver.openExtensionPage(`library.html${hash}`);
  await page.until(hash, (selector) => document.querySelector(selector) !== null, wanted);
  return page;
}

/** The list, the reader, a search, highlights and statistics, each in both themes. */
export async function libraryPictures(driver: Driver): Promise<void> {
  await fill(driver);
  const list = await opened(driver, '#/', 'a[data-row]');
  await list.press('j');
  await list.press('j');
  await list.until('the brief', () => document.querySelector('a[data-read]') !== null);
  await picture(driver, list, 'library-list');
  const found = await opened(driver, '#/?q=model%20mistakes%20-court', 'li mark');
  await picture(driver, found, 'library-search');
  const reader = await opened(driver, '#/highlights', 'main blockquote a');
  await picture(driver, reader, 'library-highlights');
  await reader.click('main blockquote a');
  await reader.until('the passage', () => document.querySelector('article mark') !== null);
  await picture(driver, reader, 'library-reader');
  const statistics = await opened(driver, '#/statistics', 'main canvas');
  await picture(driver, statistics, 'library-statistics');
  await picture(driver, await opened(driver, '#/exchange', 'main h1'), 'library-exchange');
}
