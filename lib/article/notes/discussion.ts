import type { Block, Mark } from '../../model/article.ts';
import type { PageReading } from '../../model/page-reading.ts';
import { parseUrl } from '../../text/url.ts';
import { typesOf } from '../metadata/json-ld.ts';
import type { PageFacts } from '../metadata/page-facts.ts';

/** A page of many people's words, or of one short message, and the article that it is about. */
export interface Discussion {
  note: 'discussion' | 'post';
  /** Absolute; null where it is about none, or about one that cannot be told. */
  linkedArticle: string | null;
}

interface Shape {
  note: Discussion['note'];
  path: RegExp;
  /** What the page has to show besides: class words of boxes, or what it says of its maker. */
  names?: RegExp;
}

/** How addresses of single threads and messages look; what other sites use as well needs the page's word too. */
const SHAPES: readonly Shape[] = [
  {
    note: 'discussion',
    path: /^\/item\?(?:.{0,40}&)?id=\d+/,
    names: /\b(?:fatitem|athing|comment-tree)\b/,
  },
  { note: 'discussion', path: /^\/(?:r|user)\/[\w-]+\/comments\/\w+/ },
  {
    note: 'discussion',
    path: /^\/s\/[a-z0-9]{6}(?:\/|$)/,
    names: /\b(?:story_liner|comments_subtree|story)\b/,
  },
  {
    note: 'discussion',
    path: /^\/t\/[^/]+(?:\/\d+){1,2}\/?$/,
    names: /\b(?:topic-(?:body|post)|crawler-post|discourse)\b/i,
  },
  { note: 'post', path: /^\/[\w.-]{1,40}\/status(?:es)?\/\d{8,}/ },
  { note: 'post', path: /^\/profile\/[\w.:-]+\/post\/\w+/ },
  { note: 'post', path: /^\/@[\w.-]+(?:@[\w.-]+)?\/(?:post\/[\w-]+|\d{12,})/ },
];
const COMMENT = /comment|commtext|comtr|\brepl(?:y|ies)\b/i;
/** An address written out, as it stands below a message or on a card. */
const ADDRESS =
  /^(?:https?:\/\/)?(?:www\.)?[a-z0-9-]{2,40}(?:\.[a-z0-9-]{2,40}){1,3}(?:\/\S{0,300})?…?$/i;
/** The words of a headline that has to be the thread's own. In characters. */
const HEADLINE = 12;

/** What the page is, by the shape of its address, its boxes and its data; null for any other page. */
export function discussionOf(facts: PageFacts, reading: PageReading): Discussion | null {
  const note = noteOf(facts, reading);
  return note && { note, linkedArticle: linkedArticle(facts, reading, note) };
}

function noteOf(facts: PageFacts, { url, stream }: PageReading): Discussion['note'] | null {
  const { pathname = '', search = '' } = parseUrl(url) ?? {};
  const generator = facts.meta.get('generator') ?? '';
  const shape = SHAPES.find(
    ({ path, names }) =>
      path.test(pathname + search) &&
      (!names || names.test(generator) || stream.boxes.some((box) => names.test(box.names))),
  );
  if (shape) return shape.note;
  const types = facts.nodes.flatMap(typesOf);
  if (types.includes('DiscussionForumPosting') || types.includes('QAPage')) return 'discussion';
  return null;
}

/** The page elsewhere that the thread's headline leads to, or else the first address written out above the answers. */
function linkedArticle(
  { pageTitle }: PageFacts,
  { url, stream }: PageReading,
  note: Discussion['note'],
): string | null {
  const firstComment = stream.boxes.findIndex(
    ({ start, names }) => start > 0 && COMMENT.test(names),
  );
  const comments =
    note === 'discussion' ? (stream.boxes[firstComment]?.start ?? Infinity) : Infinity;
  const links = stream.blocks
    .slice(0, comments)
    .flatMap(({ block }) => linksOf(block))
    .filter(({ href }) => isElsewhere(href, url));
  const title = links.find(({ text }) => text.length >= HEADLINE && pageTitle.includes(text));
  return (title ?? links.find(({ text }) => ADDRESS.test(text)))?.href ?? null;
}

const linksOf = (block: Block): { href: string; text: string }[] =>
  'marks' in block
    ? block.marks
        .filter((mark): mark is Extract<Mark, { kind: 'link' }> => mark.kind === 'link')
        .map(({ href, start, end }) => ({ href, text: block.text.slice(start, end).trim() }))
    : [];

function isElsewhere(href: string, url: string): boolean {
  const there = parseUrl(href);
  return (
    there !== null && /^https?:$/.test(there.protocol) && siteOf(there) !== siteOf(parseUrl(url))
  );
}

const siteOf = (url: URL | null): string => url?.hostname.split('.').slice(-2).join('.') ?? '';
