import type { ReadState } from '../../model/library.ts';
import { tableSource } from './csv.ts';
import { parseHighlights } from './highlights-markdown.ts';
import type { ImportField } from './item.ts';
import type { TableService } from './tables.ts';

/** The columns of our own table, in order, and what each holds. */
export const LEDE_COLUMNS = {
  url: 'url',
  title: 'title',
  site: 'siteName',
  authors: 'authors',
  published: 'publishedAt',
  saved: 'savedAt',
  state: 'state',
  progress: 'progress',
  tags: 'tags',
  language: 'lang',
  lede: 'excerpt',
  note: 'note',
  highlights: 'highlights',
} as const satisfies Record<string, ImportField>;

/** What parts several values in one cell. */
export const LEDE_SEPARATOR = '|';

/** What spreadsheets take for a formula at the start of a cell, behind the apostrophes that keep them from it. */
const GUARDED = /^'+(?=[=+\-@\t\r])/;

/** A cell without the apostrophe that was put before what looks like a formula. */
const unguarded = (cell: string): string => (GUARDED.test(cell) ? cell.slice(1) : cell);

const STATES: readonly ReadState[] = ['unread', 'reading', 'read', 'archived'];

/** Our own table, as `libraryCsv` writes it. */
export const ledeTable: TableService = {
  service: 'lede',
  knows: (columns) => Object.keys(LEDE_COLUMNS).every((name) => columns.has(name)),
  read: (text) => ({
    ...tableSource(text, LEDE_COLUMNS, (row) => {
      const cell = (name: keyof typeof LEDE_COLUMNS): string => unguarded(row(name));
      const list = (name: 'tags' | 'authors'): string[] => cell(name).split(LEDE_SEPARATOR);
      return {
        url: cell('url'),
        title: cell('title'),
        siteName: cell('site') || null,
        authors: list('authors'),
        publishedAt: cell('published'),
        savedAt: cell('saved'),
        state: STATES.find((state) => state === cell('state')) ?? 'unread',
        progress: Number(cell('progress')) || 0,
        tags: list('tags'),
        lang: cell('language') || null,
        excerpt: cell('lede'),
        note: cell('note'),
        highlights: parseHighlights(cell('highlights')).highlights,
      };
    }),
    hasEntities: false,
  }),
};
