import { browser } from 'wxt/browser';
import type { CuedAnchor } from '../model/anchor.ts';
import { call, inTab, type ScriptFile } from './page.ts';

const MARKS = '/marks.js' as ScriptFile;

/**
 * The marks' colors, given as they are since a page has none of our tokens: `--mark-evidence`, `--accent` and `--ink` of
 * components/tokens.css. The words are told by a line, the sentence that the reader has asked for by one under all of it.
 */
const MARKS_CSS = `
::highlight(lede-sentences) { background-color: #dfe6fd; color: #17181c; }
::highlight(lede-cues) { text-decoration: underline 2px #2747b8; }
@media (prefers-color-scheme: dark) {
  ::highlight(lede-sentences) { background-color: #2b3865; color: #eceae5; }
  ::highlight(lede-cues) { text-decoration-color: #a3b8ff; }
}`;

/** An injected function must be whole in itself: it is sent to the page as text. */
function markSentencesOfPage(sentences: CuedAnchor[]): number {
  const mark: unknown = Reflect.get(globalThis, 'ledeMarks');
  return typeof mark === 'function' ? mark(sentences) : 0;
}

/** Marks those sentences and their words in the tab, in place of those before; answers how many stand there, 0 also where we may not look. */
export async function markInPage(tabId: number, sentences: CuedAnchor[]): Promise<number> {
  const marked = await inTab(tabId, async () => {
    const target = { tabId };
    // Put in once: taken out first, so that many clicks do not pile up sheets.
    await browser.scripting.removeCSS({ target, css: MARKS_CSS });
    if (sentences.length > 0) await browser.scripting.insertCSS({ target, css: MARKS_CSS });
    await browser.scripting.executeScript({ target, files: [MARKS] });
    return call(tabId, markSentencesOfPage, [sentences]);
  });
  return marked.ok ? marked.value : 0;
}
