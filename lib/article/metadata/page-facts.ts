import type { MetadataReading, PageReading } from '../../model/page-reading.ts';
import { oneLine } from '../blocks/text-run.ts';
import { htmlToText } from '../faq/html-text.ts';
import { type JsonLdNode, parseJsonLd, textOf, typedNodes, typesOf } from './json-ld.ts';
import { sharedWords, wordSet } from './word-overlap.ts';

/** A page's collected texts with its data parsed, for the metadata rules to read. */
export interface PageFacts extends Omit<MetadataReading, 'meta' | 'jsonLd'> {
  url: string;
  /** First contents of `<meta>` by lower-case name, property or itemprop. */
  meta: ReadonlyMap<string, string>;
  /** All contents of each `<meta>` name: several authors have a tag each. */
  metas: ReadonlyMap<string, string[]>;
  /** The values of the JSON-LD scripts, and every node in them that has a type. */
  jsonLd: unknown[];
  nodes: JsonLdNode[];
  /** The JSON-LD node that describes the article, or else the page. */
  article: JsonLdNode | null;
}

const ARTICLE_TYPE =
  /Article$|Posting$|^Report$|^Review$|^Recipe$|^HowTo$|^CreativeWork$|^LearningResource$/;
/** Nodes that have dates and authors of their own, which are not the page's. */
const OTHER_TYPE =
  /^(?:Comment|Person|Organization|.*Organization|.*Object|Answer|Question|Product|Offer|Event|Rating|AggregateRating|Review|PodcastEpisode|WebSite|BreadcrumbList)$/;

/** Parses the data of what was collected from a page. */
export function factsOf({ url, metadata }: PageReading): PageFacts {
  const jsonLd = parseJsonLd(metadata.jsonLd);
  const nodes = typedNodes(jsonLd);
  const metas = new Map<string, string[]>();
  for (const [name, content] of metadata.meta)
    metas.set(name, [...(metas.get(name) ?? []), content]);
  return {
    ...metadata,
    url,
    // The last of equal keys wins in a Map, the first on a page.
    meta: new Map(metadata.meta.toReversed()),
    metas,
    jsonLd,
    nodes,
    article: articleNode(nodes, metadata.pageTitle),
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

/** What each of these meta tags says, by its place. */
export const metaPlaces = (
  { meta }: PageFacts,
  names: readonly string[],
): [origin: string, value: string | undefined][] =>
  names.map((name) => [`meta ${name}`, meta.get(name)]);

/** A JSON-LD value as text, its markup and character references undone. */
export function plainText(value: unknown): string | null {
  const text = textOf(value);
  return text === null ? null : oneLine(htmlToText(text)) || null;
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

/** A short line of the page's text and its place among all lines. */
export interface NearLine {
  text: string;
  line: number;
}

/** How far below and above the headline byline and date are printed, in lines. */
const BELOW = 16;
const ABOVE = 6;
const MAX_LINE = 200;
/** Long lines below the headline that may be a summary rather than the article. */
const MAX_LONG = 1;
/** A headline that is no `<h1>` stands among the first lines. */
const FIRST_LINES = 60;

const isLike = (line: ReadonlySet<string>, title: ReadonlySet<string>): boolean =>
  title.size >= 3 && line.size <= title.size * 2 && sharedWords(line, title) >= title.size * 0.6;

/** The line the page's headline stands in; null where it is not printed. */
export function headlineLine({ lines }: PageFacts, title: string): number | null {
  const own = wordSet(title);
  let best = -1;
  let most = 0;
  for (const [index, { text, headline }] of lines.entries()) {
    if (!headline) continue;
    const score = text === title ? own.size + 1 : sharedWords(wordSet(text), own);
    if (score <= most) continue;
    best = index;
    most = score;
  }
  if (best >= 0 && most >= own.size / 2) return best;
  const same = lines.findIndex(({ text }) => text.length > 15 && title.startsWith(text));
  if (same >= 0) return same;
  // No `<h1>` has the title: another line may, in about the same words.
  const like = lines.slice(0, FIRST_LINES).findIndex(({ text }) => isLike(wordSet(text), own));
  if (like >= 0) return like;
  const shown = best >= 0 ? best : lines.findIndex(({ headline }) => headline);
  return shown >= 0 ? shown : null;
}

/** Short lines around the page's headline, the nearest following ones first: where byline and date are printed. */
export function linesNearHeadline(facts: PageFacts, title: string): NearLine[] {
  const at = headlineLine(facts, title);
  if (at === null) return [];
  const numbered = facts.lines.map(({ text }, line) => ({ text, line }));
  const after = numbered.slice(at + 1, at + 1 + BELOW);
  // Behind the second long line the article has begun.
  const long = after.filter(({ text }) => text.length > MAX_LINE)[MAX_LONG]?.line ?? Infinity;
  const before = numbered.slice(Math.max(0, at - ABOVE), at).reverse();
  return [...after.filter(({ line }) => line < long), ...before].filter(
    ({ text }) => text.length <= MAX_LINE,
  );
}
