import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Driver, View } from '../../lib/cli/browsers/driver.ts';
import { type Server, serveFolder } from '../../lib/cli/serve.ts';
import { BROWSERS, briefShown, launch, profileFolder, textShown } from './harness.ts';

const FIRST = 'Kestrel Labs said on Monday';

/** Pages whose text stands in shadow trees or in a frame of the same origin. */
describe.each(BROWSERS)('text in inner trees, in %s', (name) => {
  const profile = profileFolder();
  let server: Server;
  let driver: Driver;

  const summary = (popup: View) =>
    popup.evaluate(() => document.querySelector('[aria-label="Summary"]')?.textContent ?? '');

  beforeAll(async () => {
    server = await serveFolder(join(import.meta.dirname, '../fixtures/pages'));
    driver = await launch(name, profile.path);
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
    profile.remove();
  });

  test.each(['shadow-dom.html', 'iframe-body.html'])(
    '%s is briefed, and its sentences are found',
    async (file) => {
      const page = await driver.open(server.url(file, 'halyard.test'));
      const popup = await driver.clickToolbarButton(page);
      await briefShown(popup);
      expect(await summary(popup)).toContain(FIRST);
      await popup.click('[data-evidence="summary-0"]');
      await textShown(popup, 'footer', 'in the page');
    },
  );
});
