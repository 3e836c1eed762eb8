import { create } from 'zustand';
import {
  libraryHandle,
  type OpenLibrary,
  onLibraryClosed,
  retryLibrary,
} from '../client/library.ts';
import type { LibraryTrouble } from '../model/library.ts';
import type { Result } from '../model/result.ts';

export type LibraryStatus =
  | { kind: 'opening' }
  | { kind: 'open'; open: OpenLibrary }
  | { kind: 'trouble'; trouble: LibraryTrouble }
  /** Newer code took the database over: the page has to be loaded again. */
  | { kind: 'closed' };

interface LibraryState {
  status: LibraryStatus;
  open(): Promise<void>;
  retry(): Promise<void>;
}

const statusOf = (opened: Result<OpenLibrary, LibraryTrouble>): LibraryStatus =>
  opened.ok ? { kind: 'open', open: opened.value } : { kind: 'trouble', trouble: opened.error };

/** Whether the library can be read on this page. */
export const useLibrary = create<LibraryState>((set, get) => ({
  status: { kind: 'opening' },
  open: async () => {
    void onLibraryClosed((why) => {
      if (why === 'newer') set({ status: { kind: 'closed' } });
      else void get().retry();
    });
    set({ status: statusOf(await libraryHandle()) });
  },
  retry: async () => {
    set({ status: { kind: 'opening' } });
    set({ status: statusOf(await retryLibrary()) });
  },
}));
