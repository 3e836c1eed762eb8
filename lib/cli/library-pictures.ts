import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Driver, View } from './browsers/driver.ts';
import { addTopic, chooseFile, pressButton } from './page-acts.ts';
import { picture } from './picture.ts';
import { popupSettled } from './popup-text.ts';
import { CORVEN, pageOf, TOPIC } from './samples/corven.ts';
import { readingList } from './samples/reading-list.ts';
import { seedFeeds } from './seed-feeds.ts';
import { serveFolder } from './serve.ts';

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

/** Saves the articles of our topic from their pages, the oldest first. */
async function savePages(driver: Driver): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'lede-samples-'));
  const server = await serveFolder(folder);
  try {
    for (const [at, sample] of CORVEN.toReversed().entries()) {
      writeFileSync(join(folder, `${at}.html`), pageOf(sample, Date.now()));
      const host = sample.site.replace('.example', '.test');
      const popup = await driver.clickToolbarButton(
        await driver.open(server.url(`${at}.html`, host)),
      );
      await popupSettled(popup);
      await popup.press('s');
      await popup.until(
        'the save',
        () => document.querySelector('footer [aria-haspopup]') !== null,
      );
    }
  } finally {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The page of a topic with what was saved and found of it, and the followed feeds in the options. */
export async function topicPictures(driver: Driver): Promise<void> {
  await savePages(driver);
  const page = await opened(driver, '#/watchlist', '[aria-label="Add a topic"]');
  await seedFeeds(page, Date.now());
  await addTopic(page, TOPIC);
  await page.click('[role=status] [aria-label="Dismiss"]');
  await page.click('main h2 a');
  await page.until('what was found', () => document.querySelectorAll('main ol h3').length > 10);
  await page.until('what is open', () => document.querySelector('aside ol') !== null);
  await page.until('the plot', () => document.querySelector('figure canvas') !== null);
  await picture(driver, page, 'library-topic');
  const options = await driver.openExtensionPage('options.html#feeds');
  await options.until('the feeds', () => document.querySelectorAll('#feeds li').length > 5);
  await options.evaluate(() => {
    document.querySelector('#feeds')?.scrollIntoView();
    return true;
  });
  await picture(driver, options, 'options-feeds');
}
