import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Driver, View } from '../../lib/cli/browsers/driver.ts';
import {
  badge as badgeOf,
  makeDue as dueIn,
  type Extension,
  follow as followUrl,
  hasPrompts,
  origins as originsOf,
  ring as ringIn,
  watch,
} from './feed-acts.ts';
import { type FeedServer, serveFeeds } from './feed-server.ts';
import { BROWSERS, clickNamed, launch, profileFolder, textShown, violations } from './harness.ts';

const LANTERN = {
  slug: 'lantern',
  title: 'Lantern ships to the first three customers',
  text: 'Halyard Labs has shipped Lantern to three customers. Each of them has got forty cards. Pellworth made them in nine weeks.',
};

/** Feeds from the click that adds one to the match on the icon. In order: each test goes on where the one before ended. */
describe.each(BROWSERS.filter(hasPrompts))('feeds in %s', (name) => {
  const profile = profileFolder();
  let server: FeedServer;
  let driver: Driver;
  let options: View;
  let library: View;

  const badge = (): Promise<string> => badgeOf(options);
  const follow = (path: string, host: string, allow: boolean | null): Promise<void> =>
    followUrl(driver, options, server.url(path, host), allow);
  /** What the row of a feed says. */
  const row = (words: string): Promise<string> =>
    options.evaluate(
      (wanted) =>
        [...document.querySelectorAll('#feeds li')].find((one) => one.textContent?.includes(wanted))
          ?.textContent ?? '',
      words,
    );
  const origins = (): Promise<string[]> => originsOf(options);
  const ring = (): Promise<boolean> => ringIn(options);
  const makeDue = (): Promise<boolean> => dueIn(options);

  beforeAll(async () => {
    server = await serveFeeds();
    driver = await launch(name, profile.path);
    library = await driver.openExtensionPage('library.html#/watchlist');
    options = await driver.openExtensionPage('options.html#feeds');
    await options.until('the feeds', () => document.querySelector('#feeds form') !== null);
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
    profile.remove();
  });

  test('refused, nothing is followed and nothing was asked', async () => {
    await follow('news.xml', 'copper.test', false);
    await textShown(options, '[role=status]', 'Not followed');
    await expect.poll(() => row('copper.test')).toBe('');
    expect(server.log).toEqual([]);
    expect(await origins()).toEqual([]);
  });

  test('allowed, a feed is read at once', async () => {
    server.publish('copper.test', {
      slug: 'rain',
      title: 'Rain in April',
      text: 'It rained for nine days.',
    });
    await follow('news.xml', 'copper.test', true);
    await textShown(options, '#feeds li', 'News of copper.test');
    await textShown(options, '#feeds li', '1 article');
    expect(await origins()).toEqual(['*://copper.test/*']);
  });

  test('what is published is found by its topic when the alarm rings, though the background was ended', async () => {
    await watch(driver, library, 'Lantern');
    server.publish('copper.test', LANTERN);
    await makeDue();
    await driver.killBackground();
    await ring();
    await expect.poll(badge, { timeout: 15_000 }).toBe('1');
    await textShown(library, 'main', 'Halyard Labs has shipped Lantern to three customers.');
    expect(server.log.at(-1)).toMatchObject({ path: '/news.xml', ifNoneMatch: '"1"' });
  });

  test('unchanged, it costs nothing; and no feed is asked before its time', async () => {
    const before = server.times('copper.test', '/news.xml');
    await ring();
    await makeDue();
    await ring();
    await expect.poll(() => server.times('copper.test', '/news.xml')).toBe(before + 1);
    expect(server.log.at(-1)?.ifNoneMatch).toBe('"2"');
    expect(await badge()).toBe('1');
  });

  test('the same story elsewhere is told once', async () => {
    server.publish('gradient.test', {
      ...LANTERN,
      title: 'First three customers get Lantern',
      html: `<p>${LANTERN.text}</p><p>The part runs the Sable models at a third of the cost.</p>`,
    });
    await follow('news.xml', 'gradient.test', true);
    await textShown(options, '#feeds li', 'News of gradient.test');
    await driver.toFront(library);
    await clickNamed(library, 'Latest matches');
    await textShown(library, 'main', 'First three customers get Lantern');
    expect(await badge()).toBe('1');
  });

  test.each([
    ['missing.xml', 'nothing at this address'],
    ['gone.xml', 'gone'],
    ['busy.xml', 'later'],
    ['broken.xml', '500'],
    ['malformed.xml', 'cannot be read as a feed'],
    ['elsewhere.xml', 'another site'],
    ['huge.xml', 'large'],
  ])('of %s the list says that it is “%s”', async (path, words) => {
    await follow(path, 'copper.test', null);
    await expect.poll(() => row(`/${path}`), { timeout: 15_000 }).toContain(words);
  });

  test.each(['slow.xml', 'gzip.xml', 'charset.xml', 'moved.xml'])('%s is read', async (path) => {
    server.publish('copper.test', { slug: path, title: 'Zürich names a judge', text: 'A café.' });
    await follow(path, 'copper.test', null);
    await expect.poll(() => row(`/${path}`), { timeout: 15_000 }).toMatch(/\d articles/);
  });

  test('a site that is taken back is noticed, and asked no more', async () => {
    const before = server.times('gradient.test', '/news.xml');
    await options.evaluate(async () => {
      const { chrome } = globalThis as unknown as Extension;
      return chrome.permissions.remove({ origins: ['*://gradient.test/*'] });
    });
    await expect.poll(() => row('gradient.test')).toContain('no longer read');
    await clickNamed(options, 'Check all');
    expect(server.times('gradient.test', '/news.xml')).toBe(before);
  });

  test('the list of feeds has no violation', async () => {
    expect(await violations(options)).toEqual([]);
    expect(await violations(library)).toEqual([]);
  });

  test('a found article is saved whole with one click', async () => {
    await driver.toFront(library);
    await clickNamed(library, 'Save “');
    const list = await driver.openExtensionPage('library.html');
    await textShown(list, 'li:has([data-row])', LANTERN.title);
    await textShown(list, 'li:has([data-row])', 'min');
  });

  test('the page in front names its feed, and the popup follows it with a click', async () => {
    server.publish('halyard.test', {
      slug: 'dike',
      title: 'A dike for the river',
      text: 'The town builds a dike.',
    });
    const page = await driver.open(server.url('a/dike.html', 'halyard.test'));
    const popup = await driver.clickToolbarButton(page);
    await clickNamed(popup, 'Watchlist');
    await popup.until('the feed', () => {
      const button = document.querySelector<HTMLElement>('[aria-label^="Follow News"]');
      button?.focus();
      return button !== null;
    });
    // The question may close the popup in the middle of the act.
    await popup.press('Enter').catch(() => {});
    await driver.answerPrompt(true, page);
    await driver.toFront(options);
    await textShown(options, '#feeds li', 'News of halyard.test');
  });

  test('the system tells of a find, once the reader has allowed it, but not in quiet hours', async () => {
    /** What is shown, and what was: headless Firefox has nowhere to show it and closes it at once. */
    const told = (): Promise<string[]> =>
      options.evaluate(async () => {
        const { chrome, wereTold = [] } = globalThis as unknown as Extension & {
          wereTold?: string[];
        };
        return [...wereTold, ...Object.keys(await chrome.notifications.getAll())];
      });
    const choose = (label: string, value: number): Promise<boolean> =>
      options.until(
        label,
        (name, wanted) => {
          const select = document.querySelector<HTMLSelectElement>(`[aria-label="${name}"]`);
          const set = Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value')?.set;
          if (select) set?.call(select, String(wanted));
          select?.dispatchEvent(new Event('change', { bubbles: true }));
          return select !== null;
        },
        label,
        value,
      );
    const publish = async (slug: string, title: string, text: string): Promise<void> => {
      const before = server.times('copper.test', '/news.xml');
      server.publish('copper.test', { slug, title, text });
      await makeDue();
      await ring();
      await expect.poll(() => server.times('copper.test', '/news.xml')).toBeGreaterThan(before);
      await textShown(library, 'main', text);
    };
    await driver.toFront(options);
    await options.evaluate(() => {
      const label = [...document.querySelectorAll('#feeds label')];
      const wanted = label.find((one) => one.textContent?.startsWith('Notifications'));
      wanted?.setAttribute('data-notify', '');
      return wanted !== undefined;
    });
    await options.click('[data-notify]');
    await driver.answerPrompt(true, options);
    await options.until('the interface', () => {
      const here = globalThis as unknown as Extension & { wereTold?: string[] };
      here.chrome.notifications.onClosed.addListener((id) => {
        here.wereTold = [...(here.wereTold ?? []), id];
      });
      return true;
    });
    // By day and by night: first all hours but this one are loud, then this one is quiet.
    const hour = new Date().getHours();
    await choose('Quiet from', (hour + 23) % 24);
    await choose('Quiet until', (hour + 2) % 24);
    await publish('quiet', 'Lantern in the night', 'Lantern was switched on in the mill.');
    expect(await told()).toEqual([]);
    await choose('Quiet until', (hour + 23) % 24);
    await publish('loud', 'Lantern by day', 'Lantern was switched off by a farmer.');
    await expect.poll(told).toEqual(['finds']);
  });
});
