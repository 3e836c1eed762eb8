import { create } from 'zustand';
import { watchSites } from '../client/permissions.ts';

interface AccessState {
  /** The hosts that the reader has allowed; null before they are known, a star for all. */
  sites: readonly string[] | null;
  /** Follows them, also as the browser's own page changes them. Called once a page. */
  follow(): Promise<void>;
}

/** Which sites Lede may ask. */
export const useAccess = create<AccessState>((set) => ({
  sites: null,
  follow: () => watchSites((sites) => set({ sites })),
}));

/** Whether the host of an address is among what is allowed. */
export const isAllowed = (sites: readonly string[], url: string): boolean =>
  sites.includes('*') || (URL.canParse(url) && sites.includes(new URL(url).hostname));
