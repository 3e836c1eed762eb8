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
  return {
    ...metadata,
    url,
    meta: new Map(metadata.meta),
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
