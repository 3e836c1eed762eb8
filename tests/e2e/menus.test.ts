import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Driver, View } from '../../lib/cli/browsers/driver.ts';
import { findBrowsers } from '../../lib/cli/browsers/find.ts';
import { type Server, serveFolder } from '../../lib/cli/serve.ts';
import { BROWSERS, clickNamed, launch, profileFolder, SAMPLES } from './harness.ts';

/** Headless Chromium shows neither native menus nor prompts: there the menu's event is dispatched instead. */
const headlessChromium = !findBrowsers().display;

describe.each(BROWSERS)('menu items, key and permission in %s', (name) => {
  const profile = profileFolder();
  const prompts = name === 'firefox' || !headlessChromium;
  let server: Server;
  let driver: Driver;
  let library: View;

  /** The saved rows as the library page lists them. */
  const rows = () =>
    library.evaluate(() =>
      [...document.querySelectorAll('li:has([data-row])')].map((row) => row.textContent ?? ''),
    );
  /** How many are saved, as the list says: it draws only the rows that fit. */
  const saved = () =>
    library.evaluate(() => Number(document.querySelector('li[aria-setsize]')?.ariaSetSize ?? 0));
  const row = (words: string) =>
    library.until(
      `a row with "${words}"`,
      (wanted) =>
        [...document.querySelectorAll('li:has([data-row])')].some((one) =>
          one.textContent?.includes(wanted),
        ),
      words,
    );
  const select = (page: View, selector: string) =>
    page.evaluate((wanted) => {
      const range = document.createRange();
      const element = document.querySelector(wanted);
      if (element) range.selectNodeContents(element);
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
      return getSelection()?.toString() ?? '';
    }, selector);
  /** The title of the button on the tab in front, as the extension set it. */
  const buttonTitle = (page: string) =>
    library.evaluate(async (wanted) => {
      const { chrome } = globalThis as unknown as {
        chrome: {
          tabs: { query(what: object): Promise<{ id: number; url?: string }[]> };
          action: { getTitle(what: object): Promise<string> };
        };
      };
      const tabs = await chrome.tabs.query({});
      const titles = await Promise.all(tabs.map(({ id }) => chrome.action.getTitle({ tabId: id })));
      return titles.includes(wanted);
    }, page);
  const origins = () =>
    library.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { permissions: { getAll(): Promise<{ origins: string[] }> } };
      };
      return (await chrome.permissions.getAll()).origins;
    });

  beforeAll(async () => {
    server = await serveFolder(SAMPLES);
    driver = await launch(name, profile.path);
    library = await driver.openExtensionPage('library.html');
  });
  beforeEach(async () => {
    expect(driver.native).toBe(prompts);
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
    profile.remove();
  });

  test('Save this page saves it, and the button says so', async () => {
    const page = await driver.open(server.url('paper.html', 'halyard.test'));
    const title = await page.evaluate(() => document.querySelector('h1')?.textContent ?? '');
    await driver.chooseMenu(page, 'article h2', 'Save this page');
    await row(title);
    await expect.poll(() => buttonTitle('Saved in Lede')).toBe(true);
    await driver.navigate(page, server.url('index.html', 'copper.test'));
    await expect.poll(() => buttonTitle('Saved in Lede')).toBe(false);
  });

  test('Save selection saves the article and marks the words as a highlight', async () => {
    const page = await driver.open(server.url('rumor.html', 'halyard.test'));
    const words = await select(page, 'article h2 + p');
    await driver.chooseMenu(page, 'article h2 + p', 'Save selection');
    await row('Pellworth');
    await expect
      .poll(() =>
        library.evaluate(
          () =>
            new Promise<string>((resolve) => {
              const open = indexedDB.open('lede');
              open.onsuccess = () => {
                const all = open.result
                  .transaction('highlights')
                  .objectStore('highlights')
                  .getAll();
                all.onsuccess = () => {
                  open.result.close();
                  resolve(all.result[0]?.quote ?? '');
                };
              };
            }),
        ),
      )
      .toBe(words.replace(/\s+/g, ' ').trim());
  });

  test('Watch adds the selected words to the watchlist', async () => {
    const page = await driver.open(server.url('rumor.html', 'halyard.test'));
    const words = await select(page, 'article h2');
    await driver.chooseMenu(page, 'article h2', 'Watch');
    const popup = await driver.openExtensionPage('popup.html');
    await clickNamed(popup, 'Watchlist');
    await popup.until(
      'the topic',
      (wanted) => [...document.querySelectorAll('li h2')].some((one) => one.textContent === wanted),
      words.trim().slice(0, 80),
    );
  });

  test.runIf(prompts)('Save this link asks for its site; refused, the link is kept', async () => {
    const page = await driver.open(server.url('index.html', 'copper.test'));
    const before = await saved();
    await driver.chooseMenu(page, 'main a[href*="deutsch"]', 'Save this link');
    await driver.answerPrompt(false);
    await row('link, not read yet');
    await expect.poll(saved).toBe(before + 1);
    expect(await origins()).toEqual([]);
    expect(server.log).not.toContain('copper.test/deutsch.html');
  });

  test.runIf(prompts)('allowed, the page is read and takes the place of the link', async () => {
    const page = await driver.open(server.url('index.html', 'gradient.test'));
    const before = await saved();
    await driver.chooseMenu(page, 'main a[href*="rumor"]', 'Save this link');
    await driver.answerPrompt(true);
    await expect.poll(() => origins()).toEqual(['*://gradient.test/*']);
    await expect.poll(() => server.log).toContain('gradient.test/rumor.html');
    // Read, it shows its site's name; as a link it would show the address's.
    await expect
      .poll(async () => {
        const now = await rows();
        return { count: await saved(), links: now.filter((one) => one.includes('gradient.test')) };
      })
      .toEqual({ count: before + 1, links: [] });
  });

  test.runIf(prompts)('a link kept before is read when the reader comes to its page', async () => {
    const page = await driver.open(server.url('deutsch.html', 'copper.test'));
    await driver.clickToolbarButton(page);
    await expect
      .poll(async () => (await rows()).some((one) => one.includes('link, not read yet')))
      .toBe(false);
  });

  test.runIf(prompts)('the key saves the page in front', async () => {
    const page = await driver.open(server.url('release.html', 'halyard.test'));
    const before = await saved();
    await driver.pressSaveKey(page);
    await expect.poll(saved).toBe(before + 1);
  });
});
