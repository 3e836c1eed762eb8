import type { Block, Imprint } from '../../model/article.ts';
import type { Candidate, Choice } from '../../model/reasons.ts';
import { parseUrl } from '../../text/url.ts';
import { isHandle } from './author-names.ts';
import { MAX_BYLINE } from './bylines.ts';
import { isNode, type JsonLdNode, textOf, typesOf } from './json-ld.ts';
import {
  headlineLine,
  linesNearHeadline,
  type NearLine,
  type PageFacts,
  plainText,
} from './page-facts.ts';
import { nameLetters } from './site.ts';

/** Most lines kept from elsewhere, and the longest, in UTF-16 code units: a note of a correction is a paragraph. */
const MAX_NOTICES = 12;
const MAX_NOTICE = 700;
/** Shorter lines are buttons and marks of advertisements, not statements. */
const MIN_NOTICE = 12;
const MAX_KIND = 100;
const MAX_KINDS = 12;

/**
 * Stems without which no line is a correction, a statement of interests, of advertising or of whom to ask, in English,
 * German, French and Spanish. Wide on purpose: `lib/signals` decides, this only keeps what is stored small.
 */
const NOTICE =
  /correct(?:ion|ed)|clarif|earlier version|editor['’]s note|\bupdat(?:e|ed)\b.{0,40}(?::|to (?:add|reflect|correct|include))|originally (?:published|appeared)|first (?:published|appeared)|disclos|conflicts? of interest|competing interest|shares? (?:of|in)|stake in|position in|investor|fund(?:ed|ing)|sponsored|affiliate|associates program|commission|compensat|earn money|percentage of|payments? from|cost to you|paid (?:post|content|partner)|partner content|press (?:release|contact)|media (?:contact|inquir)|forward-looking|views expressed|opinions expressed|korrektur|korrigiert|richtigstellung|früheren (?:version|fassung)|anm(?:erkung|\.) d|nachtrag|transparenz|interessenkonflikt|hält (?:aktien|anteile)|finanziert|gesponsert|provision|partnerlink|werbelink|anzeige|advertorial|pressekontakt|pressemitteilung|rectificati|erratum|mis à jour|version (?:précédente|antérieure)|conflits? d['’]intér|financ|affili|sponsoris|partenariat|contact presse|communiqué|correcci|fe de err|actualizad|versión anterior|conflictos? de interes|patrocin|afiliad|comisi|contacto de prensa|nota de prensa/iu;

/** Data that may say what sort of text it is, besides JSON-LD. */
const KIND_META = [
  'article:section',
  'parsely-section',
  'section',
  'sailthru.section',
  'article:type',
  'article_type',
  'content_type',
  'content-type',
  'contenttype',
  'page_type',
  'genre',
  'dc.type',
];

/** What the page says of its article beside the text `taken` from it. */
export function readImprint(
  facts: PageFacts,
  title: string,
  { value: authors, candidates }: Choice<string[]>,
  taken: readonly Block[],
): Imprint {
  const headline = headlineLine(facts, title) ?? 0;
  const near = linesNearHeadline(facts, title);
  const said = new Set([...near.map(({ text }) => text), ...taken.map(({ text }) => text)]);
  const lines = facts.lines.map(({ text }) => text);
  const byline = near.some(({ text }) => isNamed(text, authors))
    ? null
    : (lines.find((text) => text.length <= MAX_BYLINE && isNamed(text, authors)) ?? null);
  const notices = [plainText(facts.article?.correction), ...lines];
  return {
    above: near.filter(({ line }) => line < headline).map(({ text }) => text),
    below: near.filter(({ line }) => line > headline).map(({ text }) => text),
    notices: [
      ...(byline === null ? [] : [byline]),
      ...[...new Set(notices)]
        .filter((text) => text !== null)
        .filter(
          (text) =>
            text.length >= MIN_NOTICE &&
            text.length <= MAX_NOTICE &&
            text !== byline &&
            !said.has(text) &&
            NOTICE.test(text),
        )
        .slice(0, MAX_NOTICES),
    ],
    kinds: kindsOf(facts),
    authorsWithPage: authorsWithPage(facts, authors),
    credited: authors.length > 0 ? [] : credited(candidates, near),
  };
}

const isNamed = (text: string, authors: readonly string[]): boolean => {
  const letters = nameLetters(text);
  return authors.map(nameLetters).some((name) => name !== '' && letters.includes(name));
};

/** What a credit at the headline is no longer than, in UTF-16 code units. */
const MAX_CREDIT = 100;

/** Of the names that may be the author's those printed at the headline, no login names. */
function credited(candidates: readonly Candidate[], near: readonly NearLine[]): string[] {
  const lines = near.filter(({ text }) => text.length <= MAX_CREDIT);
  const names = [...new Set(candidates.map(({ value }) => value))];
  const shown = names.filter(
    (name) => !isHandle(name) && lines.some(({ text }) => isNamed(text, [name])),
  );
  return shown.slice(0, 1);
}

function kindsOf({ article, metas }: PageFacts): string[] {
  const stated = [
    ...(article ? typesOf(article) : []),
    ...listOf(article?.genre),
    ...listOf(article?.articleSection),
    ...KIND_META.flatMap((name) => metas.get(name) ?? []),
  ];
  return [...new Set(stated)].filter((kind) => kind.length <= MAX_KIND).slice(0, MAX_KINDS);
}

const listOf = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).flatMap((item) => textOf(item) ?? []);

/** Those of the authors whose name is a link to their page, or who have an address in the page's data. */
function authorsWithPage(
  { article, bylines, url }: PageFacts,
  authors: readonly string[],
): string[] {
  const stated: unknown = article?.author;
  const nodes: JsonLdNode[] = (Array.isArray(stated) ? stated : [stated]).filter(isNode);
  const linked = [
    ...[...bylines.link, ...bylines.rel].map(({ text }) => text),
    ...nodes
      .filter(({ url: own, sameAs }) => [...listOf(own), ...listOf(sameAs)].some(isOwnPage(url)))
      .flatMap(({ name }) => textOf(name) ?? []),
  ].map(nameLetters);
  return authors.filter((name) => {
    const letters = nameLetters(name);
    return letters !== '' && linked.some((text) => text.includes(letters));
  });
}

/** Whether an address is neither the article itself nor a site's home page. */
const isOwnPage =
  (article: string) =>
  (address: string): boolean => {
    const url = parseUrl(address, article);
    return (
      url !== null &&
      /^https?:$/.test(url.protocol) &&
      url.pathname.length > 1 &&
      url.href !== article
    );
  };
