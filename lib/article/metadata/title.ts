import type { Candidate, Choice } from '../../model/reasons.ts';
import { parseUrl } from '../../text/url.ts';
import { oneLine } from '../blocks/text-run.ts';
import { type PageFacts, plainText } from './page-facts.ts';
import { chooseSection, nameLetters, siteCalledBy } from './site.ts';
import { sharedWords, wordSet } from './word-overlap.ts';

const MAX_TITLE = 500;
/** Share of common words from which an `<h1>` is the headline the data speaks of; a limit found on saved pages. */
const ALIKE = 0.35;
/** Words for a kind of article that stand before or behind a headline. */
const SECTION =
  /^(?:opinion|news|editorial|analysis|exclusive|video|watch|live|blog|feature|column|comment|perspective|kommentar|meinung|opinión|avis|opinione|opinião)\s*[:|–—]?$/i;
/** Behind a headline, where the data has it without: another field behind a bar; where a link leads, a count. */
const TAIL = /^(.*\S)\s*(?:\|[^|]{1,60}|\s\([\w.-]{1,40}\.[a-z]{2,6}\)(?:\s\d{1,5})?)$/;
const KICKER = /^(\S+)\s+(\S.*)$/;
/** What some archives set before a headline, "Title:". */
const LABEL = /^\p{L}{2,20}:\s?(\S.*)$/u;
/** A site's name is not longer, in words. */
const MAX_SITE_WORDS = 5;
/** Data cuts headlines off behind so many characters or more. */
const CUT_OFF = 60;
const BREAK = /(\s[|–—\-•·»:]\s+|\s?\|\s*)/;

/**
 * The article's headline: the `<h1>` most like what the page's data calls it, without the section or the site's name that
 * may stand in it; where no `<h1>` is like it, what the data says, without the site's name.
 */
export function chooseTitle(facts: PageFacts, readabilityTitle: string | null): Choice<string> {
  const sites = siteCalledBy(facts);
  for (const name of blogNames(facts)) sites.add(nameLetters(name));
  const stated = statedTitles(facts, sites);
  const headings = facts.headings
    .map((text) => (/&#?\w+;/.test(text) ? (plainText(text) ?? '') : text))
    .filter((text) => text !== '' && text.length <= MAX_TITLE && !sites.has(nameLetters(text)))
    .map((text): Candidate => ({ value: withoutSite(text, facts, sites), origin: 'h1' }));
  const titled = facts.titled.map((value): Candidate => ({ value, origin: 'marked as title' }));
  const candidates = [
    ...headings,
    ...stated,
    ...titled,
    ...(readabilityTitle
      ? [{ value: withoutSite(readabilityTitle, facts, sites), origin: 'readability' }]
      : []),
  ];
  const chosen = (
    one: Candidate | undefined,
    why: string,
    value = one?.value ?? '',
  ): Choice<string> => ({
    value: value.slice(0, MAX_TITLE),
    origin: one?.origin ?? null,
    why,
    candidates: [...(one ? [one] : []), ...candidates.filter((other) => other !== one)].slice(
      0,
      20,
    ),
  });

  const { best, most } = mostAlike(headings, stated);
  if (best && most >= ALIKE)
    return chosen(
      best,
      'the h1 most like what the data says',
      tidied(best.value, stated, chooseSection(facts).value),
    );
  const marked = mostAlike(titled, stated);
  if (marked.best && marked.most >= ALIKE)
    return chosen(marked.best, 'marked as title, and like what the data says');
  const first = headings.find(({ value }) => wordSet(value).size >= 3) ?? titled[0];
  const said = wholeOf(stated);
  if (said && (!first || wordSet(said.value).size >= 3))
    return chosen(said, 'no h1 is like it', withoutBar(said.value));
  return chosen(first ?? candidates[0], 'the data says nothing');
}

/** A blog's own name, which its pages print as an `<h1>` and put before the headline: `Dock Blog: Headline`. */
function blogNames({ headings, pageTitle, url }: PageFacts): string[] {
  const host = nameLetters(parseUrl(url)?.hostname ?? '');
  return headings.filter((text) => {
    const [first = ''] = [...wordSet(text)].map(nameLetters);
    return first.length > 3 && host.includes(first) && oneLine(pageTitle).startsWith(`${text}: `);
  });
}

const hostOf = ({ url }: PageFacts): string => parseUrl(url)?.hostname.replace(/^www\./, '') ?? '';

const withoutName = (title: string, names: string[]): string => {
  const name = names.find((one) => title.startsWith(one));
  return name === undefined ? title : title.slice(name.length);
};

/** The first of them; where it is cut off, the one that goes on. */
const wholeOf = (stated: Candidate[]): Candidate | undefined => {
  const [first] = stated;
  const begun = first?.value.replace(/\s?(?:…|\.\.\.)$/, '') ?? '';
  const whole = stated.find(
    ({ value }) =>
      value.length > begun.length + 1 && value.startsWith(begun) && !value.includes('|'),
  );
  return begun.length >= CUT_OFF ? (whole ?? first) : first;
};

/** What the page's data calls it, the most careful place first. */
function statedTitles(facts: PageFacts, sites: ReadonlySet<string>): Candidate[] {
  const { meta, article } = facts;
  const places: [string, string | null | undefined][] = [
    ['json-ld headline', plainText(article?.headline)],
    ['meta og:title', meta.get('og:title')],
    ['meta twitter:title', meta.get('twitter:title')],
    [
      'meta citation_title',
      meta.get('citation_title') ?? meta.get('dc.title') ?? meta.get('dcterms.title'),
    ],
    ['title', oneLine(facts.pageTitle)],
  ];
  const names = [...blogNames(facts).map((name) => `${name}: `), `${hostOf(facts)} `];
  return places.flatMap(([origin, text]) => {
    const value = withoutSite(withoutName(plainText(text) ?? '', names), facts, sites);
    return value === '' || sites.has(nameLetters(value)) ? [] : [{ value, origin }];
  });
}

function mostAlike(
  texts: Candidate[],
  stated: Candidate[],
): { best: Candidate | null; most: number } {
  let best: Candidate | null = null;
  let most = 0;
  const known = stated.map(({ value }) => wordSet(value));
  for (const text of texts) {
    const own = wordSet(text.value);
    for (const other of known) {
      const alike = (2 * sharedWords(own, other)) / Math.max(1, own.size + other.size);
      if (alike > most) [best, most] = [text, alike];
    }
  }
  return { best, most };
}

/**
 * The heading as the data has it, where it has the same letters but other spaces or not capitals alone; and without the
 * section before it or the note behind it, where the data has the rest.
 */
function tidied(heading: string, stated: Candidate[], section: string | null): string {
  const letters = nameLetters(heading);
  const same = stated.find(({ value }) => nameLetters(value) === letters)?.value;
  if (same !== undefined) {
    const isTorn = wordSet(same).size !== wordSet(heading).size;
    return isTorn || !/\p{Ll}/u.test(heading) ? same : heading;
  }
  const known = new Set(stated.map(({ value }) => nameLetters(value)));
  for (const [, before = '', rest = ''] of [KICKER.exec(heading) ?? [], firstBar(heading)]) {
    const isSection = SECTION.test(before) || nameLetters(before) === nameLetters(section ?? '');
    if (known.has(nameLetters(rest)) && (isSection || before.endsWith('|'))) return rest;
  }
  const [, labelled = ''] = LABEL.exec(heading) ?? [];
  if (known.has(nameLetters(labelled))) return labelled;
  const [, head = ''] = TAIL.exec(heading) ?? [];
  return known.has(nameLetters(head)) ? head : heading;
}

/** Cuts the kind of article off that a bar sets apart at either end: `Opinion | Headline`. */
function withoutKind(title: string): string {
  const parts = title.split(/\s?\|\s*/);
  while (parts.length > 1 && SECTION.test(parts[0] ?? '')) parts.shift();
  while (parts.length > 1 && SECTION.test(parts.at(-1) ?? '')) parts.pop();
  return parts.join(' | ');
}

const firstBar = (heading: string): string[] => {
  const bar = heading.indexOf('|');
  return bar < 0 ? [] : ['', heading.slice(0, bar + 1), heading.slice(bar + 1).trim()];
};

/** Cuts the site's name off either end: `Headline | Site`, `Headline - Section | Site`. */
function withoutSite(title: string, { url }: PageFacts, sites: ReadonlySet<string>): string {
  const host = nameLetters(parseUrl(url)?.hostname.replace(/^www\./, '') ?? '');
  let parts = title.slice(0, 2 * MAX_TITLE).split(BREAK);
  const isSite = (part: string | undefined): boolean =>
    sites.has(nameLetters(part ?? '')) || soundsLikeSite(part ?? '', host, sites);
  let hasSite = false;
  while (parts.length > 2 && isSite(parts.at(-1))) {
    parts = parts.slice(0, -2);
    hasSite = true;
  }
  // What a page still has behind a bar is its section.
  while (hasSite && parts.length > 2 && parts.at(-2)?.includes('|')) parts = parts.slice(0, -2);
  if (!hasSite && parts.length > 2 && sites.has(nameLetters(parts[0] ?? '')))
    parts = parts.slice(2);
  return withoutKind(parts.join('').trim());
}

/** Whether a few words are the site's name in another form: "Harbor-Times Online" on harbor-times.example. */
function soundsLikeSite(part: string, host: string, sites: ReadonlySet<string>): boolean {
  const letters = nameLetters(part);
  const own = [...wordSet(part)].map(nameLetters);
  const [first = ''] = own;
  if (own.length === 0 || own.length > MAX_SITE_WORDS) return false;
  return (
    (letters.length > 2 && host.startsWith(letters)) ||
    (letters.length > 4 && host.includes(letters)) ||
    (first.length > 4 && host.startsWith(first)) ||
    (letters.length > 3 && own.every((word) => host.includes(word))) ||
    [...sites].some((site) => site.length > 4 && letters.includes(site))
  );
}

/** A short text behind the last bar is the site or its section, where no heading of the page confirms it. */
const withoutBar = (title: string): string =>
  title.replace(/^(\S+(?:\s+\S+){2,}?)\s*\|\s*[^|\s]+(?:\s[^|\s]+){0,3}$/, '$1');
