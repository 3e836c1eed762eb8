import { browser } from 'wxt/browser';
import type { Anchor } from '../model/anchor.ts';
import type { ReadFailure, ShowOutcome } from '../model/messages.ts';
import type { PageReading, ReadReply } from '../model/page-reading.ts';
import { err, ok, type Result } from '../model/result.ts';
import { unreadableReason, unreadableType } from './unreadable.ts';

export type ScriptFile = NonNullable<
  Parameters<typeof browser.scripting.executeScript>[0]['files']
>[number];

const EXTRACT = '/extract.js' as ScriptFile;
const LOCATE = '/locate.js' as ScriptFile;

/** Names one loaded document: it changes with every navigation and reload, also where the address stays. */
export interface PageMark {
  url: string;
  loadedAt: number;
}

/** Which document a tab shows, and whether something is selected in it now. */
export interface PageState extends PageMark {
  selected: boolean;
  /** The page's links in its head to itself in another form, as they stand there. */
  alternates: AlternateLink[];
}

/** A `<link rel=alternate>` of the page, its address made absolute by the browser. */
export interface AlternateLink {
  rel: string;
  type: string;
  href: string;
  title: string;
}

/** What the reader has selected, with up to 40 characters around it. */
export interface Selection {
  anchor: Anchor;
  title: string;
  lang: string | null;
}

/** Injected functions must be whole in themselves: they are sent to the page as text. */
function markOfPage() {
  const MOST = 50;
  const links = Array.from(
    document.querySelectorAll<HTMLLinkElement>('link[rel~="alternate" i][type]'),
  );
  return {
    url: location.href,
    loadedAt: performance.timeOrigin,
    type: document.contentType,
    selected: (getSelection()?.toString().trim() ?? '') !== '',
    alternates: links
      .slice(0, MOST)
      .map(({ rel, type, href, title }) => ({ rel, type, href, title: title.slice(0, 300) })),
  };
}

function selectionOfPage(): Selection | null {
  const selection = getSelection();
  const quote = selection?.toString().trim() ?? '';
  if (!selection || quote === '' || selection.rangeCount === 0) return null;
  const CONTEXT = 40;
  const range = selection.getRangeAt(0);
  const around = (node: Node, from: number, to: number): string =>
    node.nodeType === Node.TEXT_NODE ? (node.nodeValue ?? '').slice(Math.max(0, from), to) : '';
  return {
    anchor: {
      quote,
      prefix: around(range.startContainer, range.startOffset - CONTEXT, range.startOffset),
      suffix: around(range.endContainer, range.endOffset, range.endOffset + CONTEXT),
    },
    title: document.title,
    lang: document.documentElement.lang || null,
  };
}

function linkTextOfPage(url: string): string | null {
  const link = Array.from(document.links).find(({ href }) => href === url);
  return link?.textContent?.replace(/\s+/gu, ' ').trim().slice(0, 300) || null;
}

/** What `locate.js` answers: marked, or not found among these texts of the page. */
type Located = { found: true } | { found: false; turn: number; texts: string[] };

async function locateInPage(
  anchor: Anchor | null,
  seeking: boolean,
  turn: number | null,
): Promise<Located> {
  const locate: unknown = Reflect.get(globalThis, 'ledeLocate');
  return typeof locate === 'function'
    ? locate(anchor, seeking, turn)
    : { found: false, turn: 0, texts: [] };
}

/**
 * The mark's colors, given as they are since a page has none of our tokens: `--mark-evidence`, `--accent` and `--ink`
 * of components/tokens.css. Color and line both say it, so that neither alone has to.
 */
const MARK_CSS = `
::highlight(lede-sentence) {
  background-color: #dfe6fd; color: #17181c;
  text-decoration: underline 2px #2747b8;
}
@media (prefers-color-scheme: dark) {
  ::highlight(lede-sentence) {
    background-color: #2b3865; color: #eceae5;
    text-decoration-color: #a3b8ff;
  }
}`;

/** The browser's failure as an answer, told apart by the tab's address where a gesture lets us see it. */
async function failure(tabId: number, error: unknown): Promise<ReadFailure> {
  const detail = error instanceof Error ? error.message : String(error);
  const tab = await browser.tabs.get(tabId).catch(() => null);
  const reason = tab ? unreadableReason(tab.url ?? null, detail) : 'no-tab';
  return { kind: 'unreadable', reason, detail };
}

/** Does something in a tab; what the browser refuses is an answer. */
export async function inTab<T>(
  tabId: number,
  run: () => Promise<T>,
): Promise<Result<T, ReadFailure>> {
  try {
    return ok(await run());
  } catch (error) {
    return err(await failure(tabId, error));
  }
}

/** Runs a function, whole in itself, in the tab's page. */
export async function call<Args extends unknown[], T>(
  tabId: number,
  func: (...args: Args) => T | Promise<T>,
  args: Args,
): Promise<T> {
  const [frame] = await browser.scripting.executeScript({ target: { tabId }, func, args });
  return frame?.result as T;
}

/** Which document the tab shows now. Fails where the browser does not let us in or the document is no page. */
export async function identifyPage(tabId: number): Promise<Result<PageState, ReadFailure>> {
  const found = await inTab(tabId, () => call(tabId, markOfPage, []));
  if (!found.ok) return found;
  // Firefox runs nothing on its own pages, and says nothing.
  if (!found.value) return err(await failure(tabId, 'no answer from the page'));
  const { type, ...state } = found.value;
  const reason = unreadableType(type);
  return reason ? err({ kind: 'unreadable', reason, detail: type }) : ok(state);
}

/** Injects `extract.js`, which collects what the page says without changing it. */
export async function readPage(tabId: number): Promise<Result<PageReading, ReadFailure>> {
  const read = await inTab(tabId, async () => {
    const [frame] = await browser.scripting.executeScript({
      target: { tabId },
      files: [EXTRACT],
    });
    return (frame?.result ?? null) as ReadReply | null;
  });
  if (!read.ok) return read;
  if (!read.value) return err(await failure(tabId, 'nothing was read'));
  return 'tooLarge' in read.value
    ? err({ kind: 'unreadable', reason: 'too-large', detail: '' })
    : ok(read.value);
}

/** What is selected in the tab; null where nothing is. */
export function readSelection(tabId: number): Promise<Result<Selection | null, ReadFailure>> {
  return inTab(tabId, () => call(tabId, selectionOfPage, []));
}

/** The words of the first link to that address in the tab; null where there are none or we may not look. */
export async function readLinkText(tabId: number, url: string): Promise<string | null> {
  const found = await inTab(tabId, () => call(tabId, linkTextOfPage, [url]));
  return found.ok ? found.value : null;
}

const locate = (tabId: number, ...asked: Parameters<typeof locateInPage>): Promise<Located> =>
  call(tabId, locateInPage, asked);

/**
 * Scrolls the tab to the anchor's sentence and marks it; null takes the mark away. The page's DOM stays as it is. A sentence
 * that is not there to the letter is looked for in the page's texts by `findChanged`, then where scrolling brings more text.
 */
export async function showInPage(
  tabId: number,
  anchor: Anchor | null,
  findChanged: (texts: readonly string[], anchor: Anchor) => Anchor | null,
): Promise<ShowOutcome> {
  const shown = await inTab(tabId, async () => {
    const target = { tabId };
    // Put in once: taken out first, so that many clicks do not pile up sheets.
    await browser.scripting.removeCSS({ target, css: MARK_CSS });
    await browser.scripting.insertCSS({ target, css: MARK_CSS });
    await browser.scripting.executeScript({ target, files: [LOCATE] });
    let turn: number | null = null;
    for (const seeking of [false, true]) {
      const located = await locate(tabId, anchor, seeking, turn);
      if (located.found) return true;
      turn = located.turn;
      const changed = anchor && findChanged(located.texts, anchor);
      if (!changed) continue;
      const again = await locate(tabId, changed, false, turn);
      if (again.found) return true;
      turn = again.turn;
    }
    return false;
  });
  if (!shown.ok) return 'no-access';
  return shown.value ? 'shown' : 'not-found';
}
