import { itemParagraphs } from '../../lib/feeds/item-text.ts';
import { plainText } from '../../lib/feeds/plain-text.ts';
import { readDate } from '../../lib/feeds/read-date.ts';
import type { FeedDocument, FeedEntry } from '../../lib/model/feeds.ts';

/** What of a feed or its first entry an `Expect:` comment of the feedparser tests is about, and what it should be. */
export interface Expectation {
  of: 'feed' | 'entry';
  field: 'title' | 'link' | 'id' | 'date' | 'text' | 'author';
  value: string | null;
}

/** The keys of feedparser that are about something that Lede reads. */
const FIELDS: [RegExp, Expectation['field']][] = [
  [/^(?:title|title_detail\.value)$/, 'title'],
  [/^(?:link|links\.0\.href|guid_link)$/, 'link'],
  [/^(?:id|guid)$/, 'id'],
  [/^(?:updated|published|modified|issued|created|date)(?:_parsed)?$/, 'date'],
  [/^(?:summary|description|content\.0\.value|summary_detail\.value|content)$/, 'text'],
  [/^(?:author|author_detail\.name|authors\.0\.name)$/, 'author'],
];

const COMPARISON =
  /^(?:not bozo and |bozo and )?\(?(feed|entries\[0\])((?:\[(?:u?['"]\w+['"]|\d)\]|\.\w+)+)\s*==\s*([\s\S]+?)\)?$/;
const LITERAL = /^(r|u|ur)?("""[\s\S]*"""|'(?:[^'\\]|\\[\s\S])*'|"(?:[^"\\]|\\[\s\S])*")/;

const ESCAPES: Record<string, string> = { n: '\n', t: '\t', r: '\r', '\n': '' };

/** The value of a Python string literal, or of several joined by `+` or by standing side by side. */
function pythonString(source: string): string | null {
  let rest = source.trim();
  let value = '';
  while (rest !== '') {
    const [whole, prefix = '', quoted = ''] = LITERAL.exec(rest) ?? [];
    if (whole === undefined) return null;
    const inner = quoted.startsWith('"""') ? quoted.slice(3, -3) : quoted.slice(1, -1);
    value += prefix.includes('r') ? inner : unescaped(inner);
    rest = rest.slice(whole.length).replace(/^\s*\+?\s*/, '');
  }
  return value;
}

const unescaped = (text: string): string =>
  text.replace(
    /\\(?:u([\da-f]{4})|x([\da-f]{2})|([0-7]{1,3})|([\s\S]))/gi,
    (_, u: string, x: string, octal: string, other: string) => {
      if (u ?? x) return String.fromCharCode(Number.parseInt(u ?? x, 16));
      return octal ? String.fromCharCode(Number.parseInt(octal, 8)) : (ESCAPES[other] ?? other);
    },
  );

/** A tuple of Python's `struct_time` in UTC. */
function pythonTime(source: string): string | null {
  const numbers = /^\((\d+(?:,\s*\d+){8})\)$/.exec(source.trim())?.[1]?.split(',').map(Number);
  if (!numbers) return null;
  const [year = 0, month = 1, day, hour, minute, second] = numbers;
  return new Date(Date.UTC(year, month - 1, day, hour, minute, second)).toISOString();
}

/** The expectation of a case, where it is one of the common forms about something Lede reads; else null. */
export function expectationIn(text: string): Expectation | null {
  const source = /Expect:\s*([\s\S]*?)\s*-->/.exec(text)?.[1] ?? '';
  const [, subject, path = '', value = ''] = COMPARISON.exec(source) ?? [];
  const key = (path.match(/\w+(?=['"]?\]|$|\.|\[)/g) ?? [])
    .filter((part) => part !== 'u')
    .join('.');
  const field = FIELDS.find(([form]) => form.test(key))?.[1];
  if (subject === undefined || field === undefined) return null;
  const isNone = /^None$/.test(value.trim());
  const wanted =
    field === 'date' ? (pythonTime(value) ?? pythonString(value)) : pythonString(value);
  if (wanted === null && !isNone) return null;
  const of = subject === 'feed' ? 'feed' : 'entry';
  // Of a feed Lede keeps its title and its page.
  if (of === 'feed' && field !== 'title' && field !== 'link') return null;
  return { of, field, value: wanted };
}

const lettersOf = (html: string): string => plainText(html).replace(/\s+/g, ' ').trim();

const dateOf = (value: string | null): number =>
  value === null ? Number.NaN : Date.parse(value.replace(/(?<=^\d{4}-\d{2}-\d{2})$/, 'T00:00:00Z'));

const sameAddress = (a: string, b: string | null, base: string): boolean => {
  try {
    return b !== null && new URL(a, base).href === b;
  } catch {
    return a === b;
  }
};

/** A text of ours is plain, what is expected may be HTML. */
const sameText = (expected: string, plain: string): boolean =>
  lettersOf(expected) === lettersOf(plain.replaceAll('<', '&lt;')) || expected.trim() === plain;

/** Whether what Lede has read is what was expected; `base` is where the document lies. */
export function agrees(
  { of, field, value }: Expectation,
  feed: FeedDocument,
  base: string,
): boolean {
  const entry: FeedEntry | undefined = feed.entries[0];
  if (value === null) return true;
  if (of === 'feed')
    return field === 'link' ? sameAddress(value, feed.siteUrl, base) : sameText(value, feed.title);
  switch (field) {
    case 'title':
      return sameText(value, entry?.title ?? '');
    case 'text':
      return sameText(value, plainText(entry?.html ?? ''));
    case 'link':
      return sameAddress(value, entry?.url ?? null, base);
    case 'id':
      return value === entry?.guid || sameAddress(entry?.guid ?? '', value, base);
    case 'date':
      return dateOf(readDate(value) ?? value) === dateOf(entry?.publishedAt ?? null);
    case 'author':
      return /^\S+@\S+$/.test(value) || (entry?.authors ?? []).some((name) => value.includes(name));
  }
}

/** Everything of a feed that is drawn or matched: all but `html`, which is neither before it has been read for its words. */
export const handedOut = (feed: FeedDocument): { texts: string[]; addresses: string[] } => ({
  texts: [
    feed.title,
    ...feed.entries.flatMap((entry) => [
      entry.title,
      ...entry.authors,
      ...itemParagraphs(entry),
      plainText(entry.html),
    ]),
  ],
  addresses: [feed.siteUrl, feed.selfUrl, ...feed.entries.map(({ url }) => url)].filter(
    (url): url is string => url !== null && url !== '',
  ),
});
