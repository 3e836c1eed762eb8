import { dropOldTrash } from '../library/trash.ts';
import { goOn } from './batch.ts';
import { setNextAlarm } from './feed-alarm.ts';
import { finishPendingLinks } from './fill-link.ts';
import { measureSaved } from './measure-saved.ts';
import { askAllowed } from './poll-feeds.ts';
import type { Ports } from './ports.ts';
import { tidyPrints } from './story-index.ts';
import { tidyIndex } from './tidy-index.ts';
import { rematch } from './topics.ts';
import { showUnreadFinds } from './unread.ts';

/**
 * Done whenever the background starts: what an ended worker left undone, and what the trash has kept long enough. First what is
 * quick and what browsers forget, the alarm and the button's number: the rest may take longer than the background lives.
 */
export async function keepHouse(ports: Ports): Promise<void> {
  const library = await ports.library();
  if (!library.ok) return;
  await setNextAlarm(ports, library.value);
  await showUnreadFinds(ports);
  await finishPendingLinks(ports);
  await goOn(ports);
  await rematch(ports);
  await askAllowed(ports);
  await dropOldTrash(library.value, ports.now());
  await tidyIndex(ports);
  await tidyPrints(ports);
  await measureSaved(ports);
}
