import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Driver, View } from '../../lib/cli/browsers/driver.ts';
import { type Server, serveFolder } from '../../lib/cli/serve.ts';
import { BROWSERS, briefShown, launch, SAMPLES, textShown } from './harness.ts';
import { smallDisk } from './small-disk.ts';

/** Megabytes: a fresh profile takes about a third of it. */
const SIZE = 300;

const disk = smallDisk(SIZE);

// Only root may mount a file system; elsewhere the error is injected at the edge (tests/unit/library/articles.test.ts).
describe.skipIf(disk === null).each(BROWSERS)('on a full disk, %s', (name) => {
  let server: Server;
  let driver: Driver;

  const popupOn = async (file: string): Promise<View> => {
    const popup = await driver.clickToolbarButton(
      await driver.open(server.url(file, 'halyard.test')),
    );
    await briefShown(popup);
    return popup;
  };

  beforeAll(async () => {
    server = await serveFolder(SAMPLES);
    driver = await launch(name, join(disk?.path ?? '', name));
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
    if (name === BROWSERS.at(-1)) disk?.remove();
  });

  test('a save says that it is full, loses nothing, and works once there is room', async () => {
    await (await popupOn('rumor.html')).press('s');
    const popup = await popupOn('paper.html');
    disk?.fill();
    await popup.press('s');
    await textShown(popup, '[role=alert]', 'Not saved: the disk is full.');
    disk?.makeRoom();
    await popup.press('s');
    await textShown(popup, 'footer button', 'Saved');
    const list = await driver.openExtensionPage('library.html');
    const titles = (): Promise<number> =>
      list.evaluate(() => document.querySelectorAll('a[data-row]').length);
    await expect.poll(titles).toBe(2);
  });
});
