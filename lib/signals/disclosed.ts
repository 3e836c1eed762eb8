import { isOrganizationName, REFUSED } from '../article/metadata/author-words.ts';
import { datesIn, dayOf } from '../article/metadata/date-value.ts';
import type { Article } from '../model/article.ts';
import type { Finding } from '../model/signals.ts';
import { lettersOf } from '../text/letters.ts';
import { linesOf, onlyChanged } from './dates-stated.ts';
import type { SignalDefinition } from './definition.ts';
import { affiliateLinks } from './disclosed-affiliate.ts';
import { labelsOf } from './disclosed-labels.ts';
import { pressMarks } from './disclosed-press.ts';
import { many, type Told, toldBy } from './disclosed-told.ts';
import { disclosuresOf } from './disclosed-words.ts';

/**
 * What each finding adds to the meter, which is their sum between 0 and 100. Who wrote a text and when can be said of every text
 * and make up 60; that a person is named counts twice as much as a desk or a company. A page of the author and the day of the
 * last change are good practice (20), and so is each kind of the further statements, of which a text need not have any (10 each,
 * two at most). What is hidden takes away: links that earn money and press releases that are not called so. Kinds after the
 * indicators of the Trust Project and the criteria of NewsGuard, the weights are ours.
 */
const WORTH = {
  author: 30,
  organizationAuthor: 15,
  published: 30,
  authorPage: 10,
  modified: 10,
  further: 10,
  affiliateHidden: -20,
  pressRelease: -20,
};
const FURTHER = ['label', 'corrections', 'conflictStatement', 'affiliateStated'];
const MOST_FURTHER = 2;

/**
 * What an article discloses of how it came to be: who wrote it, when, what was changed, what sort of text it is, whose money is in
 * it. Method: the page's data and the lines beside the text, and statements by the lists in `lexicons/`. Sources: the Trust
 * Project's indicators, W3C's credibility signals, NewsGuard's criteria. Limits: authors, dates, types in data and affiliate
 * links are read in every language, labels and statements in English, German, French and Spanish only. What the site says on
 * other pages is not seen, and whether what is disclosed is true is not known.
 */
export const disclosed: SignalDefinition = {
  name: 'disclosed',
  measure: (article) => {
    const findings = findingsOf(article);
    return { name: 'disclosed', kind: 'meter', value: meterOf(findings), findings };
  },
};

function meterOf(findings: readonly Finding[]): number {
  const worth = (name: keyof typeof WORTH): number =>
    findings.some((one) => one.name === name && one.side !== 'beside') ? WORTH[name] : 0;
  const further = FURTHER.filter((name) =>
    findings.some((one) => one.name === name && one.side === 'for'),
  );
  const sum =
    worth('author') +
    worth('organizationAuthor') +
    worth('published') +
    worth('authorPage') +
    worth('modified') +
    Math.min(MOST_FURTHER, further.length) * WORTH.further +
    worth('affiliateHidden') +
    worth('pressRelease');
  return Math.max(0, Math.min(100, sum));
}

function findingsOf(article: Article): Finding[] {
  const labels = labelsOf(article);
  const { corrected, interest, affiliate: earns } = disclosuresOf(article.lang);
  const all = linesOf(article);
  return [
    ...authors(article, all),
    ...times(article, all),
    ...labels.map(({ label, sentences, quotes }) => ({
      ...finding('label', 1, 'for'),
      values: [label],
      sentences,
      quotes,
    })),
    ...stated('corrections', toldBy(article, corrected, all)),
    ...stated('conflictStatement', toldBy(article, interest, all, earns)),
    ...affiliate(article, toldBy(article, earns, all)),
    ...press(
      article,
      labels.some(({ label }) => label === 'press release' || label === 'sponsored'),
    ),
  ];
}

/** Values: the names. */
function authors({ authors: named, imprint }: Article, lines: readonly string[]): Finding[] {
  const all = named.length > 0 ? named : (imprint?.credited ?? []);
  if (all.length === 0) return [finding('noAuthor', 0, 'against')];
  const people = named.filter((name) => !isOrganizationName(name) && !REFUSED.test(name));
  const shown = people.length > 0 ? people : all;
  const letters = shown.map(lettersOf);
  const byline = lines.find((line) => letters.some((name) => lettersOf(line).includes(name)));
  const linked = (imprint?.authorsWithPage ?? []).filter((name) => people.includes(name));
  return [
    {
      ...finding(people.length > 0 ? 'author' : 'organizationAuthor', shown.length, 'for'),
      values: [shown.join(', ')],
      quotes: byline === undefined ? [] : [byline],
    },
    ...(linked.length > 0
      ? [{ ...finding('authorPage', linked.length, 'for'), values: [linked.join(', ')] }]
      : []),
  ];
}

/** Values: the day. */
function times(article: Article, lines: readonly string[]): Finding[] {
  const { publishedAt, modifiedAt } = article;
  const dated = (name: string, value: string): Finding => {
    const day = dayOf(value);
    const line = lines.find((text) => datesIn(text).some((date) => dayOf(date.value) === day));
    return {
      ...finding(name, 1, 'for'),
      values: [day],
      quotes: line === undefined ? [] : [line],
    };
  };
  const changed = onlyChanged(article);
  if (changed !== null) return [dated('modified', changed)];
  const modified = modifiedAt === null ? [] : [dated('modified', modifiedAt)];
  return publishedAt === null
    ? [...modified, finding('noDate', 0, 'against')].slice(0, 1)
    : [dated('published', publishedAt), ...modified];
}

const stated = (name: string, told: Told): Finding[] =>
  many(told) > 0 ? [{ ...finding(name, many(told), 'for'), ...told }] : [];

function affiliate(article: Article, told: Told): Finding[] {
  const links = affiliateLinks(article);
  if (many(told) === 0)
    return links.length > 0
      ? [{ ...finding('affiliateHidden', links.length, 'against'), links }]
      : [];
  // Sites print the statement on every page: without such links it says nothing of this one.
  const side = links.length > 0 ? 'for' : 'beside';
  return [
    { ...finding('affiliateStated', many(told), side), ...told },
    ...(links.length > 0 ? [{ ...finding('affiliateLinks', links.length, 'beside'), links }] : []),
  ];
}

function press(article: Article, isLabeled: boolean): Finding[] {
  const marks = pressMarks(article);
  if (!marks) return [];
  const { count, sentences, quotes, isPlace } = marks;
  const side = isLabeled || isPlace ? 'beside' : 'against';
  return [{ ...finding('pressRelease', count, side), sentences, quotes }];
}

const finding = (name: string, count: number, side: Finding['side']): Finding => ({
  name,
  count,
  values: [],
  side,
  sentences: [],
  quotes: [],
});
