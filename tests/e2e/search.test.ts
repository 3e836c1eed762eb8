import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Driver, View } from '../../lib/cli/browsers/driver.ts';
import { type Server, serveFolder } from '../../lib/cli/serve.ts';
import {
  BROWSERS,
  briefShown,
  clickNamed,
  launch,
  profileFolder,
  SAMPLES,
  textShown,
} from './harness.ts';

const FILES = ['paper.html', 'release.html', 'rumor.html'];

describe.each(BROWSERS)('search in %s', (name) => {
  const profile = profileFolder();
  let server: Server;
  let driver: Driver;
  let library: View;
  let popup: View;

  const list = (view: View): Promise<{ titles: string[]; marks: string[] }> =>
    view.evaluate(() => {
      const texts = (selector: string): string[] =>
        [...document.querySelectorAll(selector)].map(({ textContent }) => textContent ?? '');
      const rows = '[role=tabpanel]:not([hidden]) li, main:not([hidden]) li[aria-setsize]';
      return {
        titles: texts(`:is(${rows}) a[data-row]`),
        marks: texts(`:is(${rows}) mark`),
      };
    });
  const searched = async (query: string): Promise<{ titles: string[]; marks: string[] }> => {
    await library.evaluate((words) => {
      location.hash = `#/?q=${encodeURIComponent(words)}`;
    }, query);
    await textShown(library, 'main [role=status]', 'found');
    return list(library);
  };
  const type = async (view: View, words: string): Promise<void> => {
    for (const letter of words) await view.press(letter);
  };

  beforeAll(async () => {
    server = await serveFolder(SAMPLES);
    driver = await launch(name, profile.path);
    for (const file of FILES) {
      popup = await driver.clickToolbarButton(await driver.open(server.url(file, 'halyard.test')));
      await briefShown(popup);
      await popup.press('s');
      await textShown(popup, 'footer button', 'Saved');
    }
    await popup.press('2');
    await popup.until('the list', () => document.querySelectorAll('a[data-row]').length === 3);
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
    profile.remove();
  });

  test('a word of the body is found from the popup, and its passage shown', async () => {
    await popup.press('/');
    await type(popup, 'tallinn');
    await expect.poll(async () => (await list(popup)).titles).toHaveLength(1);
    expect((await list(popup)).marks).toEqual(['Tallinn']);
  });

  test('phrases, other forms, exclusions and filters narrow the library as they are typed', async () => {
    library = await driver.openExtensionPage('library.html');
    await library.until('the rows', () => document.querySelectorAll('a[data-row]').length === 3);
    await library.press('/');
    await type(library, 'quotations');
    await expect.poll(async () => (await list(library)).titles).toHaveLength(1);
    await expect.poll(async () => (await list(library)).marks).toContain('quotation');
    expect(await library.evaluate(() => location.hash)).toBe('#/?q=quotations');

    await expect.poll(async () => (await searched('"half quotes"')).titles).toHaveLength(1);
    await expect.poll(async () => (await searched('"quotes half"')).titles).toHaveLength(0);
    await expect.poll(async () => (await searched('models ')).titles).toHaveLength(3);
    await expect.poll(async () => (await searched('models -tallinn')).titles).toHaveLength(2);
    await expect
      .poll(async () => (await searched('site:halyard is:unread ')).titles)
      .toHaveLength(3);
    await expect.poll(async () => (await searched('site:copper.test ')).titles).toHaveLength(0);
  });

  test('a slip of the pen is mended and said', async () => {
    await searched('talinn ');
    await textShown(library, '[role=status]', 'showing “tallinn”');
    await expect.poll(async () => (await list(library)).titles).toHaveLength(1);
  });

  test('what is deleted is no longer found, and found again when that is undone', async () => {
    await searched('tallinn ');
    await expect.poll(async () => (await list(library)).titles).toHaveLength(1);
    // The keys are letters while the field has the focus.
    await library.evaluate(() => document.querySelector<HTMLElement>('input')?.blur());
    await library.press('j');
    await library.press('#');
    await expect.poll(async () => (await list(library)).titles).toHaveLength(0);
    await clickNamed(library, 'Undo');
    await expect.poll(async () => (await list(library)).titles).toHaveLength(1);
  });

  test('how to search is told behind a button', async () => {
    await clickNamed(library, 'How to search');
    await textShown(library, '[popover]:popover-open', 'site:');
  });
});
