import { articleFromText } from '../article/article-from-text.ts';
import type { Selection } from '../browser/page.ts';
import type { Reading } from '../library/articles.ts';
import type { Anchor } from '../model/anchor.ts';
import type { Article } from '../model/article.ts';
import type { HighlightColor } from '../model/library.ts';
import type { SaveFailure, SaveOutcome } from '../model/messages.ts';
import { err, type Result } from '../model/result.ts';
import { briefArticle } from './brief-article.ts';
import { keepPicturesOfTab } from './keep-pictures.ts';
import { meanwhile } from './meanwhile.ts';
import { noticeOf } from './notices.ts';
import type { Ports } from './ports.ts';
import { readTab } from './read-tab.ts';
import { saveArticle } from './save-article.ts';

/** Characters of context on each side, as in every anchor. */
const CONTEXT = 40;

/** How much of the page's context has to agree to tell one place from another. */
const TELLING = 12;

const folded = (text: string): string => text.replace(/\s+/gu, ' ');

function places(text: string, quote: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) found.push(at);
  return found;
}

/**
 * The selection as a place in the article: its context is taken from the block that holds it, since the page's own
 * may stand in other elements. A selection over several blocks keeps the page's context.
 */
export function anchorInArticle(article: Article, selected: Anchor): Anchor {
  const quote = folded(selected.quote);
  const telling = folded(selected.prefix).slice(-TELLING);
  const anchors = article.blocks.flatMap(({ text }) =>
    places(text, quote).map((at) => ({
      quote,
      prefix: text.slice(Math.max(0, at - CONTEXT), at),
      suffix: text.slice(at + quote.length, at + quote.length + CONTEXT),
    })),
  );
  return anchors.find(({ prefix }) => prefix.endsWith(telling)) ?? anchors[0] ?? selected;
}

/** The page if it has text; otherwise the selected words are the article. */
async function articleOf(ports: Ports, read: Reading, selected: Selection): Promise<Reading> {
  if (read.article.wordCount > 0) return read;
  const { url, title, siteName, lang } = read.article;
  const article = articleFromText(selected.anchor.quote, { url, title, siteName, lang });
  return briefArticle(ports, { ...article, scope: 'selection' });
}

/** Saves the tab's article with the selected passage as a highlight of that color. */
export async function highlightSelection(
  ports: Ports,
  tabId: number,
  color: HighlightColor,
): Promise<Result<SaveOutcome, SaveFailure>> {
  const selected = await ports.readSelection(tabId);
  if (!selected.ok) return selected;
  if (!selected.value) return err({ kind: 'not-savable', detail: 'nothing is selected' });
  const read = await readTab(ports, tabId, { fresh: true, scope: 'article' });
  if (!read.ok) return read;
  const reading = await articleOf(ports, read.value.reading, selected.value);
  const anchor = anchorInArticle(reading.article, selected.value.anchor);
  const saved = await saveArticle(ports, reading, { highlight: { anchor, color } });
  if (!saved.ok) return saved;
  await ports.showSaved(tabId, true);
  meanwhile(keepPicturesOfTab(ports, tabId, saved.value.id));
  return saved;
}

/** The same by menu, where only the button can answer. */
export async function saveSelection(
  ports: Ports,
  tabId: number,
): Promise<Result<SaveOutcome, SaveFailure>> {
  const saved = await highlightSelection(ports, tabId, 'yellow');
  await ports.notify(tabId, saved.ok ? 'saved' : noticeOf(saved.error));
  return saved;
}
