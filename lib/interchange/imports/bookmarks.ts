import type { ReadState } from '../../model/library.ts';
import { example } from './csv.ts';
import type { ImportField, ImportService, RawItem, Source } from './item.ts';
import { folderTags } from './tags.ts';

const FIELDS: [string, ImportField][] = [
  ['HREF', 'url'],
  ['TITLE', 'title'],
  ['ADD_DATE', 'savedAt'],
  ['TAGS', 'tags'],
  ['TOREAD', 'state'],
  ['H3', 'tags'],
  ['DD', 'note'],
];

/** What linkding puts around the reader's notes, behind its description, and the tag it gives what was archived. */
const NOTES = ['[linkding-notes]', '[/linkding-notes]'] as const;
const ARCHIVED = 'linkding:bookmarks.archived';
const STATES: readonly ReadState[] = ['unread', 'reading', 'read', 'archived'];

/** Which service wrote a file of bookmarks in Netscape's form, by its head. */
export function bookmarksService(head: string): ImportService {
  if (/<meta name="generator" content="Lede"/i.test(head)) return 'lede';
  if (/<title>raindrop/i.test(head)) return 'raindrop';
  return /\sTOREAD="/i.test(head) && /\sPRIVATE="/i.test(head) ? 'linkding' : 'bookmarks';
}

export const isBookmarks = (head: string): boolean =>
  /<!doctype netscape-bookmark-file/i.test(head) || /<dt>\s{0,20}<(?:a|h3)[\s>]/i.test(head);

interface Open {
  node: Element;
  path: string[];
}

/**
 * Bookmarks in Netscape's form, as browsers, Raindrop, linkding and Lede write them: addresses in nested lists, whose headings
 * become tags, with a description below.
 */
export function bookmarksSource(document: Document): Source {
  const items: RawItem[] = [];
  const open: Open[] = [{ node: document.body, path: [] }];
  // A heading names the list that follows it, in its own item or beside it.
  let heading: string | null = null;
  let described: RawItem | null = null;
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, path } = next;
    const tag = node.localName;
    let inside = path;
    if (tag === 'a') {
      described = itemOf(node, path);
      items.push(described);
      continue;
    }
    if (tag === 'h3' || tag === 'h1') {
      heading = tag === 'h3' ? textIn(node) : null;
      described = null;
      continue;
    }
    if (tag === 'dl' && heading !== null) {
      inside = [...path, heading];
      heading = null;
    }
    if (tag === 'dd' && described) describe(described, ownText(node));
    if (tag === 'dd') described = null;
    for (const child of Array.from(node.children).reverse())
      open.push({ node: child, path: inside });
  }
  return { columns: columnsOf(document, items), found: items, hasEntities: false };
}

const textIn = (element: Element): string => (element.textContent ?? '').trim();

/** A description ends where the next list or item begins. */
function ownText(element: Element): string {
  let text = '';
  for (const child of Array.from(element.childNodes)) {
    if (child.nodeType === 1 && /^(?:dl|dt|h3|a|p)$/i.test((child as Element).localName)) break;
    text +=
      child.nodeType === 1 && (child as Element).localName === 'br'
        ? '\n'
        : (child.textContent ?? '');
  }
  return text.trim();
}

function itemOf(link: Element, path: string[]): RawItem {
  const attribute = (name: string): string => link.getAttribute(name) ?? '';
  const tags = attribute('tags').split(',');
  const archived = tags.includes(ARCHIVED);
  return {
    line: null,
    url: attribute('href'),
    title: textIn(link),
    savedAt: attribute('add_date'),
    tags: [...tags.filter((tag) => tag !== ARCHIVED), ...folderTags(path)],
    state: archived ? 'archived' : stateOf(attribute('state'), attribute('toread')),
  };
}

const stateOf = (state: string, toRead: string): ReadState =>
  STATES.find((known) => known === state) ?? (toRead === '0' ? 'read' : 'unread');

function describe(item: RawItem, text: string): void {
  const [from, to] = NOTES;
  const at = text.indexOf(from);
  if (at < 0) {
    item.note = text;
    return;
  }
  item.excerpt = text.slice(0, at).trim();
  item.note = text
    .slice(at + from.length)
    .split(to, 1)
    .join('')
    .trim();
}

function columnsOf(document: Document, items: readonly RawItem[]): Source['columns'] {
  const links = Array.from(document.querySelectorAll('a')).slice(0, 100);
  const shown = (from: string): string => {
    if (from === 'TITLE') return items.find(({ title }) => title)?.title ?? '';
    if (from === 'DD') return items.find(({ note }) => note)?.note ?? '';
    if (from === 'H3') return textIn(document.querySelector('h3') ?? document.createElement('h3'));
    return links.map((link) => link.getAttribute(from)).find(Boolean) ?? '';
  };
  return FIELDS.map(([from, to]) => ({ from, to, example: example(shown(from)) })).filter(
    (column) => column.example !== '',
  );
}
