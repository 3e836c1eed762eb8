import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, {
  type Browser,
  type Extension,
  type KeyInput,
  type Page,
  type Target,
} from 'puppeteer-core';
import { chooseNatively, MENU_IDS } from './chromium-menu.ts';
import { type Display, startDisplay } from './display.ts';
import {
  callText,
  type Driver,
  drawnIn,
  keysOf,
  type LaunchOptions,
  middleOf,
  poll,
  type Size,
  sleep,
  type View,
} from './driver.ts';

const FLAGS = [
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--disable-gpu',
  '--password-store=basic',
  '--window-position=0,0',
  // Headless has a small screen of its own, and the popup must fit on it.
  '--screen-info={3200x2400}',
  '--lang=en-US',
  // Every name under .test is this machine.
  '--host-resolver-rules=MAP *.test 127.0.0.1',
];

class PageView implements View {
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }
  evaluate: View['evaluate'] = (work, ...args) =>
    this.page.evaluate(callText(work, args)) as Promise<Awaited<ReturnType<typeof work>>>;
  async load(source: string): Promise<void> {
    await this.page.evaluate(`(() => { ${source}\n; return true; })()`);
  }
  until: View['until'] = (what, work, ...args) => poll(what, () => this.evaluate(work, ...args));
  async click(selector: string): Promise<void> {
    const element = await this.page.waitForSelector(selector, { timeout: 10_000 });
    await element?.click();
  }
  async press(key: string): Promise<void> {
    const keys = keysOf(key) as KeyInput[];
    for (const one of keys) await this.page.keyboard.down(one);
    for (const one of keys.reverse()) await this.page.keyboard.up(one);
  }
  async screenshot(path: string): Promise<void> {
    await this.page.screenshot({ path: path as `${string}.png` });
  }
}

const pageOf = (view: View): Page => {
  if (view instanceof PageView) return view.page;
  throw new TypeError('not a view of this browser');
};

/** Questions take keys a moment after they are drawn, and no event tells when. In milliseconds. */
const QUESTION_SETTLES = 600;

class Chromium implements Driver {
  readonly name = 'chromium';
  readonly version: string;
  readonly native: boolean;
  readonly closed: Promise<void>;
  private readonly browser: Browser;
  private readonly extension: Extension;
  private readonly display: Display | null;
  private readonly cleanUp: () => void;
  /** The page whose menu was used last. */
  private asking: Page | null = null;

  constructor(
    browser: Browser,
    extension: Extension,
    version: string,
    display: Display | null,
    cleanUp: () => void,
  ) {
    this.browser = browser;
    this.extension = extension;
    this.version = version;
    this.display = display;
    this.native = display !== null;
    this.cleanUp = cleanUp;
    this.closed = new Promise((done) => browser.once('disconnected', () => done()));
  }

  async open(url: string): Promise<View> {
    const page = await this.browser.newPage();
    await page.goto(url);
    await page.bringToFront();
    return new PageView(page);
  }

  async navigate(view: View, url: string): Promise<void> {
    await pageOf(view).goto(url);
  }

  async toFront(view: View): Promise<void> {
    await pageOf(view).bringToFront();
  }

  async openExtensionPage(path: string, broken?: () => void): Promise<View> {
    const page = await this.browser.newPage();
    if (broken) await page.evaluateOnNewDocument(broken);
    await page.goto(`chrome-extension://${this.extension.id}/${path}`);
    await page.bringToFront();
    return new PageView(page);
  }

  private readonly isPopup = (target: Target): boolean =>
    target.type() === 'page' && target.url().endsWith(`${this.extension.id}/popup.html`);

  /** The popup that the button opened last: its page can also stand in a tab, which no question closes. */
  private popup: Page | null = null;

  async clickToolbarButton(view: View): Promise<View> {
    const page = pageOf(view);
    await page.bringToFront();
    // A click while it is open would only close it. It may be closing already, since the page was brought to the front.
    await poll('the old popup to close', async () => {
      const open = this.browser.targets().find(this.isPopup);
      await open?.asPage().then((popup) => popup.close());
      return !open;
    });
    const opened = this.browser.waitForTarget(this.isPopup, { timeout: 10_000 });
    await page.triggerExtensionAction(this.extension);
    this.popup = await (await opened).asPage();
    return new PageView(this.popup);
  }

  async openPanel(popup: View): Promise<View> {
    const opened = this.browser.waitForTarget(
      (target) => target.url().endsWith(`${this.extension.id}/sidepanel.html`),
      { timeout: 10_000 },
    );
    // The popup closes in the middle of it.
    await popup.press('p').catch(() => {});
    return new PageView(await (await opened).asPage());
  }

  async chooseMenu(view: View, selector: string, item: string): Promise<void> {
    const page = pageOf(view);
    await page.bringToFront();
    if (!this.display) return this.dispatchMenu(page, selector, item);
    const at = await view.until(selector, middleOf, selector);
    const corner = await view.evaluate(() => ({
      x: screenX + (outerWidth - innerWidth) / 2,
      y: screenY + outerHeight - innerHeight,
    }));
    const place = { x: corner.x + (at?.x ?? 0), y: corner.y + (at?.y ?? 0) };
    await chooseNatively(this.display, place, item, await this.witness());
    this.asking = page;
  }

  /** Headless Chromium shows no menus: the event that the menu would send is sent to the real listener. */
  private async dispatchMenu(page: Page, selector: string, item: string): Promise<void> {
    const link = await page.$eval(selector, (element) => element.closest('a')?.href ?? null);
    const selection = await page.evaluate(() => getSelection()?.toString() ?? '');
    await page.triggerExtensionAction(this.extension);
    const worker = await this.worker();
    await worker.evaluate(
      async (info) => {
        const { chrome } = globalThis as unknown as {
          chrome: {
            tabs: { query(what: object): Promise<object[]> };
            contextMenus: { onClicked: { dispatch(info: object, tab: unknown): void } };
          };
        };
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        chrome.contextMenus.onClicked.dispatch(info, tab);
      },
      {
        menuItemId: MENU_IDS[item] ?? '',
        pageUrl: page.url(),
        ...(link ? { linkUrl: link } : {}),
        ...(selection ? { selectionText: selection } : {}),
      },
    );
  }

  async answerPrompt(allow: boolean, view?: View): Promise<void> {
    if (!this.display) throw new Error('headless Chromium shows no prompt');
    const asking = view ? pageOf(view) : this.asking;
    // Asked from the popup, the question closes it.
    await poll('the popup to close', async () => this.popup?.isClosed() !== false);
    // The question takes the focus from the page.
    await poll('the question', async () => !(await asking?.evaluate(() => document.hasFocus())));
    await sleep(QUESTION_SETTLES);
    // The focus is on Deny.
    for (const key of allow ? ['Tab', 'Return'] : ['Return']) {
      this.display.xdotool('key', key);
      await sleep(200);
    }
  }

  async pressSaveKey(view: View): Promise<void> {
    if (!this.display) throw new Error('keys of commands need a display');
    await pageOf(view).bringToFront();
    // A key that comes before the window has the focus is lost.
    await pageOf(view).waitForFunction('document.hasFocus()', { timeout: 10_000 });
    await sleep(300);
    this.display.xdotool('key', 'alt+shift+s');
  }

  /** A page of the extension, or its worker: what hears of a chosen menu item. */
  private async witness() {
    const own = `chrome-extension://${this.extension.id}/`;
    const page = (await this.browser.pages()).find((one) => one.url().startsWith(own));
    return page ?? (await this.worker().catch(() => null));
  }

  private async worker() {
    const target = await this.browser.waitForTarget(
      (one) => one.type() === 'service_worker' && one.url().includes(this.extension.id),
      { timeout: 10_000 },
    );
    const worker = await target.worker();
    if (!worker) throw new Error('the background has no worker');
    return worker;
  }

  async killBackground(): Promise<void> {
    await (await this.worker()).close();
  }

  async setSize(view: View, size: Size | null): Promise<void> {
    await pageOf(view).setViewport(size);
  }

  async setColorScheme(view: View, scheme: 'light' | 'dark'): Promise<void> {
    await pageOf(view).emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await view.until(`the ${scheme} theme`, drawnIn, scheme);
  }

  async close(): Promise<void> {
    await this.browser.close();
    this.display?.stop();
    this.cleanUp();
  }

  async crash(): Promise<void> {
    this.browser.process()?.kill('SIGKILL');
    await this.closed;
    this.display?.stop();
  }
}

/** Starts Chromium with the extension in it; with `display` a real window on a virtual screen. */
export async function launchChromium(options: LaunchOptions): Promise<Driver> {
  const display = options.window === 'virtual' ? await startDisplay() : null;
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'lede-chromium-'));
  const browser = await puppeteer.launch({
    executablePath: options.executable,
    headless: options.window === 'none',
    pipe: true,
    enableExtensions: true,
    userDataDir: profile,
    defaultViewport: null,
    args: [
      ...FLAGS,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      // Headless the popup must fit beside the page; a virtual display is smaller.
      `--window-size=${options.window === 'none' ? '1500,1100' : '1200,850'}`,
      ...(options.proxy
        ? [`--proxy-server=127.0.0.1:${options.proxy}`, '--proxy-bypass-list=<-loopback>']
        : []),
      ...(options.scale ? [`--force-device-scale-factor=${options.scale}`] : []),
    ],
    ...(display ? { env: { ...process.env, DISPLAY: display.name } } : {}),
  });
  const id = await browser.installExtension(resolve(options.extension));
  const extension = (await browser.extensions()).get(id);
  if (!extension) throw new Error('the extension did not load');
  return new Chromium(browser, extension, await browser.version(), display, () => {
    if (!options.profile) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  });
}
