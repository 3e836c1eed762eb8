/** What tests and `npm start` need of a browser with the extension in it; one implementation for each browser. */

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json | undefined };

/** A page, the popup or an extension page. Functions run there as text: they see nothing of their surroundings. */
export interface View {
  /** Runs the function in the page; what it returns must be JSON. Rejects when it throws. */
  evaluate<Args extends Json[], T>(work: (...args: Args) => T, ...args: Args): Promise<Awaited<T>>;
  /** Runs a whole script in the page, such as a test library. */
  load(source: string): Promise<void>;
  /** Asks again until the answer is truthy, and returns it; rejects with `what` after ten seconds. */
  until<Args extends Json[], T>(
    what: string,
    work: (...args: Args) => T,
    ...args: Args
  ): Promise<Awaited<T>>;
  /** Clicks the first element that the selector finds, once it is there. */
  click(selector: string): Promise<void>;
  /** Presses a key by its DOM name: "Enter", "ArrowRight", "j"; with another one held: "Alt+ArrowUp". */
  press(key: string): Promise<void>;
  /** Writes a PNG. */
  screenshot(path: string): Promise<void>;
}

export type Scheme = 'light' | 'dark';

/** In CSS pixels. */
export interface Size {
  width: number;
  height: number;
}

export interface LaunchOptions {
  executable: string;
  /** The built extension. */
  extension: string;
  /** A folder to keep the profile in; without it a new one is made and removed again. */
  profile?: string;
  /** Where its window is: nowhere (headless), on a virtual display (Linux), or on the machine's own screen. */
  window: 'none' | 'virtual' | 'real';
  /** Device pixels for each CSS pixel; Chromium only. */
  scale?: number;
  /** A port of this machine through which all requests go. */
  proxy?: number;
  /** Milliseconds after which an idle background ends, in place of the browser's own 30 seconds; Firefox only. */
  backgroundIdle?: number;
}

export interface Driver {
  name: 'chromium' | 'firefox';
  version: string;
  /** Whether menus and prompts are the browser's native ones. Headless Chromium has none: menu events are dispatched. */
  native: boolean;
  /** Opens a web page in a new tab in front. */
  open(url: string): Promise<View>;
  /** Goes to another address in the same tab. */
  navigate(page: View, url: string): Promise<void>;
  /** Brings the tab to the front, as a click on it does. */
  toFront(page: View): Promise<void>;
  /** Opens a page of the extension in a new tab in front. `broken` runs before any of its scripts. */
  openExtensionPage(path: string, broken?: () => void): Promise<View>;
  /** Clicks the extension's button on the tab in front; returns the real popup. */
  clickToolbarButton(page: View): Promise<View>;
  /** Opens the side panel, or sidebar, from the popup with its key; returns the real one. */
  openPanel(popup: View): Promise<View>;
  /** Right-clicks the element and chooses the item of that name. */
  chooseMenu(page: View, selector: string, item: string): Promise<void>;
  /** Answers the browser's question for a permission, which the page asked where it was no menu item. */
  answerPrompt(allow: boolean, asking?: View): Promise<void>;
  /** Presses the key of the `save-page` command. */
  pressSaveKey(page: View): Promise<void>;
  killBackground(): Promise<void>;
  /** Settles when the browser has ended, by whomever. */
  closed: Promise<void>;
  /** Gives a page in a tab another size; null gives it the window's again. */
  setSize(view: View, size: Size | null): Promise<void>;
  setColorScheme(view: View, scheme: Scheme): Promise<void>;
  close(): Promise<void>;
  /** Ends the browser as a crash does: nothing is written any more. Its profile stays. */
  crash(): Promise<void>;
}

const PATIENCE = 10_000;
const STEP = 50;

export const sleep = (ms: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, ms));

/** Polls until the answer is truthy; for what no event tells. An ask that throws counts as no answer yet. */
export async function poll<T>(
  what: string,
  ask: () => Promise<T>,
  patience = PATIENCE,
): Promise<T> {
  const end = Date.now() + patience;
  let last: unknown = 'no answer';
  while (Date.now() < end) {
    try {
      const answer = await ask();
      if (answer) return answer;
      last = answer;
    } catch (error) {
      last = error;
    }
    await sleep(STEP);
  }
  throw new Error(`waited in vain for ${what} (last: ${String(last)})`);
}

/** The keys of a press, those that are held first. */
export const keysOf = (press: string): string[] => press.split(/(?<=.)\+/);

/** The text of a call, for sending into a page. */
export const callText = (work: (...args: never[]) => unknown, args: Json[]): string =>
  `(${String(work)})(...${JSON.stringify(args)})`;

/** Runs in a page: where to point at an element, brought into view; null where it is not drawn. */
export const middleOf = (selector: string): { x: number; y: number } | null => {
  const element = document.querySelector(selector);
  if (!element) return null;
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const box = element.getBoundingClientRect();
  return box.width > 0
    ? {
        x: Math.round(box.x + Math.min(box.width / 2, 60)),
        y: Math.round(box.y + Math.min(box.height / 2, 12)),
      }
    : null;
};

/** Runs in a page: whether it is drawn in the scheme, its transitions over. */
export const drawnIn = (scheme: string): boolean =>
  matchMedia(`(prefers-color-scheme: ${scheme})`).matches && document.getAnimations().length === 0;
