import { Download, FileUp } from 'lucide-react';
import { useRef, useState } from 'react';
import { downloadText } from '../../lib/client/export.ts';
import { feedsInFile, type OpmlFeed, writeOpml } from '../../lib/client/feeds.ts';
import { plural, t } from '../../lib/client/i18n.ts';
import type { FeedOverview } from '../../lib/client/library.ts';
import type { Feed } from '../../lib/model/feeds.ts';
import { Button, Icon } from '../ui/Button.tsx';
import { Option } from '../ui/Choice.tsx';
import { Progress } from '../ui/Progress.tsx';
import { useFocusKept } from '../ui/use-focus-kept.ts';
import styles from './feeds.module.css';
import { follow } from './follow.ts';
import { OpmlPreview } from './OpmlPreview.tsx';

type Import =
  | { kind: 'none' }
  | { kind: 'trouble'; said: string }
  | { kind: 'found'; name: string; feeds: OpmlFeed[] }
  /** Followed, and read for the first time one after the other. */
  | { kind: 'reading'; ids: string[] };

interface OpmlProps {
  overviews: FeedOverview[];
  followed: ReadonlySet<string>;
}

/** Asked once it was allowed: they are added before the reader has answered, and cannot be read then. */
const isAsked = ({ readAt, trouble }: Feed): boolean =>
  readAt !== null || (trouble !== null && trouble.kind !== 'no-access');

interface ReadingProps {
  ids: readonly string[];
  overviews: FeedOverview[];
  onEnd(): void;
}

/** How many of the new feeds were asked, and in the end how many could be read. */
function Reading({ ids, overviews, onEnd }: ReadingProps) {
  const wanted = new Set(ids);
  const feeds = overviews.flatMap(({ feed }) => (wanted.has(feed.id) ? [feed] : []));
  const asked = feeds.filter(isAsked).length;
  const read = feeds.filter(({ readAt }) => readAt !== null).length;
  if (feeds.length === 0) return null;
  if (asked < feeds.length)
    return (
      <div className={styles.acts}>
        <Progress
          name={t('feedsReading')}
          isNamed
          done={asked}
          of={feeds.length}
          end={t('close')}
          onEnd={onEnd}
        />
      </div>
    );
  return (
    <p className={styles.said} role="status">
      {read === feeds.length
        ? plural('feedsReadAll', read)
        : t('feedsReadDone', String(read), String(feeds.length))}
    </p>
  );
}

/** Feeds from another reader, and for another reader. */
export function Opml({ overviews, followed }: OpmlProps) {
  const field = useRef<HTMLInputElement>(null);
  const [state, set] = useState<Import>({ kind: 'none' });
  const part = useFocusKept<HTMLDivElement>();

  async function look(file: File): Promise<void> {
    const { name } = file;
    const feeds = await feedsInFile(file);
    if (feeds === 'too-large') return set({ kind: 'trouble', said: t('opmlTooLarge', name) });
    if (feeds.length === 0) return set({ kind: 'trouble', said: t('opmlNone', name) });
    set({ kind: 'found', name, feeds });
  }

  function take(feeds: OpmlFeed[]): void {
    void follow(feeds).then((ids) => {
      if (ids.length > 0) set({ kind: 'reading', ids });
    });
  }

  function hand(): void {
    const feeds = overviews.map(({ feed: { title, url, siteUrl } }) => ({ title, url, siteUrl }));
    const createdAt = new Date().toISOString();
    downloadText('lede-feeds.opml', writeOpml(feeds, { title: t('opmlTitle'), createdAt }));
  }

  return (
    <div ref={part}>
      <Option name={t('opmlInName')} text={t('opmlInText')}>
        <input
          ref={field}
          type="file"
          accept=".opml,.xml,text/xml,application/xml,text/x-opml"
          hidden
          data-file
          onChange={(event) => {
            const file = event.target.files?.[0];
            if (file) void look(file);
            // The same file can be chosen again.
            event.target.value = '';
          }}
        />
        <Button onClick={() => field.current?.click()}>
          <Icon of={FileUp} />
          {t('chooseFile')}
        </Button>
      </Option>
      {state.kind === 'trouble' && (
        <p className={styles.said} role="alert">
          {state.said}
        </p>
      )}
      {state.kind === 'found' && (
        <OpmlPreview
          key={state.name}
          name={state.name}
          feeds={state.feeds}
          followed={followed}
          onFollow={take}
          onCancel={() => set({ kind: 'none' })}
        />
      )}
      {state.kind === 'reading' && (
        <Reading ids={state.ids} overviews={overviews} onEnd={() => set({ kind: 'none' })} />
      )}
      <Option name={t('opmlOutName')} text={t('opmlOutText')}>
        <Button disabled={overviews.length === 0} onClick={hand}>
          <Icon of={Download} />
          {t('exportMenu')}
        </Button>
      </Option>
    </div>
  );
}
