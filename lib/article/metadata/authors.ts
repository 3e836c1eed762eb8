import { isPersonName, namesIn } from './author-names.ts';
import { isNode, type JsonLdNode, textOf } from './json-ld.ts';
import { linesNearHeadline, type PageFacts } from './page-facts.ts';
import { lettersOf, siteCalledBy } from './site.ts';

/** A byline is short; a longer text is a biography. */
const MAX_BYLINE = 150;
/** Says wherever it stands that a name follows. */
const LABEL = /^(?:(?:this \w+ was )?written|words|story|posted) by\s\S/i;

/**
 * The authors' names. Sources in the order of how often they are right, measured one by one on saved pages; the first
 * that holds a name other than the site's own wins. The site's name is taken only where nothing else is said.
 */
export function authorsOf(
  facts: PageFacts,
  title: string,
  readabilityByline: string | null,
): string[] {
  const sites = siteCalledBy(facts);
  let fallback: string[] = [];
  for (const source of SOURCES) {
    const names = unique(source(facts, title, readabilityByline).flatMap(namesIn));
    const people = names.filter((name) => !sites.has(lettersOf(name)));
    if (people.length > 0) return people;
    if (fallback.length === 0) fallback = names;
  }
  return fallback;
}

const people = (texts: string[]): string[] => texts.flatMap(namesIn).filter(isPersonName);

type Source = (facts: PageFacts, title: string, byline: string | null) => string[];

const SOURCES: Source[] = [
  ({ article, nodes }) => (article ? statedAuthors(article.author ?? article.creator, nodes) : []),
  (facts) => meta(facts, 'author', 'article:author'),
  twitterLabel,
  (facts) =>
    meta(facts, 'parsely-author', 'sailthru.author', 'byl', 'dc.creator', 'citation_author'),
  ({ bylines }) => bylines.itemprop,
  ({ bylines }) => bylines.rel,
  (facts, title) => printedBy(linesNearHeadline(facts, title)),
  ({ lines }) => printedBy(lines.map(({ text }) => text).filter((text) => LABEL.test(text))),
  ({ bylines }) => bylines.link.slice(0, 1),
  ({ bylines }) => people(bylines.named).slice(0, 1),
  (_facts, _title, byline) => (byline && byline.length <= MAX_BYLINE ? [byline] : []),
];

function statedAuthors(value: unknown, nodes: JsonLdNode[]): string[] {
  return (Array.isArray(value) ? value : [value]).slice(0, 20).flatMap((one: unknown) => {
    if (isNode(one) && one.name == null && typeof one['@id'] === 'string') {
      const named = nodes.find((node) => node['@id'] === one['@id'] && node.name != null);
      return textOf(named?.name) ?? [];
    }
    return textOf(one) ?? [];
  });
}

const meta = (facts: PageFacts, ...names: string[]): string[] => {
  const found = names.flatMap((name) => facts.meta.get(name) ?? []);
  return found.slice(0, 1);
};

/** `twitter:label1` "Written by", `twitter:data1` the name. */
function twitterLabel({ meta }: PageFacts): string[] {
  for (const n of [1, 2])
    if (/^(?:written )?by$|^author/i.test(meta.get(`twitter:label${n}`) ?? ''))
      return [meta.get(`twitter:data${n}`) ?? ''];
  return [];
}

/** "By A. Name", at the start of a line or behind a date, or the line after a lone "By". */
function printedBy(lines: string[]): string[] {
  for (const [index, line] of lines.entries()) {
    const found = /(?:^|\s)by(?::|\s|$)\s*(.*)$/i.exec(line);
    const stated = found && (found[1] || lines[index + 1]);
    const names = stated && line.length <= MAX_BYLINE ? namesIn(stated) : [];
    if (names[0] && isPersonName(names[0])) return names.filter(isPersonName);
  }
  return [];
}

const unique = (names: string[]): string[] => [...new Set(names)];
