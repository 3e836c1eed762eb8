import type { ReadState } from '../../model/library.ts';
import { tableSource } from './csv.ts';
import type { ImportField, ImportService, Source } from './item.ts';
import { folderTags, tagsOf } from './tags.ts';

/** A service's table: how it is known by its columns (in lower case), and how it is read. */
export interface TableService {
  service: ImportService;
  knows: (columns: ReadonlySet<string>) => boolean;
  read: (text: string) => Source;
}

const POCKET: Record<string, ImportField> = {
  title: 'title',
  url: 'url',
  time_added: 'savedAt',
  tags: 'tags',
  status: 'state',
};

/** Pocket: title, url, time_added (seconds), tags parted by |, status unread or archive. */
export const pocketTable: TableService = {
  service: 'pocket',
  knows: (columns) => columns.has('url') && columns.has('time_added'),
  read: (text) =>
    tableSource(text, POCKET, (row) => ({
      url: row('url'),
      title: row('title'),
      savedAt: row('time_added'),
      tags: tagsOf(row('tags'), '|'),
      state: row('status') === 'archive' ? 'archived' : 'unread',
    })),
};

const INSTAPAPER: Record<string, ImportField> = {
  url: 'url',
  title: 'title',
  selection: 'highlights',
  folder: 'state',
  timestamp: 'savedAt',
  tags: 'tags',
};

/** Instapaper: URL, Title, Selection, Folder (Unread, Archive, Starred or the reader's own), Timestamp (seconds), Tags as JSON. */
export const instapaperTable: TableService = {
  service: 'instapaper',
  knows: (columns) => ['url', 'selection', 'folder'].every((name) => columns.has(name)),
  read: (text) =>
    tableSource(text, INSTAPAPER, (row) => ({
      url: row('url'),
      title: row('title'),
      highlights: [{ quote: row('selection') }],
      ...instapaperFolder(row('folder'), tagsOf(row('tags'), ',')),
      savedAt: row('timestamp'),
    })),
};

/** What an Instapaper folder says: the state, or else a tag. */
export function instapaperFolder(
  folder: string,
  tags: string[],
): { state: ReadState; tags: string[] } {
  const isArchive = folder.trim().toLowerCase() === 'archive';
  return {
    state: isArchive ? 'archived' : 'unread',
    tags: isArchive ? tags : [...tags, ...folderTags([folder])],
  };
}

const READER: Record<string, ImportField> = {
  title: 'title',
  url: 'url',
  'document tags': 'tags',
  'saved date': 'savedAt',
  'reading progress': 'progress',
  location: 'state',
};

/** Readwise Reader: tags as a Python list, progress from 0 to 1, location new, later, shortlist, archive or feed. */
export const readerTable: TableService = {
  service: 'reader',
  knows: (columns) =>
    columns.has('url') && (columns.has('document tags') || columns.has('saved date')),
  read: (text) =>
    tableSource(text, READER, (row) => {
      const location = row('location').trim().toLowerCase();
      const progress = Number(row('reading progress')) || 0;
      const own = location === 'shortlist' || location === 'feed' ? [location] : [];
      return {
        url: row('url'),
        title: row('title'),
        tags: [...tagsOf(row('document tags'), ','), ...own],
        savedAt: row('saved date'),
        progress,
        state: location === 'archive' ? 'archived' : stateAt(progress),
      };
    }),
};

/** Services without a state of their own say how far a text was read. `progress` from 0 to 1. */
export const stateAt = (progress: number): ReadState =>
  progress >= 0.98 ? 'read' : progress > 0 ? 'reading' : 'unread';

const RAINDROP: Record<string, ImportField> = {
  title: 'title',
  note: 'note',
  excerpt: 'excerpt',
  url: 'url',
  folder: 'tags',
  tags: 'tags',
  created: 'savedAt',
  highlights: 'highlights',
  favorite: 'tags',
};

/** Raindrop: folder as a path with /, tags parted by commas, highlights one a line, favorite true or false. */
export const raindropTable: TableService = {
  service: 'raindrop',
  knows: (columns) =>
    columns.has('url') &&
    columns.has('folder') &&
    (columns.has('excerpt') || columns.has('created')),
  read: (text) =>
    tableSource(text, RAINDROP, (row) => ({
      url: row('url'),
      title: row('title'),
      note: row('note'),
      excerpt: row('excerpt'),
      savedAt: row('created'),
      highlights: raindropHighlights(row('highlights')),
      tags: [
        ...tagsOf(row('tags'), ','),
        ...folderTags(row('folder').split('/')),
        ...(row('favorite').toLowerCase() === 'true' ? ['favorite'] : []),
      ],
    })),
};

/** One quote a line; some lines say what they are. */
function raindropHighlights(text: string): { quote: string; note: string }[] {
  const found: { quote: string; note: string }[] = [];
  for (const line of text.split(/\r?\n/)) {
    const last = found.at(-1);
    if (/^note:/i.test(line) && last) last.note = line.slice('note:'.length);
    else if (line.trim() !== '') found.push({ quote: line.replace(/^highlight:/i, ''), note: '' });
  }
  return found;
}

/** Names under which tables of no known service keep what we read. */
const NAMES: Partial<Record<ImportField, string[]>> = {
  url: ['url', 'link', 'href', 'address', 'uri', 'source url', 'page url'],
  title: ['title', 'name', 'page title'],
  savedAt: [
    'saved',
    'saved at',
    'saved_at',
    'created',
    'created at',
    'created_at',
    'date',
    'added',
    'date added',
    'timestamp',
    'time',
  ],
  tags: ['tags', 'labels', 'keywords', 'tag'],
  note: ['note', 'notes', 'comment', 'description'],
};

/** A table of no known service that has a column of addresses. */
export const otherTable: TableService = {
  service: 'csv',
  knows: (columns) => (NAMES.url ?? []).some((name) => columns.has(name)),
  read: (text) => {
    const fields: Record<string, ImportField> = {};
    for (const [field, names] of Object.entries(NAMES) as [ImportField, string[]][])
      for (const name of names) fields[name] = field;
    return tableSource(text, fields, (row) => {
      const first = (field: ImportField): string =>
        (NAMES[field] ?? []).map(row).find((value) => value.trim() !== '') ?? '';
      const tags = first('tags');
      return {
        url: first('url'),
        title: first('title'),
        savedAt: first('savedAt'),
        tags: tagsOf(tags, tags.includes('|') ? '|' : ','),
        note: first('note'),
      };
    });
  },
};
