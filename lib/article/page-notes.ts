import type { PageNote, Scope } from '../model/article.ts';
import { isMuchLeftOut } from './coverage.ts';
import type { NoteContext } from './notes/context.ts';
import { isCutShort } from './notes/cut-short.ts';
import type { Discussion } from './notes/discussion.ts';
import { isLive } from './notes/live.ts';
import { isPaged } from './notes/paged.ts';
import { isPaywalled } from './notes/paywalled.ts';

/**
 * What a reader should know of the page before trusting its brief, the graver first. What keeps the rest for subscribers
 * is not also said to be cut short. Of a selection nothing is said: the reader has seen what it is.
 */
export function pageNotes(
  page: Omit<NoteContext, 'muchLeftOut'>,
  scope: Scope,
  discussion: Discussion | null,
): PageNote[] {
  if (scope === 'selection') return [];
  const { reading, taken, faq } = page;
  // What others say below a discussion is left out on purpose.
  const muchLeftOut =
    scope === 'article' && !discussion && isMuchLeftOut(reading.stream, taken, faq);
  const context: NoteContext = { ...page, muchLeftOut };
  const notes: PageNote[] = [];
  if (muchLeftOut) notes.push('much-left-out');
  if (isPaywalled(context)) notes.push('paywalled');
  else if (isCutShort(context)) notes.push('cut-short');
  if (isPaged(context)) notes.push('paged');
  if (isLive(context)) notes.push('live');
  if (discussion) notes.push(discussion.note);
  return notes;
}
