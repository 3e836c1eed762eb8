import type { ReadState } from '../../model/library.ts';
import { canonicalUrl } from '../../text/canonical-url.ts';
import { parseUrl, safeUrl } from '../../text/url.ts';
import { decodeEntities } from './decode.ts';
import type {
  ImportHighlight,
  ImportItem,
  ImportProblem,
  ProblemAt,
  RawHighlight,
  RawItem,
} from './item.ts';
import { cleanTags } from './tags.ts';
import { isNoTime, publishedOf, timeOf } from './times.ts';

/** Longest of each sort that an item keeps, in UTF-16 code units. */
const TITLE = 1000;
const TEXT = 20_000;
const HTML = 10_000_000;
const NAME = 200;
/** Most highlights and authors of one item. */
const LIST = 1000;
const VALUE = 200;

const FURTHER: readonly ReadState[] = ['unread', 'reading', 'read', 'archived'];

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** A problem with its value cut to what a list shows. */
export const problemAt = (
  line: number | null,
  reason: ImportProblem,
  value: string,
): ProblemAt => ({
  line,
  reason,
  value: value.slice(0, VALUE),
});

/** Collects a file's entries: each is checked, and joined with an earlier one of the same address. */
export interface Collector {
  add: (found: RawItem | ProblemAt) => void;
  items: () => ImportItem[];
  problems: ProblemAt[];
  doubles: () => number;
}

export function collectItems(now: number, hasEntities: boolean): Collector {
  const plain = hasEntities ? (text: string) => oneLine(decodeEntities(text)) : oneLine;
  const items = new Map<string, ImportItem>();
  const problems: ProblemAt[] = [];
  let doubles = 0;
  return {
    problems,
    items: () => [...items.values()],
    doubles: () => doubles,
    add: (found) => {
      if ('reason' in found) {
        problems.push(problemAt(found.line, found.reason, found.value));
        return;
      }
      const item = checked(found, now, plain, (reason, value) =>
        problems.push(problemAt(found.line, reason, value)),
      );
      if (!item) return;
      const earlier = items.get(item.key);
      if (!earlier) {
        items.set(item.key, item);
        return;
      }
      doubles++;
      items.set(item.key, joined(earlier, item));
    },
  };
}

type Report = (reason: ImportProblem, value: string) => void;

/** The item of an entry; null where it has no address that can be kept. */
function checked(
  raw: RawItem,
  now: number,
  plain: (text: string) => string,
  report: Report,
): ImportItem | null {
  const url = addressOf(raw, report);
  if (url === null) return null;
  const cut = (text: string, longest: number): string => {
    if (text.length > longest) report('too-long', text);
    return text.slice(0, longest);
  };
  const savedAt = timeOf(raw.savedAt, now);
  if (savedAt === null && !isNoTime(raw.savedAt)) report('bad-time', String(raw.savedAt));
  const html = raw.html?.trim() ? raw.html : null;
  if (html && html.length > HTML) report('too-long', raw.title ?? url);
  const clean = (text: string | null | undefined): string | null =>
    plain(text ?? '').slice(0, NAME) || null;
  return {
    url,
    key: canonicalUrl(url),
    title: titleOf(plain(raw.title ?? ''), url).slice(0, TITLE),
    savedAt,
    state: raw.state ?? 'unread',
    progress: Math.min(1, Math.max(0, raw.progress ?? 0)) || 0,
    tags: cleanTags(raw.tags ?? []),
    note: cut((raw.note ?? '').trim(), TEXT),
    highlights: (raw.highlights ?? []).slice(0, LIST).flatMap((one) => highlightOf(one, now, cut)),
    authors: (raw.authors ?? []).slice(0, LIST).flatMap((name) => clean(name) ?? []),
    siteName: clean(raw.siteName),
    publishedAt: publishedOf(raw.publishedAt, now),
    lang: /^[a-z]{2,3}(?:[-_][a-z\d]{2,8}){0,3}$/i.test(raw.lang ?? '')
      ? (raw.lang ?? '').replaceAll('_', '-')
      : null,
    html: html && html.length <= HTML ? html : null,
    excerpt: plain((raw.excerpt ?? '').slice(0, TEXT)),
  };
}

function addressOf({ url }: RawItem, report: Report): string | null {
  const text = url.trim();
  if (text === '') {
    report('no-address', '');
    return null;
  }
  // Some lists leave the scheme out; what looks like a host is one.
  const address = /^[\w-]+(?:\.[\w-]+)+(?:[/?#]|$)/.test(text) ? `https://${text}` : text;
  const parsed = parseUrl(address);
  const safe = safeUrl(address, address);
  if (parsed && /^https?:$/.test(parsed.protocol) && safe) return safe;
  report(parsed ? 'refused-address' : 'not-an-address', text);
  return null;
}

/** Services put the address where a page had no title. */
const titleOf = (text: string, url: string): string =>
  text === url || parseUrl(text)?.href === url ? '' : text;

function highlightOf(
  raw: RawHighlight,
  now: number,
  cut: (text: string, longest: number) => string,
): ImportHighlight[] {
  const quote = raw.quote.trim();
  if (quote === '') return [];
  const note = cut((raw.note ?? '').trim(), TEXT);
  return [{ quote: cut(quote, TEXT), note, color: raw.color ?? null, at: timeOf(raw.at, now) }];
}

const furthest = (a: ReadState, b: ReadState): ReadState =>
  FURTHER.indexOf(a) >= FURTHER.indexOf(b) ? a : b;

/** Two entries of one address: nothing of either is lost but the poorer of two titles, texts and names. */
function joined(a: ImportItem, b: ImportItem): ImportItem {
  const quotes = new Set(a.highlights.map(({ quote }) => quote));
  const times = [a.savedAt, b.savedAt].filter((at) => at !== null);
  return {
    url: a.url,
    key: a.key,
    title: a.title || b.title,
    savedAt: times.length > 0 ? Math.min(...times) : null,
    state: furthest(a.state, b.state),
    progress: Math.max(a.progress, b.progress),
    tags: cleanTags([...a.tags, ...b.tags]),
    note: a.note.includes(b.note)
      ? a.note
      : [a.note, b.note].filter(Boolean).join('\n\n').slice(0, TEXT),
    highlights: [...a.highlights, ...b.highlights.filter(({ quote }) => !quotes.has(quote))].slice(
      0,
      LIST,
    ),
    authors: a.authors.length > 0 ? a.authors : b.authors,
    siteName: a.siteName ?? b.siteName,
    publishedAt: a.publishedAt ?? b.publishedAt,
    lang: a.lang ?? b.lang,
    html: a.html ?? b.html,
    excerpt: a.excerpt || b.excerpt,
  };
}
