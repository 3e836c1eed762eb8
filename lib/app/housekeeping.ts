import { dropOldTrash } from '../library/trash.ts';
import { finishPendingLinks } from './fill-link.ts';
import type { Ports } from './ports.ts';
import { tidyIndex } from './tidy-index.ts';
import { rematch } from './topics.ts';

/** Done whenever the background starts: what an ended worker left undone, and what the trash has kept long enough. */
export async function keepHouse(ports: Ports): Promise<void> {
  const library = await ports.library();
  if (!library.ok) return;
  await finishPendingLinks(ports);
  await rematch(ports);
  await dropOldTrash(library.value, ports.now());
  await tidyIndex(ports);
}
