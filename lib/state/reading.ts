import { create } from 'zustand';
import { send } from '../client/send.ts';
import { currentTab } from '../client/tab.ts';
import type { OtherReason, Scope } from '../model/article.ts';
import type { ReadFailure, TabBrief } from '../model/messages.ts';
import type { Result } from '../model/result.ts';
import { useEvidence } from './evidence.ts';

type OpenTab = NonNullable<Awaited<ReturnType<typeof currentTab>>>;

/** What the Brief tab shows of the page in front. */
export type Reading =
  | { kind: 'waiting' }
  | { kind: 'stopped' }
  | { kind: 'brief'; brief: TabBrief }
  | { kind: 'other'; brief: TabBrief; reason: OtherReason; links: number }
  | { kind: 'unreadable'; failure: ReadFailure; tab: OpenTab | null };

interface ReadingState {
  reading: Reading;
  /** Counts what was asked for, so that the answer to an older question is not shown. */
  asked: number;
  /** Nothing was selected when the reader asked for the selection. */
  nothingSelected: boolean;
  /** The reader has chosen how much of the page to read, and is to be shown where the choice can be taken back. */
  hasChosen: boolean;
  /** Reads the article of the page. */
  read(fresh: boolean): Promise<void>;
  /** Reads so much of the page; what is shown stays until it is read. */
  choose(scope: Scope): Promise<void>;
  stop(): void;
  /** Shows what was read before. */
  show(reading: Reading): void;
  /** Reads what the tab in front shows now, in the scope that is shown; what is shown stays until it is read. */
  again(): Promise<void>;
  /** Ask again for the brief and what the library knows of the page, without reading it again. */
  refresh(): Promise<void>;
}

function readingOf(reply: Result<TabBrief, ReadFailure>, tab: OpenTab): Reading {
  if (!reply.ok) return { kind: 'unreadable', failure: reply.error, tab };
  const brief = reply.value;
  const { page } = brief.article;
  return page.kind === 'article'
    ? { kind: 'brief', brief }
    : { kind: 'other', brief, reason: page.reason, links: page.links };
}

const NO_TAB: Reading = {
  kind: 'unreadable',
  failure: { kind: 'unreadable', reason: 'no-tab', detail: '' },
  tab: null,
};

/** The reading of the open tab. */
export const useReading = create<ReadingState>((set, get) => ({
  reading: { kind: 'waiting' },
  asked: 0,
  nothingSelected: false,
  hasChosen: false,
  read: async (fresh) => {
    const asked = get().asked + 1;
    set({ asked, reading: { kind: 'waiting' }, nothingSelected: false, hasChosen: false });
    const tab = await currentTab();
    const reading = tab
      ? readingOf(await send('brief-tab', { tabId: tab.id, fresh, scope: 'article' }), tab)
      : NO_TAB;
    if (get().asked !== asked) return;
    if ('brief' in reading) useEvidence.getState().take(reading.brief);
    set({ reading });
  },
  choose: async (scope) => {
    const asked = get().asked + 1;
    set({ asked, nothingSelected: false });
    const tab = await currentTab();
    if (!tab) return;
    // What is selected may have changed since it was last read.
    const request = { tabId: tab.id, fresh: scope === 'selection', scope };
    const reply = await send('brief-tab', request);
    if (get().asked !== asked) return;
    if (!reply.ok && scope === 'selection') return set({ nothingSelected: true });
    const { current, clear, signal, openSignal } = useEvidence.getState();
    if (current !== null) void clear(tab.id);
    if (signal !== null) void openSignal(tab.id, null, []);
    set({ reading: readingOf(reply, tab), hasChosen: true });
  },
  stop: () => set(({ asked }) => ({ asked: asked + 1, reading: { kind: 'stopped' } })),
  show: (reading) =>
    set(({ asked }) => ({ asked: asked + 1, reading, nothingSelected: false, hasChosen: false })),
  again: async () => {
    const asked = get().asked + 1;
    set({ asked });
    const tab = await currentTab();
    if (!tab) return set({ reading: NO_TAB });
    const before = get().reading;
    const shown = 'brief' in before ? before.brief : null;
    const scope = shown?.tabId === tab.id ? shown.article.scope : 'article';
    const reply = await send('brief-tab', { tabId: tab.id, fresh: false, scope });
    if (get().asked !== asked) return;
    const reading = readingOf(reply, tab);
    // Another document: its marks are gone with the one before.
    if (shown && (!('brief' in reading) || reading.brief.article.url !== shown.article.url))
      useEvidence.getState().take('brief' in reading ? reading.brief : null);
    set({ reading, nothingSelected: false });
  },
  refresh: async () => {
    const { reading, asked } = get();
    if (reading.kind !== 'brief') return;
    const { tabId, article } = reading.brief;
    const reply = await send('brief-tab', { tabId, fresh: false, scope: article.scope });
    if (reply.ok && get().asked === asked) set({ reading: { kind: 'brief', brief: reply.value } });
  },
}));
