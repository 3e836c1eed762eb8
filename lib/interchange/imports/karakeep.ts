import { problemAt } from './collect.ts';
import type { ImportField, Source } from './item.ts';
import { isEntry, isYes, jsonSource, namesOf, textOf } from './json-source.ts';

const FIELDS: Record<string, ImportField> = {
  createdAt: 'savedAt',
  title: 'title',
  tags: 'tags',
  content: 'url',
  note: 'note',
  archived: 'state',
};

/** Whether JSON is a Karakeep (once Hoarder) export. */
export const isKarakeep = (value: unknown): value is { bookmarks: unknown[] } =>
  isEntry(value) &&
  Array.isArray(value.bookmarks) &&
  (value.bookmarks.length === 0 ||
    value.bookmarks.some((one) => isEntry(one) && 'content' in one && 'createdAt' in one));

/** A Karakeep export: links are read; notes without an address and what was uploaded are named as problems. */
export const karakeepSource = (value: { bookmarks: unknown[] }): Source =>
  jsonSource(value.bookmarks, FIELDS, (entry) => {
    const content = isEntry(entry.content) ? entry.content : {};
    if (content.type !== 'link')
      return problemAt(null, 'no-address', textOf(entry.title) || textOf(content.text));
    return {
      url: textOf(content.url),
      title: textOf(entry.title) || textOf(content.title),
      savedAt: entry.createdAt,
      tags: namesOf(entry.tags, 'name'),
      note: textOf(entry.note),
      state: isYes(entry.archived) ? 'archived' : 'unread',
    };
  });
