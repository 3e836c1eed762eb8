import { decodeText } from './decode.ts';
import { parseHighlights } from './highlights-markdown.ts';
import type { ImportField, Source } from './item.ts';
import { isEntry, jsonSource, namesOf, textOf } from './json-source.ts';
import { stateAt } from './tables.ts';
import type { ZipEntries } from './zip.ts';

const FIELDS: Record<string, ImportField> = {
  title: 'title',
  description: 'excerpt',
  author: 'authors',
  url: 'url',
  state: 'state',
  readingProgress: 'progress',
  labels: 'tags',
  savedAt: 'savedAt',
  publishedAt: 'publishedAt',
};

/** Whether JSON is one of the lists in an Omnivore export. */
export const isOmnivore = (value: unknown): value is unknown[] =>
  Array.isArray(value) &&
  value.some((entry) => isEntry(entry) && 'slug' in entry && 'savedAt' in entry && 'url' in entry);

/** Whether an archive's file is part of an Omnivore export. */
export const isOmnivorePart = (name: string): boolean =>
  /(?:^|\/)(?:metadata_\d+_to_\d+\.json|content\/[^/]+\.html|highlights\/[^/]+\.md)$/.test(name);

export const isOmnivoreList = (name: string): boolean =>
  /(?:^|\/)metadata_\d+_to_\d+\.json$/.test(name);

/** Lists of an Omnivore export, with the texts and highlights beside them by the slug of each entry. */
export function omnivoreSource(lists: unknown[], parts: ZipEntries): Source {
  const bySlug = new Map(Array.from(parts, ([name, bytes]) => [lastTwo(name), bytes]));
  // Each part is read once: it is dropped when its entry was.
  const take = (name: string): string => {
    const bytes = bySlug.get(name);
    bySlug.delete(name);
    return (bytes && decodeText(bytes)) ?? '';
  };
  return jsonSource(lists, FIELDS, (entry) => {
    const slug = textOf(entry.slug);
    const percent = Number(entry.readingProgress) || 0;
    const progress = Math.min(1, percent / 100);
    const archived = textOf(entry.state).toLowerCase() === 'archived';
    const author = textOf(entry.author);
    return {
      url: textOf(entry.url),
      title: textOf(entry.title),
      excerpt: textOf(entry.description),
      authors: author ? [author] : [],
      progress,
      state: archived ? 'archived' : stateAt(progress),
      tags: namesOf(entry.labels, 'name'),
      savedAt: entry.savedAt,
      publishedAt: entry.publishedAt,
      html: take(`content/${slug}.html`),
      ...parseHighlights(take(`highlights/${slug}.md`)),
    };
  });
}

const lastTwo = (path: string): string => path.split('/').slice(-2).join('/');
