import type { ImportField, ProblemAt, RawItem, Source } from './item.ts';
import { isEntry, jsonSource, textOf } from './json-source.ts';
import { folderTags } from './tags.ts';

const FIELDS: Record<string, ImportField> = {
  uri: 'url',
  title: 'title',
  dateAdded: 'savedAt',
  tags: 'tags',
};

const FOLDER = 'text/x-moz-place-container';

/** Whether JSON is a backup of Firefox's bookmarks. */
export const isFirefox = (value: unknown): value is Record<string, unknown> =>
  isEntry(value) && value.type === FOLDER && Array.isArray(value.children);

/** A backup of Firefox's bookmarks: places, below folders whose names become tags. Separators and saved queries are no places. */
export function firefoxSource(root: Record<string, unknown>): Source {
  const paths = new Map<Record<string, unknown>, string[]>();
  const places: Record<string, unknown>[] = [];
  const open: { node: Record<string, unknown>; path: string[] }[] = [{ node: root, path: [] }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, path } = next;
    if (node.type === FOLDER) {
      const children = Array.isArray(node.children) ? node.children.filter(isEntry) : [];
      const below = node === root ? [] : [...path, textOf(node.title)];
      for (const child of children.reverse()) open.push({ node: child, path: below });
    } else if (typeof node.uri === 'string' && !node.uri.startsWith('place:')) {
      places.push(node);
      paths.set(node, path);
    }
  }
  return jsonSource(places, FIELDS, (place): Omit<RawItem, 'line'> | ProblemAt => ({
    url: textOf(place.uri),
    title: textOf(place.title),
    savedAt: place.dateAdded,
    tags: [...textOf(place.tags).split(','), ...folderTags(paths.get(place) ?? [])],
  }));
}
