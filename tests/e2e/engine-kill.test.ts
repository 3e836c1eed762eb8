import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Driver, sleep, type View } from '../../lib/cli/browsers/driver.ts';
import type { BrowserName } from '../../lib/cli/build.ts';
import { type Server, serveFolder } from '../../lib/cli/serve.ts';
import { addEndpoint, change, inSession, orderBrief } from './engine-acts.ts';
import { type EngineServer, serveEngine } from './engine-server.ts';
import { hasPrompts } from './feed-acts.ts';
import { briefShown, clickNamed, launch, profileFolder, textShown } from './harness.ts';

const KEY = 'sk-halyard-0123456789abcdef';
const PANEL = '[role=tabpanel]:not([hidden])';
const SUMMARY = `${PANEL} [aria-label=Summary]`;

/** As it is told to the page, so that one that nobody tells of any more is known as ended; see lib/app/writings.ts. In milliseconds. */
const SILENT = 45_000;

let profile: ReturnType<typeof profileFolder>;
let engine: EngineServer;
let pages: Server;
let driver: Driver | null = null;

/** A browser in which the model writes the brief of a page, its popup closed again. */
async function writing(
  name: BrowserName,
  model: string,
  given: Parameters<typeof launch>[2] = {},
): Promise<{ browser: Driver; options: View; page: View }> {
  const browser = await launch(name, profile.path, given);
  driver = browser;
  const options = await addEndpoint(browser, engine, KEY);
  const page = await browser.open(pages.url('signals-report.html', 'halyard.test'));
  await browser.toFront(options);
  await change(options, { model });
  await browser.toFront(page);
  const popup = await orderBrief(browser, page, model);
  await clickNamed(popup, 'Send and write');
  await textShown(popup, `${PANEL} [aria-busy]`, model);
  await browser.toFront(options);
  return { browser, options, page };
}

beforeEach(async () => {
  profile = profileFolder();
  engine = await serveEngine({ key: KEY });
  pages = await serveFolder(join(import.meta.dirname, 'pages'));
});
afterEach(async () => {
  await driver?.close();
  driver = null;
  await engine.close();
  await pages.close();
  profile.remove();
});

const isWritten = (view: View) => inSession(view).then((all) => all.includes('"kind":"done"'));

describe('a background that is ended while a model writes', () => {
  test.runIf(hasPrompts('chromium'))(
    'in Chromium changes nothing: the offscreen document writes on',
    async () => {
      const { browser, options, page } = await writing('chromium', 'slow');
      await sleep(2000);
      await browser.killBackground();
      await expect.poll(() => isWritten(options), { timeout: 40_000 }).toBe(true);
      expect(engine.asked.filter(({ body }) => body?.model === 'slow')).toHaveLength(1);
      await browser.toFront(page);
      await textShown(
        await browser.clickToolbarButton(page),
        SUMMARY,
        'written by slow, My server',
      );
    },
    90_000,
  );

  test('in Firefox ends it: that is told, and with one click it is written again', async () => {
    const { browser, options, page } = await writing('firefox', 'slow');
    await sleep(2000);
    await browser.killBackground();
    await sleep(SILENT);
    await change(options, { model: 'ok' });
    await browser.toFront(page);
    const popup = await browser.clickToolbarButton(page);
    await briefShown(popup);
    await textShown(popup, `${PANEL} [role=alert]`, 'ended before it was whole');
    await clickNamed(popup, 'Try again');
    await textShown(popup, SUMMARY, 'written by ok, My server');
  }, 120_000);
});

test('in Firefox a model may take longer than an idle background lives', async () => {
  const { options } = await writing('firefox', 'late', { backgroundIdle: 12_000 });
  await expect.poll(() => isWritten(options), { timeout: 60_000 }).toBe(true);
}, 120_000);

test.runIf(hasPrompts('chromium'))(
  'in Chromium a model may take longer than an idle worker lives',
  async () => {
    const { options } = await writing('chromium', 'late');
    await expect.poll(() => isWritten(options), { timeout: 60_000 }).toBe(true);
  },
  120_000,
);
