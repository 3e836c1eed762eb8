import { type Reading, saveReading } from '../library/articles.ts';
import type { Anchor } from '../model/anchor.ts';
import type { HighlightColor } from '../model/library.ts';
import type { SaveFailure, SaveOutcome } from '../model/messages.ts';
import { err, type Result } from '../model/result.ts';
import { matcher } from './matcher.ts';
import { meanwhile } from './meanwhile.ts';
import { newId, type Ports } from './ports.ts';
import { forgetArticle, noteArticle } from './rescue.ts';
import { tidyPrints } from './story-index.ts';
import { tidyIndex } from './tidy-index.ts';
import { keepWritings } from './writings.ts';

/** What is saved with an article, and the link it was reached by. */
export interface SaveExtras {
  fills?: string;
  highlight?: { anchor: Anchor; color: HighlightColor };
}

/** Saves what was read, matched with the watchlist, and notes it in the rescue copy. Nothing to read is not savable. */
export async function saveArticle(
  ports: Ports,
  reading: Reading,
  { fills, highlight }: SaveExtras = {},
): Promise<Result<SaveOutcome, SaveFailure>> {
  if (reading.article.wordCount === 0) return err({ kind: 'not-savable', detail: 'no text' });
  const library = await ports.library();
  if (!library.ok) return library;
  const saved = await saveReading(library.value, reading, {
    id: newId(ports),
    now: ports.now(),
    matcher,
    ...(fills ? { fills } : {}),
    ...(highlight ? { highlight: { id: newId(ports), ...highlight } } : {}),
  });
  if (!saved.ok) return saved;
  meanwhile(keepWritings(ports, reading.article.canonicalUrl));
  meanwhile(tidyIndex(ports));
  meanwhile(tidyPrints(ports));
  await noteArticle(ports, library.value, saved.value.id);
  if (fills && fills !== saved.value.id) await forgetArticle(ports, fills);
  return saved;
}
