import type { Doubt } from '../model/engines.ts';
import { primaryLanguage } from '../text/stop-words.ts';
import { otherAffiliation } from './affiliations.ts';
import { liftedIn, widenedIn } from './certainty.ts';
import { excepted, otherDoer, turnedRound, turnedWay } from './directions.ts';
import type { Ground } from './ground.ts';
import { strongerIn } from './modality.ts';
import { namedSentences, strayIn } from './named-sentences.ts';
import { unknownNames } from './names.ts';
import { addedNot, contradicted, reversed } from './negation.ts';
import { otherOwners } from './owners.ts';
import { deniedIn } from './polarity.ts';
import { quotesNotIn } from './quotes.ts';
import { otherRole } from './roles.ts';
import { otherSpeaker } from './speakers.ts';
import { type Support, supportOf } from './support.ts';
import { swappedIn } from './swaps.ts';
import { valueTerms, wordTerms } from './terms.ts';
import type { Parsed } from './units.ts';

/** The rules by which a statement is doubted, in the order in which their doubts are told. */
export const RULES = [
  ...[
    'quote',
    'unknown name',
    'unknown value',
    'stray',
    'left out',
    'swapped',
    'adjective',
    'owner',
  ],
  ...['affiliation', 'turned round', 'turned way', 'doer', 'speaker', 'role', 'argument'],
  ...['contradicted', 'added not', 'reversed', 'denied', 'lifted', 'widened', 'stronger'],
] as const;

/** What the article has nowhere: such a doubt always stands. */
export const HARD: ReadonlySet<string> = new Set(['quote', 'unknown name', 'unknown value']);

/** A doubt with the rule that has it. */
export interface Ruled {
  rule: string;
  kind: Doubt['kind'];
  start: number;
  end: number;
}

/** A sentence bears out a part of a statement, and not only a word of it, from this share on. */
const CHIEF = 0.2;
const MOST = 0.4;

interface Span {
  start: number;
  end: number;
}
interface Stretch {
  from: number;
  to: number;
}

const range = ({ from, to }: Stretch): number[] =>
  Array.from({ length: to - from }, (_, at) => from + at);

/** All doubts that the rules have about a statement; some may be about the same words. */
export function ruledOn(
  ground: Ground,
  statement: Parsed,
  support: readonly Support[],
  cites: readonly number[],
): Ruled[] {
  const { text, tokens } = statement;
  const { units, entities, lang } = ground;
  const ruled: Ruled[] = [];
  const add = (rule: string, kind: Doubt['kind'], { start, end }: Span): void => {
    ruled.push({ rule, kind, start, end });
  };
  const addTokens = (rule: string, kind: Doubt['kind'], places: readonly number[]): void => {
    const spans = places.flatMap((at) => tokens[at] ?? []);
    if (spans.length === 0) return;
    const start = Math.min(...spans.map((span) => span.start));
    add(rule, kind, { start, end: Math.max(...spans.map((span) => span.end)) });
  };
  for (const span of quotesNotIn(text, ground.letters)) add('quote', 'quote', span);
  for (const span of unknownNames(ground.book, statement)) add('unknown name', 'name', span);
  for (const { kind, ...span } of ground.known.missing(statement)) add('unknown value', kind, span);
  const near = namedSentences(cites, units, statement);
  for (const { kind, ...span } of near ? strayIn(statement, near, units, entities) : [])
    add('stray', kind, span);
  for (const { rule, kind, stretch } of misplaced(ground, statement, support))
    addTokens(rule, kind, range(stretch));
  const places = support.map(({ unit }) => unit);
  for (const span of otherOwners(statement, entities.in(statement), entities, units, places))
    add('owner', 'number', span);
  const sources = places.flatMap((at) => units[at] ?? []);
  const chief = support.flatMap(({ unit, gain }, rank) => {
    const source = units[unit];
    return source && (rank === 0 || gain >= CHIEF)
      ? [{ source, isMost: rank === 0 || gain >= MOST }]
      : [];
  });
  for (const { source } of chief)
    addTokens('contradicted', 'negated', contradicted(statement, source));
  const around = [...(near ?? [])].flatMap((at) => units[at] ?? []);
  addTokens('added not', 'negated', addedNot(statement, [...sources, ...around]));
  for (const at of reversed(statement, sources)) addTokens('reversed', 'negated', [at]);
  const isEnglish = primaryLanguage(lang) === 'en';
  if (isEnglish)
    for (const stretch of deniedIn(statement, ground.reader, units, places))
      addTokens('denied', 'negated', range(stretch));
  for (const { source, isMost } of chief)
    for (const span of liftedIn(statement, source, lang, isMost)) add('lifted', 'stronger', span);
  for (const span of widenedIn(statement, sources)) add('widened', 'stronger', span);
  if (isEnglish)
    for (const span of strongerIn(statement, ground.reader, units, places))
      add('stronger', 'stronger', span);
  return ruled;
}

/** Numbers, dates and names that the article has, but says something else of. */
function misplaced(
  ground: Ground,
  statement: Parsed,
  support: readonly Support[],
): { rule: string; kind: Doubt['kind']; stretch: Stretch }[] {
  const { units, index, entities, values, book, reader, lang } = ground;
  const names = entities.in(statement);
  const places = support.map(({ unit }) => unit);
  const leftOut = excepted(statement, names, units, places);
  if (leftOut) return [{ rule: 'left out', kind: 'negated', stretch: leftOut }];
  const isNamed = (at: number): boolean => names.some(({ from, to }) => from <= at && at < to);
  const plain = {
    ...statement,
    ...{ amounts: [], dates: [], tokens: statement.tokens.filter((_, at) => !isNamed(at)) },
  };
  const content = supportOf(index, plain, new Set());
  const swapped = swappedIn(
    statement,
    values.claims(statement),
    [...wordTerms(statement, index), ...valueTerms(statement, units)],
    {
      units,
      support: new Set(places),
      content: new Map(content.map(({ unit, gain }) => [unit, gain])),
    },
  );
  const saying = [...new Set([...places, ...content.map(({ unit }) => unit)])];
  const isEnglish = primaryLanguage(lang) === 'en';
  const others: [rule: string, stretches: readonly (Stretch | null)[]][] = [
    ['adjective', values.misplacedAdjectives(statement, book)],
    ['affiliation', otherAffiliation(statement, entities, units)],
    ['turned round', [turnedRound(statement, names, units, places)]],
    ['turned way', [turnedWay(statement, names, units, places)]],
    ['doer', [otherDoer(statement, names, entities.all, units, places)]],
    ['speaker', isEnglish ? otherSpeaker(statement, names, entities, units, saying) : []],
    ['role', isEnglish ? otherRole(statement, names, entities, units) : []],
    ['argument', isEnglish ? reader.others(statement, places) : []],
  ];
  return [
    ...swapped.map(({ kind, from, to }) => ({ rule: 'swapped', kind, stretch: { from, to } })),
    ...others.flatMap(([rule, stretches]) =>
      stretches.flatMap((stretch) => (stretch ? [{ rule, kind: 'name' as const, stretch }] : [])),
    ),
  ];
}
