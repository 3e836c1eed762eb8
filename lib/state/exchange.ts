import { create } from 'zustand';
import type { Chosen, ExportForm, LabelsOf } from '../client/exchange.ts';
import { alone, type Job, loadExchange } from '../client/exchange.ts';
import type { OpenLibrary } from '../client/library.ts';
import type { LibraryTrouble } from '../model/library.ts';
import type { IncomingCounts } from '../model/messages.ts';

type Ready = Extract<Chosen, { kind: 'import' | 'backup' }>;

/** What is going on: at most one work at a time. */
export type Exchange =
  | { kind: 'idle' }
  | { kind: 'looking'; name: string }
  | { kind: 'chosen'; chosen: Chosen }
  | {
      kind: 'working';
      work: 'import' | 'restore' | 'backup' | 'export';
      share: number;
      done: number;
    }
  | { kind: 'imported'; chosen: Ready & { kind: 'import' }; counts: IncomingCounts; ended: boolean }
  | { kind: 'restored'; articles: number; ended: boolean }
  | { kind: 'backed-up' }
  | { kind: 'exported' }
  | { kind: 'ended' }
  /** Another page of ours imports or restores now. */
  | { kind: 'busy' }
  | { kind: 'trouble'; trouble: LibraryTrouble; written: boolean }
  | { kind: 'failed'; detail: string };

type Open = OpenLibrary['library'];

interface ExchangeState {
  now: Exchange;
  look(file: File, library: Open): Promise<void>;
  take(chosen: Ready, withSettings: boolean): Promise<void>;
  backUp(library: Open): Promise<void>;
  exportAs(
    form: ExportForm,
    ids: readonly string[],
    library: Open,
    labelsOf: LabelsOf,
  ): Promise<void>;
  /** Ends the work; what was confirmed stays. */
  end(): void;
  clear(): void;
}

/** Import, restoring, backup and export: what is asked for, how far it is, and what became of it. */
export const useExchange = create<ExchangeState>((set, get) => {
  let ender = new AbortController();

  /** Does a work with its progress; `after` tells what became of it. */
  async function work(
    kind: (Exchange & { kind: 'working' })['work'],
    doIt: (job: Job) => Promise<Exchange>,
  ): Promise<void> {
    ender = new AbortController();
    const working = (share: number, done: number) =>
      set({ now: { kind: 'working', work: kind, share, done } });
    working(0, 0);
    const { signal } = ender;
    try {
      set({ now: await doIt({ signal, progress: working }) });
    } catch (error) {
      set({ now: { kind: 'failed', detail: String(error) } });
    }
  }

  return {
    now: { kind: 'idle' },
    look: async (file, library) => {
      set({ now: { kind: 'looking', name: file.name } });
      try {
        const { lookIntoFile } = await loadExchange();
        set({ now: { kind: 'chosen', chosen: await lookIntoFile(file, library) } });
      } catch (error) {
        set({ now: { kind: 'failed', detail: String(error) } });
      }
    },
    take: async (chosen, withSettings) => {
      const isImport = chosen.kind === 'import';
      const done = await alone(() =>
        work(isImport ? 'import' : 'restore', async (job) => {
          const { takeIn, takeBack } = await loadExchange();
          if (isImport) {
            const taken = await takeIn(chosen.reading.items, job);
            if (!taken.ok) return { kind: 'trouble', trouble: taken.error, written: true };
            return { kind: 'imported', chosen, counts: taken.value, ended: job.signal.aborted };
          }
          const taken = await takeBack(chosen.file, chosen.checked, withSettings, job);
          if (!taken.ok) return { kind: 'trouble', trouble: taken.error, written: true };
          return { kind: 'restored', articles: taken.value, ended: job.signal.aborted };
        }).then(() => true),
      );
      if (done === null) set({ now: { kind: 'busy' } });
    },
    backUp: (library) =>
      work('backup', async (job) => {
        const { backUp } = await loadExchange();
        return { kind: (await backUp(library, job)) ? 'backed-up' : 'ended' };
      }),
    exportAs: (form, ids, library, labelsOf) =>
      work('export', async (job) => {
        const { exportArticles } = await loadExchange();
        const isDone = await exportArticles(library, ids, form, labelsOf, job);
        return { kind: isDone ? 'exported' : 'ended' };
      }),
    end: () => ender.abort(),
    clear: () => {
      if (get().now.kind !== 'working') set({ now: { kind: 'idle' } });
    },
  };
});
