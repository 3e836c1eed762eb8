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

const SENTENCES = '[aria-label="Summary"] [data-evidence]';

/** What the reader chooses in the options. In order: each test goes on where the one before ended. */
describe.each(BROWSERS)('the options in %s', (name) => {
  const profile = profileFolder();
  let samples: Server;
  let driver: Driver;
  let article: View;

  const options = async (): Promise<View> => {
    const page = await driver.openExtensionPage('options.html');
    await page.until('the options', () => document.querySelector('select') !== null);
    return page;
  };
  const length = (view: View): Promise<number> =>
    view.evaluate((selector) => document.querySelectorAll(selector).length, SENTENCES);

  beforeAll(async () => {
    samples = await serveFolder(SAMPLES);
    driver = await launch(name, profile.path);
    article = await driver.open(samples.url('rumor.html', 'halyard.test'));
  });
  afterAll(async () => {
    await driver?.close();
    await samples?.close();
    profile.remove();
  });

  test('a summary is as long and of the form that was chosen, also of a saved article', async () => {
    const before = await driver.clickToolbarButton(article);
    await briefShown(before);
    expect(await length(before)).toBe(3);
    await before.press('s');
    await textShown(before, 'footer button', 'Saved');

    const page = await options();
    await page.evaluate(() => {
      const select = document.querySelector('select');
      const set = Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value')?.set;
      if (select) set?.call(select, '5');
      select?.dispatchEvent(new Event('change', { bubbles: true }));
      return true;
    });
    await page.evaluate(() => {
      [...document.querySelectorAll('label')].find((one) => one.textContent === 'Bullets')?.click();
      return true;
    });
    const after = await driver.clickToolbarButton(article);
    await after.until(
      'five bullets',
      () => document.querySelectorAll('[aria-label="Summary"] li [data-evidence]').length === 5,
    );
    const library = await driver.openExtensionPage('library.html');
    await readFirst(library);
    await library.until(
      'five bullets beside the saved text',
      () => document.querySelectorAll('[aria-label="Summary"] li').length === 5,
    );
  });

  test('the theme holds on all pages, from the first frame', async () => {
    const page = await options();
    await page.evaluate(() => {
      [...document.querySelectorAll('label')].find((one) => one.textContent === 'Dark')?.click();
      return true;
    });
    await page.until('the dark theme', () => document.documentElement.dataset.theme === 'dark');
    await page.until('the memory of it', () => localStorage.getItem('theme') === 'dark');
    const library = await driver.openExtensionPage('library.html', () => {
      const note = (): void => {
        const { dataset } = document.documentElement;
        if (document.body) dataset.early ??= dataset.theme ?? 'none';
      };
      new MutationObserver(note).observe(document, { childList: true, subtree: true });
    });
    await library.until('the library', () => document.querySelector('h1') !== null);
    const { early, scheme } = await library.evaluate(() => ({
      early: document.documentElement.dataset.early ?? '',
      scheme: getComputedStyle(document.documentElement).colorScheme,
    }));
    expect({ early, scheme }).toEqual({ early: 'dark', scheme: 'dark' });
  });

  test('they are reached from the popup, and the brief can be printed', async () => {
    const popup = await driver.clickToolbarButton(article);
    await briefShown(popup);
    await clickNamed(popup, 'More');
    for (const item of ['Print the brief', 'Options', 'Copy the brief as plain text'])
      await textShown(popup, '[role=menuitem]', item);
    const tabId = await popup.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { tabs: { query(what: object): Promise<{ id: number }[]> } };
      };
      const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
      return tab?.id ?? 0;
    });
    const print = await driver.openExtensionPage('library.html', () => {
      window.print = () => document.documentElement.setAttribute('data-printed', '');
    });
    await print.evaluate((id) => {
      location.hash = `#/print/${id}/article`;
      return true;
    }, tabId);
    await textShown(print, 'main h1', 'Pellworth and Brannock');
    await print.until('the print', () => document.documentElement.hasAttribute('data-printed'));
  });
});
