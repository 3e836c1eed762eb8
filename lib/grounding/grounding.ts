import type { CheckedStatement, Doubt, Written, WrittenRole } from '../model/engines.ts';
import type { CueSentence } from '../model/signals.ts';
import { lettersOf } from '../text/letters.ts';
import { primaryLanguage } from '../text/stop-words.ts';
import { otherAffiliation } from './affiliations.ts';
import { Arguments } from './arguments.ts';
import { liftedIn, widenedIn } from './certainty.ts';
import { Values } from './claims.ts';
import { coverageOf, SUPPORTED } from './coverage.ts';
import { excepted, otherDoer, turnedRound, turnedWay } from './directions.ts';
import { Entities } from './entities.ts';
import { strongerIn } from './modality.ts';
import { namedSentences, strayIn } from './named-sentences.ts';
import { NameBook, unknownNames } from './names.ts';
import { addedNot, contradicted, reversed } from './negation.ts';
import { otherOwners } from './owners.ts';
import { deniedIn } from './polarity.ts';
import { quotesNotIn } from './quotes.ts';
import { otherRole } from './roles.ts';
import { otherSpeaker } from './speakers.ts';
import { hasAmount, type Support, supportOf, WordIndex } from './support.ts';
import { type Claim, swappedIn } from './swaps.ts';
import { valueTerms, wordTerms } from './terms.ts';
import { type GroundingText, type Parsed, parse, type Unit, unitsOf } from './units.ts';
import { KnownValues } from './values.ts';

/** A sentence bears out a part of a statement, and not only a word of it, from this share on. */
const CHIEF = 0.2;
const MOST = 0.4;

interface Span {
  start: number;
  end: number;
}

/** An article made ready for holding statements to it. */
export class Grounding {
  readonly #lang: string | null;
  readonly #units: readonly Unit[];
  readonly #index: WordIndex;
  readonly #book: NameBook;
  readonly #entities: Entities;
  readonly #values: Values;
  readonly #known: KnownValues;
  readonly #arguments: Arguments;
  readonly #letters: string;

  constructor(article: GroundingText, supposed: readonly CueSentence[]) {
    const { title, description, blocks, lang, publishedAt } = article;
    this.#lang = lang;
    this.#units = unitsOf(article, supposed);
    this.#index = new WordIndex(this.#units);
    this.#book = new NameBook(article, this.#units);
    this.#entities = new Entities(this.#book, this.#units, title);
    this.#values = new Values(this.#units, this.#entities);
    this.#arguments = new Arguments(this.#units, this.#entities);
    this.#known = new KnownValues(this.#units, publishedAt);
    const texts = [title, description ?? '', ...blocks.map(({ text }) => text)];
    this.#letters = lettersOf(texts.join(' '));
  }

  /**
   * Holds one statement to the article. `lang`: the language it is written in, where that is not the article's; its words then
   * count as unknown.
   */
  check(written: Written, role: WrittenRole, lang: string | null = this.#lang): CheckedStatement {
    if (primaryLanguage(lang) !== primaryLanguage(this.#lang))
      return this.#checkTranslated(written, role, lang);
    const { text, cites } = written;
    const told = this.#verbatim(text);
    if (told !== null) return { role, text, verdict: 'supported', sentences: [told], doubts: [] };
    const statement = parse(text, this.#lang);
    const support = supportOf(this.#index, statement, new Set(cites));
    const near = namedSentences(cites, this.#units, statement);
    const doubts = this.#doubts(statement, support, near);
    const covered = coverageOf(this.#index, statement, support, this.#book, this.#entities);
    const verdict =
      covered < SUPPORTED ? 'unsupported' : doubts.length > 0 ? 'doubted' : 'supported';
    const sentences = support.flatMap(({ unit }) => this.#units[unit]?.sentence ?? []);
    return { role, text, verdict, sentences, doubts };
  }

  /** By its names, numbers and dates alone, which have to stand in the sentences that the model names, or beside them. */
  #checkTranslated(
    { text, cites }: Written,
    role: WrittenRole,
    lang: string | null,
  ): CheckedStatement {
    const statement = parse(text, lang);
    const sentences = [...new Set(cites)].filter((at) => this.#units[at]?.sentence === at);
    const doubts: Doubt[] = [];
    const doubt = (kind: Doubt['kind'], { start, end }: Span): void => {
      if (doubts.some((other) => start < other.end && other.start < end)) return;
      doubts.push({ kind, text: text.slice(start, end), start, end });
    };
    for (const span of unknownNames(this.#book, statement)) doubt('name', span);
    for (const { kind, ...span } of this.#known.missing(statement)) doubt(kind, span);
    const near = sentences
      .flatMap((at) => [at - 1, at, at + 1])
      .flatMap((at) => this.#units[at] ?? []);
    for (const amount of sentences.length > 0 ? statement.amounts : [])
      if (!near.some((unit) => hasAmount(unit, amount))) doubt('number', amount);
    doubts.sort((a, b) => a.start - b.start);
    const verdict =
      sentences.length === 0 ? 'unsupported' : doubts.length > 0 ? 'doubted' : 'supported';
    return { role, text, verdict, sentences, doubts };
  }

  /** The sentence that a statement repeats to the letter, or null. */
  #verbatim(text: string): number | null {
    const letters = lettersOf(text);
    if (letters === '' || !this.#letters.includes(letters)) return null;
    const at = this.#units.findIndex(
      (unit) => unit.sentence !== null && lettersOf(unit.text) === letters,
    );
    return this.#units[at]?.sentence ?? null;
  }

  #doubts(
    statement: Parsed,
    support: readonly Support[],
    near: ReadonlySet<number> | null,
  ): Doubt[] {
    const { text, tokens } = statement;
    const doubts: Doubt[] = [];
    const doubt = (kind: Doubt['kind'], { start, end }: Span): void => {
      if (doubts.some((other) => start < other.end && other.start < end)) return;
      doubts.push({ kind, text: text.slice(start, end), start, end });
    };
    const doubtTokens = (kind: Doubt['kind'], places: readonly number[]): void => {
      const spans = places.flatMap((at) => tokens[at] ?? []);
      if (spans.length === 0) return;
      const start = Math.min(...spans.map((span) => span.start));
      doubt(kind, { start, end: Math.max(...spans.map((span) => span.end)) });
    };
    for (const span of quotesNotIn(text, this.#letters)) doubt('quote', span);
    for (const span of unknownNames(this.#book, statement)) doubt('name', span);
    for (const { kind, ...span } of this.#known.missing(statement)) doubt(kind, span);
    if (near)
      for (const { kind, ...span } of strayIn(statement, near, this.#units, this.#entities))
        doubt(kind, span);
    for (const { kind, from, to } of this.#misplaced(statement, support))
      doubtTokens(kind, range(from, to));
    const named = this.#entities.in(statement);
    const holders = support.map(({ unit }) => unit);
    for (const span of otherOwners(statement, named, this.#entities, this.#units, holders))
      doubt('number', span);
    const sources = support.flatMap(({ unit }) => this.#units[unit] ?? []);
    const chief = support.flatMap(({ unit, gain }, rank) => {
      const source = this.#units[unit];
      return source && (rank === 0 || gain >= CHIEF)
        ? [{ source, isMost: rank === 0 || gain >= MOST }]
        : [];
    });
    for (const { source } of chief) doubtTokens('negated', contradicted(statement, source));
    const around = [...(near ?? [])].flatMap((at) => this.#units[at] ?? []);
    doubtTokens('negated', addedNot(statement, [...sources, ...around]));
    for (const at of reversed(statement, sources)) doubtTokens('negated', [at]);
    const places = support.map(({ unit }) => unit);
    if (isEnglish(this.#lang))
      for (const { from, to } of deniedIn(statement, this.#arguments, this.#units, places))
        doubtTokens('negated', range(from, to));
    for (const { source, isMost } of chief)
      for (const span of liftedIn(statement, source, this.#lang, isMost)) doubt('stronger', span);
    for (const span of widenedIn(statement, sources)) doubt('stronger', span);
    if (isEnglish(this.#lang))
      for (const span of strongerIn(statement, this.#arguments, this.#units, places))
        doubt('stronger', span);
    return doubts.sort((a, b) => a.start - b.start);
  }

  /** Numbers, dates and names that the article has, but says something else of. */
  #misplaced(
    statement: Parsed,
    support: readonly Support[],
  ): { kind: Claim['kind'] | 'negated'; from: number; to: number }[] {
    const names = this.#entities.in(statement);
    const isNamed = (at: number): boolean => names.some(({ from, to }) => from <= at && at < to);
    const plain = {
      ...statement,
      ...{ amounts: [], dates: [], tokens: statement.tokens.filter((_, at) => !isNamed(at)) },
    };
    const content = supportOf(this.#index, plain, new Set());
    const swapped = swappedIn(
      statement,
      this.#values.claims(statement),
      [...wordTerms(statement, this.#index), ...valueTerms(statement, this.#units)],
      {
        units: this.#units,
        support: new Set(support.map(({ unit }) => unit)),
        content: new Map(content.map(({ unit, gain }) => [unit, gain])),
      },
    );
    const units = support.map(({ unit }) => unit);
    const others = [
      ...this.#values.misplacedAdjectives(statement, this.#book),
      ...otherAffiliation(statement, this.#entities, this.#units),
      turnedRound(statement, names, this.#units, units),
      turnedWay(statement, names, this.#units, units),
      otherDoer(statement, names, this.#entities.all, this.#units, units),
      ...(isEnglish(this.#lang)
        ? otherSpeaker(statement, names, this.#entities, this.#units, [
            ...new Set([...units, ...content.map(({ unit }) => unit)]),
          ])
        : []),
      ...(isEnglish(this.#lang) ? otherRole(statement, names, this.#entities, this.#units) : []),
      ...(isEnglish(this.#lang) ? this.#arguments.others(statement, units) : []),
    ].flatMap((anchor) => anchor ?? []);
    const leftOut = excepted(statement, names, this.#units, units);
    if (leftOut) return [{ kind: 'negated', from: leftOut.from, to: leftOut.to }];
    return [...swapped, ...others.map(({ from, to }) => ({ kind: 'name' as const, from, to }))];
  }
}

const isEnglish = (lang: string | null): boolean => primaryLanguage(lang) === 'en';

const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from }, (_, at) => from + at);

/**
 * Makes an article ready for holding statements to it. `supposed`: what another room has found to be only supposed in its
 * sentences; without it the commonest cues alone are known.
 */
export const groundingOf = (
  article: GroundingText,
  supposed: readonly CueSentence[] = [],
): Grounding => new Grounding(article, supposed);

/** Holds one statement to an article; for several, `groundingOf` reads the article once. */
export const checkStatement = (
  written: Written,
  article: GroundingText,
  role: WrittenRole,
): CheckedStatement => groundingOf(article).check(written, role);
