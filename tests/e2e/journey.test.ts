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

/** The reader's whole path, in order: each test goes on where the one before ended. */
describe.each(BROWSERS)('the path of a reader in %s', (name) => {
  const profile = profileFolder();
  let server: Server;
  let driver: Driver;
  let page: View;
  let popup: View;

  const rows = (view: View) =>
    view.evaluate(() =>
      [...document.querySelectorAll('[data-row]')].map((row) => row.textContent ?? ''),
    );
  /** What the page's own highlight registry holds of ours. */
  const marked = () =>
    page.evaluate(() => {
      const ranges = [...(CSS.highlights.get('lede-sentence') ?? [])];
      const [range] = ranges as Range[];
      const box = range?.getBoundingClientRect();
      return range && box
        ? {
            text: range.toString().replace(/\s+/g, ' '),
            seen: box.top >= 0 && box.bottom <= innerHeight,
          }
        : null;
    });
  const current = () =>
    popup.evaluate(() =>
      (document.querySelector('[aria-current="true"]')?.firstChild?.textContent ?? '').trim(),
    );

  beforeAll(async () => {
    server = await serveFolder(SAMPLES);
    driver = await launch(name, profile.path);
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
    profile.remove();
  });

  test('the toolbar button briefs the article in front', async () => {
    page = await driver.open(server.url('rumor.html', 'halyard.test'));
    const title = await page.evaluate(() => document.querySelector('h1')?.textContent ?? '');
    popup = await driver.clickToolbarButton(page);
    await briefShown(popup);
    const shown = await popup.evaluate(() => ({
      title: document.querySelector('[role=tabpanel]:not([hidden]) h1')?.textContent,
      summary: document.querySelectorAll('[aria-label="Summary"] a[data-evidence]').length,
      points: document.querySelectorAll('[data-evidence^="point-"]').length,
      questions: [...document.querySelectorAll('details summary')].map((one) => one.textContent),
    }));
    expect(shown.title).toBe(title);
    expect(shown.summary).toBe(3);
    expect(shown.points).toBeGreaterThanOrEqual(3);
    expect(shown.points).toBeLessThanOrEqual(7);
    expect(shown.questions).toHaveLength(4);
  });

  test('a click on a statement scrolls the page to its sentence and marks it', async () => {
    await page.evaluate(() => {
      scrollTo(0, 0);
      return true;
    });
    await popup.click('[data-evidence="point-2"]');
    await textShown(popup, 'footer', 'in the page');
    const mark = await page.until('the mark', () => CSS.highlights.has('lede-sentence'));
    expect(mark).toBe(true);
    expect((await marked())?.text).toBe(await current());
    await expect.poll(async () => (await marked())?.seen).toBe(true);
  });

  test('the keyboard does the same', async () => {
    const before = await current();
    await popup.press('j');
    await popup.press('Enter');
    await expect.poll(current).not.toBe(before);
    await expect.poll(async () => (await marked())?.text).toBe(await current());
  });

  test('saving lists the article, and saving it again does not double it', async () => {
    await popup.click('button[aria-keyshortcuts="s"]');
    await textShown(popup, 'footer button', 'Saved');
    await popup.press('s');
    await clickNamed(popup, 'Saved');
    await textShown(popup, '[role=tabpanel]:not([hidden])', '1 saved');
    expect(await rows(popup)).toHaveLength(1);
  });

  test('what is saved survives a restart of the browser', async () => {
    const [title] = await rows(popup);
    await driver.close();
    driver = await launch(name, profile.path);
    const library = await driver.openExtensionPage('library.html');
    await library.until('the row', () => document.querySelector('[data-row]') !== null);
    expect(await rows(library)).toEqual([title]);
    page = await driver.open(server.url('rumor.html', 'halyard.test'));
    popup = await driver.clickToolbarButton(page);
    await textShown(popup, 'footer button', 'Saved');
  });

  test('a watched topic counts what is saved', async () => {
    await clickNamed(popup, 'Watchlist');
    await popup.until('the field', () => document.querySelector('form input') !== null);
    await clickNamed(popup, 'Watch Pellworth');
    await textShown(popup, '[role=tabpanel]:not([hidden]) li', '1 about');
    await textShown(popup, '[role=tabpanel]:not([hidden]) li b', 'Pellworth');
  });

  test('a removed article can be brought back', async () => {
    await clickNamed(popup, 'Saved');
    await popup.click('button[aria-label^="Delete"]');
    await textShown(popup, '[role=tabpanel]:not([hidden])', 'Nothing saved yet');
    await clickNamed(popup, 'Undo');
    await popup.until('the row', () => document.querySelector('[data-row]') !== null);
  });

  test('nothing is lost when the background is killed in between', async () => {
    await driver.killBackground();
    await driver.navigate(page, server.url('release.html', 'halyard.test'));
    popup = await driver.clickToolbarButton(page);
    await briefShown(popup);
    await driver.killBackground();
    await popup.click('button[aria-keyshortcuts="s"]');
    await textShown(popup, 'footer button', 'Saved');
    await clickNamed(popup, 'Saved');
    await textShown(popup, '[role=tabpanel]:not([hidden])', '2 saved');
  });

  test('a new match is counted until the watchlist was looked at', async () => {
    await driver.navigate(page, server.url('paper.html', 'halyard.test'));
    popup = await driver.clickToolbarButton(page);
    await briefShown(popup);
    await popup.click('button[aria-keyshortcuts="s"]');
    await textShown(popup, '[role=tab]', '1 new');
    await popup.press('3');
    await textShown(popup, '[role=tabpanel]:not([hidden]) li', '1 new');
    await popup.press('1');
    await popup.until('no count', () =>
      [...document.querySelectorAll('[role=tab]')].every(
        (tab) => !/\d/.test(tab.textContent ?? ''),
      ),
    );
  });

  test('with default settings no request is made but the reader’s own', () => {
    const asked = server.log.filter(
      (path) => !/\/((rumor|release|paper)\.html|halyard\.css)$|favicon/.test(path),
    );
    expect(asked).toEqual([]);
  });
});
