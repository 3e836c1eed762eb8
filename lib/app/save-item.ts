import { itemBody, itemById } from '../library/feed-items.ts';
import { findsOfItem, markFinds } from '../library/finds.ts';
import type { Library } from '../library/schema.ts';
import type { FeedItem } from '../model/feeds.ts';
import type { SaveFailure, SaveOutcome } from '../model/messages.ts';
import { err, type Result } from '../model/result.ts';
import { fetchLink } from './fill-link.ts';
import { readingOfText } from './kept-text.ts';
import type { Ports } from './ports.ts';
import { saveArticle } from './save-article.ts';
import { saveAddress } from './save-link.ts';
import { showUnreadFinds } from './unread.ts';
import { write } from './write.ts';

/** A feed's text is taken for the whole article from so many words on; less is a summary, and the link is kept to be read. */
const WHOLE = 150;

/** Saves what the feed itself carries, in place of the link; null where that is not the whole article. */
async function saveCarried(
  ports: Ports,
  library: Library,
  item: FeedItem,
  linkId: string,
): Promise<Result<SaveOutcome, SaveFailure> | null> {
  const body = await itemBody(library, item.id);
  if (!body || item.wordCount < WHOLE) return null;
  const { html } = body;
  const reading = await readingOfText(ports, { ...item, html, siteName: null });
  if (!reading || reading.article.wordCount < WHOLE) return null;
  return saveArticle(ports, reading, { fills: linkId });
}

async function save(
  ports: Ports,
  library: Library,
  item: FeedItem,
): Promise<Result<SaveOutcome, SaveFailure>> {
  const link = await saveAddress(ports, item.url, item.title);
  if (!link.ok) return link;
  // Where the site is not allowed yet, this waits for the reader's answer.
  const fetched = await fetchLink(ports, link.value.id);
  if (fetched.ok) return fetched;
  return (await saveCarried(ports, library, item, link.value.id)) ?? link;
}

/**
 * Saves the article of a feed's item: its page where the site is allowed, else the text that the feed carries where that is
 * whole, else the link. Its finds are read with it.
 */
export function saveItem(ports: Ports, itemId: string): Promise<Result<SaveOutcome, SaveFailure>> {
  return write<SaveOutcome, SaveFailure>(ports, async (library) => {
    const item = await itemById(library, itemId);
    if (!item) return err({ kind: 'not-savable', detail: 'no such item' });
    const saved = await save(ports, library, item);
    if (!saved.ok) return saved;
    await markFinds(library, await findsOfItem(library, itemId), 'read');
    await showUnreadFinds(ports);
    return saved;
  });
}
