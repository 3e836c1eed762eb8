import { setReadState as setState } from '../library/articles.ts';
import type { Library } from '../library/schema.ts';
import { markTopicsSeen } from '../library/topics.ts';
import { removeArticle as removeRow, restoreArticle as restoreRow } from '../library/trash.ts';
import type { LibraryTrouble, ReadState } from '../model/library.ts';
import type { Result } from '../model/result.ts';
import { matcher } from './matcher.ts';
import type { Ports } from './ports.ts';
import { forgetArticle, noteArticle } from './rescue.ts';

type Done = Promise<Result<null, LibraryTrouble>>;

/** Moves an article to the trash. */
export async function removeArticle(ports: Ports, id: string): Done {
  const library = await ports.library();
  if (!library.ok) return library;
  const removed = await removeRow(library.value, id, ports.now());
  if (removed.ok) await forgetArticle(ports, id);
  return removed;
}

/** Puts a removed article back. */
export async function restoreArticle(ports: Ports, id: string): Done {
  const library = await ports.library();
  if (!library.ok) return library;
  const restored = await restoreRow(library.value, id, matcher);
  if (restored.ok) await noteArticle(ports, library.value, id);
  return restored;
}

async function write(ports: Ports, work: (library: Library) => Done): Done {
  const library = await ports.library();
  return library.ok ? work(library.value) : library;
}

export function setReadState(ports: Ports, id: string, state: ReadState): Done {
  return write(ports, (library) => setState(library, id, state, ports.now()));
}

/** The reader has looked at the watchlist. */
export function topicsSeen(ports: Ports): Done {
  return write(ports, (library) => markTopicsSeen(library, ports.now()));
}
