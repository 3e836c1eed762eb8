import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Driver, View } from '../../lib/cli/browsers/driver.ts';
import { BROWSERS, chooseFile, launch, pressButton, textShown } from './harness.ts';
import { smallDisk } from './small-disk.ts';

/** Megabytes: a fresh profile takes about a third of it. */
const SIZE = 300;
/** Addresses of one import: more than a database can take without asking the disk for more. */
const LINES = 500;

const list = (kind: string): string =>
  Array.from({ length: LINES }, (_, at) => `https://copper.test/${kind}/${at}`).join('\n');

const disk = smallDisk(SIZE);

// Only root may mount a file system; elsewhere the error is injected at the edge (tests/unit/library/articles.test.ts).
describe.skipIf(disk === null).each(BROWSERS)('on a full disk, %s', (name) => {
  let driver: Driver;
  let page: View;

  /** How many articles are saved, as the list says. */
  const saved = async (): Promise<number> => {
    const view = await driver.openExtensionPage('library.html');
    return view.until('the number of articles', () =>
      Number(document.querySelector('li[aria-setsize]')?.getAttribute('aria-setsize')),
    );
  };

  beforeAll(async () => {
    const profile = join(disk?.path ?? '', name);
    mkdirSync(profile);
    driver = await launch(name, profile);
    page = await driver.openExtensionPage('library.html#/exchange');
  });
  afterAll(async () => {
    disk?.makeRoom();
    await driver?.close();
    if (name === BROWSERS.at(-1)) disk?.remove();
  });

  test('an import says that it is full, loses nothing, and goes on once there is room', async () => {
    await chooseFile(page, 'first.txt', list('first'), 'text');
    await pressButton(page, 'Import');
    await textShown(page, 'main b', `${LINES} added`);
    await chooseFile(page, 'second.txt', list('second'), 'text');
    await textShown(page, 'main b', `${LINES} new articles`);
    disk?.fill();
    await pressButton(page, 'Import');
    // Chromium closes the database, Firefox refuses the write.
    await textShown(page, 'main', 'isk is full');
    disk?.makeRoom();
    await page.until('the page to go on', () => {
      const again = [...document.querySelectorAll<HTMLButtonElement>('main button')].find(
        ({ textContent }) => textContent === 'Try again',
      );
      again?.click();
      return document.querySelector('[data-file]') !== null;
    });
    const kept = await saved();
    expect(kept).toBeGreaterThanOrEqual(LINES);
    expect(kept).toBeLessThan(2 * LINES);
    await chooseFile(page, 'third.txt', list('second'), 'text');
    await textShown(page, 'h3', 'third.txt');
    await pressButton(page, 'Import');
    await textShown(page, 'main b', 'added');
    expect(await saved()).toBe(2 * LINES);
  });
});
