import { Bookmark, PanelLeft, SearchX } from 'lucide-react';
import { useEffect, useId, useRef, useState, useSyncExternalStore } from 'react';
import { t } from '../../lib/client/i18n.ts';
import {
  glance,
  type KnownMeters,
  knownMeters,
  type Library,
  listed,
  watchArticles,
  watchMeters,
} from '../../lib/client/library.ts';
import { useNeighbors } from '../../lib/state/neighbors.ts';
import { useSelection } from '../../lib/state/selection.ts';
import { useSettings } from '../../lib/state/settings.ts';
import { useWhereChosen } from '../brief/use-engine-parts.ts';
import type { Way } from '../ui/ArticleLink.tsx';
import { Icon } from '../ui/Button.tsx';
import button from '../ui/button.module.css';
import { LibraryGate, useLive } from '../ui/LibraryGate.tsx';
import { Screen } from '../ui/Screen.tsx';
import text from '../ui/text.module.css';
import { useKeys } from '../ui/use-keys.ts';
import { ListHead } from './ListHead.tsx';
import styles from './list.module.css';
import {
  asksForMeters,
  filterOf,
  isNarrowed,
  type ListView,
  listHref,
  listQuery,
  withoutMeters,
} from './list-view.ts';
import { openSomeUnread } from './open-some-unread.ts';
import { Preview } from './Preview.tsx';
import { Rail } from './Rail.tsx';
import { RowList } from './RowList.tsx';
import { articleHref, startHref } from './route.ts';
import { TagDialog } from './TagDialog.tsx';

/** From here on an article opens beside the list; below it takes its place (LOOK: "Library from 1080 px"). */
const WIDE = '(min-width: 1080px)';

function listen(changed: () => void): () => void {
  const media = matchMedia(WIDE);
  media.addEventListener('change', changed);
  return () => media.removeEventListener('change', changed);
}
const useWide = (): boolean => useSyncExternalStore(listen, () => matchMedia(WIDE).matches);

function Empty({ narrowed }: { narrowed: boolean }) {
  const isNew = useSettings(({ settings }) => settings.startDue);
  if (narrowed)
    return (
      <Screen icon={SearchX} title={t('nothingFoundTitle')}>
        <p>{t('nothingFoundText')}</p>
      </Screen>
    );
  return (
    <Screen
      icon={Bookmark}
      title={t('nothingSavedTitle')}
      acts={isNew && <a href={startHref()}>{t('startSteps')}</a>}
    >
      <p>{t('nothingSavedText')}</p>
    </Screen>
  );
}

interface ArticlesViewProps {
  view: ListView;
  /** Whether it is what the reader sees; behind an article it stays as it was. */
  front: boolean;
}

const loadBatch = () => import('../engines/BatchPart.tsx');

const NO_METERS: KnownMeters = { names: [], isWhole: true };

/** What is measured meanwhile changes lists that ask for it, and no others. */
const watchMeasured = (library: Library): Promise<unknown> =>
  Promise.all([watchArticles(library), watchMeters(library)]);

function Panes({ view: asked, front }: ArticlesViewProps) {
  const engines = useWhereChosen(loadBatch);
  const isMeasuring = useSettings(({ settings }) => settings.signals);
  const view = isMeasuring ? asked : withoutMeters(asked);
  const wide = useWide();
  const rail = useId();
  const tags = useRef<HTMLDialogElement>(null);
  const [tagged, setTagged] = useState<string[]>([]);
  const clear = useSelection((state) => state.clear);
  const wanted = listQuery({ ...view, open: null });
  const [drawn, setDrawn] = useState<string | null>(null);
  // The first rows are on the screen before the rest is asked for: that takes long where there are many.
  const first = useLive(
    async (library) => ({ of: wanted, ...(await glance(library, filterOf(view), view.sort)) }),
    [wanted],
    { paused: !front },
  );
  const hasGlance = first?.ids !== undefined && first.ids.length > 0;
  const isBehind = first?.of === wanted && (!hasGlance || drawn === wanted);
  const read = useLive(
    async (library) => ({
      of: wanted,
      ...(await listed(library, filterOf(view), view.sort)),
      topic: view.topic ? ((await library.topics.get(view.topic))?.name ?? '') : '',
    }),
    [wanted],
    {
      paused: !front || !isBehind,
      watch: asksForMeters(view) ? watchMeasured : watchArticles,
    },
  );
  const meters = useLive(
    async (library) => (isMeasuring ? knownMeters(library) : NO_METERS),
    [isMeasuring],
    { paused: !front || !isBehind },
  );
  // Once all of it was asked for, it is kept up to date: of an empty list no row is ever drawn to begin that.
  useEffect(() => {
    if (read?.of === wanted) setDrawn(wanted);
  }, [read, wanted]);
  // Another list: what was chosen in the one before may not be in it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: cleared with each other list
  useEffect(clear, [wanted]);

  const go = (part: Partial<ListView>, isStep = true) => {
    const href = listHref({ ...view, ...part });
    if (!isStep) history.replaceState(null, '', href);
    else location.assign(href);
    if (!isStep) window.dispatchEvent(new HashChangeEvent('hashchange'));
  };
  // Each letter typed and each row passed over is no step back.
  const change = (part: Partial<ListView>) => go(part, !('text' in part));
  const way: Way = {
    href: (id) => (wide ? listHref({ ...view, open: id }) : articleHref(id)),
  };
  const tag = (ids: string[]) => {
    setTagged(ids);
    tags.current?.showModal();
  };
  const isEarly = read?.of !== wanted && first?.of === wanted && first.ids !== undefined;
  const ids = isEarly ? first.ids : read?.ids;
  const total = isEarly ? first.total : undefined;
  const goThrough = useNeighbors((state) => state.goThrough);
  useEffect(() => {
    if (ids) goThrough(ids);
  }, [goThrough, ids]);
  useKeys(front ? { r: () => void openSomeUnread() } : {});
  return (
    <>
      {wide ? (
        <Rail view={view} paused={!isBehind} />
      ) : (
        <div id={rail} popover="auto" className={styles.railMenu}>
          <Rail view={view} paused={!isBehind} />
        </div>
      )}
      <div className={styles.list}>
        {!wide && (
          <button
            type="button"
            className={`${button.button} ${styles.railOpener}`}
            popoverTarget={rail}
          >
            <Icon of={PanelLeft} />
            {t('libraryFilters')}
          </button>
        )}
        <ListHead
          view={view}
          front={front}
          ids={ids}
          total={total ?? ids?.length ?? 0}
          found={read?.found ?? null}
          meters={meters ?? NO_METERS}
          topicName={read?.topic ?? ''}
          onChange={change}
          onTag={tag}
        />
        {engines && <engines.BatchLine />}
        {ids?.length === 0 && read?.of === wanted && (
          <div className={styles.empty}>
            <Empty narrowed={isNarrowed(view)} />
          </div>
        )}
        {ids && ids.length > 0 && (
          <RowList
            list={wanted}
            onDrawn={setDrawn}
            ids={ids}
            total={total ?? ids.length}
            terms={read?.found?.terms ?? []}
            way={way}
            open={wide ? view.open : null}
            front={front}
            onStep={(open) => wide && go({ open }, false)}
            onTag={tag}
          />
        )}
      </div>
      {wide && front && view.open && <Preview id={view.open} onTag={tag} />}
      <TagDialog ids={tagged} dialog={tags} />
    </>
  );
}

/** The library's articles: ways in, list, and the open one beside it. */
export const ArticlesView = (props: ArticlesViewProps) => (
  <main className={styles.panes} hidden={!props.front}>
    <h1 className={text.hidden}>{t('libraryTitle')}</h1>
    <LibraryGate>
      <Panes {...props} />
    </LibraryGate>
  </main>
);
