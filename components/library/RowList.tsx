import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useEffectEvent, useRef } from 'react';
import { t } from '../../lib/client/i18n.ts';
import { type Found, passagesOf, rowsOf, topicsByArticle } from '../../lib/client/library.ts';
import type { SavedArticle } from '../../lib/model/library.ts';
import { useSelection } from '../../lib/state/selection.ts';
import type { Way } from '../ui/ArticleLink.tsx';
import { useLive } from '../ui/LibraryGate.tsx';
import rows from '../ui/rows.module.css';
import { useKeys } from '../ui/use-keys.ts';
import { removeMany, setState } from './acts.ts';
import { ListRow } from './ListRow.tsx';
import styles from './list.module.css';

/** Rows are read from the library in parts of this size: the parts that are on the screen. */
const PART = 50;
/** Height of a row before it was drawn, in CSS pixels. */
const USUAL_HEIGHT = 107;
/** Frames that a row scrolled to may take to be drawn. */
const DRAWN_WITHIN = 20;

/** Focuses a row once it is drawn. */
function focusRow(id: string, frames = DRAWN_WITHIN): void {
  const link = document.querySelector<HTMLElement>(`a[data-id="${id}"]`);
  if (link) link.focus({ preventScroll: true });
  else if (frames > 0) requestAnimationFrame(() => focusRow(id, frames - 1));
}

const focusedId = (): string | null =>
  document.activeElement instanceof HTMLElement
    ? (document.activeElement.closest('li')?.querySelector<HTMLElement>('[data-id]')?.dataset.id ??
      null)
    : null;

interface RowListProps {
  /** Which list it is; `onDrawn` is told once its rows on the screen are drawn. */
  list: string;
  onDrawn(list: string): void;
  ids: readonly string[];
  /** How many rows there are, of which `ids` may be the first. */
  total: number;
  /** What the words of a search were found as: rows then show the passages. */
  terms: Found['terms'];
  way: Way;
  /** The article that is open beside the list. */
  open: string | null;
  /** Whether the list is what the reader sees, and takes the keys. */
  front: boolean;
  onStep(id: string): void;
  onTag(ids: string[]): void;
}

/** The rows of the list; only those on the screen are drawn and read. */
export function RowList({
  list,
  onDrawn,
  ids,
  total,
  terms,
  way,
  open,
  front,
  onStep,
  onTag,
}: RowListProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const { chosen, toggle } = useSelection();
  const virtual = useVirtualizer({
    count: ids.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => USUAL_HEIGHT,
    getItemKey: (at) => ids[at] ?? at,
    overscan: 6,
  });
  const drawn = virtual.getVirtualItems();
  const first = Math.floor((drawn[0]?.index ?? 0) / PART) * PART;
  const end = Math.ceil(((drawn.at(-1)?.index ?? 0) + 1) / PART) * PART;
  const wanted = ids.slice(first, end);
  const part = wanted.join(' ');
  const read = useLive(
    async (library) => {
      const [found, topics] = await Promise.all([
        rowsOf(library, wanted),
        topicsByArticle(library, wanted),
      ]);
      return { of: part, rows: new Map(found.map((row) => [row.id, row])), topics };
    },
    [part],
  );
  const isRead = read?.of === part;
  const tellDrawn = useEffectEvent(onDrawn);
  useEffect(() => {
    if (!isRead) return;
    // For the measurements of how long a large library takes to open.
    performance.mark('lede-first-rows');
    tellDrawn(list);
  }, [isRead, list]);

  const shown = drawn.flatMap(({ index }) => ids[index] ?? []);
  const found = useLive(
    (library) => passagesOf(library, shown, terms),
    [shown.join(' '), JSON.stringify(terms)],
  );

  const current = () => focusedId() ?? open;
  const step = (by: number) => () => {
    const id = current();
    const at = id === null ? -1 : ids.indexOf(id);
    const next = at < 0 ? 0 : Math.min(Math.max(at + by, 0), ids.length - 1);
    const wantedId = ids[next];
    if (wantedId === undefined) return;
    virtual.scrollToIndex(next);
    focusRow(wantedId);
    onStep(wantedId);
  };
  const withCurrent = (work: (row: SavedArticle) => void) => () => {
    const row = read?.rows.get(current() ?? '');
    if (row) work(row);
  };
  const affected = (row: SavedArticle): string[] => (chosen.size > 0 ? [...chosen] : [row.id]);
  useKeys(
    front
      ? {
          j: step(1),
          k: step(-1),
          x: withCurrent(({ id }) => toggle(id)),
          e: withCurrent((row) => void setState(affected(row), 'archived')),
          '#': withCurrent((row) => void removeMany(affected(row))),
          t: withCurrent((row) => onTag(affected(row))),
        }
      : {},
  );

  const now = Date.now();
  return (
    <div ref={scroller} className={styles.scroller}>
      <ol
        className={styles.rows}
        aria-label={t('libraryArticles')}
        style={{ height: virtual.getTotalSize() }}
      >
        {drawn.map(({ index, key, start }) => {
          const id = ids[index];
          const row = id === undefined ? undefined : read?.rows.get(id);
          return (
            <li
              key={key}
              ref={virtual.measureElement}
              data-index={index}
              className={rows.row}
              aria-setsize={total}
              aria-posinset={index + 1}
              {...(id === open ? { 'aria-current': 'true' as const } : {})}
              style={{ transform: `translateY(${start}px)` }}
            >
              {row ? (
                <ListRow
                  row={row}
                  found={found?.get(row.id)}
                  topics={read?.topics.get(row.id) ?? []}
                  now={now}
                  way={way}
                  chosen={chosen.has(row.id)}
                  choosing={chosen.size > 0}
                  acts={{
                    choose: () => toggle(row.id),
                    archive: () => void setState([row.id], 'archived'),
                    tag: () => onTag([row.id]),
                    remove: () => void removeMany([row.id]),
                  }}
                />
              ) : (
                <div className={styles.waiting} />
              )}
            </li>
          );
        })}
      </ol>
    </div>
  );
}
