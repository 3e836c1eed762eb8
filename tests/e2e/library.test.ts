import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Driver, View } from '../../lib/cli/browsers/driver.ts';
import { type Server, serveFolder } from '../../lib/cli/serve.ts';
import {
  BROWSERS,
  briefShown,
  clickNamed,
  launch,
  profileFolder,
  readFirst,
  SAMPLES,
  textShown,
} from './harness.ts';

const FILES = ['paper.html', 'release.html', 'rumor.html'];

describe.each(BROWSERS)('the library in %s', (name) => {
  const profile = profileFolder();
  let server: Server;
  let driver: Driver;
  let library: View;

  const titles = (): Promise<string[]> =>
    library.evaluate(() =>
      [...document.querySelectorAll('main:not([hidden]) a[data-row]')].map(
        (row) => row.textContent ?? '',
      ),
    );
  const marks = (view: View): Promise<number> =>
    view.evaluate(() => document.querySelectorAll('article mark[data-highlight]').length);

  /** Selects words of the article that is read, as a reader does with the mouse. */
  const select = (from: number, to: number): Promise<boolean> =>
    library.evaluate(
      (start, end) => {
        const text = document.querySelector('article p[data-block]')?.firstChild;
        if (!text) return false;
        const range = document.createRange();
        range.setStart(text, start);
        range.setEnd(text, end);
        document.getSelection()?.removeAllRanges();
        document.getSelection()?.addRange(range);
        return true;
      },
      from,
      to,
    );

  beforeAll(async () => {
    server = await serveFolder(SAMPLES);
    driver = await launch(name, profile.path);
    for (const file of FILES) {
      const popup = await driver.clickToolbarButton(
        await driver.open(server.url(file, 'halyard.test')),
      );
      await briefShown(popup);
      await popup.press('s');
      await textShown(popup, 'footer button', 'Saved');
    }
    library = await driver.openExtensionPage('library.html');
    await library.until(
      'the rows',
      (count) => document.querySelectorAll('a[data-row]').length === count,
      FILES.length,
    );
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
    profile.remove();
  });

  test('articles are tagged by keys, and the tag leads to them', async () => {
    await library.press('j');
    await library.press('t');
    await library.until('the tags', () => document.querySelector('dialog[open] input') !== null);
    await library.evaluate(() => {
      const field = document.querySelector<HTMLInputElement>('dialog[open] input');
      if (field) field.value = 'chips, to write about';
      field?.form?.requestSubmit();
      return true;
    });
    await textShown(library, 'dialog[open] button', 'to write about');
    await library.evaluate(() => document.querySelector<HTMLDialogElement>('dialog')?.close());
    await library.evaluate(() => {
      [...document.querySelectorAll<HTMLElement>('nav a')]
        .find(({ textContent }) => textContent?.startsWith('chips'))
        ?.click();
      return true;
    });
    await expect.poll(titles).toHaveLength(1);
    expect(await library.evaluate(() => location.hash)).toContain('tag=chips');
    await library.evaluate(() => history.back());
    await expect.poll(titles).toHaveLength(FILES.length);
  });

  test('one is archived and deleted with a key, and both are taken back', async () => {
    const all = await titles();
    await library.click('a[data-row]');
    await library.press('e');
    await textShown(library, '[role=status]', 'Archived');
    await clickNamed(library, 'Undo');
    await library.press('#');
    await expect.poll(titles).toHaveLength(FILES.length - 1);
    await clickNamed(library, 'Undo');
    await expect.poll(titles).toEqual(all);
  });

  test('a passage is marked, and the mark outlives a reload and an undone deletion', async () => {
    await readFirst(library);
    await library.until('the text', () => document.querySelectorAll('article p').length > 5);
    await select(4, 40);
    await library.until('the bar', () => document.querySelector('[role=toolbar]') !== null);
    await library.press('2');
    await expect.poll(() => marks(library)).toBe(1);
    const id = await library.evaluate(() => location.hash);
    const again = await driver.openExtensionPage(`library.html${id}`);
    await expect.poll(() => marks(again)).toBe(1);
    await again.evaluate(() => {
      document.querySelector<HTMLElement>('header [aria-label^="Delete"]')?.click();
      return true;
    });
    await expect.poll(() => again.evaluate(() => location.hash)).toBe('#/');
    await clickNamed(again, 'Undo');
    await again.evaluate((hash) => location.assign(hash), id);
    await expect.poll(() => marks(again)).toBe(1);
  });

  test('an article that is read to its end counts as read', async () => {
    const reader = await driver.openExtensionPage('library.html');
    await reader.until('the rows', () => document.querySelectorAll('a[data-row]').length === 3);
    await readFirst(reader);
    await reader.until('the text', () => document.querySelectorAll('article p').length > 5);
    await reader.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    await reader.until(
      'the end of the bar',
      () =>
        Number.parseFloat(
          document.querySelector<HTMLElement>('main > div[aria-hidden]')?.style.width ?? '',
        ) > 97,
    );
    await reader.evaluate(() => location.assign('#/?state=read'));
    await reader.until(
      'it in the list',
      () => document.querySelectorAll('a[data-row]').length === 1,
    );
  });
});
