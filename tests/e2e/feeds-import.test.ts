import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Driver, View } from '../../lib/cli/browsers/driver.ts';
import { readOpml } from '../../lib/feeds/opml.ts';
import type { Feed } from '../../lib/model/feeds.ts';
import { hasPrompts, origins, rowsOf } from './feed-acts.ts';
import { type FeedServer, serveFeeds } from './feed-server.ts';
import {
  BROWSERS,
  chooseFile,
  clickNamed,
  launch,
  profileFolder,
  textShown,
  violations,
} from './harness.ts';

const HOSTS = ['copper.test', 'gradient.test', 'halyard.test'];

/** In order: each test goes on where the one before ended. */
describe.each(BROWSERS.filter(hasPrompts))('lists of feeds in %s', (name) => {
  const profile = profileFolder();
  let server: FeedServer;
  let driver: Driver;
  let options: View;

  /** Two folders and a feed without one, on three hosts, one of them twice. */
  const opml = (): string => {
    const outline = (title: string, path: string, host: string) =>
      `<outline type="rss" text="${title}" xmlUrl="${server.url(path, host)}" htmlUrl="${server.url('site.html', host)}"/>`;
    return `<?xml version="1.0"?><opml version="2.0"><head><title>Feeds</title></head><body>
<outline text="Chips">${outline('Copper', 'news.xml', 'copper.test')}${outline('Copper, zipped', 'gzip.xml', 'copper.test')}</outline>
<outline text="Models">${outline('Weekly Gradient', 'news.xml', 'gradient.test')}</outline>
${outline('The Halyard', 'news.xml', 'halyard.test')}
</body></opml>`;
  };
  const choose = async (file: string, content: string): Promise<void> => {
    await driver.toFront(options);
    await chooseFile(options, file, content, 'text');
  };
  const feeds = async (): Promise<string[]> =>
    (await rowsOf<Feed>(options, 'feeds')).map(({ url }) => url).sort();
  const addresses = (): string[] =>
    readOpml(opml())
      .map(({ url }) => url)
      .sort();
  /** The ticked boxes and all of them, within the element. */
  const boxes = (view: View, within: string): Promise<[number, number]> =>
    view.evaluate((wanted) => {
      const all = [
        ...document.querySelectorAll<HTMLInputElement>(`${wanted} input[type=checkbox]`),
      ];
      return [all.filter(({ checked }) => checked).length, all.length] as [number, number];
    }, within);

  beforeAll(async () => {
    server = await serveFeeds();
    for (const host of HOSTS)
      server.publish(host, { slug: 'rain', title: `Rain at ${host}`, text: 'It rained all day.' });
    driver = await launch(name, profile.path);
    options = await driver.openExtensionPage('options.html#feeds');
    await options.until('the feeds', () => document.querySelector('#feeds form') !== null);
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
    profile.remove();
  });

  test('an empty watchlist offers topics to begin with, and sources', async () => {
    const library = await driver.openExtensionPage('library.html#/watchlist');
    await textShown(library, 'legend', 'Topics to begin with');
    expect(await boxes(library, 'fieldset')).toEqual([0, 8]);
    await library.click('fieldset label:nth-of-type(1)');
    await library.click('fieldset label:nth-of-type(7)');
    await clickNamed(library, 'Watch 2 topics');
    await textShown(library, 'main h2', 'OpenAI');
    await textShown(library, 'main h2', 'evals');
    await textShown(library, '[role=status]', 'Watching 2 topics');
    await textShown(library, 'section h2', 'Let Lede look for your topics');
    const [, sources] = await boxes(library, '[aria-labelledby=start-feeds]');
    expect(sources).toBeGreaterThan(3);
    await library.click('[aria-labelledby=start-feeds] li label');
    await textShown(library, '[aria-labelledby=start-feeds] button', 'Follow 1 feed');
    await library.click('[aria-labelledby=start-feeds] li label');
    await textShown(library, '[aria-labelledby=start-feeds] button', 'Follow the chosen feeds');
    expect(await violations(library)).toEqual([]);
    await clickNamed(library, 'Undo');
    await textShown(library, 'legend', 'Topics to begin with');
    expect(await feeds()).toEqual([]);
  });

  test('a file is shown by its folders before anything is followed; refused, nothing is', async () => {
    await choose('feeds.opml', opml());
    await textShown(options, 'section h3', '4 feeds in feeds.opml');
    await textShown(options, 'fieldset legend', 'Chips');
    await textShown(options, 'fieldset legend', 'Models');
    await textShown(options, 'fieldset legend', 'Without a folder');
    expect(await violations(options)).toEqual([]);
    await clickNamed(options, 'Follow 4 feeds');
    await driver.answerPrompt(false, options);
    await textShown(options, '[role=status]', 'Not followed');
    await expect.poll(feeds).toEqual([]);
    expect(await origins(options)).toEqual([]);
    expect(server.log).toEqual([]);
  });

  test('allowed in one question, the feeds of all sites are read', async () => {
    await clickNamed(options, 'Follow 4 feeds');
    await driver.answerPrompt(true, options);
    await textShown(options, '#feeds [role=status]', 'All 4 new feeds are read');
    expect((await origins(options)).sort()).toEqual(HOSTS.map((host) => `*://${host}/*`));
    expect(await feeds()).toEqual(addresses());
    for (const host of HOSTS) await textShown(options, '#feeds li', `News of ${host}`);
    expect(server.times('copper.test', '/gzip.xml')).toBe(1);
  });

  test('what is handed out reads back as the same', async () => {
    await options.evaluate(() => {
      // The file is kept instead of handed out, so that the test can read it.
      const make = URL.createObjectURL;
      URL.createObjectURL = (blob) => {
        Object.assign(globalThis, { handed: blob });
        return make(blob);
      };
      HTMLAnchorElement.prototype.click = () => {};
    });
    await clickNamed(options, 'Export');
    const file = await options.until('the file', () =>
      (globalThis as unknown as { handed?: Blob }).handed?.text(),
    );
    const listed = readOpml(file ?? '').map(({ url, title, siteUrl }) => [url, title, siteUrl]);
    const followed = await rowsOf<Feed>(options, 'feeds');
    expect(listed.sort()).toEqual(
      followed.map(({ url, title, siteUrl }) => [url, title, siteUrl]).sort(),
    );
    await choose('again.opml', file ?? '');
    await textShown(options, 'section h3', '4 feeds in again.opml');
    await textShown(options, 'section p', 'You follow all of them already.');
    await clickNamed(options, 'Cancel');
  });

  test('a file that is cut off gives what it still holds; one without feeds says so', async () => {
    const cut = `${opml().slice(0, opml().indexOf('Weekly Gradient'))}`;
    await choose('cut.opml', cut);
    await textShown(options, 'section h3', '2 feeds in cut.opml');
    await choose('notes.opml', '<html><p>No feed is listed here.');
    await textShown(options, '[role=alert]', 'No feeds were found in notes.opml.');
    await choose('empty.opml', '');
    await textShown(options, '[role=alert]', 'No feeds were found in empty.opml.');
    expect(await feeds()).toEqual(addresses());
  });
});
