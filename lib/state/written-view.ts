import { create } from 'zustand';
import type { Brief } from '../model/brief.ts';

/** A brief by a model as it is on the screen: what copies take in place of Lede's. */
export interface WrittenView {
  /** The article's canonical address. */
  of: string;
  summary: Brief['summary'];
  keyPoints: Brief['keyPoints'];
  /** "Written by llama3.2, Ollama". */
  by: string;
}

interface WrittenViewState {
  view: WrittenView | null;
  show(view: WrittenView | null): void;
}

/** The written brief that is shown now, where one is. */
export const useWrittenView = create<WrittenViewState>((set) => ({
  view: null,
  show: (view) => set({ view }),
}));
