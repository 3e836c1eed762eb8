import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Driver, View } from '../../lib/cli/browsers/driver.ts';
import { type Server, serveFolder } from '../../lib/cli/serve.ts';
import { BROWSERS, briefShown, launch, profileFolder, SAMPLES, textShown } from './harness.ts';

const TITLE = 'h1';

describe.each(BROWSERS)('the side panel in %s', (name) => {
  const profile = profileFolder();
  let driver: Driver;
  let samples: Server;
  let rumor: View;
  let panel: View;

  beforeAll(async () => {
    samples = await serveFolder(SAMPLES);
    driver = await launch(name, profile.path);
    rumor = await driver.open(samples.url('rumor.html', 'halyard.test'));
    const popup = await driver.clickToolbarButton(rumor);
    await briefShown(popup);
    panel = await driver.openPanel(popup);
  });
  afterAll(async () => {
    await driver?.close();
    await samples?.close();
    profile.remove();
  });

  test('opened from the popup, it shows the page’s brief in the same three tabs', async () => {
    await briefShown(panel);
    await textShown(panel, TITLE, 'Pellworth and Brannock');
    const tabs = await panel.evaluate(() =>
      [...document.querySelectorAll('[role=tab]')].map((tab) => tab.textContent),
    );
    expect(tabs).toEqual(['Brief', 'Saved', 'Watchlist']);
  });

  test('a statement is marked in the page beside it', async () => {
    await panel.click('[data-evidence="summary-0"]');
    await textShown(panel, '[role=status]', 'Marked in the page, 1 of');
    const marked = await rumor.evaluate(() => CSS.highlights.get('lede-sentence')?.size ?? 0);
    expect(marked).toBe(1);
  });

  test('on a tab that was not asked for yet it says what to do, and draws after the click', async () => {
    const release = await driver.open(samples.url('release.html', 'copper.test'));
    await textShown(panel, '[role=tabpanel]', 'Click the Lede button on this tab');
    const popup = await driver.clickToolbarButton(release);
    await briefShown(popup);
    const title = await popup.evaluate(() => document.querySelector('h1')?.textContent ?? '');
    await textShown(panel, TITLE, title);
    expect(title).not.toContain('Pellworth and Brannock');
  });

  test('back on the first tab, its brief is there with the marked statement', async () => {
    await driver.toFront(rumor);
    await textShown(panel, TITLE, 'Pellworth and Brannock');
    await textShown(panel, '[role=status]', 'Marked in the page, 1 of');
    expect(await rumor.evaluate(() => CSS.highlights.get('lede-sentence')?.size ?? 0)).toBe(1);
  });

  test('when the tab goes to another site, the panel says what to do', async () => {
    await driver.navigate(rumor, samples.url('notes.html', 'gradient.test'));
    await textShown(panel, '[role=tabpanel]', 'Click the Lede button on this tab');
  });

  test('it goes on after the background has ended', async () => {
    const popup = await driver.clickToolbarButton(rumor);
    await popup.until('the popup', () => document.querySelector('h1') !== null);
    await driver.killBackground();
    await driver.open(samples.url('paper.html', 'halyard.test'));
    await textShown(panel, '[role=tabpanel]', 'Click the Lede button on this tab');
  });
});
