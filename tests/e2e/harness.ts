import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchChromium } from '../../lib/cli/browsers/chromium.ts';
import type { Driver, LaunchOptions, View } from '../../lib/cli/browsers/driver.ts';
import { findBrowsers } from '../../lib/cli/browsers/find.ts';
import { launchFirefox } from '../../lib/cli/browsers/firefox.ts';
import { type BrowserName, OUTPUT } from '../../lib/cli/build.ts';

export { chooseFile, pressButton } from '../../lib/cli/page-acts.ts';

export const BROWSERS: BrowserName[] = ['chromium', 'firefox'];

/** Our sample articles, served on several names so that permissions can differ. */
export const SAMPLES = 'lib/cli/samples';

/** Starts a browser with the production build; Chromium on a virtual display where there is one. `proxy`: see `watchNetwork`. */
export function launch(
  name: BrowserName,
  profile: string,
  options: Pick<LaunchOptions, 'proxy' | 'backgroundIdle'> = {},
): Promise<Driver> {
  const found = findBrowsers();
  const executable = found[name];
  if (!executable) throw new Error(`no ${name} on this machine: run npm run browsers`);
  const common = { executable, profile, ...options };
  return name === 'chromium'
    ? launchChromium({
        ...common,
        extension: OUTPUT.chromium,
        window: found.display ? 'virtual' : 'none',
      })
    : launchFirefox({ ...common, extension: OUTPUT.firefox, window: 'none' });
}

/** A profile folder that a restart finds again. */
export function profileFolder(): { path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'lede-profile-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true, maxRetries: 5 }) };
}

/** Waits until the popup shows a brief. */
export const briefShown = (popup: View): Promise<unknown> =>
  popup.until(
    'a brief',
    () => document.querySelector('[role=tabpanel]:not([hidden]) [aria-label="Summary"]') !== null,
  );

/** Opens the first article of the library's list in the reader; where there is room its brief comes first. */
export async function readFirst(library: View): Promise<void> {
  await library.click('a[data-row]');
  await library.until('the way into the reader', () => {
    const into = document.querySelector<HTMLElement>('a[data-read]');
    into?.click();
    return into !== null || location.hash.startsWith('#/a/');
  });
}

/** Waits until an element has text that contains the words. */
export const textShown = (view: View, selector: string, words: string): Promise<unknown> =>
  view.until(
    `"${words}" in ${selector}`,
    (wanted, text) =>
      [...document.querySelectorAll<HTMLElement>(wanted)].some((element) =>
        element.textContent?.includes(text),
      ),
    selector,
    words,
  );

/** Clicks the button, tab, link or menu item of that name. */
export async function clickNamed(view: View, name: string): Promise<void> {
  const id = await view.until(
    `something named ${name}`,
    (wanted) => {
      const named = [...document.querySelectorAll<HTMLElement>('button, a, summary, [role=tab]')];
      const found = named.find(
        (element) =>
          element.getClientRects().length > 0 &&
          (element.getAttribute('aria-label') ?? element.textContent ?? '')
            .trim()
            .startsWith(wanted),
      );
      found?.setAttribute('data-clicked', wanted);
      return found ? wanted : '';
    },
    name,
  );
  await view.click(`[data-clicked="${id}"]`);
  await view.evaluate((wanted) => {
    document.querySelector(`[data-clicked="${wanted}"]`)?.removeAttribute('data-clicked');
    return true;
  }, id);
}

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** What the axe checker finds wrong, as "rule: selectors". */
export async function violations(view: View): Promise<string[]> {
  await view.load(AXE);
  return view.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: {
        run(): Promise<{ violations: { id: string; nodes: { target: string[] }[] }[] }>;
      };
    };
    const { violations: found } = await axe.run();
    return found.map(
      ({ id, nodes }) => `${id}: ${nodes.map((n) => n.target.join(' ')).join(', ')}`,
    );
  });
}
