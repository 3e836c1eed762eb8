/** Longest tag, in UTF-16 code units, and the most that an item keeps. */
const LONGEST = 200;
const MOST = 100;

/** What makes two tags one: neither case nor diacritics count. */
const sameness = (tag: string): string => tag.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Tags in the order given, each once, without blanks around and `#` before them. */
export function cleanTags(tags: readonly string[]): string[] {
  const kept = new Map<string, string>();
  for (const tag of tags) {
    const clean = tag.replace(/\s+/g, ' ').trim().replace(/^#+/, '').trim().slice(0, LONGEST);
    const key = sameness(clean);
    if (clean !== '' && kept.size < MOST && !kept.has(key)) kept.set(key, clean);
  }
  return [...kept.values()];
}

/** The strings of a list in Python's or JSON's spelling, `['a', "b"]`; null where the text is no such list. */
function listed(text: string): string[] | null {
  const trimmed = text.trim();
  if (!trimmed.startsWith('[') || !trimmed.endsWith(']')) return null;
  const found: string[] = [];
  let at = 1;
  while (at < trimmed.length - 1) {
    const quote = trimmed.charAt(at);
    if (quote !== "'" && quote !== '"') {
      at++;
      continue;
    }
    let tag = '';
    for (at++; at < trimmed.length - 1 && trimmed.charAt(at) !== quote; at++) {
      if (trimmed.charAt(at) === '\\') at++;
      tag += trimmed.charAt(at);
    }
    found.push(tag);
    at++;
  }
  return found.length > 0 || /^\[\s*\]$/.test(trimmed) ? found : null;
}

/** The tags of one field: a list in Python's or JSON's spelling, else parted by `separator`. */
export const tagsOf = (text: string, separator: '|' | ','): string[] =>
  listed(text) ?? text.split(separator);

/** A folder's path as tags, without the folders that every service has. */
export const folderTags = (path: readonly string[]): string[] =>
  path.map((name) => name.trim()).filter((name) => !COMMON.has(name.toLowerCase()));

const COMMON = new Set([
  'unsorted',
  'unread',
  'bookmarks',
  'bookmarks bar',
  'bookmarks toolbar',
  'bookmarks menu',
  'other bookmarks',
  'mobile bookmarks',
  'unsorted bookmarks',
  'toolbar',
  'menu',
  'unfiled',
  'mobile',
  'favorites bar',
  'other favorites',
]);
