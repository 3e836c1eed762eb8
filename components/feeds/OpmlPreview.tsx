import { useId } from 'react';
import type { OpmlFeed } from '../../lib/client/feeds.ts';
import { plural, t } from '../../lib/client/i18n.ts';
import { Button } from '../ui/Button.tsx';
import text from '../ui/text.module.css';
import styles from './feeds.module.css';
import { followWords, TickList, useTicks } from './TickList.tsx';

/** Feeds by their folders, in the file's order. */
function foldersOf(feeds: readonly OpmlFeed[]): [folder: string | null, feeds: OpmlFeed[]][] {
  const folders = new Map<string | null, OpmlFeed[]>();
  for (const feed of feeds) folders.set(feed.folder, [...(folders.get(feed.folder) ?? []), feed]);
  return [...folders];
}

interface FolderProps {
  name: string;
  feeds: OpmlFeed[];
  followed: ReadonlySet<string>;
  ticked: ReadonlySet<string>;
  tick(urls: readonly string[], on: boolean): void;
}

/** A folder, to be ticked as a whole or feed by feed. */
function Folder({ name, feeds, followed, ticked, tick }: FolderProps) {
  const fresh = feeds.map(({ url }) => url).filter((url) => !followed.has(url));
  const chosen = fresh.filter((url) => ticked.has(url)).length;
  return (
    <fieldset className={styles.folder}>
      <legend>
        <label className={styles.tick}>
          <input
            ref={(box) => {
              if (box) box.indeterminate = chosen > 0 && chosen < fresh.length;
            }}
            type="checkbox"
            checked={chosen === fresh.length}
            disabled={fresh.length === 0}
            onChange={(event) => tick(fresh, event.target.checked)}
          />
          <b>{name}</b> <span className={text.meta}>{feeds.length}</span>
        </label>
      </legend>
      <TickList feeds={feeds} followed={followed} ticked={ticked} tick={tick} />
    </fieldset>
  );
}

interface PreviewProps {
  name: string;
  feeds: OpmlFeed[];
  followed: ReadonlySet<string>;
  onFollow(feeds: OpmlFeed[]): void;
  onCancel(): void;
}

/** What a file of feeds holds, before any of them is followed. */
export function OpmlPreview({ name, feeds, followed, onFollow, onCancel }: PreviewProps) {
  const { ticked, tick } = useTicks(feeds.map(({ url }) => url));
  const title = useId();
  const folders = foldersOf(feeds);
  const chosen = feeds.filter(({ url }) => ticked.has(url) && !followed.has(url));
  const isAllFollowed = feeds.every(({ url }) => followed.has(url));
  const lists = { followed, ticked, tick };
  return (
    <section className={styles.preview} aria-labelledby={title}>
      <h3 id={title}>{plural('opmlFound', feeds.length, name)}</h3>
      <p className={styles.note}>{t(isAllFollowed ? 'opmlAllFollowed' : 'asksForSites')}</p>
      {folders.map(([folder, inside]) =>
        folder === null && folders.length === 1 ? (
          <TickList key="all" feeds={inside} {...lists} />
        ) : (
          <Folder key={folder ?? ''} name={folder ?? t('opmlNoFolder')} feeds={inside} {...lists} />
        ),
      )}
      <div className={styles.acts}>
        <Button kind="primary" disabled={chosen.length === 0} onClick={() => onFollow(chosen)}>
          {followWords(chosen.length)}
        </Button>
        <Button onClick={onCancel}>{t('cancel')}</Button>
      </div>
    </section>
  );
}
