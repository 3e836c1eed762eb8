import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Driver, View } from '../../lib/cli/browsers/driver.ts';
import { type Server, serveFolder } from '../../lib/cli/serve.ts';
import { addEndpoint, change, chooseEngine, drawnBrief, orderBrief } from './engine-acts.ts';
import { type EngineServer, serveEngine } from './engine-server.ts';
import { hasPrompts } from './feed-acts.ts';
import {
  BROWSERS,
  briefShown,
  clickNamed,
  launch,
  profileFolder,
  SAMPLES,
  textShown,
} from './harness.ts';

const KEY = 'sk-halyard-0123456789abcdef';
const PANEL = '[role=tabpanel]:not([hidden])';

/** What goes wrong at the server, by its model, and what the reader is told. */
const TROUBLES: [model: string, words: string][] = [
  ['unauthorized', 'My server asks for a key, or does not accept the one it was given.'],
  ['not-there', 'My server has no model called “not-there”.'],
  ['no-such-path', 'There is nothing at the address of My server that Lede could ask.'],
  ['busy', 'My server is busy, or your limit there is reached. It asks to wait for 20 seconds.'],
  ['broken', 'My server met an error of its own.'],
  ['error-in-stream', 'My server'],
  ['invalid', 'The answer of My server is not what was asked for.'],
  ['page', 'My server'],
  ['huge', 'The answer of My server is far longer than was asked for.'],
  ['huge-line', 'My server'],
  ['too-long', 'The article is longer than My server takes.'],
  ['moved', 'My server'],
];

describe.each(BROWSERS.filter(hasPrompts))('a model that fails, in %s', (name) => {
  const profile = profileFolder();
  let engine: EngineServer;
  let pages: Server;
  let samples: Server;
  let driver: Driver;
  let options: View;
  let page: View;

  const order = async (model: string): Promise<View> => {
    await driver.toFront(options);
    await change(options, { model });
    await driver.toFront(page);
    return orderBrief(driver, page, model);
  };

  beforeAll(async () => {
    engine = await serveEngine({ key: KEY });
    pages = await serveFolder(join(import.meta.dirname, 'pages'));
    samples = await serveFolder(SAMPLES);
    driver = await launch(name, profile.path);
    options = await addEndpoint(driver, engine, KEY);
    page = await driver.open(pages.url('signals-report.html', 'halyard.test'));
    const popup = await driver.clickToolbarButton(page);
    await briefShown(popup);
    await clickNamed(popup, 'Write with ok');
    await clickNamed(popup, 'Send and write');
    await textShown(popup, `${PANEL} [aria-label=Summary]`, 'written by ok, My server');
  });
  afterAll(async () => {
    await driver?.close();
    await engine?.close();
    await pages?.close();
    await samples?.close();
    profile.remove();
  });

  test.each(TROUBLES)('%s is told in words, beside Lede’s brief', async (model, words) => {
    const popup = await order(model);
    await textShown(popup, `${PANEL} [role=alert]`, words);
    await textShown(popup, `${PANEL} [role=alert] a`, 'Other settings');
    await briefShown(popup);
    const drawn = await popup.evaluate(() => document.documentElement.outerHTML);
    expect(drawn).not.toContain(KEY);
    expect(drawn).not.toContain('0123456789abcdef');
  });

  test.each(['cut-off', 'short-limit'])(
    '%s: what came is held to the article, and said to be not all',
    async (model) => {
      const popup = await order(model);
      await textShown(popup, `${PANEL} [aria-label=Summary]`, 'The answer ended early');
      expect((await drawnBrief(popup)).said.length).toBeGreaterThan(0);
    },
  );

  test.each(['thinking', 'fenced', 'no-schema', 'new-names', 'not-streaming'])(
    '%s is understood all the same',
    async (model) => {
      const popup = await order(model);
      await textShown(popup, `${PANEL} [aria-label=Summary]`, `written by ${model}, My server`);
      expect((await drawnBrief(popup)).doubted).toEqual([]);
    },
  );

  test('the other protocol serves as well', async () => {
    await driver.toFront(options);
    await change(options, { protocol: 'anthropic', model: 'slow' });
    await change(options, { protocol: 'anthropic', model: 'fenced' });
    await driver.toFront(page);
    const popup = await driver.clickToolbarButton(page);
    await textShown(popup, `${PANEL} [aria-label=Summary]`, 'written by');
    await clickNamed(popup, 'Write again');
    await expect.poll(() => engine.asked.at(-1)?.path).toBe('/v1/messages');
    await popup.until('the end of it', () => document.querySelector('[aria-busy=true]') === null);
    await textShown(popup, `${PANEL} [aria-label=Summary]`, 'written by fenced, My server');
    await driver.toFront(options);
    await change(options, { protocol: 'openai', model: 'ok' });
  });

  test('an article that is longer than the model takes is written in steps', async () => {
    const long = await driver.open(samples.url('rumor.html', 'halyard.test'));
    await driver.toFront(options);
    await change(options, { contextTokens: 2048, model: 'slow' });
    await driver.toFront(long);
    const before = engine.asked.length;
    const popup = await orderBrief(driver, long, 'slow');
    const far = () =>
      popup.evaluate(() => document.querySelector('[aria-busy=true]')?.textContent ?? '');
    await expect.poll(far, { timeout: 30_000 }).toContain('step 2 of ');
    await clickNamed(popup, 'Stop');
    await driver.toFront(options);
    await change(options, { contextTokens: 2048, model: 'ok' });
    await driver.toFront(long);
    const again = await orderBrief(driver, long, 'ok');
    await textShown(again, `${PANEL} [aria-label=Summary]`, 'written by ok, My server');
    expect(engine.asked.length - before).toBeGreaterThanOrEqual(5);
    await driver.toFront(options);
    await change(options, { contextTokens: 32_768 });
  }, 90_000);

  test('a server that is gone is told, and comes back with one click', async () => {
    const other = await driver.open(pages.url('story-first.html', 'halyard.test'));
    engine.origins = 'refused';
    const popup = await orderBrief(driver, other, 'ok');
    await textShown(popup, `${PANEL} [role=alert]`, 'refuses requests from browser extensions');
    engine.origins = 'open';
    await clickNamed(popup, 'Try again');
    await textShown(popup, `${PANEL} [aria-label=Summary]`, 'written by ok, My server');
  });

  test('a browser without a model says so', async () => {
    await driver.toFront(options);
    await chooseEngine(options, { kind: 'browser' });
    await driver.toFront(page);
    const popup = await driver.clickToolbarButton(page);
    await clickNamed(popup, 'Write with the browser’s model');
    await clickNamed(popup, 'Read and write here');
    await textShown(popup, `${PANEL} [role=alert]`, 'This browser has no model that is ready.');
  });
});
