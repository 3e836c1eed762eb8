import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Driver, View } from '../../lib/cli/browsers/driver.ts';
import { type Server, serveFolder } from '../../lib/cli/serve.ts';
import { BROWSERS, briefShown, launch, profileFolder, SAMPLES, textShown } from './harness.ts';

describe.each(BROWSERS)('the facts in %s', (name) => {
  const profile = profileFolder();
  let server: Server;
  let driver: Driver;
  let page: View;
  let popup: View;

  beforeAll(async () => {
    server = await serveFolder(SAMPLES);
    driver = await launch(name, profile.path);
    page = await driver.open(server.url('release.html', 'halyard.test'));
    popup = await driver.clickToolbarButton(page);
    await briefShown(popup);
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
    profile.remove();
  });

  const rows = () =>
    popup.evaluate(() =>
      [...document.querySelectorAll('dl > div')].map((row) => [
        row.querySelector('dt')?.textContent ?? '',
        [...row.querySelectorAll('li b')].map((words) => words.textContent).join(', '),
      ]),
    );

  test('of the article in front are listed by kind', async () => {
    const shown = new Map(await rows().then((all) => all.map(([kind, words]) => [kind, words])));
    expect(shown.get('Parameters')).toBe('14 billion parameters');
    expect(shown.get('Speed')).toBe('3,100 tokens per second');
    expect(shown.get('People')).toBe('Ingrid Solheim');
  });

  test('lead to their sentence in the page', async () => {
    const first = await popup.evaluate(
      () => document.querySelector<HTMLElement>('dl a[data-evidence]')?.dataset.evidence ?? '',
    );
    const words = await popup.evaluate(() => document.querySelector('dl li b')?.textContent ?? '');
    await popup.click(`[data-evidence="${first}"]`);
    await textShown(popup, 'footer', 'in the page');
    await page.until('the mark', () => CSS.highlights.has('lede-sentence'));
    const marked = await page.evaluate(() =>
      [...(CSS.highlights.get('lede-sentence') ?? [])].map((range) => String(range)).join(' '),
    );
    expect(marked).toContain(words);
  });
});
