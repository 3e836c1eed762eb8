import type { Amount } from './amounts.ts';
import { dateHolds, type StatedDate } from './dates.ts';
import type { Entities, Entity } from './entities.ts';
import type { NameBook } from './names.ts';
import { hasOwner } from './owners.ts';
import { sameAmount } from './same-amount.ts';
import type { Claim } from './swaps.ts';
import type { Anchor, Occurrence } from './ties.ts';
import type { Token } from './tokens.ts';
import type { Parsed, Unit } from './units.ts';

/** A number or date of the article where it stands. */
interface Placed<Value> {
  value: Value;
  place: Occurrence;
}

/** The tokens of a span, or null where it has none. */
function anchorOf(
  tokens: readonly Token[],
  { start, end }: { start: number; end: number },
): Anchor | null {
  const from = tokens.findIndex((token) => token.end > start);
  if (from < 0) return null;
  let to = from + 1;
  while (to < tokens.length && (tokens[to]?.start ?? end) < end) to++;
  return { from, to };
}

function placed<Value extends { start: number; end: number }>(
  units: readonly Unit[],
  valuesOf: (unit: Unit) => readonly Value[],
): Placed<Value>[] {
  return units.flatMap((unit, at) =>
    valuesOf(unit).flatMap((value) => {
      const place = anchorOf(unit.tokens, value);
      return place ? [{ value, place: { unit: at, ...place } }] : [];
    }),
  );
}

function grouped(
  rivals: readonly { key: string; place: Occurrence }[],
): { key: string; places: Occurrence[] }[] {
  const by = new Map<string, Occurrence[]>();
  for (const { key, place } of rivals) {
    const known = by.get(key);
    if (known) known.push(place);
    else by.set(key, [place]);
  }
  return Array.from(by, ([key, places]) => ({ key, places }));
}

/** What an amount is called among those that another could be mistaken for; null where they are of different kinds. */
function amountKey(amount: Amount, other: Amount): string | null {
  const isBare = amount.kind === 'share' && other.kind === 'plain' && other.step < 1;
  if (isBare && other.unit === null) return `share ${other.value / 100}`;
  const isAlike = amount.kind === other.kind && amount.unit === other.unit;
  return isAlike ? `${other.kind} ${other.value} ${other.unit}` : null;
}

/** Days of the week are mistaken for each other, and other dates among themselves. */
const dateKind = ({ weekday }: StatedDate): string => (weekday === null ? 'date' : 'weekday');
const dateKey = ({ year, month, day, weekday, quarter }: StatedDate): string =>
  [year, month, day, weekday, quarter].join(' ');

/** Words before a name that say how it belongs to the sentence. */
const FRAME =
  /^(?:in|by|at|from|of|for|with|to|on|against|called|named|von|bei|aus|durch|par|de|chez|por|en|a)$/;
/** Tokens between such a word and the name: "at the reinsurer Helvion". */
const FRAME_REACH = 3;

const frameBefore = (tokens: readonly Token[], at: number): string | undefined =>
  tokens.slice(Math.max(0, at - FRAME_REACH), at).findLast(({ folded }) => FRAME.test(folded))
    ?.folded;

/** The numbers, dates and names of an article, and which of them a statement's could have been mistaken for. */
export class Values {
  readonly #units: readonly Unit[];
  readonly #entities: Entities;
  readonly #amounts: readonly Placed<Amount>[];
  readonly #dates: readonly Placed<StatedDate>[];

  constructor(units: readonly Unit[], entities: Entities) {
    this.#units = units;
    this.#entities = entities;
    this.#amounts = placed(units, ({ amounts }) => amounts);
    this.#dates = placed(units, ({ dates }) => dates);
  }

  /** The claims of a statement; a name is none that is the article's subject, since its sentences need not name it. */
  claims(statement: Parsed): Claim[] {
    return [
      ...statement.amounts.flatMap((amount) => this.#amountClaim(statement, amount) ?? []),
      ...statement.dates.flatMap((date) => this.#dateClaim(statement, date) ?? []),
      ...this.#entities
        .in(statement)
        .flatMap(({ entity, from, to }) =>
          entity.isMain ? [] : [this.#nameClaim(statement, entity, { from, to })],
        ),
    ];
  }

  #amountClaim(statement: Parsed, amount: Amount): Claim | null {
    const anchor = anchorOf(statement.tokens, amount);
    const same = this.#amounts.filter(({ value }) => sameAmount(amount, value));
    const isKnown =
      this.#isPaired(statement, amount) ||
      this.#isOfThem(statement, amount) ||
      hasOwner(statement, amount, this.#entities, this.#units);
    if (!anchor || same.length === 0 || isKnown) return null;
    const whole = partnerOf(statement, amount);
    const rivals = this.#amounts.flatMap(({ value, place }) => {
      const key = amountKey(amount, value);
      const isNone = sameAmount(amount, value) || (whole !== null && sameAmount(whole, value));
      return key === null || isNone ? [] : [{ key, place }];
    });
    return {
      ...anchor,
      ...{ kind: 'number', isPerson: false, key: amountKey(amount, amount) ?? '' },
      same: same.map(({ place }) => place),
      rivals: grouped(rivals),
    };
  }

  /** "Eleven of the owners" where the article has "eleven of them". */
  #isOfThem({ text }: Parsed, amount: Amount): boolean {
    return (
      text.startsWith(' of ', amount.end) &&
      this.#units.some((unit) =>
        unit.amounts.some(
          (other) =>
            sameAmount(amount, other) &&
            /^ of (?:them|these|those|its|their)(?!\p{L})/u.test(unit.text.slice(other.end)),
        ),
      )
    );
  }

  /** Whether an amount stands beside the same other one in the article as in the statement: "nine to twelve". */
  #isPaired({ amounts, text }: Parsed, amount: Amount): boolean {
    const at = amounts.indexOf(amount);
    return [
      [amounts[at - 1], amount],
      [amount, amounts[at + 1]],
    ].some(([first, second]) => {
      if (!first || !second) return false;
      const isRow = isTight(text, first, second);
      const isWay = isTight(text, first, second, WAY);
      const isBack = isTight(text, first, second, BACK);
      if (!isRow && !isWay && !isBack) return false;
      return this.#units.some((unit) =>
        unit.amounts.some((one, index) => {
          const next = unit.amounts[index + 1];
          if (next === undefined) return false;
          const isSame = sameAmount(first, one) && sameAmount(second, next);
          const isTurned = sameAmount(first, next) && sameAmount(second, one);
          return (
            (isRow && isSame && isTight(unit.text, one, next)) ||
            (isSame && next.start - one.end < FAR) ||
            (isWay && isTurned && isTight(unit.text, one, next, BACK))
          );
        }),
      );
    });
  }

  #dateClaim(statement: Parsed, date: StatedDate): Claim | null {
    const anchor = anchorOf(statement.tokens, date);
    const same = this.#dates.filter(({ value }) => dateHolds(value, date));
    if (!anchor || same.length === 0) return null;
    const rivals = this.#dates.flatMap(({ value, place }) =>
      dateKind(value) === dateKind(date) && !dateHolds(value, date)
        ? [{ key: dateKey(value), place }]
        : [],
    );
    return {
      ...anchor,
      ...{ kind: 'date', isPerson: false, key: dateKey(date) },
      same: same.map(({ place }) => place),
      rivals: grouped(rivals),
    };
  }

  #nameClaim({ tokens }: Parsed, entity: Entity, { from, to }: Anchor): Claim {
    const frame = frameBefore(tokens, from);
    const fits = ({ unit, from: at }: Occurrence): boolean =>
      entity.isPerson ||
      (frame !== undefined && frameBefore(this.#units[unit]?.tokens ?? [], at) === frame);
    const rivals = this.#entities.all.filter(
      (other) => other !== entity && other.isPerson === entity.isPerson,
    );
    return {
      ...{ kind: 'name', from, to, isPerson: entity.isPerson, key: entity.words.join(' ') },
      same: entity.places,
      rivals: rivals.map(({ words, places }) => ({
        key: words.join(' '),
        places: places.filter((place) => (entity.isPerson || !place.isPronoun) && fits(place)),
      })),
    };
  }

  /** The names of a statement that stand before something which the article says of another: "the Italian authority". */
  misplacedAdjectives(statement: Parsed, book: NameBook): Anchor[] {
    const { tokens } = statement;
    return book.runs(statement).filter(({ from, to, words }) => {
      const nouns = nounsBehind(tokens, to);
      if (words.length > 1 || nouns.length < 2 || !PLAIN.test(tokens[from]?.text ?? ''))
        return false;
      const own = this.#entities.of(words);
      const isSaidOf = (entity: Entity): boolean =>
        entity.places.some(({ unit, from: at, to: behind, isPronoun }) => {
          if (isPronoun || behind - at > 1) return false;
          const after = nounsBehind(this.#units[unit]?.tokens ?? [], behind);
          const shared = nouns.filter((noun) => after.includes(noun));
          return shared.length > 1;
        });
      if (own && isSaidOf(own)) return false;
      return this.#entities.all.some((other) => other !== own && isSaidOf(other));
    });
  }
}

const ROW = /^[ –-](?:(?:to|and|or|of|out of|of the|bis|und|à|et|y|a)[ -])?$/;
/** "From six to forty" is the same as "forty, up from six". */
const WAY = /^ (?:\p{L}+ )?to (?:about |around |roughly )?$/u;
const BACK =
  /(?:instead of|rather than|from|compared (?:with|to)|against|after|not) (?:about |around |the )?$/u;

const isTight = (text: string, { end }: Amount, { start }: Amount, by = ROW): boolean =>
  start - end < FAR && by.test(text.slice(end, start));
/** Characters between two amounts that belong together. */
const FAR = 60;

/** The whole that an amount is said to be a part of, or the part of which it is the whole: they cannot change places. */
function partnerOf({ text, amounts }: Parsed, amount: Amount): Amount | null {
  const at = amounts.indexOf(amount);
  for (const [part, whole] of [
    [amount, amounts[at + 1]],
    [amounts[at - 1], amount],
  ])
    if (
      part &&
      whole &&
      /^ (?:out )?of (?:the |its |about )?$/.test(text.slice(part.end, whole.start))
    )
      return part === amount ? whole : part;
  return null;
}

/** A word with one capital, not initials. */
const PLAIN = /^\p{Lu}\p{Ll}+$/u;
/** Words right behind a name that it belongs to. */
const NOUNS = 3;

function nounsBehind(tokens: readonly Token[], at: number): string[] {
  const nouns: string[] = [];
  for (const [step, token] of tokens.slice(at, at + NOUNS).entries()) {
    const before = tokens[at + step - 1];
    if (!before || token.place - before.place !== 1 || token.weight === 0 || token.isCapital) break;
    nouns.push(token.key);
  }
  return nouns;
}
