import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Driver, Scheme, View } from '../../lib/cli/browsers/driver.ts';
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
  violations,
} from './harness.ts';

const SCHEMES: Scheme[] = ['light', 'dark'];
const PANEL = '[role=tabpanel]:not([hidden])';

describe.each(BROWSERS)('what the reader sees in %s', (name) => {
  const profile = profileFolder();
  const browserPage = name === 'chromium' ? 'chrome://version/' : 'about:license';
  let samples: Server;
  let odd: Server;
  let driver: Driver;

  const popupOn = async (url: string): Promise<View> =>
    driver.clickToolbarButton(await driver.open(url));

  beforeAll(async () => {
    samples = await serveFolder(SAMPLES);
    odd = await serveFolder('tests/e2e/pages');
    driver = await launch(name, profile.path);
  });
  afterAll(async () => {
    await driver?.close();
    await samples?.close();
    await odd?.close();
    profile.remove();
  });

  test('empty lists say what to do next', async () => {
    const popup = await popupOn(samples.url('notes.html'));
    await textShown(popup, PANEL, 'There is little text on this page');
    await popup.press('2');
    await textShown(popup, PANEL, 'Nothing saved yet');
    await popup.press('3');
    await textShown(popup, PANEL, 'Nothing watched yet');
    expect(await violations(popup)).toEqual([]);
  });

  test.each(['popup.html', 'library.html', 'options.html'])(
    'the text of %s has the size of the design, not the browser’s',
    async (path) => {
      const page = await driver.openExtensionPage(path);
      const size = await page.until('the style', () => getComputedStyle(document.body).fontSize);
      expect(size).toBe('14px');
    },
  );

  test('a list of links is named as one, and can be briefed all the same', async () => {
    const popup = await popupOn(samples.url('index.html'));
    await textShown(popup, `${PANEL} h2`, 'This page is a list of links, not an article');
    expect(await violations(popup)).toEqual([]);
    await clickNamed(popup, 'Use the whole page');
    await popup.until(
      'its title',
      (panel) => document.querySelector(`${panel} h1`) !== null,
      PANEL,
    );
  });

  test('a selection can be briefed where the page is no article', async () => {
    const page = await driver.open(samples.url('index.html'));
    await page.evaluate(() => {
      getSelection()?.selectAllChildren(document.querySelector('main') ?? document.body);
      return true;
    });
    const popup = await driver.clickToolbarButton(page);
    await clickNamed(popup, 'Use my selection');
    await briefShown(popup);
  });

  test.each([
    ['an empty page', () => odd.url('empty.html'), 'There is no text on this page'],
    ['a PDF', () => odd.url('report.pdf'), 'This is a PDF'],
    ['a page of the browser', () => browserPage, 'This page belongs to the browser'],
  ])('%s is named, with what can be done', async (_, url, words) => {
    const popup = await popupOn(url());
    await textShown(popup, `${PANEL} h2`, words);
  });

  describe.each(SCHEMES)('in %s', (scheme) => {
    let popup: View;

    test('the brief has no violation', async () => {
      popup = await popupOn(samples.url('rumor.html', 'halyard.test'));
      await driver.setColorScheme(popup, scheme);
      await briefShown(popup);
      expect(await violations(popup)).toEqual([]);
    });

    test('nor has what is saved', async () => {
      await popup.press('s');
      await textShown(popup, 'footer button', 'Saved');
      expect(await violations(popup)).toEqual([]);
      await popup.press('2');
      await popup.until('a row', () => document.querySelector('[data-row]') !== null);
      expect(await violations(popup)).toEqual([]);
    });

    test('nor has the watchlist, nor editing a topic', async () => {
      await popup.press('3');
      if (scheme === 'light') await clickNamed(popup, 'Watch Pellworth');
      await textShown(popup, `${PANEL} li`, '1 about');
      expect(await violations(popup)).toEqual([]);
      await clickNamed(popup, 'Edit Pellworth');
      await popup.until('the form', () => document.querySelector('li form') !== null);
      expect(await violations(popup)).toEqual([]);
    });

    test('nor have the options', async () => {
      const options = await driver.openExtensionPage('options.html');
      await driver.setColorScheme(options, scheme);
      await textShown(options, 'h2', 'Privacy and access');
      expect(await violations(options)).toEqual([]);
    });

    test('nor has the side panel', async () => {
      const page = await driver.open(samples.url('release.html', 'halyard.test'));
      const opener = await driver.clickToolbarButton(page);
      await briefShown(opener);
      const panel = await driver.openPanel(opener);
      await driver.setColorScheme(panel, scheme);
      await briefShown(panel);
      expect(await violations(panel)).toEqual([]);
    });

    test('nor have the library page and its reader', async () => {
      const library = await driver.openExtensionPage('library.html');
      await driver.setColorScheme(library, scheme);
      await library.until('a row', () => document.querySelector('[data-row]') !== null);
      expect(await violations(library)).toEqual([]);
      await readFirst(library);
      await library.until('the text', () => document.querySelectorAll('article p').length > 5);
      expect(await violations(library)).toEqual([]);
    });
  });

  test('a library that cannot be opened is explained, and one can start fresh', async () => {
    const popup = await driver.openExtensionPage('popup.html', () => {
      const { open } = IDBFactory.prototype;
      IDBFactory.prototype.open = function (database, version) {
        if (database === 'lede')
          throw new DOMException('Internal error opening backing store', 'UnknownError');
        return open.call(this, database, version);
      };
    });
    await clickNamed(popup, 'Saved');
    await textShown(popup, PANEL, 'Your library cannot be opened');
    await textShown(popup, `${PANEL} button`, 'Export what can be read');
    expect(await violations(popup)).toEqual([]);
    await clickNamed(popup, 'What the browser said');
    await textShown(popup, `${PANEL} details`, 'Internal error opening backing store');
    await clickNamed(popup, 'Start fresh');
    await clickNamed(popup, 'Start an empty library');
    await textShown(popup, PANEL, 'Nothing saved yet');
  });

  test('a library written by newer code is left alone', async () => {
    const page = await driver.openExtensionPage('library.html');
    await page.evaluate(async () => {
      const names = (await indexedDB.databases()).map((one) => one.name ?? '');
      const fresh = names.find((one) => one.startsWith('lede-')) ?? 'lede';
      const open = indexedDB.open(fresh);
      await new Promise((done) => {
        open.onsuccess = done;
      });
      const write = open.result.transaction('meta', 'readwrite');
      write.objectStore('meta').put({ name: 'schema', value: 99 });
      await new Promise((done) => {
        write.oncomplete = done;
      });
      open.result.close();
      return true;
    });
    const popup = await driver.openExtensionPage('popup.html');
    await clickNamed(popup, 'Saved');
    await textShown(popup, PANEL, 'This library was written by a newer Lede');
  });
});
