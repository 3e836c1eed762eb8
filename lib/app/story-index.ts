import { isSeries } from '../feeds/series.ts';
import { itemBody, itemById } from '../library/feed-items.ts';
import { keepPrints, livingStories, readPrints } from '../library/prints.ts';
import type { Library } from '../library/schema.ts';
import type { Article } from '../model/article.ts';
import type { FeedItem, FeedItemBody } from '../model/feeds.ts';
import type { LibraryTrouble } from '../model/library.ts';
import type { Result } from '../model/result.ts';
import type { Candidate } from '../novelty/ask-prints.ts';
import { likelyStories, storyFor, type ToldBefore } from '../novelty/group-stories.ts';
import { printOf } from '../novelty/print.ts';
import { packBlock, unpackBlock } from '../novelty/print-block.ts';
import { StoryIndex } from '../novelty/story-index.ts';
import { itemText } from './item-text.ts';
import type { Ports } from './ports.ts';
import { write } from './write.ts';

/** Near prints that are asked for with each item. */
const CANDIDATES = 24;

const textOf = ({ sentences }: Pick<Article, 'sentences'>): string =>
  sentences.map(({ text }) => text).join(' ');

/** When an article was told: when it was published, as far as that lies before it was come by, or else then. In milliseconds since 1970. */
export function toldAt({ publishedAt }: Pick<Article, 'publishedAt'>, comeBy: number): number {
  const published = publishedAt === null ? Number.NaN : Date.parse(publishedAt);
  return Number.isFinite(published) ? Math.min(published, comeBy) : comeBy;
}

/** The print of an article that was read, told at that time. */
export const articlePrint = (
  article: Pick<Article, 'title' | 'sentences' | 'lang'>,
  time: number,
): Uint8Array => printOf({ title: article.title, text: textOf(article), lang: article.lang, time });

/** The print of an item of a feed. */
export const itemPrint = (item: FeedItem, body: FeedItemBody | undefined): Uint8Array =>
  articlePrint({ ...itemText(item, body), lang: null }, item.time);

/** Makes the prints that are still to be made, and packs them. */
export const tidyPrints = (ports: Ports): Promise<Result<null, LibraryTrouble>> =>
  ports.exclusive('prints', () =>
    write(ports, (library) =>
      keepPrints(
        library,
        {
          printOf: (article, row) => articlePrint(article, toldAt(row, row.savedAt)),
          pack: packBlock,
          unpack: unpackBlock,
        },
        ports.now(),
      ),
    ),
  );

/** All prints of the library, as one index to ask. */
export async function storyIndex(library: Library): Promise<StoryIndex> {
  const { blocks, single } = await readPrints(library);
  const index = new StoryIndex(blocks);
  for (const { id, bytes } of single) index.add(id, bytes);
  return index;
}

/** Who has asked last for an index to add to. It only saves work: who does not know of others reads the prints anew. */
const lastAdding = new WeakMap<Library, object>();

/**
 * All prints for a round of questions, which adds to them what it stores: read at the first call, and again where another round
 * has stored something meanwhile. To be called by one round at a time.
 */
export function roundIndex(library: Library): () => Promise<StoryIndex> {
  const self = {};
  let loaded: StoryIndex | null = null;
  return async () => {
    if (lastAdding.get(library) !== self) loaded = null;
    lastAdding.set(library, self);
    loaded ??= await storyIndex(library);
    return loaded;
  };
}

/** The earliest item of a story, by which the story is held together. */
async function earliest(library: Library, story: string): Promise<ToldBefore[]> {
  const item = await itemById(library, story);
  return item ? [{ story, bytes: itemPrint(item, await itemBody(library, story)) }] : [];
}

/** An item that is not stored yet, and what it tells. */
export interface PendingItem extends ToldBefore {
  item: FeedItem;
}

/** What a candidate has told, and the item where it is one. */
interface Living extends ToldBefore {
  item: FeedItem | null;
}

/** What candidates have told, those that are still there. */
async function toldBy(library: Library, near: readonly Candidate[]): Promise<Living[]> {
  const living = await livingStories(
    library,
    near.map(({ id }) => id),
  );
  return near.flatMap(({ id, bytes }): Living[] => {
    const one = living.get(id);
    if (!one) return [];
    return one.kind === 'item'
      ? [{ story: one.item.story, bytes, item: one.item }]
      : [{ story: one.row.id, bytes, item: null }];
  });
}

/**
 * The story that an item tells by its print, of those that items and saved articles have told, and of `pending` ones by id;
 * null where it is the first. What another one of its series tells, it does not.
 */
export async function knownStory(
  library: Library,
  index: StoryIndex,
  { item, print }: { item: FeedItem; print: Uint8Array },
  pending: ReadonlyMap<string, PendingItem>,
): Promise<string | null> {
  const near = index.candidates(print, CANDIDATES);
  const fresh = near.flatMap(({ id }) => pending.get(id) ?? []);
  const all: Living[] = [...fresh, ...(await toldBy(library, near))];
  const ofSeries = new Set(
    all.flatMap((one) => (one.item && isSeries(one.item, item) ? one.story : [])),
  );
  const likely = likelyStories(print, all);
  const told = all.filter(({ story }) => likely.has(story) && !ofSeries.has(story));
  const missing = new Set(told.map(({ story }) => story));
  for (const { id } of near) missing.delete(id);
  const first = await Promise.all(
    [...missing].map((story) => pending.get(story) ?? earliest(library, story)),
  );
  return storyFor(print, [...first.flat(), ...told]);
}
