import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Driver, View } from '../../lib/cli/browsers/driver.ts';
import { type Server, serveFolder } from '../../lib/cli/serve.ts';
import { addEndpoint, change } from './engine-acts.ts';
import { type EngineServer, serveEngine } from './engine-server.ts';
import { hasPrompts } from './feed-acts.ts';
import {
  BROWSERS,
  briefShown,
  clickNamed,
  launch,
  profileFolder,
  textShown,
  violations,
} from './harness.ts';

const KEY = 'sk-halyard-0123456789abcdef';
const FILES = ['story-first.html', 'signals-report.html', 'signals-advertisement.html'];
const LINE = '[aria-label="Briefs for many articles"]';

/** Briefs for many saved articles. In order: each test goes on where the one before ended. */
describe.each(BROWSERS.filter(hasPrompts))('a batch of briefs, in %s', (name) => {
  const profile = profileFolder();
  let engine: EngineServer;
  let pages: Server;
  let driver: Driver;
  let options: View;

  const openLibrary = async (): Promise<View> => {
    const library = await driver.openExtensionPage('library.html');
    await driver.setSize(library, { width: 1280, height: 860 });
    await library.until(
      'the rows',
      (count) => document.querySelectorAll('[data-row]').length === count,
      FILES.length,
    );
    return library;
  };
  const chooseAll = async (library: View): Promise<void> => {
    await library.until('the first row', () => {
      document.querySelector<HTMLElement>('a[data-row]')?.focus();
      return document.activeElement?.matches('a[data-row]');
    });
    await library.press('x');
    await clickNamed(library, `Choose all ${FILES.length}`);
    await clickNamed(library, 'Write briefs');
  };
  /** Waits until the line says that and nothing more. */
  const says = (library: View, words: string): Promise<unknown> =>
    library.until(
      words,
      (line, wanted) => document.querySelector(`${line} [role=status]`)?.textContent === wanted,
      LINE,
      words,
    );
  const asked = (model: string): number =>
    engine.asked.filter(({ method, body }) => method === 'POST' && body?.model === model).length;

  beforeAll(async () => {
    engine = await serveEngine({ key: KEY });
    pages = await serveFolder(join(import.meta.dirname, 'pages'));
    driver = await launch(name, profile.path);
    options = await addEndpoint(driver, engine, KEY);
    for (const file of FILES) {
      const popup = await driver.clickToolbarButton(
        await driver.open(pages.url(file, 'halyard.test')),
      );
      await briefShown(popup);
      await popup.press('s');
      await textShown(popup, 'footer button', 'Saved');
    }
  });
  afterAll(async () => {
    await driver?.close();
    await engine?.close();
    await pages?.close();
    profile.remove();
  });

  test('says what it costs and where the articles go, and begins with the click alone', async () => {
    const library = await openLibrary();
    const before = engine.asked.length;
    await chooseAll(library);
    await textShown(library, 'dialog[open] h2', 'Write briefs for 3 articles');
    await textShown(library, 'dialog[open]', 'Their text goes to My server at 127.0.0.1');
    await textShown(library, 'dialog[open]', 'tokens to read and 1,400 to write, in 3 requests');
    expect(await violations(library)).toEqual([]);
    expect(engine.asked).toHaveLength(before);
    await clickNamed(library, 'Write 3 briefs');
    await says(library, '3 briefs written');
    expect(asked('ok')).toBeGreaterThanOrEqual(3);
    expect(await violations(library)).toEqual([]);
    await clickNamed(library, 'Close');
    await library.until('nothing of it', (line) => document.querySelector(line) === null, LINE);
    await library.click('a[data-row]');
    await textShown(library, 'section [aria-label=Summary]', 'written by ok, My server');
  });

  test('those that have one are not written again', async () => {
    const library = await openLibrary();
    await chooseAll(library);
    await textShown(library, 'dialog[open]', '3 articles have a brief by ok already.');
    await clickNamed(library, 'Cancel');
  });

  test('goes on without the page, rests on demand, and goes on where it was', async () => {
    await driver.toFront(options);
    await change(options, { model: 'slow' });
    const library = await openLibrary();
    await chooseAll(library);
    await clickNamed(library, 'Write 3 briefs');
    await says(library, '0 of 3 briefs written');
    await library.evaluate(() => {
      location.href = 'about:blank';
      return true;
    });
    await expect.poll(() => asked('slow'), { timeout: 40_000 }).toBe(2);
    const again = await openLibrary();
    await says(again, '1 of 3 briefs written');
    await clickNamed(again, 'Pause');
    await says(again, '1 of 3 briefs written. Paused.');
    await expect
      .poll(() => again.evaluate((line) => document.querySelector(line)?.textContent ?? '', LINE), {
        timeout: 40_000,
      })
      .toContain('2 of 3 briefs written');
    expect(asked('slow')).toBe(2);
    await clickNamed(again, 'Go on');
    await expect.poll(() => asked('slow'), { timeout: 10_000 }).toBe(3);
    await clickNamed(again, 'End');
    await again.until('nothing of it', (line) => document.querySelector(line) === null, LINE);
  }, 120_000);

  test('rests by itself where all would fail, and says why', async () => {
    await driver.toFront(options);
    await change(options, { model: 'unauthorized' });
    const library = await openLibrary();
    await chooseAll(library);
    await clickNamed(library, 'Write 3 briefs');
    await textShown(library, LINE, 'My server asks for a key');
    await says(library, '0 of 3 briefs written. Paused.');
    expect(asked('unauthorized')).toBe(1);
    await driver.toFront(options);
    await change(options, { model: 'broken' });
    await driver.toFront(library);
    await clickNamed(library, 'Go on');
    await says(library, '0 briefs written');
    await clickNamed(library, '3 failed');
    await textShown(library, `${LINE} li`, 'My server met an error of its own.');
  });
});
