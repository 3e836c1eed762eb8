import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Driver, View } from '../../lib/cli/browsers/driver.ts';
import { installStandIn } from './built-in-stand-in.ts';
import { choose, fill, stored } from './engine-acts.ts';
import { type EngineServer, serveEngine } from './engine-server.ts';
import { type Extension, hasPrompts, origins } from './feed-acts.ts';
import { BROWSERS, clickNamed, launch, profileFolder, textShown, violations } from './harness.ts';

const KEY = 'sk-halyard-0123456789abcdef';
const WRONG = 'sk-wrong-fedcba9876543210';

/** Who writes, from the choice to the removal. In order: each test goes on where the one before ended. */
describe.each(BROWSERS.filter(hasPrompts))('who writes, in the options in %s', (name) => {
  const profile = profileFolder();
  let server: EngineServer;
  let driver: Driver;
  let options: View;

  const says = (words: string): Promise<unknown> => textShown(options, '#writer', words);
  const tested = async (): Promise<void> => {
    await clickNamed(options, 'Test My server');
  };

  beforeAll(async () => {
    server = await serveEngine({ key: KEY });
    driver = await launch(name, profile.path);
    options = await driver.openExtensionPage('options.html#writer');
    await options.until('the whole page', () =>
      document.querySelector('main')?.textContent?.includes('on the disk'),
    );
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
    profile.remove();
  });

  test('the browser’s model is not there in this browser, which is said; Lede goes on', async () => {
    await choose(options, 'Browser');
    await says('This browser has no model here');
    expect((await stored(options)).rest).not.toContain('"browser"');
  });

  test('refused, nothing is kept and nobody was asked', async () => {
    await choose(options, 'Endpoint');
    await clickNamed(options, 'Add an endpoint');
    await fill(options, 'What you call it', 'My server');
    await fill(options, 'Address', server.baseUrl);
    await fill(options, 'Key', WRONG);
    await says('What goes to 127.0.0.1: the text of the article');
    await says(`Lede asks ${server.baseUrl}`);
    expect(await violations(options)).toEqual([]);
    await clickNamed(options, 'Allow, add and test');
    await driver.answerPrompt(false, options);
    await says('nothing was kept or sent');
    expect(server.asked).toEqual([]);
    expect(await origins(options)).toEqual([]);
    expect(await stored(options)).toEqual({
      keys: 'null',
      rest: expect.not.stringContaining(WRONG),
    });
  });

  test('a wrong key is told, and shown nowhere', async () => {
    await clickNamed(options, 'Allow, add and test');
    await driver.answerPrompt(true, options);
    await says('My server asks for a key, or does not accept the one it was given.');
    expect(await origins(options)).toEqual([
      name === 'firefox' ? '*://127.0.0.1/*' : expect.stringContaining('127.0.0.1'),
    ]);
    expect(server.asked.length).toBeGreaterThan(0);
    expect(await options.evaluate(() => document.documentElement.outerHTML)).not.toContain(WRONG);
    const { keys, rest } = await stored(options);
    expect(keys).toContain(WRONG);
    expect(rest).not.toContain(WRONG);
  });

  test('with the right key its models are listed, and a wrong one is told', async () => {
    await clickNamed(options, 'Edit My server');
    await says('A key is kept.');
    await clickNamed(options, 'Replace');
    await fill(options, 'Key', KEY);
    await clickNamed(options, 'Save and test');
    await says('Which of its');
    await fill(options, 'It answers', 'not-there');
    await clickNamed(options, 'Use this model');
    await says('My server has no model called “not-there”.');
    expect(await violations(options)).toEqual([]);
    await fill(options, 'It answers', 'ok');
    await clickNamed(options, 'Use this model');
    await says('It works: ok has answered.');
    expect((await stored(options)).keys).not.toContain(WRONG);
    expect(server.asked.map(({ text }) => text).join()).not.toContain(KEY);
  });

  test('it is said what leaves the device now, and what the site is for', async () => {
    await textShown(options, '#privacy', 'My server gets the text of an article when you ask');
    await textShown(options, '#privacy', 'For your endpoint My server.');
  });

  test('a server that refuses extensions is told, with the line that Ollama needs', async () => {
    server.origins = 'refused';
    await tested();
    await says('My server answers, but refuses requests from browser extensions.');
    await says('OLLAMA_ORIGINS=chrome-extension://*,moz-extension://*');
    server.origins = 'open';
    await tested();
    await says('It works: ok has answered.');
  });

  test('taken back elsewhere, it says so, asks nobody, and can be allowed again', async () => {
    await options.evaluate(async () => {
      const { chrome } = globalThis as unknown as Extension;
      return chrome.permissions.remove({ origins: ['*://127.0.0.1/*'] });
    });
    await says('Lede may not send anything to 127.0.0.1.');
    await textShown(options, '#privacy', 'No site is allowed');
    const before = server.asked.length;
    await tested();
    expect(server.asked).toHaveLength(before);
    await clickNamed(options, 'Allow 127.0.0.1');
    // Chromium remembers what was allowed once, and asks no more.
    if (name === 'firefox') await driver.answerPrompt(true, options);
    await says('It works: ok has answered.');
  });

  test('a server that is down is told', async () => {
    await server.close();
    await tested();
    await says('Nobody answers for My server');
  });

  test('removed, nothing of it is left', async () => {
    await clickNamed(options, 'Remove My server');
    await clickNamed(options, 'Remove both');
    await expect.poll(async () => (await stored(options)).keys).toBe('{}');
    expect((await stored(options)).rest).not.toContain('My server');
    await textShown(options, '#privacy', 'Lede makes no request by itself');
    await textShown(options, '#privacy', 'Nothing asks it by itself.');
    await clickNamed(options, 'Take back 127.0.0.1');
    await textShown(options, '#privacy', 'No site is allowed');
  });
});

/** Runs in the page before its scripts: a STAND-IN for the browser's models, which are there after a download. */
const standIn = Object.assign(() => {}, {
  toString: () =>
    `() => (${String(installStandIn)})(globalThis, { state: 'downloadable', pace: 400 })`,
});

// Only Chrome and Edge have such models.
describe('the browser’s model in chromium, by a stand-in', () => {
  test('is loaded by a click, after its size was told, and writes from then on', async () => {
    const profile = profileFolder();
    const driver = await launch('chromium', profile.path);
    try {
      const options = await driver.openExtensionPage('options.html#writer', standIn);
      await options.until('the whole page', () =>
        document.querySelector('main')?.textContent?.includes('on the disk'),
      );
      await choose(options, 'Browser');
      await textShown(options, '#writer', 'The browser loads about 4 GB once');
      const asked = (): Promise<string> =>
        options.evaluate(() => {
          const log: { name: string; call: string }[] = Reflect.get(globalThis, 'standIn');
          return log.map(({ call }) => call).join();
        });
      expect(await asked()).not.toContain('create');
      expect(await violations(options)).toEqual([]);
      await clickNamed(options, 'Get the model');
      await textShown(options, '#writer', '50%');
      await textShown(options, '#writer', 'The browser’s model is ready');
      expect(await asked()).toContain('create');
      await expect
        .poll(async () => (await stored(options)).rest)
        .toContain('"choice":{"kind":"browser"}');
      await textShown(options, '#privacy', 'The browser’s own model writes on this device.');
    } finally {
      await driver.close();
      profile.remove();
    }
  });
});
