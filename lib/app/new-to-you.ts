import { articleByKey, articleCounts } from '../library/queries.ts';
import type { Library } from '../library/schema.ts';
import { troubleOf } from '../library/trouble.ts';
import type { Article, Scope } from '../model/article.ts';
import type { NewSpan, NewToYou, SavedStory } from '../model/feeds.ts';
import { whatIsNew } from '../novelty/new-sentences.ts';
import { tellingPart } from '../novelty/telling-names.ts';
import { nearArticles, type Teller } from './near-articles.ts';
import type { Ports } from './ports.ts';
import { readTab } from './read-tab.ts';

/** Figures that are told, and names that are looked up in the whole library. */
const MOST_SPANS = 24;

function storyOf(tellers: readonly Teller[]): SavedStory | null {
  const [first] = tellers;
  if (!first) return null;
  // What a follow-up goes on with is one matter, who tells the same story another.
  const same = tellers.filter(
    ({ relation }) => (relation === 'follow-up') === (first.relation === 'follow-up'),
  );
  const { id: articleId, title, siteName, savedAt } = first.row;
  return { articleId, title, siteName, savedAt, relation: first.relation, more: same.length - 1 };
}

/** Those names whose telling part no other saved article holds, in whatever context. */
async function unheard(
  library: Library,
  { lang }: Article,
  names: readonly NewSpan[],
  ownId: string | undefined,
): Promise<NewSpan[]> {
  const asked = names.slice(0, MOST_SPANS);
  const found = await library.finder.holders(asked.map(({ text }) => tellingPart(text, lang)));
  return asked.filter((_, at) => found[at]?.every((id) => id === ownId));
}

/** What of an article is new to a library; null where nothing else is saved. `now` in milliseconds since 1970. */
export async function newInLibrary(
  library: Library,
  article: Article,
  now: number,
): Promise<NewToYou | null> {
  const [{ saved }, own] = await Promise.all([
    articleCounts(library),
    articleByKey(library, article.canonicalUrl),
  ]);
  if (saved === (own ? 1 : 0) || article.sentences.length === 0) return null;
  const { tellers, near } = await nearArticles(library, article, now);
  const { told, fresh, figures, names } = whatIsNew(article, near);
  return {
    told: told.length,
    fresh,
    figures: figures.slice(0, MOST_SPANS),
    names: await unheard(library, article, names, own?.id),
    story: storyOf(tellers),
  };
}

/** What of the open article is new to the library; null where nothing else is saved, or it cannot be opened. */
export async function newToYou(
  ports: Ports,
  tabId: number,
  scope: Scope,
): Promise<NewToYou | null> {
  const read = await readTab(ports, tabId, { fresh: false, scope });
  const library = await ports.library();
  if (!read.ok || !library.ok) return null;
  try {
    return await newInLibrary(library.value, read.value.reading.article, ports.now());
  } catch (error) {
    if (!troubleOf(error)) throw error;
    return null;
  }
}
