import type { Page, WebWorker } from 'puppeteer-core';
import type { Display } from './display.ts';
import { poll, sleep } from './driver.ts';

/** Menus take keys a moment after they are drawn, and no event tells when. In milliseconds. */
const SETTLES = 150;
/** How long a chosen item may take to be heard of, in milliseconds. */
const HEARD_WITHIN = 3000;
/** A key that comes too early for a menu is lost, or falls on its neighbor: then the menu is opened again. */
const TRIES = 3;

/** Keys that lead from an opened context menu to our item: ours stand right above the browser's last ones. */
const KEYS: Record<string, string[]> = {
  'Save this page': ['Up', 'Up', 'Up', 'Return'],
  'Save this link': ['Up', 'Up', 'Return'],
  'Save selection': ['Up', 'Up', 'Right', 'Return'],
  Watch: ['Up', 'Up', 'Right', 'Down', 'Return'],
};

/** The ids under which the extension makes its items. */
export const MENU_IDS: Record<string, string> = {
  'Save this page': 'save-page',
  'Save this link': 'save-link',
  'Save selection': 'save-selection',
  Watch: 'watch-selection',
};

interface Witnessed {
  chrome: {
    contextMenus: {
      onClicked: { addListener(hear: (info: { menuItemId: string }) => void): void };
    };
  };
  heardItems?: string[];
}

/** Notes in a page or worker of the extension which items were chosen from now on; any of them hears of all. */
const listen = (): void => {
  const here = globalThis as unknown as Witnessed;
  if (!here.heardItems)
    here.chrome.contextMenus.onClicked.addListener(({ menuItemId }) => {
      here.heardItems?.push(menuItemId);
    });
  here.heardItems = [];
};

const heard = (id: string): boolean =>
  (globalThis as unknown as Witnessed).heardItems?.includes(id) ?? false;

/**
 * Opens the native context menu at a place of the screen and chooses an item of ours by keys. With a witness, a page or
 * worker of the extension, the choice counts when it has been heard of there, and is made again where it has not.
 */
export async function chooseNatively(
  { xdotool }: Display,
  place: { x: number; y: number },
  item: string,
  witness: Page | WebWorker | null,
): Promise<void> {
  const keys = KEYS[item];
  if (!keys) throw new RangeError(`no menu item ${item}`);
  // Menus are windows of their own: that tells when they are there.
  const windows = () => xdotool('search', '--onlyvisible', '--class', '.*').split('\n').length;
  const opened = async (act: () => void): Promise<void> => {
    const before = windows();
    act();
    await poll('the menu', async () => windows() > before);
    await sleep(SETTLES);
  };
  const choose = async (): Promise<void> => {
    await opened(() => xdotool('click', '3'));
    for (const key of keys) {
      if (key === 'Right') await opened(() => xdotool('key', key));
      else xdotool('key', key);
      await sleep(SETTLES);
    }
  };
  xdotool('mousemove', String(Math.round(place.x)), String(Math.round(place.y)));
  await witness?.evaluate(listen);
  for (let left = TRIES; left > 0; left--) {
    const without = windows();
    try {
      await choose();
      if (!witness) return;
      await poll(item, () => witness.evaluate(heard, MENU_IDS[item] ?? ''), HEARD_WITHIN);
      return;
    } catch (error) {
      if (left === 1) throw error;
      for (let more = 3; more > 0 && windows() > without; more--) {
        xdotool('key', 'Escape');
        await sleep(SETTLES);
      }
    }
  }
}
