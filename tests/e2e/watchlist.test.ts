import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Driver, View } from '../../lib/cli/browsers/driver.ts';
import type { Find } from '../../lib/model/feeds.ts';
import type { Topic } from '../../lib/model/library.ts';
import { badge, follow, hasPrompts, makeDue, ring, rowsOf, watch } from './feed-acts.ts';
import { type FeedServer, serveFeeds } from './feed-server.ts';
import { BROWSERS, clickNamed, launch, profileFolder, textShown } from './harness.ts';

const HOST = 'copper.test';
const ITEMS = [
  {
    slug: 'lantern',
    title: 'Lantern ships to the first three customers',
    text: 'Halyard Labs has shipped Lantern to three customers. Each of them has got forty cards.',
  },
  {
    slug: 'pellworth',
    title: 'Pellworth opens a second hall',
    text: 'Pellworth has opened a second hall beside the canal. It makes boards there in nine weeks.',
  },
  {
    slug: 'ostra',
    title: 'Ostra rents machines by the minute',
    text: 'Ostra now rents its machines by the minute. A minute costs as much as a stamp.',
  },
  {
    slug: 'parade',
    title: 'Lantern walks with the parade at night',
    text: 'Lantern walked with the children of the parade on Friday. The parade had nine drummers. Next to Lantern went a trumpeter, and the parade ended at the bridge.',
  },
];

/** In order: each test goes on where the one before ended. */
describe.each(BROWSERS.filter(hasPrompts))('the watchlist in %s', (name) => {
  const profile = profileFolder();
  let server: FeedServer;
  let driver: Driver;
  let options: View;
  let library: View;

  const topics = (view: View): Promise<string[]> =>
    view.evaluate(() =>
      [...document.querySelectorAll('main li h2')].map((title) => title.textContent ?? ''),
    );
  /** What the row of a topic says. */
  const rowOf = (topic: string): Promise<string> =>
    library.evaluate(
      (wanted) =>
        [...document.querySelectorAll('main li:has(h2)')].find(
          (row) => row.querySelector('h2')?.textContent === wanted,
        )?.textContent ?? '',
      topic,
    );
  /** Clicks the button or fold of that name within the row of a topic. */
  const act = async (view: View, topic: string, named: string): Promise<void> => {
    await view.until(
      `${named} of ${topic}`,
      (wanted, label) => {
        const row = [...document.querySelectorAll('li:has(h2)')].find(
          (one) => one.querySelector('h2')?.textContent === wanted,
        );
        const found = [...(row?.querySelectorAll('button, summary, h4 a') ?? [])].find((one) =>
          (one.getAttribute('aria-label') ?? one.textContent ?? '').startsWith(label),
        );
        document.querySelector('[data-act]')?.removeAttribute('data-act');
        found?.setAttribute('data-act', '');
        return found !== undefined;
      },
      topic,
      named,
    );
    await view.click('[data-act]');
  };
  const topicNamed = async (topic: string): Promise<Topic | undefined> =>
    (await rowsOf<Topic>(options, 'topics')).find((one) => one.name === topic);
  /** The states of a topic's finds, by what they quote. */
  const finds = async (topic: string): Promise<string[]> => {
    const id = (await topicNamed(topic))?.id;
    return (await rowsOf<Find>(options, 'finds'))
      .flatMap(({ topicId, quote, state }) => (topicId === id ? [`${state}: ${quote}`] : []))
      .sort();
  };
  const unread = () => expect.poll(() => badge(options), { timeout: 15_000 });

  beforeAll(async () => {
    server = await serveFeeds();
    for (const item of ITEMS) server.publish(HOST, item);
    driver = await launch(name, profile.path);
    options = await driver.openExtensionPage('options.html#feeds');
    library = await driver.openExtensionPage('library.html#/watchlist');
    for (const topic of ['Lantern', 'Pellworth', 'Brannock']) await watch(driver, library, topic);
    await follow(driver, options, server.url('news.xml', HOST), true);
    await textShown(options, '#feeds li', '4 articles');
    await driver.toFront(library);
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
    profile.remove();
  });

  test('Alt and an arrow move a topic, which stays there when the background starts again', async () => {
    await unread().toBe('3');
    expect(await topics(library)).toEqual(['Lantern', 'Pellworth', 'Brannock']);
    await library.evaluate(() => {
      document.querySelector<HTMLElement>('main li:last-child h2 a')?.focus();
      return true;
    });
    await library.press('Alt+ArrowUp');
    await expect.poll(() => topics(library)).toEqual(['Lantern', 'Brannock', 'Pellworth']);
    await library.press('Alt+ArrowUp');
    await expect.poll(() => topics(library)).toEqual(['Brannock', 'Lantern', 'Pellworth']);
    await textShown(library, '[role=status]', 'Brannock is now number 1 of 3');
    await library.press('Alt+ArrowDown');
    const moved = ['Lantern', 'Brannock', 'Pellworth'];
    await expect.poll(() => topics(library)).toEqual(moved);
    await driver.killBackground();
    const again = await driver.openExtensionPage('library.html#/watchlist');
    await expect.poll(() => topics(again)).toEqual(moved);
    await driver.toFront(library);
  });

  test('a muted topic counts nothing, on the icon and in the tab', async () => {
    await expect.poll(() => rowOf('Lantern')).toContain('2 new');
    await act(library, 'Lantern', 'Mute Lantern');
    await unread().toBe('1');
    await expect.poll(() => rowOf('Lantern')).toContain('muted');
    await expect.poll(() => rowOf('Lantern')).not.toContain('new');
    const popup = await driver.openExtensionPage('popup.html');
    await textShown(popup, '[role=tab]', '1 new');
    await driver.toFront(library);
    await act(library, 'Lantern', 'Unmute Lantern');
    await unread().toBe('3');
    await expect.poll(() => rowOf('Lantern')).toContain('2 new');
    await textShown(popup, '[role=tab]', '3 new');
  });

  test('all is marked as read, and unread again', async () => {
    await clickNamed(library, 'Mark all as read');
    await unread().toBe('');
    await textShown(library, '[role=status]', 'Marked all as read');
    await expect.poll(() => rowOf('Lantern')).not.toContain('new');
    await clickNamed(library, 'Undo');
    await unread().toBe('3');
    await expect.poll(() => rowOf('Lantern')).toContain('2 new');
  });

  test('what is not about the topic is gone, and comes back', async () => {
    await act(library, 'Lantern', 'Latest matches');
    await act(library, 'Lantern', `“${ITEMS[3]?.title}” is not about Lantern`);
    await unread().toBe('2');
    await expect.poll(() => rowOf('Lantern')).not.toContain('walks with the parade');
    await clickNamed(library, 'Undo');
    await unread().toBe('3');
    await expect.poll(() => rowOf('Lantern')).toContain('walks with the parade');
  });

  test('a word learned from it rules such texts out, until that is taken back', async () => {
    await act(library, 'Lantern', `“${ITEMS[3]?.title}” is not about Lantern`);
    await clickNamed(library, 'Leave out articles with “parade”');
    await expect.poll(async () => (await topicNamed('Lantern'))?.excluded).toEqual(['parade']);
    server.publish(HOST, {
      slug: 'again',
      title: 'A second parade is planned for May',
      text: 'Lantern is to walk with the second parade too. It begins at the mill.',
    });
    await makeDue(options);
    await ring(options);
    await textShown(options, '#feeds li', '5 articles');
    expect((await finds('Lantern')).join()).not.toContain('second parade');
    await textShown(library, '[role=status]', 'Lantern leaves out articles with “parade”');
    await clickNamed(library, 'Undo');
    await expect.poll(async () => (await topicNamed('Lantern'))?.excluded).toEqual([]);
    // Matched anew, what the word had kept out is found; what was dropped stays dropped.
    await expect.poll(() => finds('Lantern')).toHaveLength(3);
    expect((await finds('Lantern')).filter((one) => one.startsWith('dropped'))).toHaveLength(1);
  });

  test('a find that is opened from the popup is read', async () => {
    const before = Number(await badge(options));
    const page = await driver.open(server.url('site.html', 'halyard.test'));
    const popup = await driver.clickToolbarButton(page);
    await clickNamed(popup, 'Watchlist');
    await act(popup, 'Pellworth', 'Latest matches');
    // The tab that opens closes the popup.
    await act(popup, 'Pellworth', 'Pellworth opens').catch(() => {});
    await expect
      .poll(() => finds('Pellworth'))
      .toEqual(['read: Pellworth has opened a second hall beside the canal.']);
    await unread().toBe(String(before - 1));
    await expect.poll(() => server.times(HOST, '/a/pellworth.html')).toBe(1);
  });

  test('Watch by right-click finds the topic in what feeds brought before', async () => {
    const page = await driver.open(server.url('a/ostra.html', HOST));
    await page.evaluate(() => {
      const words = document.querySelector('h1')?.firstChild;
      if (words) getSelection()?.setBaseAndExtent(words, 0, words, 'Ostra'.length);
      return String(getSelection());
    });
    await driver.chooseMenu(page, 'h1', 'Watch');
    await expect
      .poll(() => finds('Ostra'), { timeout: 15_000 })
      .toEqual(['unread: Ostra now rents its machines by the minute.']);
    await driver.toFront(library);
    await expect.poll(() => rowOf('Ostra')).toContain('1 new');
  });

  test('a removed topic comes back with its finds as they were', async () => {
    await act(library, 'Lantern', `Mark “${ITEMS[0]?.title}” as read`);
    await expect
      .poll(() => finds('Lantern'))
      .toContain('read: Halyard Labs has shipped Lantern to three customers.');
    const before = await finds('Lantern');
    expect(new Set(before.map((one) => one.split(':')[0]))).toEqual(
      new Set(['read', 'unread', 'dropped']),
    );
    const count = await badge(options);
    await act(library, 'Lantern', 'Remove Lantern');
    await expect.poll(() => topics(library)).not.toContain('Lantern');
    expect(await rowsOf<Find>(options, 'finds')).toHaveLength(2);
    await clickNamed(library, 'Undo');
    await expect.poll(() => topics(library)).toContain('Lantern');
    await expect.poll(() => finds('Lantern')).toEqual(before);
    await unread().toBe(count);
  });

  test('a topic finds later versions where the reader wants that', async () => {
    server.publish(HOST, {
      slug: 'version',
      title: 'A small step for a large model',
      text: 'GPT-5.1 answers in half the time. Its makers say that it makes fewer mistakes.',
    });
    await watch(driver, library, 'GPT-5');
    await makeDue(options);
    await ring(options);
    await textShown(options, '#feeds li', '6 articles');
    expect(await finds('GPT-5')).toEqual([]);
    await act(library, 'GPT-5', 'Edit GPT-5');
    await library.click('li form input[name=versions]');
    await clickNamed(library, 'Save changes');
    await expect
      .poll(() => finds('GPT-5'), { timeout: 15_000 })
      .toEqual(['unread: GPT-5.1 answers in half the time.']);
    await expect.poll(() => rowOf('GPT-5')).toContain('1 new');
  });
});
