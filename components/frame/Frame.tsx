import * as Tabs from '@radix-ui/react-tabs';
import {
  ClipboardList,
  Copy,
  Ellipsis,
  FileText,
  Keyboard,
  Library,
  Newspaper,
  PanelRight,
  Printer,
  RotateCcw,
  Settings2,
  TextSelect,
  Undo2,
} from 'lucide-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { type MessageKey, plural, t } from '../../lib/client/i18n.ts';
import { newOnWatchlist } from '../../lib/client/library.ts';
import { closeWindow, panelOpener } from '../../lib/client/panel.ts';
import { openLibraryPage, openOptionsPage } from '../../lib/client/tab.ts';
import { useLibrary } from '../../lib/state/library.ts';
import { useReading } from '../../lib/state/reading.ts';
import { useSettings } from '../../lib/state/settings.ts';
import { useToast } from '../../lib/state/toast.ts';
import { TABS, type Tab, useView } from '../../lib/state/view.ts';
import { BriefTab } from '../brief/BriefTab.tsx';
import { copyBrief, copyBriefText } from '../brief/copy-brief.ts';
import { printPlace } from '../library/route.ts';
import { SavedTab } from '../saved/SavedTab.tsx';
import { StartLine } from '../start/StartLine.tsx';
import { IconButton } from '../ui/Button.tsx';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';
import { KeysDialog } from '../ui/KeysDialog.tsx';
import { POPUP_KEYS } from '../ui/keys.ts';
import { useLive } from '../ui/LibraryGate.tsx';
import { Menu, type MenuItem } from '../ui/Menu.tsx';
import { Hidden } from '../ui/Text.tsx';
import { Toast } from '../ui/Toast.tsx';
import { useKeys } from '../ui/use-keys.ts';
import styles from './frame.module.css';
import { WatchlistPanel } from './WatchlistPanel.tsx';

export type Surface = 'popup' | 'panel';

const NAMES: Record<Tab, MessageKey> = { brief: 'brief', saved: 'saved', watchlist: 'watchlist' };
const PANELS: Record<Tab, (props: { surface: Surface }) => ReactNode> = {
  brief: BriefTab,
  saved: SavedTab,
  watchlist: WatchlistPanel,
};

function useMenuItems(showKeys: () => void, openPanel: (() => void) | null): MenuItem[] {
  const { reading, read, choose } = useReading();
  const { undoable, undo } = useToast();
  const open = reading.kind === 'brief' ? reading.brief : null;
  const scope = open?.article.scope;
  const items: (MenuItem | null)[] = [
    { label: t('readAgain'), icon: RotateCcw, act: () => void read(true) },
    open && scope !== 'article'
      ? { label: t('backToArticle'), icon: Newspaper, act: () => void choose('article') }
      : null,
    open && scope !== 'page'
      ? { label: t('useWhole'), icon: FileText, act: () => void choose('page') }
      : null,
    open && scope !== 'selection'
      ? {
          label: t('useSelection'),
          icon: TextSelect,
          hint: open.selected ? null : t('nothingSelectedHint'),
          act: () => void choose('selection'),
        }
      : null,
    open
      ? {
          label: t('copyMarkdown'),
          icon: Copy,
          act: () => void copyBrief(open.article, open.brief),
        }
      : null,
    open
      ? {
          label: t('copyPlainText'),
          icon: ClipboardList,
          act: () => void copyBriefText(open.article, open.brief),
        }
      : null,
    open
      ? {
          label: t('printBrief'),
          icon: Printer,
          act: () => void openLibraryPage(printPlace(open.tabId, open.article.scope)),
        }
      : null,
    undoable ? { label: t('undoLast'), icon: Undo2, act: undo } : null,
    openPanel ? { label: t('openPanel'), icon: PanelRight, act: openPanel } : null,
    { label: t('options'), icon: Settings2, act: () => void openOptionsPage() },
    { label: t('keys'), icon: Keyboard, act: showKeys },
  ];
  return items.filter((item) => item !== null);
}

/** From the popup the side panel can be opened, which then takes its place. */
function usePanelOpener(surface: Surface): (() => void) | null {
  const [open, setOpen] = useState<{ act(): Promise<void> } | null>(null);
  useEffect(() => {
    if (surface === 'popup') void panelOpener().then((act) => setOpen({ act }));
  }, [surface]);
  // The very first call of the click opens it: browsers ask for a gesture.
  return open && (() => void open.act().then(closeWindow));
}

/** A brief of another length than the reader has just chosen is made anew. */
function useWantedLength(): void {
  const wanted = useSettings(({ settings }) => settings.summarySentences);
  const { reading, refresh } = useReading();
  const made = reading.kind === 'brief' ? reading.brief.brief.wanted : wanted;
  useEffect(() => {
    if (made !== wanted) void refresh();
  }, [made, wanted, refresh]);
}

/** Three tabs, a head with the ways out, and one place for messages: what popup and side panel show alike. */
export function Frame({ surface }: { surface: Surface }) {
  const { tab, openTab } = useView();
  const openLibrary = useLibrary((state) => state.open);
  const follow = useSettings((state) => state.follow);
  const dialog = useRef<HTMLDialogElement>(null);
  const fresh = useLive(newOnWatchlist, []) ?? 0;
  const showKeys = () => dialog.current?.showModal();
  const openPanel = usePanelOpener(surface);
  const items = useMenuItems(showKeys, openPanel);

  useEffect(() => {
    void follow();
    void openLibrary();
  }, [follow, openLibrary]);
  useWantedLength();

  useKeys({
    '1': () => openTab('brief'),
    '2': () => openTab('saved'),
    '3': () => openTab('watchlist'),
    l: () => void openLibraryPage(),
    ...(openPanel ? { p: openPanel } : {}),
    '?': showKeys,
  });

  return (
    <Tabs.Root
      className={`${styles.frame} ${styles[surface]}`}
      value={tab}
      onValueChange={(value) => openTab(TABS.find((name) => name === value) ?? 'brief')}
    >
      <header className={styles.head}>
        <Tabs.List className={styles.tabs} aria-label={t('extName')}>
          {TABS.map((name) => (
            <Tabs.Trigger key={name} className={styles.tab} value={name}>
              {t(NAMES[name])}
              {name === 'watchlist' && fresh > 0 && (
                <span className={styles.fresh}>
                  <span aria-hidden>{fresh}</span>
                  <Hidden>, {plural('fresh', fresh)}</Hidden>
                </span>
              )}
            </Tabs.Trigger>
          ))}
        </Tabs.List>
        <IconButton
          icon={Library}
          label={t('openTheLibrary')}
          aria-keyshortcuts="l"
          onClick={() => void openLibraryPage()}
        />
        <Menu
          label={t('more')}
          place="below"
          opener={(attributes) => <IconButton icon={Ellipsis} label={t('more')} {...attributes} />}
          items={items}
        />
      </header>
      <div>{surface === 'popup' && <StartLine />}</div>
      <main className={styles.main}>
        {TABS.map((name) => {
          const Panel = PANELS[name];
          return (
            <Tabs.Content
              key={name}
              value={name}
              forceMount
              hidden={tab !== name}
              className={styles.content}
            >
              <ErrorBoundary>
                <Panel surface={surface} />
              </ErrorBoundary>
            </Tabs.Content>
          );
        })}
      </main>
      <Toast />
      <KeysDialog keys={POPUP_KEYS} dialog={dialog} />
    </Tabs.Root>
  );
}
