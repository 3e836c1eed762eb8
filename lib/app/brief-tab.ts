import type { Reading } from '../library/articles.ts';
import { articleByKey } from '../library/queries.ts';
import type { Library } from '../library/schema.ts';
import { troubleOf } from '../library/trouble.ts';
import type { Article } from '../model/article.ts';
import type { SavedArticle } from '../model/library.ts';
import type { OpenMatch, ReadFailure, TabBrief } from '../model/messages.ts';
import { ok, type Result } from '../model/result.ts';
import { canonicalUrl } from '../text/canonical-url.ts';
import { matcher } from './matcher.ts';
import type { Ports } from './ports.ts';
import { type ReadOptions, readTab } from './read-tab.ts';
import { saveArticle } from './save-article.ts';
import { markedSignal, markedStatement } from './show-statement.ts';

/** What the library knows of the open article. */
type Known = Pick<TabBrief, 'matches' | 'savedId'>;

async function openMatches(library: Library, article: Article): Promise<OpenMatch[]> {
  const topics = (await library.topics.toArray()).filter((topic) => !topic.muted);
  const names = new Map(topics.map((topic) => [topic.id, topic.name]));
  return matcher(article, topics).map((hit) => ({ ...hit, name: names.get(hit.topicId) ?? '' }));
}

async function savedRow(library: Library, article: Article): Promise<SavedArticle | undefined> {
  return (
    (await articleByKey(library, article.canonicalUrl)) ??
    // Saved as a link, under the address it was reached by.
    articleByKey(library, canonicalUrl(article.url))
  );
}

/** Also fills a saved link whose page the reader has come to, with the article in it. */
async function savedId(ports: Ports, library: Library, reading: Reading): Promise<string | null> {
  const row = await savedRow(library, reading.article);
  if (row?.kind !== 'link' || reading.article.scope !== 'article') return row?.id ?? null;
  const filled = await saveArticle(ports, reading, { fills: row.id });
  return filled.ok ? filled.value.id : row.id;
}

/** Asks the library. One that cannot be read leaves the brief as useful as it is without. */
async function consult(
  ports: Ports,
  article: Article,
  idOf: (library: Library) => Promise<string | null>,
): Promise<Known> {
  const nothing: Known = { matches: [], savedId: null };
  const library = await ports.library();
  if (!library.ok) return nothing;
  try {
    return {
      matches: await openMatches(library.value, article),
      savedId: await idOf(library.value),
    };
  } catch (error) {
    if (!troubleOf(error)) throw error;
    return nothing;
  }
}

/** The brief of what the tab shows; its button then says whether the page is saved. */
export async function briefTab(
  ports: Ports,
  tabId: number,
  options: ReadOptions,
): Promise<Result<TabBrief, ReadFailure>> {
  const read = await readTab(ports, tabId, options);
  if (!read.ok) return read;
  const { reading, selected, mark, feeds } = read.value;
  const found = await consult(ports, reading.article, (library) =>
    savedId(ports, library, reading),
  );
  await ports.showSaved(tabId, found.savedId !== null);
  const marks = {
    marked: await markedStatement(ports, tabId, mark),
    markedSignal: await markedSignal(ports, tabId, mark),
  };
  return ok({ tabId, ...reading, ...found, feeds, selected, ...marks });
}
