import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Driver, View } from '../../lib/cli/browsers/driver.ts';
import { type Server, serveFolder } from '../../lib/cli/serve.ts';
import { origins } from './feed-acts.ts';
import {
  BROWSERS,
  briefShown,
  clickNamed,
  launch,
  profileFolder,
  SAMPLES,
  textShown,
  violations,
} from './harness.ts';

const LINE = 'New to Lede? Three short steps';

/** The first steps after installing. In order: each test goes on where the one before ended. */
describe.each(BROWSERS)('the first run in %s', (name) => {
  const profile = profileFolder();
  let samples: Server;
  let driver: Driver;
  let article: View;
  let library: View;

  beforeAll(async () => {
    samples = await serveFolder(SAMPLES);
    driver = await launch(name, profile.path);
    article = await driver.open(samples.url('rumor.html', 'halyard.test'));
  });
  afterAll(async () => {
    await driver?.close();
    await samples?.close();
    profile.remove();
  });

  test('the first popup has the brief, and one line to the steps', async () => {
    const popup = await driver.clickToolbarButton(article);
    await briefShown(popup);
    await textShown(popup, 'button', LINE);
    expect(await violations(popup)).toEqual([]);
  });

  test('the empty library leads through them, and nothing is granted on the way', async () => {
    library = await driver.openExtensionPage('library.html');
    await clickNamed(library, 'Begin in three steps');
    for (const [far, title] of [
      ['1 of 3', 'Read an article'],
      ['2 of 3', 'Watch what you care about'],
      ['3 of 3', 'Who writes'],
    ]) {
      await textShown(library, 'main', far ?? '');
      await textShown(library, 'main h1', title ?? '');
      expect(await violations(library)).toEqual([]);
      if (far !== '3 of 3') await clickNamed(library, 'Next');
    }
    expect(await origins(library)).toEqual([]);
  });

  test('done, they are offered no more', async () => {
    await library.evaluate(() => {
      history.back();
      return true;
    });
    await textShown(library, 'main', '2 of 3');
    await clickNamed(library, 'Skip');
    await textShown(library, 'main h2', 'Nothing saved yet');
    const offered = await library.evaluate(() =>
      document.body.textContent?.includes('Begin in three'),
    );
    expect(offered).toBe(false);
    const popup = await driver.clickToolbarButton(article);
    await briefShown(popup);
    expect(await popup.evaluate(() => document.body.textContent ?? '')).not.toContain(LINE);
  });
});
