import { type Driver, poll, type View } from '../../lib/cli/browsers/driver.ts';
import type { Endpoint } from '../../lib/model/engines.ts';
import type { EngineServer } from './engine-server.ts';
import { typeInto } from './feed-acts.ts';
import { briefShown, clickNamed, textShown } from './harness.ts';

interface Browser {
  chrome: {
    storage: {
      local: { get(name: null | string): Promise<Record<string, unknown>> };
      session: { get(name: null): Promise<Record<string, unknown>> };
    };
    runtime: { sendMessage(message: object): Promise<{ reply: unknown }> };
  };
}

/** All that the extension has in its storage, as text; the keys apart. */
export const stored = (view: View): Promise<{ keys: string; rest: string }> =>
  view.evaluate(async () => {
    const { chrome } = globalThis as unknown as Browser;
    const { 'engine-keys': keys, ...rest } = await chrome.storage.local.get(null);
    return { keys: JSON.stringify(keys ?? null), rest: JSON.stringify(rest) };
  });

/** What is kept for the session, as text: what is being written, and briefs of tabs. */
export const inSession = (view: View): Promise<string> =>
  view.evaluate(async () => {
    const { chrome } = globalThis as unknown as Browser;
    return JSON.stringify(await chrome.storage.session.get(null));
  });

/** Types into the field of that name. */
export async function fill(view: View, label: string, typed: string): Promise<void> {
  await view.until(
    `a field ${label}`,
    (wanted) => {
      const named = [...document.querySelectorAll('#writer label')];
      const own = named.find((one) => one.textContent?.trim().startsWith(wanted));
      const field = own?.querySelector('input') ?? own?.parentElement?.querySelector('input');
      field?.setAttribute('data-field', wanted);
      return field !== undefined && field !== null;
    },
    label,
  );
  await typeInto(view, `[data-field="${label}"]`, typed);
}

/** Clicks one of the segments. */
export async function choose(view: View, name: string): Promise<void> {
  await view.until(
    name,
    (wanted) => {
      const labels = [...document.querySelectorAll('#writer [role=radiogroup] label')];
      const own = labels.find((one) => one.textContent === wanted);
      own?.setAttribute('data-segment', wanted);
      return own !== undefined;
    },
    name,
  );
  await view.click(`[data-segment="${name}"]`);
}

/** The options, once nothing in them moves any more. */
export async function openOptions(driver: Driver): Promise<View> {
  const options = await driver.openExtensionPage('options.html#writer');
  await options.until('the whole page', () =>
    document.querySelector('main')?.textContent?.includes('on the disk'),
  );
  return options;
}

/** Adds the server as the endpoint that writes, with its key and the model `ok`, as a reader does. */
export async function addEndpoint(
  driver: Driver,
  { baseUrl }: EngineServer,
  key: string,
): Promise<View> {
  const options = await openOptions(driver);
  // What stands above may still grow, and a click miss.
  await poll('the list of endpoints', async () => {
    await choose(options, 'Endpoint');
    return options.evaluate(() =>
      [...document.querySelectorAll('#writer button')].some(
        ({ textContent }) => textContent?.trim() === 'Add an endpoint',
      ),
    );
  });
  await clickNamed(options, 'Add an endpoint');
  await fill(options, 'What you call it', 'My server');
  await fill(options, 'Address', baseUrl);
  await fill(options, 'Key', key);
  await clickNamed(options, 'Allow, add and test');
  await driver.answerPrompt(true, options);
  await textShown(options, '#writer', 'Which of its');
  await fill(options, 'It answers', 'ok');
  await clickNamed(options, 'Use this model');
  await textShown(options, '#writer', 'It works: ok has answered.');
  return options;
}

/** Has another model of the endpoint write from now on, or one with another protocol or context. */
export const change = (
  view: View,
  changes: Partial<Pick<Endpoint, 'model' | 'protocol' | 'contextTokens'>>,
): Promise<unknown> =>
  view.evaluate(async (changed) => {
    const { chrome } = globalThis as unknown as Browser;
    const { engines } = await chrome.storage.local.get('engines');
    const {
      id,
      hasKey: _,
      ...draft
    } = (engines as { endpoints: Endpoint[] }).endpoints[0] as Endpoint;
    const request = { endpointId: id, draft: { ...draft, ...changed }, key: null };
    return (await chrome.runtime.sendMessage({ name: 'put-endpoint', request })).reply !== null;
  }, changes);

/** Opens the popup on the page and has its brief written, as a reader does who has read where it goes. */
export async function orderBrief(driver: Driver, page: View, model: string): Promise<View> {
  const popup = await driver.clickToolbarButton(page);
  await briefShown(popup);
  await clickNamed(popup, `Write with ${model}`);
  return popup;
}

/** The brief that is drawn now: of each statement its words, the ways to the article, and what is said of it. */
export const drawnBrief = (
  popup: View,
): Promise<{ said: string[]; doubted: string[]; folded: string[] }> =>
  popup.evaluate(() => {
    const texts = (selector: string) =>
      [...document.querySelectorAll(selector)].map((one) =>
        (one.textContent ?? '').replace(/\s*¶.*$/s, '').trim(),
      );
    const panel = '[role=tabpanel]:not([hidden])';
    return {
      said: texts(
        `${panel} [aria-label=Summary] [class*=statement], ${panel} section:not([aria-label]) > ul > li [class*=statement]`,
      ),
      doubted: texts(`${panel} mark`),
      folded: texts(`${panel} details:has(> summary + p) li`),
    };
  });

/** Says who writes from now on. */
export const chooseEngine = (view: View, choice: { kind: 'lede' | 'browser' }): Promise<unknown> =>
  view.evaluate(async (chosen) => {
    const { chrome } = globalThis as unknown as Browser;
    await chrome.runtime.sendMessage({ name: 'choose-engine', request: { choice: chosen } });
    return true;
  }, choice);
