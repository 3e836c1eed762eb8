import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Driver, Scheme, Size, View } from '../../lib/cli/browsers/driver.ts';
import { CORVEN, TOPIC } from '../../lib/cli/samples/corven.ts';
import { asWallabag } from '../../lib/cli/samples/reading-list.ts';
import { follow, hasPrompts, origins, watch } from './feed-acts.ts';
import { type FeedServer, serveFeeds } from './feed-server.ts';
import {
  BROWSERS,
  chooseFile,
  clickNamed,
  launch,
  pressButton,
  profileFolder,
  textShown,
  violations,
} from './harness.ts';

const HOUR = 3_600_000;
const FOUND = [
  {
    slug: 'bakery',
    host: 'gradient.test',
    title: 'Corven buys a model for bakeries',
    text: 'Corven has bought the model with which Marlow Tide reads the orders of bakeries.',
  },
  {
    slug: 'roof',
    host: 'halyard.test',
    title: 'A hall in Dunmore gets its roof',
    text: 'The hall that Corven builds in Dunmore has got its roof, three weeks late.',
  },
  {
    slug: 'choir',
    title: 'The choir of an accounts lab sings in the mill',
    text: 'Nine people of Corven sang on Sunday. The mill was full.',
  },
];

/** In order: each test goes on where the one before ended. */
describe.each(BROWSERS.filter(hasPrompts))('the page of a topic in %s', (name) => {
  const profile = profileFolder();
  let server: FeedServer;
  let driver: Driver;
  let page: View;

  const titles = (): Promise<string[]> =>
    page.evaluate(() =>
      [...document.querySelectorAll('main ol h3')].map(
        (title) => title.textContent?.replace('Unread.', '') ?? '',
      ),
    );
  const hash = (): Promise<string> => page.evaluate(() => location.hash);
  /** The hashes that rows of the plot's table lead to. */
  const weeks = (): Promise<string[]> =>
    page.evaluate(() =>
      [...document.querySelectorAll<HTMLAnchorElement>('figure table a')].map((one) => one.hash),
    );

  beforeAll(async () => {
    server = await serveFeeds();
    for (const [at, item] of FOUND.entries())
      server.publish('copper.test', { ...item, at: Date.now() - (at + 1) * HOUR });
    driver = await launch(name, profile.path);
    const list = await driver.openExtensionPage('library.html#/exchange');
    await chooseFile(list, 'wallabag.json', asWallabag(CORVEN, Date.now()), 'text');
    await pressButton(list, 'Import');
    await textShown(list, 'b', `${CORVEN.length} added`);
    const options = await driver.openExtensionPage('options.html#feeds');
    await follow(driver, options, server.url('news.xml', 'copper.test'), true);
    await textShown(options, '#feeds li', `${FOUND.length} articles`);
    page = await driver.openExtensionPage('library.html#/watchlist');
    await watch(driver, page, TOPIC);
    await clickNamed(page, TOPIC);
    await textShown(page, 'main h1', TOPIC);
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
    profile.remove();
  });

  test('its head says since when, where, and how often', async () => {
    await textShown(page, 'main header', '3 unread');
    const head = await page.evaluate(() => document.querySelector('main header')?.textContent);
    expect(head).toMatch(/First on .+ in halyard\.example, latest today in News of copper\.test/);
    expect(head).toMatch(/\d+ about.*3 unread/);
    expect(await titles()).toHaveLength(CORVEN.length + FOUND.length);
  });

  test('what was said has its figures, an earlier one beside a later one, and what is open', async () => {
    await textShown(page, 'main ol p', 'Corven says that 2,300 customers now use Ledger');
    await textShown(page, 'main ol p b', '2,300 customers');
    await textShown(page, 'main ol p a', '1,400 customers');
    await textShown(page, 'main ol p', 'Corven must show by 1 March which books were in the data');
    await clickNamed(page, 'Figures only');
    await page.until('only figures', () =>
      [...document.querySelectorAll('main ol li:has(time) p:first-child')].every(
        (line) => line.querySelector('b') !== null,
      ),
    );
    await textShown(page, 'main ol p b', '2,300 customers');
    await clickNamed(page, 'Figures only');
    await textShown(page, 'aside section', 'Open questions');
    await textShown(page, 'aside li p', 'It is unclear whether the lower price also holds');
    await textShown(page, 'aside li p', 'It is not yet known who will pay for the line');
  });

  test.each<[string, Size]>([
    ['wide', { width: 1200, height: 800 }],
    ['narrow', { width: 420, height: 700 }],
  ])('%s, it has no violation and nothing beside the page', async (_, size) => {
    await driver.setSize(page, size);
    for (const scheme of ['light', 'dark'] satisfies Scheme[]) {
      await driver.setColorScheme(page, scheme);
      expect(await violations(page)).toEqual([]);
    }
    const [width, overflow] = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return [innerWidth, scrollWidth - clientWidth];
    });
    expect(width).toBe(size.width);
    expect(overflow).toBe(0);
    await driver.setSize(page, null);
  });

  test('a week of the plot’s table narrows the page to it, and back', async () => {
    const all = await titles();
    await clickNamed(page, 'The numbers');
    const [, second = ''] = await weeks();
    await page.click(`figure table a[href="${second}"]`);
    await expect.poll(hash).toBe(second);
    await textShown(page, 'main a[aria-label]', 'Week of');
    const some = await titles();
    expect(some.length).toBeGreaterThan(0);
    expect(some.length).toBeLessThan(all.length);
    expect(all).toEqual(expect.arrayContaining(some));
    await clickNamed(page, 'Remove filter');
    await expect.poll(titles).toEqual(all);
  });

  test('a statement leads to its sentence in the reader, and back to the place', async () => {
    const words = await page.until('the last statement', () => {
      const line = [...document.querySelectorAll('main ol li:has(time)')].at(-1);
      line?.querySelector('a[href*="/s"]')?.setAttribute('data-said', '');
      return line?.querySelector('p')?.textContent?.replace(/\s*¶.*$/s, '');
    });
    await page.click('[data-said]');
    await page.until(
      'the marked sentence',
      (said) =>
        [...document.querySelectorAll('article mark')].map((one) => one.textContent).join('') ===
        said,
      words ?? '',
    );
    expect(await hash()).toMatch(/^#\/a\/[0-9A-Z]{26}\/s\d+$/);
    const before = await page.evaluate(() => {
      history.back();
      return true;
    });
    expect(before).toBe(true);
    await page.until('the statement in its place', () => {
      const link = document.querySelector('[data-said]');
      const box = link?.getBoundingClientRect();
      const isSeen = box !== undefined && box.height > 0 && box.top >= 0 && box.top < innerHeight;
      return isSeen && document.activeElement === link && scrollY > 0;
    });
  });

  test('all that was found is saved with its text, after one question for all sites', async () => {
    const options = await driver.openExtensionPage('library.html');
    expect(await origins(options)).toEqual(['*://copper.test/*']);
    await driver.toFront(page);
    await textShown(page, 'aside', '3 articles found in feeds are not saved.');
    await clickNamed(page, 'Save all with their text');
    await driver.answerPrompt(true, page);
    await textShown(page, 'aside [role=status]', '3 of 3 saved.');
    expect((await origins(options)).sort()).toEqual(
      ['copper', 'gradient', 'halyard'].map((host) => `*://${host}.test/*`),
    );
    for (const { slug, host = 'copper.test' } of FOUND)
      expect(server.times(host, `/a/${slug}.html`)).toBe(1);
    await textShown(page, 'main ol a[href^="#/a/"]', 'Corven buys a model for bakeries');
    await expect
      .poll(() => page.evaluate(() => document.querySelector('main ol')?.textContent))
      .not.toContain('in a feed, not saved');
  });
});
