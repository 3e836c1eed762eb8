import { isFlowing } from '../blocks/spaced-text.ts';
import { BLOCKS, UNREAD } from '../blocks/tags.ts';
import { oneLine } from '../blocks/text-run.ts';
import { tagOf, walk } from '../blocks/walk.ts';
import { htmlToText } from '../faq/html-text.ts';
import { type JsonLdNode, readJsonLd, textOf, typedNodes, typesOf } from './json-ld.ts';
import { sharedWords, wordSet } from './word-overlap.ts';

/** A line of visible text; `headline` where it is the text of an `<h1>`. */
export interface Line {
  text: string;
  headline: boolean;
}

/** What the metadata rules read, gathered once for a page. */
export interface PageFacts {
  document: Document;
  url: string;
  /** First contents of `<meta>` by lower-case name, property or itemprop. */
  meta: ReadonlyMap<string, string>;
  nodes: JsonLdNode[];
  /** The JSON-LD node that describes the article, or else the page. */
  article: JsonLdNode | null;
  lines: Line[];
}

const MAX_LINES = 20_000;
const ARTICLE_TYPE =
  /Article$|Posting$|^Report$|^Review$|^Recipe$|^HowTo$|^CreativeWork$|^LearningResource$/;
/** Nodes that have dates and authors of their own, which are not the page's. */
const OTHER_TYPE =
  /^(?:Comment|Person|Organization|.*Organization|.*Object|Answer|Question|Product|Offer|Event|Rating|AggregateRating|Review|PodcastEpisode|WebSite|BreadcrumbList)$/;

export function gatherFacts(document: Document, url: string): PageFacts {
  const nodes = typedNodes(readJsonLd(document));
  return {
    document,
    url,
    meta: metaOf(document),
    nodes,
    article: articleNode(nodes, document.title),
    lines: linesOf(document),
  };
}

/** The first of these meta tags that says something. */
export function firstMeta({ meta }: PageFacts, names: readonly string[]): string | null {
  for (const name of names) {
    const value = meta.get(name);
    if (value) return value;
  }
  return null;
}

/** A JSON-LD value as text, its markup and character references undone. */
export function plainText(value: unknown): string | null {
  const text = textOf(value);
  return text === null ? null : oneLine(htmlToText(text)) || null;
}

function metaOf(document: Document): Map<string, string> {
  const found = new Map<string, string>();
  for (const tag of document.querySelectorAll('meta[content]')) {
    const content = oneLine(tag.getAttribute('content') ?? '');
    if (content === '') continue;
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = tag.getAttribute(attribute)?.trim().toLowerCase();
      if (name && !found.has(name)) found.set(name, content);
    }
  }
  return found;
}

function articleNode(nodes: JsonLdNode[], pageTitle: string): JsonLdNode | null {
  const says = (node: JsonLdNode): boolean =>
    ['headline', 'datePublished', 'author'].some((key) => node[key] != null);
  const articles = nodes.filter(
    (node) => says(node) && typesOf(node).some((type) => ARTICLE_TYPE.test(type)),
  );
  const title = wordSet(pageTitle);
  const titled = articles.find((node) => {
    const headline = wordSet(plainText(node.headline ?? node.name) ?? '');
    return headline.size > 0 && sharedWords(headline, title) >= headline.size / 2;
  });
  return (
    titled ??
    articles[0] ??
    nodes.find((node) => says(node) && !typesOf(node).some((type) => OTHER_TYPE.test(type))) ??
    null
  );
}

/** The page's text, a line for each block. */
function linesOf(document: Document): Line[] {
  const lines: Line[] = [];
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

/** Whether an element stands in the page's furniture rather than in what it is about. */
export function isAside(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement)
    if (['aside', 'nav', 'footer'].includes(tagOf(at))) return true;
  return false;
}

/** Short lines around the page's headline, the nearest following ones first: where byline and date are printed. */
export function linesNearHeadline({ lines }: PageFacts, title: string): string[] {
  const exact = lines.findIndex((line) => line.headline && line.text === title);
  const shown = exact >= 0 ? exact : lines.findIndex((line) => line.headline);
  const at =
    shown >= 0 ? shown : lines.findIndex(({ text }) => text.length > 15 && title.startsWith(text));
  if (at < 0) return [];
  const after = lines.slice(at + 1, at + 16);
  const before = lines.slice(Math.max(0, at - 6), at).reverse();
  return [...after, ...before].filter(({ text }) => text.length <= 200).map(({ text }) => text);
}
