import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Bidi, startFirefox } from './bidi.ts';
import {
  callText,
  type Driver,
  drawnIn,
  type Json,
  keysOf,
  type LaunchOptions,
  middleOf,
  poll,
  type Scheme,
  type Size,
  sleep,
  type View,
} from './driver.ts';
import * as chrome from './firefox-chrome.ts';
import { ID, preferences, UUID } from './firefox-preferences.ts';

/** Keys as WebDriver names them. */
const KEYS: Record<string, string> = {
  Enter: '\uE007',
  Tab: '\uE004',
  Escape: '\uE00C',
  Alt: '\uE00A',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

class TabView implements View {
  readonly context: string;
  private readonly bidi: Bidi;
  constructor(bidi: Bidi, context: string) {
    this.bidi = bidi;
    this.context = context;
  }
  evaluate: View['evaluate'] = (work, ...args) =>
    this.bidi.evaluate(this.context, callText(work, args)) as Promise<
      Awaited<ReturnType<typeof work>>
    >;
  async load(source: string): Promise<void> {
    await this.bidi.evaluate(this.context, `(() => { ${source}\n; return true; })()`);
  }
  until: View['until'] = (what, work, ...args) => poll(what, () => this.evaluate(work, ...args));
  async click(selector: string): Promise<void> {
    const { x, y } = await this.until(selector, middleOf, selector).then(
      (at) => at ?? { x: 0, y: 0 },
    );
    await this.point(x, y, 0);
  }
  async point(x: number, y: number, button: 0 | 2): Promise<void> {
    await this.bidi.send('browsingContext.activate', { context: this.context });
    const actions = [
      { type: 'pointerMove', x, y },
      { type: 'pointerDown', button },
      { type: 'pointerUp', button },
    ];
    await this.perform({ type: 'pointer', id: 'mouse', actions });
  }
  press(key: string): Promise<void> {
    const keys = keysOf(key).map((one) => KEYS[one] ?? one);
    const actions = [
      ...keys.map((value) => ({ type: 'keyDown', value })),
      ...keys.reverse().map((value) => ({ type: 'keyUp', value })),
    ];
    return this.perform({ type: 'key', id: 'keyboard', actions });
  }
  private async perform(source: object): Promise<void> {
    await this.bidi.send('input.performActions', { context: this.context, actions: [source] });
  }
  async screenshot(path: string): Promise<void> {
    const { data } = await this.bidi.send<{ data: string }>('browsingContext.captureScreenshot', {
      context: this.context,
    });
    writeFileSync(path, Buffer.from(data, 'base64'));
  }
}

type Privileged = <Args extends Json[], T>(
  work: (...args: Args) => T,
  ...args: Args
) => Promise<Awaited<T>>;

/** The real popup or sidebar, reached through the frame it is drawn in. */
class FrameView implements View {
  private readonly privileged: Privileged;
  readonly frame: string;
  constructor(privileged: Privileged, frame: string) {
    this.privileged = privileged;
    this.frame = frame;
  }
  private async run(script: string): Promise<unknown> {
    const text = await this.privileged(chrome.runInPopup, this.frame, script);
    const [kind, value] = JSON.parse(text);
    if (kind === 'error') throw new Error(value);
    return value;
  }
  evaluate: View['evaluate'] = (work, ...args) =>
    this.run(chrome.evaluating(callText(work, args))) as Promise<Awaited<ReturnType<typeof work>>>;
  async load(source: string): Promise<void> {
    await this.run(chrome.evaluating(`(() => { ${source}\n; return true; })()`));
  }
  until: View['until'] = (what, work, ...args) => poll(what, () => this.evaluate(work, ...args));
  async click(selector: string): Promise<void> {
    await this.until(
      selector,
      (wanted) => {
        const element = document.querySelector<HTMLElement>(wanted);
        element?.focus();
        element?.click();
        return element !== null;
      },
      selector,
    );
  }
  async press(key: string): Promise<void> {
    await this.run(chrome.pressing(keysOf(key)));
  }
  async screenshot(path: string): Promise<void> {
    const data = await this.privileged(chrome.drawPopup, this.frame);
    writeFileSync(path, Buffer.from(data, 'base64'));
  }
}

const tabOf = (view: View): TabView => {
  if (view instanceof TabView) return view;
  throw new TypeError('not a tab of this browser');
};

class Firefox implements Driver {
  readonly name = 'firefox';
  readonly version: string;
  readonly native = true;
  readonly closed: Promise<void>;
  private readonly bidi: Bidi;
  private readonly privileged: Privileged;
  private readonly cleanUp: () => void;

  constructor(bidi: Bidi, version: string, window: string, cleanUp: () => void) {
    this.bidi = bidi;
    this.version = version;
    this.cleanUp = cleanUp;
    this.closed = new Promise((done) => bidi.process.once('exit', () => done()));
    this.privileged = (work, ...args) =>
      bidi.evaluate(window, callText(work, args)) as Promise<Awaited<ReturnType<typeof work>>>;
  }

  private async newTab(): Promise<TabView> {
    const { context } = await this.bidi.send<{ context: string }>('browsingContext.create', {
      type: 'tab',
    });
    return new TabView(this.bidi, context);
  }

  async open(url: string): Promise<View> {
    const tab = await this.newTab();
    await this.navigate(tab, url);
    return tab;
  }

  async navigate(view: View, url: string): Promise<void> {
    const { context } = tabOf(view);
    await this.bidi.send('browsingContext.navigate', { context, url, wait: 'complete' });
    await this.bidi.send('browsingContext.activate', { context });
  }

  async toFront(view: View): Promise<void> {
    await this.bidi.send('browsingContext.activate', { context: tabOf(view).context });
  }

  async openExtensionPage(path: string, broken?: () => void): Promise<View> {
    const tab = await this.newTab();
    const { context } = tab;
    if (broken) await this.privileged(chrome.runBeforePage, path, callText(broken, []));
    // The navigation to an extension's page is never reported as settled.
    await this.bidi.send('browsingContext.navigate', {
      context,
      url: `moz-extension://${UUID}/${path}`,
      wait: 'none',
    });
    await tab.until(
      path,
      () => location.protocol === 'moz-extension:' && document.readyState === 'complete',
    );
    await this.bidi.send('browsingContext.activate', { context });
    return tab;
  }

  async clickToolbarButton(view: View): Promise<View> {
    await this.bidi.send('browsingContext.activate', { context: tabOf(view).context });
    // A click while it is open would only close it.
    await poll('the old popup to close', () =>
      this.privileged(chrome.closePopup, chrome.POPUP_FRAME),
    );
    await this.privileged(chrome.clickAction, ID);
    const popup = new FrameView(this.privileged, chrome.POPUP_FRAME);
    await popup.until('the popup', () => document.readyState === 'complete');
    return popup;
  }

  async openPanel(popup: View): Promise<View> {
    // The popup closes in the middle of it.
    await popup.press('p').catch(() => {});
    const panel = new FrameView(this.privileged, chrome.SIDEBAR_FRAME);
    await panel.until('the sidebar', () => document.querySelector('[role=tablist]') !== null);
    return panel;
  }

  async chooseMenu(view: View, selector: string, item: string): Promise<void> {
    const tab = tabOf(view);
    const at = await tab.until(selector, middleOf, selector);
    await tab.point(at?.x ?? 0, at?.y ?? 0, 2);
    await poll('the menu', async () => (await this.privileged(chrome.menuState)) === 'open');
    await this.privileged(chrome.chooseItem, item);
  }

  async answerPrompt(allow: boolean): Promise<void> {
    await poll('the question', () => this.privileged(chrome.answerQuestion, allow));
  }

  async pressSaveKey(view: View): Promise<void> {
    await this.bidi.send('browsingContext.activate', { context: tabOf(view).context });
    const set = `ext-keyset-id-${ID.replace(/[^a-z0-9_-]/gi, '_')}`;
    await this.privileged(chrome.pressCommand, 'S', set);
  }

  async killBackground(): Promise<void> {
    await this.privileged(chrome.stopBackground, ID);
  }

  async setSize(view: View, size: Size | null): Promise<void> {
    const { context } = tabOf(view);
    await this.bidi.send('browsingContext.setViewport', { context, viewport: size });
  }

  async setColorScheme(view: View, scheme: Scheme): Promise<void> {
    if (view instanceof FrameView) await this.privileged(chrome.setPopupScheme, view.frame, scheme);
    else await this.privileged(chrome.setPageScheme, scheme);
    await view.until(`the ${scheme} theme`, drawnIn, scheme);
  }

  async close(): Promise<void> {
    this.bidi.close();
    this.bidi.process.kill('SIGTERM');
    await Promise.race([this.closed, sleep(5000)]);
    this.bidi.process.kill('SIGKILL');
    this.cleanUp();
  }

  async crash(): Promise<void> {
    this.bidi.process.kill('SIGKILL');
    await this.closed;
  }
}

/** Starts Firefox with the extension in it. Headless Firefox has its native menus all the same. */
export async function launchFirefox(options: LaunchOptions): Promise<Driver> {
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'lede-firefox-'));
  const lines = Object.entries(preferences(options)).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  const bidi = await startFirefox(
    options.executable,
    [...(options.window === 'real' ? [] : ['--headless']), '--profile', profile, 'about:blank'],
    { ...process.env, MOZ_HEADLESS_WIDTH: '1280', MOZ_HEADLESS_HEIGHT: '900' },
  );
  const { capabilities } = await bidi.send<{ capabilities: { browserVersion: string } }>(
    'session.new',
    { capabilities: {} },
  );
  await bidi.send('webExtension.install', {
    extensionData: { type: 'path', path: resolve(options.extension) },
  });
  const tree = await bidi.send<{ contexts: { context: string }[] }>('browsingContext.getTree', {
    'moz:scope': 'chrome',
  });
  const window = tree.contexts[0]?.context ?? '';
  return new Firefox(bidi, capabilities.browserVersion, window, () => {
    if (!options.profile) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  });
}
