import { afterAll, beforeAll, describe, test } from 'vitest';
import type { Driver, View } from '../../lib/cli/browsers/driver.ts';
import { type Server, serveFolder } from '../../lib/cli/serve.ts';
import {
  BROWSERS,
  briefShown,
  launch,
  pressButton,
  profileFolder,
  SAMPLES,
  textShown,
} from './harness.ts';

/** Opens the database as a newer Lede would, with a higher version, and lets it go again. Runs in a page. */
const upgrade = (): Promise<boolean> =>
  new Promise((resolve, reject) => {
    const known = indexedDB.open('lede');
    known.onerror = () => reject(known.error);
    known.onsuccess = () => {
      const { version } = known.result;
      known.result.close();
      const newer = indexedDB.open('lede', version + 10);
      newer.onblocked = () => reject(new Error('a page holds the database'));
      newer.onerror = () => reject(newer.error);
      newer.onsuccess = () => {
        newer.result.close();
        resolve(true);
      };
    };
  });

describe.each(BROWSERS)('an update with two tabs open in %s', (name) => {
  const profile = profileFolder();
  let server: Server;
  let driver: Driver;

  const popupOn = async (file: string): Promise<View> => {
    const popup = await driver.clickToolbarButton(
      await driver.open(server.url(file, 'halyard.test')),
    );
    await briefShown(popup);
    return popup;
  };
  const rows = (view: View, count: number): Promise<unknown> =>
    view.until(
      `${count} rows`,
      (wanted) => document.querySelectorAll('a[data-row]').length === wanted,
      count,
    );

  beforeAll(async () => {
    server = await serveFolder(SAMPLES);
    driver = await launch(name, profile.path);
    const popup = await popupOn('rumor.html');
    await popup.press('s');
    await textShown(popup, 'footer button', 'Saved');
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
    profile.remove();
  });

  test('nobody holds the database; both tabs say so and go on, and saves are kept', async () => {
    const tabs = [
      await driver.openExtensionPage('library.html'),
      await driver.openExtensionPage('library.html'),
    ];
    for (const tab of tabs) await rows(tab, 1);
    await (await driver.openExtensionPage('options.html')).evaluate(upgrade);
    for (const tab of tabs) await textShown(tab, 'main', 'Lede was updated');
    // The background opens it anew by itself.
    const popup = await popupOn('paper.html');
    await popup.press('s');
    await textShown(popup, 'footer button', 'Saved');
    for (const tab of tabs) {
      await pressButton(tab, 'Load again');
      await rows(tab, 2);
    }
  });
});
