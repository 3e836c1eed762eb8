import type { MetadataReading, TextLine } from '../../model/page-reading.ts';
import { parseUrl } from '../../text/url.ts';
import { isFlowing, spacedText } from '../blocks/spaced-text.ts';
import { BLOCKS, UNREAD } from '../blocks/tags.ts';
import { oneLine } from '../blocks/text-run.ts';
import { isAside, walk } from '../blocks/walk.ts';

const MAX_LINES = 20_000;
/** Longer scripts are data dumps; carrying them over costs more than they tell. In UTF-16 code units. */
const MAX_SCRIPT = 2_000_000;
const MAX_SCRIPTS = 50;
/** A byline is short; a longer text is a biography. */
const MAX_BYLINE = 150;

/** Collects from a page what may name its title, authors, dates, language and site. `base` is where links start. */
export function collectMetadata(document: Document, base: string): MetadataReading {
  const root = document.documentElement;
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
    lines: linesOf(document),
    headings: all(document, 'h1', 50).map((h1) => oneLine(h1.textContent ?? '')),
    headline: oneLine(document.querySelector('[itemprop="headline"]')?.textContent ?? '') || null,
    bylines: {
      itemprop: naming(document, '[itemprop~="author"] [itemprop~="name"], [itemprop~="author"]'),
      rel: naming(document, '[rel~="author"]'),
      link: naming(document, 'a[href*="/author/"], a[href*="/authors/"], a[href*="/by/"]'),
      named: naming(document, '[class*="author" i], [class*="byline" i]'),
    },
    dates: {
      published: datesMarked(document, 'datePublished'),
      modified: datesMarked(document, 'dateModified'),
      times: timesOf(document),
      named: all(document, '[class*="publish" i], [class~="date" i], [class*="post-date" i]', 10)
        .map((element) => oneLine(element.textContent ?? ''))
        .filter((text) => text.length <= 100),
    },
  };
}

const all = (document: Document, selector: string, most: number): Element[] =>
  Array.from(document.querySelectorAll(selector)).slice(0, most);

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
  const found = new Map<string, string>();
  for (const tag of document.querySelectorAll('meta[content]')) {
    const content = oneLine(tag.getAttribute('content') ?? '');
    if (content === '') continue;
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = tag.getAttribute(attribute)?.trim().toLowerCase();
      if (name && !found.has(name)) found.set(name, content);
    }
  }
  return [...found];
}

/** The page's text, a line for each block. */
function linesOf(document: Document): TextLine[] {
  const lines: TextLine[] = [];
  let text = '';
  let headline = false;
  const endLine = (): void => {
    const line = oneLine(text);
    if (line !== '') lines.push({ text: line, headline });
    text = '';
  };
  const root = document.body ?? document.documentElement;
  if (!root) return lines;
  walk(root, {
    text: (data) => {
      text += data;
    },
    enter: (element, tag) => {
      if (UNREAD.has(tag) || lines.length >= MAX_LINES) return false;
      if (BLOCKS.has(tag) || tag === 'br') endLine();
      if (tag === 'h1') headline = true;
      if (!isFlowing(tag)) text += ' ';
      return !element.hasAttribute('hidden');
    },
    leave: (_, tag) => {
      if (BLOCKS.has(tag)) endLine();
      else if (!isFlowing(tag)) text += ' ';
      if (tag === 'h1') headline = false;
    },
  });
  endLine();
  return lines;
}

/** The texts of the elements that hold no other of their kind, outside the page's furniture. */
const naming = (document: Document, selector: string): string[] =>
  all(document, selector, 40)
    .filter((element) => !isAside(element) && element.querySelector(selector) === null)
    .map((element) => oneLine(element.getAttribute('content') ?? spacedText(element)))
    .filter((text) => text !== '' && text.length <= MAX_BYLINE)
    .slice(0, 5);

const datesMarked = (document: Document, name: string): string[] =>
  all(document, `[itemprop~="${name}"]`, 3).map(
    (element) =>
      element.getAttribute('content') ??
      element.getAttribute('datetime') ??
      element.textContent ??
      '',
  );

const timesOf = (document: Document): MetadataReading['dates']['times'] =>
  all(document, 'time', 50)
    .filter((time) => time.closest('a') === null && !isAside(time))
    .map((time) => ({
      value: time.getAttribute('datetime') || (time.textContent ?? ''),
      around: surroundings(time),
    }));

/** The element's class and the words right before it. */
function surroundings(element: Element): string {
  const before = element.previousSibling?.textContent ?? '';
  const around = element.parentElement?.textContent ?? '';
  const outer = around.length < 80 ? around : '';
  return `${element.getAttribute('class') ?? ''} ${before.slice(-30)} ${before.trim() === '' ? outer : ''}`;
}
