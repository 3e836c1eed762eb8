/**
 * `npm start [-- URL-or-file] [--firefox] [--headless]`: builds the extension and shows it on our sample articles or on
 * a page of your own; in a window where there is a display, else in the terminal and as screenshots.
 */
import { existsSync, mkdirSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { launchChromium } from './browsers/chromium.ts';
import type { Driver, View } from './browsers/driver.ts';
import { launchFirefox } from './browsers/firefox.ts';
import { ensureBrowsers } from './browsers/install.ts';
import { type BrowserName, buildExtension, OUTPUT } from './build.ts';
import { popupSettled, popupText } from './popup-text.ts';
import { type Server, serveFolder } from './serve.ts';

const SAMPLES = join(import.meta.dirname, 'samples');
const SHOTS = '.output/start';

const say = (line: string): void => console.log(line);

/** Ends the program with a sentence instead of a stack. */
class Refusal extends Error {}

interface Target {
  url: string;
  server: Server | null;
}

/** The page to show: a URL as it is, a file through a server of its own, else one of our samples. */
async function targetOf(named: string | undefined, sample: string): Promise<Target> {
  if (named && /^https?:/.test(named)) return { url: named, server: null };
  if (named && (!existsSync(named) || !statSync(named).isFile()))
    throw new Refusal(`There is no file ${named}. Name an HTML file or a URL with http or https.`);
  const file = named ? resolve(named) : join(SAMPLES, sample);
  const server = await serveFolder(dirname(file));
  return { url: server.url(encodeURIComponent(basename(file))), server };
}

const hasDisplay = (): boolean =>
  process.platform === 'win32' ||
  process.platform === 'darwin' ||
  Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

async function openPage(driver: Driver, url: string): Promise<View> {
  try {
    return await driver.open(url);
  } catch (error) {
    throw new Refusal(`${url} cannot be opened: ${error instanceof Error ? error.message : error}`);
  }
}

/** Clicks the toolbar button and tells in the terminal what the popup shows. */
async function showInTerminal(driver: Driver, url: string): Promise<void> {
  const popup = await driver.clickToolbarButton(await openPage(driver, url));
  await popupSettled(popup);
  say(`\n${await popupText(popup)}\n`);
  mkdirSync(SHOTS, { recursive: true });
  for (const scheme of ['light', 'dark'] as const) {
    await driver.setColorScheme(popup, scheme);
    const path = join(SHOTS, `popup-${scheme}.png`);
    await popup.screenshot(path);
    say(`Screenshot: ${path}`);
  }
}

/** Leaves a window open until the reader closes it or presses Ctrl+C. */
async function showInWindow(driver: Driver, url: string): Promise<void> {
  await openPage(driver, url);
  say(`Lede is in ${driver.version}. Open an article and click Lede’s button in the toolbar`);
  say('(in Chrome it may be behind the puzzle piece). Press Ctrl+C here to end.');
  await driver.closed;
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { firefox: { type: 'boolean' }, headless: { type: 'boolean' } },
  });
  const visible = hasDisplay() && !values.headless;
  const target = await targetOf(positionals[0], visible ? 'index.html' : 'rumor.html');
  try {
    const browser: BrowserName = values.firefox ? 'firefox' : 'chromium';
    const executable = ensureBrowsers(say)[browser];
    if (!executable) throw new Refusal(`There is no ${browser} on this machine.`);
    say(`Building Lede for ${browser} …`);
    buildExtension(browser);
    const launch = browser === 'chromium' ? launchChromium : launchFirefox;
    const driver = await launch({
      executable,
      extension: OUTPUT[browser],
      window: visible ? 'real' : 'none',
    });
    try {
      await (visible ? showInWindow : showInTerminal)(driver, target.url);
    } finally {
      await driver.close();
    }
  } finally {
    await target.server?.close();
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Refusal ? error.message : error);
  process.exitCode = 1;
});
