import { create } from 'zustand';

export const TABS = ['brief', 'saved', 'watchlist'] as const;
export type Tab = (typeof TABS)[number];

/** Rows shown at first and added by each "Show more". */
const PAGE = 50;

interface ViewState {
  tab: Tab;
  query: string;
  /** How many rows of a list are shown at most. */
  limit: number;
  openTab(tab: Tab): void;
  search(query: string): void;
  showMore(): void;
}

/** Which tab is in front, what is searched for and how far a list is unrolled. */
export const useView = create<ViewState>((set) => ({
  tab: 'brief',
  query: '',
  limit: PAGE,
  openTab: (tab) => set({ tab }),
  search: (query) => set({ query, limit: PAGE }),
  showMore: () => set(({ limit }) => ({ limit: limit + PAGE })),
}));
