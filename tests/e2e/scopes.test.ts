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

const SAVE = 'button[aria-keyshortcuts="s"]';
const ABOUT = '[aria-label="About this page"]';

/** The reader chooses how much of the page is read. In order: each test goes on where the one before ended. */
describe.each(BROWSERS)('how much of a page is read, in %s', (name) => {
  const profile = profileFolder();
  let server: Server;
  let driver: Driver;
  let page: View;
  let popup: View;
  let selected: string;

  /** The statements of the brief, as they are shown. */
  const statements = () =>
    popup.evaluate(() =>
      [...document.querySelectorAll('[aria-label="Summary"] [data-evidence]')].map(
        (link) => link.parentElement?.firstChild?.textContent ?? '',
      ),
    );
  const plain = (text: string) => text.replace(/\s+/g, ' ');

  beforeAll(async () => {
    server = await serveFolder(SAMPLES);
    driver = await launch(name, profile.path);
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
    profile.remove();
  });

  test('words selected in the page can be briefed alone', async () => {
    page = await driver.open(server.url('rumor.html', 'halyard.test'));
    selected = await page.evaluate(() => {
      const paragraphs = [...document.querySelectorAll('article p, main p')].filter(
        (one) => (one.textContent ?? '').length > 200,
      );
      const range = document.createRange();
      range.setStartBefore(paragraphs[2] ?? document.body);
      range.setEndAfter(paragraphs[4] ?? document.body);
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
      return range.toString();
    });
    popup = await driver.clickToolbarButton(page);
    await briefShown(popup);
    await clickNamed(popup, 'More');
    await clickNamed(popup, 'Use my selection');
    await textShown(popup, ABOUT, 'This is a brief of your selection alone.');
    const said = await statements();
    expect(said.length).toBeGreaterThan(0);
    for (const statement of said) expect(plain(selected)).toContain(plain(statement));
  });

  test('its sentences are found in the page', async () => {
    await popup.click('[data-evidence="summary-0"]');
    await textShown(popup, 'footer', 'in the page');
  });

  test('and it is what is saved', async () => {
    await popup.click(SAVE);
    await textShown(popup, 'footer button', 'Saved');
    const library = await driver.openExtensionPage('library.html');
    await library.until('the row', () => document.querySelector('[data-row]') !== null);
    await readFirst(library);
    await textShown(library, 'body', selected.slice(0, 40).trim());
    const text = await library.evaluate(() => document.body.textContent ?? '');
    const first = await page.evaluate(
      () =>
        [...document.querySelectorAll('article p, main p')]
          .map((one) => one.textContent ?? '')
          .find((one) => one.length > 200)
          ?.slice(0, 60) ?? '',
    );
    expect(plain(text)).not.toContain(plain(first).trim());
  });

  test('the way back leads to the article, which can be saved in its place', async () => {
    await driver.navigate(page, server.url('rumor.html', 'halyard.test'));
    popup = await driver.clickToolbarButton(page);
    await briefShown(popup);
    const before = await statements();
    await clickNamed(popup, 'More');
    await clickNamed(popup, 'Use the whole page');
    await textShown(popup, ABOUT, 'This is a brief of the whole page.');
    await clickNamed(popup, 'Back to the article');
    await textShown(popup, ABOUT, 'This is a brief of the article again.');
    expect(await statements()).toEqual(before);
    await popup.click(SAVE);
    await textShown(popup, 'footer button', 'Saved');
  });

  test('a selection is offered only where there is one', async () => {
    await driver.navigate(page, server.url('release.html', 'halyard.test'));
    popup = await driver.clickToolbarButton(page);
    await briefShown(popup);
    await clickNamed(popup, 'More');
    await textShown(popup, '[role=menuitem][aria-disabled=true]', 'Use my selection');
  });
});
