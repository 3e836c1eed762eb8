import { useSyncExternalStore } from 'react';
import type { Scope } from '../../lib/model/article.ts';
import { type ListView, readListView } from './list-view.ts';

/** What the address of the library page asks for. `sentence` and `block` are indexes into the article. */
export type Route =
  | { page: 'articles'; view: ListView }
  | { page: 'watchlist' }
  | { page: 'topic'; id: string; span: Span | null }
  | { page: 'exchange' | 'highlights' | 'tags' | 'statistics' }
  /** The first steps; `step` from 1. */
  | { page: 'start'; step: number }
  /** The brief of an open tab, to be printed. */
  | { page: 'print'; tabId: number; scope: Scope }
  | { page: 'article'; id: string; place: Place | null };

/** The week or day that a topic's page is narrowed to; `day` is its first, `yyyy-mm-dd`. */
export interface Span {
  unit: 'week' | 'day';
  day: string;
}

type Place = { sentence: number } | { block: number } | { highlight: string };

/** Pages that are what their name says. */
const PLAIN = ['exchange', 'highlights', 'tags', 'statistics'] as const;

/** Reads the part of the address from `#` on; what is not understood leads to the list. */
export function readRoute(hash: string): Route {
  if (hash === '#/watchlist') return { page: 'watchlist' };
  const plain = PLAIN.find((page) => hash === `#/${page}`);
  if (plain) return { page: plain };
  const [start, step] = /^#\/start(?:\/([123]))?$/.exec(hash) ?? [];
  if (start) return { page: 'start', step: Number(step ?? 1) };
  const [, topic, unit, day] =
    /^#\/topic\/([0-9A-Z]{26})(?:\/([wd])(\d{4}-\d\d-\d\d))?$/.exec(hash) ?? [];
  if (topic)
    return {
      page: 'topic',
      id: topic,
      span: day ? { unit: unit === 'd' ? 'day' : 'week', day } : null,
    };
  const [, tab, scope] = /^#\/print\/(\d{1,10})\/(article|page|selection)$/.exec(hash) ?? [];
  if (tab) return { page: 'print', tabId: Number(tab), scope: scope as Scope };
  const [, of, highlight] = /^#\/a\/([0-9A-Z]{26})\/h([0-9A-Z]{26})$/.exec(hash) ?? [];
  if (of && highlight) return { page: 'article', id: of, place: { highlight } };
  const [, id, kind, number] = /^#\/a\/([0-9A-Z]{26})(?:\/([bs])(\d{1,6}))?$/.exec(hash) ?? [];
  if (!id) return { page: 'articles', view: readListView(/^#\/\?(.*)$/s.exec(hash)?.[1] ?? '') };
  const place = kind === 's' ? { sentence: Number(number) } : { block: Number(number) };
  return { page: 'article', id, place: kind ? place : null };
}

/** Where the brief of a tab is printed, after the `#`. */
export const printPlace = (tabId: number, scope: Scope): string => `/print/${tabId}/${scope}`;

export const topicHref = (id: string, span: Span | null = null): string =>
  span ? `#/topic/${id}/${span.unit === 'day' ? 'd' : 'w'}${span.day}` : `#/topic/${id}`;
export const startHref = (step = 1): string => (step === 1 ? '#/start' : `#/start/${step}`);
export const articleHref = (id: string): string => `#/a/${id}`;
export const sentenceHref = (id: string, sentence: number): string => `#/a/${id}/s${sentence}`;
export const highlightHref = (id: string, highlight: string): string => `#/a/${id}/h${highlight}`;
export const blockHref = (id: string, block: number): string => `#/a/${id}/b${block}`;

function listen(changed: () => void): () => void {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
}

/** The address's hash, kept up to date with back and forward. */
export const useHash = (): string => useSyncExternalStore(listen, () => location.hash);
