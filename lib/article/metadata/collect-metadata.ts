import type { MarkedLine, MetadataReading, TextLine } from '../../model/page-reading.ts';
import { parseUrl } from '../../text/url.ts';
import { isFlowing, spacedText } from '../blocks/spaced-text.ts';
import { BLOCKS, UNREAD } from '../blocks/tags.ts';
import { oneLine } from '../blocks/text-run.ts';
import { isAside, walk } from '../blocks/walk.ts';

/** What the copy of the page marks hidden parts with (copy/hidden.ts). */
const HIDDEN = 'data-lede-hidden';
const MAX_LINES = 20_000;
/** Longer scripts are data dumps; carrying them over costs more than they tell. In UTF-16 code units. */
const MAX_SCRIPT = 2_000_000;
const MAX_SCRIPTS = 50;
/** A byline is short; a longer text is a biography. */
const MAX_BYLINE = 150;
/** Longer texts of elements that call themselves titles are not. */
const MAX_TITLED = 300;
/** Most contents kept of one meta tag that stands several times, as those that name authors do. */
const MAX_SAME = 10;

/** What marks the author and the dates of the thing described: microdata, RDFa, microformats. */
const AUTHOR =
  '[itemprop~="author"], [property~="schema:author"], [property~="dc:creator"], [property="author"], .p-author, .byline .fn';
const AUTHOR_NAME =
  ':is([itemprop~="author"], [property~="schema:author"], [property="author"]) :is([itemprop~="name"], [property~="schema:name"], [property="name"])';
const PUBLISHED =
  '[itemprop~="datePublished"], [property~="schema:datePublished"], [property="datePublished"], .dt-published, abbr.published, time[pubdate]';
const MODIFIED =
  '[itemprop~="dateModified"], [property~="schema:dateModified"], [property="dateModified"], .dt-updated, abbr.updated';
const TITLED =
  '[itemprop~="headline"], [property~="schema:headline"], [property="headline"], .p-name, .entry-title, [class*="headline" i], [class*="article-title" i], [class*="post-title" i]';
/** Other people's words below the article have authors and dates of their own. */
const OTHERS =
  '[itemprop~="comment"], [itemprop~="review"], .comment, .comments, #comments, .comment-list, .commentlist';

/** Authors of papers set by LaTeXML, as arXiv's: the name, and in the lines below it where they work. */
const paperAuthors = (document: Document): MarkedLine[] =>
  all(document, '.ltx_personname', 40).map((person) => {
    const first = person.querySelector('br') ? person.firstChild : person;
    return { text: oneLine(first?.textContent ?? ''), line: null };
  });

/** Collects from a page what may name its title, authors, dates, language and site. `base` is where links start. */
export function collectMetadata(document: Document, base: string): MetadataReading {
  const root = document.documentElement;
  const { lines, lineOf } = linesOf(document);
  const marked = (elements: Element[]): MarkedLine[] =>
    elements.map((element) => ({ text: statedText(element), line: lineOf.get(element) ?? null }));
  const naming = (selector: string): MarkedLine[] =>
    marked(
      all(document, selector, 40).filter(
        (element) => isOfPage(element) && element.querySelector(selector) === null,
      ),
    )
      .filter(({ text }) => text !== '' && text.length <= MAX_BYLINE)
      .slice(0, 8);
  const dating = (selector: string): string[] =>
    all(document, selector, 5)
      .filter((element) => element.closest(OTHERS) === null)
      .map((element) => element.getAttribute('datetime') || statedText(element));
  return {
    pageTitle: document.title ?? '',
    languages: [
      root?.getAttribute('lang'),
      root?.getAttribute('xml:lang'),
      document.querySelector('meta[http-equiv="content-language" i]')?.getAttribute('content'),
    ].filter((tag) => !!tag) as string[],
    direction: directionOf(document),
    canonical: statedAddress(document, base),
    meta: metaOf(document),
    jsonLd: all(document, 'script[type*="ld+json" i]', MAX_SCRIPTS)
      .map((script) => script.textContent ?? '')
      .filter((source) => source.length <= MAX_SCRIPT),
    lines,
    headings: all(document, 'h1', 50).map(spacedText),
    titled: all(document, TITLED, 30)
      .filter((element) => isOfPage(element) && element.closest('a') === null)
      .map(statedText)
      .filter((text) => text !== '' && text.length <= MAX_TITLED)
      .slice(0, 8),
    bylines: {
      marked: [...naming(`${AUTHOR_NAME}, ${AUTHOR}`), ...paperAuthors(document)],
      rel: naming('[rel~="author"]'),
      link: naming('a[href*="/author/"], a[href*="/authors/"], a[href*="/by/"]'),
      named: naming('[class*="author" i], [class*="byline" i], [class~="fullname" i]'),
    },
    dates: {
      published: dating(PUBLISHED),
      modified: dating(MODIFIED),
      times: all(document, 'time', 50)
        .filter((time) => time.closest('a') === null && isOfPage(time))
        .map((time) => ({
          text: time.getAttribute('datetime') || (time.textContent ?? ''),
          line: lineOf.get(time) ?? null,
          around: surroundings(time),
        })),
      named: marked(
        all(document, '[class*="publish" i], [class~="date" i], [class*="post-date" i]', 10),
      ).filter(({ text }) => text.length <= 100),
    },
  };
}

const all = (document: Document, selector: string, most: number): Element[] =>
  Array.from(document.querySelectorAll(selector)).slice(0, most);

/** Neither in the page's furniture nor in what others wrote below the article. */
const isOfPage = (element: Element): boolean =>
  !isAside(element) && element.closest(OTHERS) === null;

/** What an element says: what it states for programs, else what it shows. */
const statedText = (element: Element): string =>
  oneLine(element.getAttribute('content') ?? abbreviated(element) ?? spacedText(element));

/** `<abbr class="published" title="2026-03-16">yesterday</abbr>` */
const abbreviated = (element: Element): string | null =>
  element.localName === 'abbr' ? element.getAttribute('title') : null;

function statedAddress(document: Document, base: string): string | null {
  const href = document.querySelector('link[rel~="canonical" i][href]')?.getAttribute('href');
  return href ? (parseUrl(href, base)?.href ?? null) : null;
}

function directionOf(document: Document): MetadataReading['direction'] {
  for (const element of [document.documentElement, document.body]) {
    const stated = element?.getAttribute('dir')?.toLowerCase();
    if (stated === 'rtl' || stated === 'ltr') return stated;
  }
  return null;
}

function metaOf(document: Document): MetadataReading['meta'] {
  const found: MetadataReading['meta'] = [];
  const seen = new Map<string, number>();
  for (const tag of document.querySelectorAll('meta[content]')) {
    const content = oneLine(tag.getAttribute('content') ?? '');
    if (content === '') continue;
    const names = ['property', 'name', 'itemprop'].map((attribute) =>
      tag.getAttribute(attribute)?.trim().toLowerCase(),
    );
    for (const name of new Set(names)) {
      const times = seen.get(name ?? '') ?? 0;
      if (!name || times >= MAX_SAME) continue;
      seen.set(name, times + 1);
      found.push([name, content]);
    }
  }
  return found;
}

/** The page's text, a line for each block, and the line each element begins in. */
function linesOf(document: Document): { lines: TextLine[]; lineOf: Map<Element, number> } {
  const lines: TextLine[] = [];
  const lineOf = new Map<Element, number>();
  let text = '';
  let headline = false;
  const endLine = (): void => {
    const line = oneLine(text);
    if (line !== '') lines.push({ text: line, headline });
    text = '';
  };
  const root = document.body ?? document.documentElement;
  if (!root) return { lines, lineOf };
  walk(root, {
    text: (data) => {
      text += data;
    },
    enter: (element, tag) => {
      if (UNREAD.has(tag) || lines.length >= MAX_LINES) return false;
      if (BLOCKS.has(tag) || tag === 'br') endLine();
      if (tag === 'h1') headline = true;
      if (!isFlowing(tag)) text += ' ';
      if (element.hasAttribute('hidden') || element.getAttribute(HIDDEN) === 'gone') return false;
      lineOf.set(element, lines.length);
      return true;
    },
    leave: (_, tag) => {
      if (BLOCKS.has(tag)) endLine();
      else if (!isFlowing(tag)) text += ' ';
      if (tag === 'h1') headline = false;
    },
  });
  endLine();
  return { lines, lineOf };
}

/** The element's class and the words right before it. */
function surroundings(element: Element): string {
  const before = element.previousSibling?.textContent ?? '';
  const around = element.parentElement?.textContent ?? '';
  const outer = around.length < 80 ? around : '';
  return `${element.getAttribute('class') ?? ''} ${before.slice(-30)} ${before.trim() === '' ? outer : ''}`;
}
