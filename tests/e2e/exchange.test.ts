import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Driver, View } from '../../lib/cli/browsers/driver.ts';
import { type Server, serveFolder } from '../../lib/cli/serve.ts';
import {
  BROWSERS,
  briefShown,
  chooseFile as choose,
  clickNamed,
  launch,
  pressButton as press,
  profileFolder,
  SAMPLES,
  textShown,
} from './harness.ts';

const POCKET = `title,url,time_added,tags,status
Copper prices rise,https://copper.test/a,1719830400,chips|metals,unread
Lantern 4 is out,https://gradient.test/b,1719830500,,archive
Broken,not an address,1719830500,,unread
`;
const BOOKMARKS = `<!DOCTYPE NETSCAPE-Bookmark-file-1>
<TITLE>Bookmarks</TITLE><H1>Bookmarks</H1><DL><p>
<DT><A HREF="https://copper.test/a" ADD_DATE="1719830400" TAGS="dear">Copper</A>
<DT><A HREF="https://copper.test/c" ADD_DATE="1719830400">Tin</A>
</DL><p>`;

describe.each(BROWSERS)('import and export in %s', (name) => {
  const profile = profileFolder();
  let server: Server;
  let driver: Driver;
  let page: View;

  /** All that the library says of its articles, without times of reading and the index. */
  const library = (view: View): Promise<string> =>
    view.evaluate(async () => {
      const names = (await indexedDB.databases()).flatMap((one) => one.name ?? []);
      const open = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open(names.find((one) => one.startsWith('lede')) ?? 'lede');
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      const tables = ['articles', 'bodies', 'highlights', 'notes', 'topics', 'searches'];
      const rows = await Promise.all(
        tables.map(
          (table) =>
            new Promise<unknown[]>((resolve) => {
              const request = open.transaction(table).objectStore(table).getAll();
              request.onsuccess = () => resolve(request.result);
            }),
        ),
      );
      open.close();
      return JSON.stringify(rows);
    });
  const opened = async (hash: string): Promise<View> => {
    const view = await driver.openExtensionPage(`library.html${hash}`);
    await view.until('the page', () => document.querySelector('main h1') !== null);
    return view;
  };

  beforeAll(async () => {
    server = await serveFolder(SAMPLES);
    driver = await launch(name, profile.path);
    const popup = await driver.clickToolbarButton(
      await driver.open(server.url('rumor.html', 'halyard.test')),
    );
    await briefShown(popup);
    await popup.press('s');
    await textShown(popup, 'footer button', 'Saved');
    page = await opened('#/exchange');
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
    profile.remove();
  });

  test('a Pocket export is shown, taken in, and reported; to repeat it changes nothing', async () => {
    await choose(page, 'part_000000.csv', POCKET, 'text');
    await textShown(page, 'h3', 'Pocket, from part_000000.csv');
    await textShown(page, 'b', '2 new articles');
    await textShown(page, 'details', 'Line 4: not an address');
    await press(page, 'Import');
    await textShown(page, 'b', '2 added');
    const before = await library(page);
    await choose(page, 'part_000000.csv', POCKET, 'text');
    await textShown(page, 'span', '2 are saved already');
    await press(page, 'Import');
    await textShown(page, 'span', '2 as they were');
    expect(await library(page)).toBe(before);
  });

  test('bookmarks are joined with what is saved', async () => {
    await choose(page, 'bookmarks.html', BOOKMARKS, 'text');
    await textShown(page, 'b', '1 new article');
    await press(page, 'Import');
    await textShown(page, 'span', '1 joined with a saved one');
    const list = await opened('#/?tag=dear');
    await list.until(
      'the joined row',
      () => document.querySelector('a[data-row]')?.textContent === 'Copper prices rise',
    );
  });

  test('what cannot be read changes nothing and says why', async () => {
    await choose(page, 'notes.txt', 'no address here', 'text');
    await textShown(page, '[role=alert]', 'There are no web addresses in the file.');
    await choose(page, 'cut.jsonl', '{"format":"lede-backup","version":1', 'text');
    await textShown(page, '[role=alert]', 'This is not a backup made by Lede.');
  });

  test('everything is backed up, deleted and restored: the same library; a cut file is refused', async () => {
    const before = await library(page);
    await page.evaluate(() => {
      // The file is kept instead of handed out, so that the test can put it back.
      const make = URL.createObjectURL;
      URL.createObjectURL = (blob) => {
        Object.assign(globalThis, { handed: blob });
        return make(blob);
      };
      HTMLAnchorElement.prototype.click = () => {};
    });
    await press(page, 'Back up');
    await textShown(page, '[role=status]', 'The backup is among your downloads.');
    await textShown(page, 'p', 'Last backup:');
    const backup = await page.evaluate(async () => {
      const { handed } = globalThis as unknown as { handed: Blob };
      const bytes = new Uint8Array(await handed.arrayBuffer());
      let text = '';
      for (const byte of bytes) text += String.fromCharCode(byte);
      return btoa(text);
    });

    const options = await driver.openExtensionPage('options.html');
    // The page is whole: nothing moves under the click any more.
    await textShown(options, 'main', 'on the disk');
    await clickNamed(options, 'Delete everything');
    await options.until('the dialog', () => document.querySelector('dialog[open] input') !== null);
    await options.evaluate(() => document.querySelector<HTMLElement>('dialog input')?.focus());
    for (const letter of 'delete') await options.press(letter);
    await options.press('Enter');
    await textShown(options, '[role=status], [role=alert]', 'Everything was deleted.');

    const empty = await opened('#/');
    await textShown(empty, 'h2', 'Nothing saved yet');
    const back = await opened('#/exchange');
    await choose(back, 'backup.jsonl.gz', backup.slice(0, -400), 'base64');
    await textShown(back, '[role=alert]', 'cut off');
    await choose(back, 'backup.jsonl.gz', backup, 'base64');
    await textShown(back, 'h3', 'Backup of');
    await press(back, 'Restore');
    await textShown(back, '[role=status]', '4 articles restored');
    expect(JSON.parse(await library(back))).toEqual(JSON.parse(before));
  });
});
