import { isDraft } from '../model/engine-guards.ts';
import type { Draft } from '../model/engines.ts';
import type { Feed } from '../model/feeds.ts';
import type {
  ArticleBody,
  ArticleNote,
  Highlight,
  KeptPicture,
  SavedSearch,
  Topic,
} from '../model/library.ts';
import { toBase64 } from '../text/base64.ts';
import type { BareRow } from './rows.ts';
import type { Deletion, Library } from './schema.ts';
import { allIds, wholeArticles } from './whole-articles.ts';

/** A picture as text: `data` is its bytes in base64. */
export type PackedPicture = Omit<KeptPicture, 'bytes'> & { data: string };

/** What of a feed is the reader's: the rest is made anew. */
export type KeptFeed = Pick<
  Feed,
  'id' | 'url' | 'title' | 'renamed' | 'siteUrl' | 'paused' | 'whole' | 'addedAt'
>;

const keptFeed = ({
  id,
  url,
  title,
  renamed,
  siteUrl,
  paused,
  whole,
  addedAt,
}: KeptFeed): KeptFeed => ({ id, url, title, renamed, siteUrl, paused, whole, addedAt });

/** A row that is kept in a backup. What is made of others (filter keys, meters of rows, matches, counters, the index, the items of feeds) is not. */
export type KeptRow =
  | { t: 'article'; v: BareRow }
  | { t: 'body'; v: ArticleBody }
  | { t: 'highlight'; v: Highlight }
  | { t: 'note'; v: ArticleNote }
  | { t: 'picture'; v: PackedPicture }
  | { t: 'draft'; v: Draft }
  | { t: 'topic'; v: Topic }
  | { t: 'search'; v: SavedSearch }
  | { t: 'feed'; v: KeptFeed }
  | { t: 'deletion'; v: Deletion };

/** The pictures of an article, one held at a time. */
async function* packedPictures(library: Library, articleId: string): AsyncGenerator<KeptRow> {
  const keys = await library.pictures.where('articleId').equals(articleId).primaryKeys();
  for (const key of keys) {
    const picture = await library.pictures.get(key);
    if (!picture) continue;
    const { bytes, ...facts } = picture;
    yield { t: 'picture', v: { ...facts, data: toBase64(bytes) } };
  }
}

/** Articles whose drafts are read at a time. */
const BATCH = 20;

/** What was written about these articles. What has another shape is left out: a backup with it could not be read back. */
async function* keptDrafts(library: Library, ids: readonly string[]): AsyncGenerator<KeptRow> {
  for (let at = 0; at < ids.length; at += BATCH) {
    const part = ids.slice(at, at + BATCH);
    for (const v of await library.drafts.where('articleId').anyOf(part).toArray())
      if (isDraft(v)) yield { t: 'draft', v };
  }
}

/** Every row of a library, each article before what belongs to it, and all before what names several. Holds some articles at a time. */
export async function* keptRows(library: Library): AsyncGenerator<KeptRow> {
  const ids = await allIds(library);
  for await (const { row, body, highlights, note } of wholeArticles(library, ids)) {
    const { sortTitle: _, facets: __, meters: ___, ...v } = row;
    yield { t: 'article', v };
    if (body) yield { t: 'body', v: body };
    for (const highlight of highlights) yield { t: 'highlight', v: highlight };
    if (note) yield { t: 'note', v: note };
    yield* packedPictures(library, row.id);
  }
  yield* keptDrafts(library, ids);
  for (const v of await library.topics.toArray()) yield { t: 'topic', v };
  for (const v of await library.searches.toArray()) yield { t: 'search', v };
  for (const feed of await library.feeds.toArray()) yield { t: 'feed', v: keptFeed(feed) };
  for (const v of await library.deletions.toArray()) yield { t: 'deletion', v };
}
