import type { ImportField, Source } from './item.ts';
import {
  type Entry,
  entriesOf,
  isEntry,
  isYes,
  jsonSource,
  namesOf,
  textOf,
} from './json-source.ts';

const FIELDS: Record<string, ImportField> = {
  url: 'url',
  title: 'title',
  content: 'html',
  is_archived: 'state',
  is_starred: 'tags',
  tags: 'tags',
  annotations: 'highlights',
  created_at: 'savedAt',
  published_at: 'publishedAt',
  published_by: 'authors',
  language: 'lang',
};

/** What Wallabag stores as the text of a page that it could not read. */
const NOT_READ = /wallabag can.t retrieve contents/i;

/** Whether JSON is a Wallabag export: a list whose entries say what only Wallabag's do. */
export const isWallabag = (value: unknown): value is unknown[] =>
  Array.isArray(value) &&
  value.some((entry) => isEntry(entry) && 'url' in entry && 'is_archived' in entry);

/** A Wallabag export, version 2: a list of entries with their texts. */
export const wallabagSource = (value: unknown[]): Source =>
  jsonSource(value, FIELDS, (entry) => {
    const html = textOf(entry.content);
    return {
      url: textOf(entry.url) || textOf(entry.given_url),
      title: textOf(entry.title),
      savedAt: entry.created_at,
      state: isYes(entry.is_archived) ? 'archived' : 'unread',
      tags: [...namesOf(entry.tags, 'label'), ...(isYes(entry.is_starred) ? ['starred'] : [])],
      highlights: entriesOf(entry.annotations).map(highlight),
      authors: namesOf(entry.published_by, 'name'),
      publishedAt: entry.published_at,
      lang: textOf(entry.language) || null,
      html: NOT_READ.test(html.slice(0, 1000)) ? null : html,
    };
  });

const highlight = (annotation: Entry) => ({
  quote: textOf(annotation.quote),
  note: textOf(annotation.text),
  at: annotation.created_at,
});
