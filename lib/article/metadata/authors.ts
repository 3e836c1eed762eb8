import type { MarkedLine } from '../../model/page-reading.ts';
import type { Candidate, Choice } from '../../model/reasons.ts';
import { isHandle, isPersonName, namesIn } from './author-names.ts';
import { isOrganizationName } from './author-words.ts';
import { BYLINE, labelledLines, MAX_BYLINE, nameBesideDate, printedAuthors } from './bylines.ts';
import { isNode, type JsonLdNode, textOf, typesOf } from './json-ld.ts';
import { headlineLine, linesNearHeadline, type NearLine, type PageFacts } from './page-facts.ts';
import { nameLetters, siteCalledBy } from './site.ts';

/** Names that one place on the page states. */
interface Stated {
  origin: string;
  people: string[];
  /** Persons whom the site is named after, or a site whose name looks so. */
  namesakes: string[];
  /** Organizations and login names. */
  others: string[];
}

/** Meta tags of libraries. */
const CATALOG = [
  'dc.creator',
  'dcterms.creator',
  'citation_author',
  'bepress_citation_author',
  'eprints.creators_name',
];
/** Where a reader sees who is marked as the author. */
const VISIBLE = ['beside the date', 'labelled line', 'link to author', 'class author'];
/** Places in the page's data, as against those a reader sees. */
const DATA = ['json-ld author', 'meta author', 'meta twitter:data', 'microdata author'];

/**
 * The authors' names. The places that state them are asked in the order of how often they are right, measured one by one
 * on saved pages; the first that names a person wins. What is printed beside the headline may add to it, take away from
 * it and spell it better, since data often holds only the first author, or all that ever touched the page. An organization
 * is an author only where a reader sees it named beside the headline: in data it mostly stands for nobody.
 */
export function chooseAuthors(
  facts: PageFacts,
  title: string,
  readabilityByline: string | null,
): Choice<string[]> {
  const near = linesNearHeadline(facts, title);
  const stated = statedAnywhere(facts, near, title, readabilityByline);
  const candidates = stated.flatMap(({ origin, people, namesakes, others }): Candidate[] =>
    [...people, ...namesakes, ...others].map((value) => ({ value, origin })),
  );
  const chosen = (value: string[], origin: string | null, why: string): Choice<string[]> => ({
    value,
    origin,
    why,
    candidates: candidates.toSorted(
      (a, b) => Number(b.origin === origin) - Number(a.origin === origin),
    ),
  });

  const first = stated.find(({ people }) => people.length > 0);
  const printed = stated.find(({ origin }) => origin === 'near headline');
  if (first && printed && printed !== first) {
    if (shareName(printed.people, first.people))
      return chosen(
        spelledAs(printed.people, first.people),
        printed.origin,
        `printed, and ${first.origin} has one of them`,
      );
    const marks = stated.filter(({ origin }) => VISIBLE.includes(origin));
    const isMarked = ({ people }: Stated): boolean =>
      marks.some((mark) => shareName(mark.people, people));
    if (isMarked(printed) && !isMarked(first))
      return chosen(printed.people, printed.origin, `printed and marked, unlike ${first.origin}`);
  }
  if (first) return chosen(first.people, first.origin, 'the first place in order with a person');
  const namesake = stated.find(({ namesakes }) => namesakes.length > 0);
  if (namesake)
    return chosen(namesake.namesakes, namesake.origin, 'a person whose name the site has');
  const news = isNews(facts);
  const shown = stated.find(({ others: [name = ''] }) =>
    isShown(near, name, news || isHandle(name)),
  );
  if (shown) return chosen(shown.others.slice(0, 1), shown.origin, 'printed beside the headline');
  const other = stated.find(({ others }) => others[0] && !isLogin(others[0]))?.others[0];
  const saying = stated.filter(
    ({ origin, others }) => DATA.includes(origin) && other && others.includes(other),
  );
  return saying.length > 1 && other && !news
    ? chosen([other], saying[0]?.origin ?? null, 'no person, stated in more than one place')
    : chosen([], null, candidates.length === 0 ? 'nobody is named' : 'no person, and not printed');
}

/** A login name that is no word of letters alone is nothing to call an author by. */
const isLogin = (name: string): boolean =>
  isHandle(name) && (!/^\p{Ll}{3,}$/u.test(name) || /admin/.test(name));

const shareName = (a: string[], b: string[]): boolean =>
  a.some((name) => b.some((other) => isSame(name, other)));

/** Whether a printed name is the stated one, with or without what the site prints behind it. */
const isSame = (printed: string, stated: string): boolean => {
  const [a, b] = [spelling(printed), spelling(stated)];
  return a === b || (b.length > 7 && a.startsWith(b));
};

/** The printed names, each as the data has it where the page prints it in capitals or with more behind it. */
const spelledAs = (printed: string[], stated: string[]): string[] =>
  printed.map((name) => {
    const same = stated.find((other) => isSame(name, other));
    const isWhole = same !== undefined && spelling(same) === spelling(name);
    return same === undefined || (isWhole && name !== name.toUpperCase()) ? name : same;
  });

/** A name without title, accents and points. */
const spelling = (name: string): string =>
  nameLetters(
    name
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replace(/^(?:dr|prof|mrs?|ms)\.?\s/i, '')
      .replace(/,[\s\S]*/, ''),
  );

const isNews = ({ article }: PageFacts): boolean =>
  article !== null && typesOf(article).some((type) => /News|Report/.test(type));

/** Whether a reader sees the name beside the headline; `needsBy`: behind a "by", since the outlet's name always stands there. */
function isShown(near: NearLine[], name: string | undefined, needsBy: boolean): boolean {
  const letters = nameLetters(name ?? '');
  return near.some(
    ({ text }) =>
      letters !== '' &&
      text.length <= 100 &&
      nameLetters(text).includes(letters) &&
      (!needsBy || BYLINE.test(text)),
  );
}

function statedAnywhere(
  facts: PageFacts,
  near: NearLine[],
  title: string,
  byline: string | null,
): Stated[] {
  const { article, nodes, bylines } = facts;
  const author = article?.author ?? article?.creator;
  const organizations = statedOrganizations(author);
  const sites = siteCalledBy(facts);
  const texts = (lines: { text: string }[]): string[] => lines.map(({ text }) => text);
  const from = (origin: string, stated: string[]): Stated => {
    const isSite = (name: string): boolean => sites.has(nameLetters(name));
    // The site's name is taken whole before anything is cut off it.
    const names = unique(
      stated.flatMap((text) => (isSite(text) ? [text.trim()] : namesIn(text))),
    ).map((name) =>
      isSite(name.replace(/^.*,\s/, '')) ? name.replace(/(.),[\s\S]*/, '$1') : name,
    );
    const isPerson = (name: string): boolean =>
      !isOrganizationName(name) &&
      !isHandle(name) &&
      !(isSite(name) && organizations.includes(name));
    return {
      origin,
      people: names.filter((name) => isPerson(name) && !isSite(name)),
      namesakes: names.filter((name) => isSite(name) && isPerson(name) && isPersonName(name)),
      others: names.filter((name) => !isPerson(name) || (isSite(name) && !isPersonName(name))),
    };
  };
  const people = (lines: string[]): string[] => lines.flatMap(namesIn).filter(isPersonName);
  return [
    from('json-ld author', statedAuthors(author, nodes)),
    from('meta author', firstOf(facts, 'author', 'article:author')),
    from('meta twitter:data', twitterLabel(facts)),
    from('meta parsely-author', firstOf(facts, 'parsely-author', 'sailthru.author', 'byl')),
    from('meta citation_author', firstOf(facts, ...CATALOG).map(turned)),
    from('microdata author', texts(bylines.marked)),
    from('rel=author', texts(bylines.rel)),
    from('near headline', printedAuthors(texts(near))),
    from(
      'beside the date',
      [nameBesideDate(near, headlineLine(facts, title) ?? 0, title)].flatMap((name) => name ?? []),
    ),
    from('labelled line', printedAuthors(labelledLines(texts(facts.lines)))),
    from('link to author', texts(firstLine(bylines.link))),
    from('class author', people(texts(bylines.named)).slice(0, 1)),
    from('readability', byline && byline.length <= MAX_BYLINE ? [byline] : []),
  ];
}

function statedAuthors(value: unknown, nodes: JsonLdNode[]): string[] {
  return (Array.isArray(value) ? value : [value])
    .flat(3)
    .slice(0, 20)
    .flatMap((one: unknown) => {
      if (!isNode(one)) return textOf(one) ?? [];
      const list = one['@list'] ?? one['@set'];
      if (Array.isArray(list)) return list.flatMap((item: unknown) => textOf(item) ?? []);
      const id = one['@id'];
      const node =
        one.name == null && typeof id === 'string'
          ? nodes.find((other) => other['@id'] === id && other.name != null)
          : one;
      if (Array.isArray(node?.name))
        return node.name.flatMap((name: unknown) => textOf(name) ?? []);
      const parts = [node?.givenName, node?.familyName].flatMap((part) => textOf(part) ?? []);
      return textOf(node) ?? (parts.length === 2 ? parts.join(' ') : []);
    });
}

/** The names among them that the data itself calls organizations. */
const statedOrganizations = (value: unknown): string[] =>
  [value]
    .flat(3)
    .flatMap((one: unknown) =>
      isNode(one) && typesOf(one).some((type) => /Organization|Business/.test(type))
        ? (textOf(one) ?? [])
        : [],
    );

/** The first, and what stands in one line with it. */
const firstLine = (marked: MarkedLine[]): MarkedLine[] =>
  marked.filter(({ line }, index) => index === 0 || (line !== null && line === marked[0]?.line));

/** All contents of the first of these meta tags that there is. */
const firstOf = ({ metas }: PageFacts, ...names: string[]): string[] =>
  names.map((name) => metas.get(name) ?? []).find((found) => found.length > 0) ?? [];

/** Catalogs write "Quill, Nora". */
const turned = (name: string): string =>
  name.replace(/^((?:\p{Ll}+\s)*[^\s,]+),\s*([^,\s][^,]*)$/u, '$2 $1');

/** `twitter:label1` "Written by", `twitter:data1` the name. */
function twitterLabel({ meta }: PageFacts): string[] {
  for (const n of [1, 2])
    if (/^(?:written )?by$|^author/i.test(meta.get(`twitter:label${n}`) ?? ''))
      return [meta.get(`twitter:data${n}`) ?? ''];
  return [];
}

const unique = (names: string[]): string[] => [...new Set(names)];
