import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Driver, View } from '../../lib/cli/browsers/driver.ts';
import { type Server, serveFolder } from '../../lib/cli/serve.ts';
import type { NewToYou } from '../../lib/model/feeds.ts';
import { BROWSERS, briefShown, clickNamed, launch, profileFolder, textShown } from './harness.ts';

/** The line under the summary that tells how much is new. */
const LINE =
  '[role=tabpanel]:not([hidden]) :is(details, p):has(> .lucide-history, > summary > .lucide-history)';

/** What only the second telling says. */
const FRESH = [
  'One of the three is the weather service of Varnholm, which wants to draw its maps every ten minutes with it.',
  'The weather service pays $11,000 for a card, as its public accounts for April show.',
];

/** In order: what the first test saves the others know. */
describe.each(BROWSERS)('what is new to the reader, in %s', (name) => {
  const profile = profileFolder();
  let server: Server;
  let driver: Driver;

  const open = async (file: string, host: string): Promise<{ page: View; popup: View }> => {
    const page = await driver.open(server.url(file, host));
    const popup = await driver.clickToolbarButton(page);
    await briefShown(popup);
    return { page, popup };
  };
  /** What the background says is new in the page in front; the line is drawn once this is answered. */
  const newsOf = (popup: View): Promise<NewToYou | null> =>
    popup.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: {
          tabs: { query(what: object): Promise<{ id: number }[]> };
          runtime: { sendMessage(message: object): Promise<{ reply: never }> };
        };
      };
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      const request = { tabId: tab?.id, scope: 'article' };
      return (await chrome.runtime.sendMessage({ name: 'new-to-you', request })).reply;
    });
  const lineOf = (popup: View): Promise<string> =>
    popup.evaluate((line) => document.querySelector(line)?.textContent ?? '', LINE);

  beforeAll(async () => {
    server = await serveFolder(join(import.meta.dirname, 'pages'));
    driver = await launch(name, profile.path);
    const { popup } = await open('story-first.html', 'halyard.test');
    expect(await newsOf(popup)).toBeNull();
    expect(await lineOf(popup)).toBe('');
    await popup.press('s');
    await textShown(popup, 'footer button', 'Saved');
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
    profile.remove();
  });

  test('another site’s telling says so, with what is new in it and a way to the saved one', async () => {
    const { page, popup } = await open('story-second.html', 'copper.test');
    await textShown(popup, `${LINE} summary`, '2 of 8 sentences are new to you');
    expect(await lineOf(popup)).not.toContain(FRESH[0]);
    await popup.click(`${LINE} summary`);
    await textShown(popup, `${LINE} p`, 'You saved this story today, from The Halyard:');
    await textShown(popup, `${LINE} a`, 'Halyard Labs ships Lantern to its first three customers');
    const said = await popup.evaluate(
      (line) =>
        [...document.querySelectorAll(`${line} li:has([data-evidence^=sentence])`)].map((one) =>
          (one.textContent ?? '').replace(/\s*¶.*$/s, ''),
        ),
      LINE,
    );
    expect(said).toEqual(FRESH);
    await popup.click(`${LINE} li:last-child [data-evidence^=sentence]`);
    await page.until(
      'the mark',
      (wanted) => [...(CSS.highlights.get('lede-sentence') ?? [])].map(String).join(' ') === wanted,
      FRESH[1] ?? '',
    );
    await textShown(popup, '[role=status]', 'Marked in the page');
  });

  test('the saved one is opened from there', async () => {
    const { popup } = await open('story-second.html', 'copper.test');
    await popup.click(`${LINE} summary`);
    await textShown(popup, `${LINE} a`, 'Halyard Labs ships');
    // The tab that opens closes the popup.
    await clickNamed(popup, 'Halyard Labs ships').catch(() => {});
    const list = await driver.openExtensionPage('library.html');
    await list.until('the reader', async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { tabs: { query(what: object): Promise<{ url?: string }[]> } };
      };
      const tabs = await chrome.tabs.query({});
      return tabs.some(({ url }) => /library\.html#\/a\/[0-9A-Z]{26}$/.test(url ?? ''));
    });
  });

  test('new numbers and names are listed, each with its sentence in the page', async () => {
    const { page, popup } = await open('story-second.html', 'copper.test');
    await popup.click(`${LINE} summary`);
    await textShown(popup, `${LINE} h2`, 'New numbers');
    await textShown(popup, `${LINE} li:has([data-evidence=new-figure-0])`, '$11,000');
    await textShown(popup, `${LINE} li:has([data-evidence=new-name-0])`, 'Varnholm');
    await popup.click(`${LINE} [data-evidence=new-name-0]`);
    await page.until(
      'the mark',
      (wanted) => [...(CSS.highlights.get('lede-sentence') ?? [])].map(String).join(' ') === wanted,
      FRESH[0] ?? '',
    );
  });

  test('of a page on another matter nothing is in the library', async () => {
    const { popup } = await open('redrawn.html', 'copper.test');
    await textShown(popup, LINE, 'Nothing of this is in your library');
    expect(await newsOf(popup)).toMatchObject({ told: 0, story: null });
  });

  test('the saved one itself is not known for being saved', async () => {
    const { popup } = await open('story-first.html', 'halyard.test');
    expect(await newsOf(popup)).toBeNull();
    expect(await lineOf(popup)).toBe('');
  });

  test('what goes on with a story is called that, where it is taken for it', async () => {
    const { popup } = await open('story-later.html', 'copper.test');
    const news = await newsOf(popup);
    const words = {
      copy: 'You saved this text',
      rewrite: 'You saved this story',
      'follow-up': 'This goes on with a story you saved',
    };
    expect(news?.story?.relation).not.toBe('copy');
    if (!news?.story) return;
    await popup.click(`${LINE} summary`);
    await textShown(popup, `${LINE} p`, words[news.story.relation]);
  });
});
