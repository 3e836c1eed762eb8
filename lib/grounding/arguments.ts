import { type Clause, clausesIn, type Stretch } from './clauses.ts';
import type { Entities, Entity } from './entities.ts';
import { kinOf } from './kin.ts';
import { sameness, type Token } from './tokens.ts';
import type { Parsed, Unit } from './units.ts';

/** Somebody or something that does what a verb says, or has it done. */
interface Party {
  entities: readonly Entity[];
  /** Names behind an "of" or "in" of it. */
  placed: readonly Entity[];
  /** Its plain words before any "of" or "in". */
  heads: readonly Token[];
  isVague: boolean;
}

/** Words that may stand for any name or thing. */
const VAGUE =
  /^(?:he|she|it|they|who|which|that|this|these|those|we|you|i|one|some|others|there|what|company|firm|startup|lab|group|maker|officials?|researchers?|people|users|authorities|experts|critics|organization|service|team|business|software|system|tool|model|program|app|product|device|users|move|deal|decision|plan|all|both|each|many|most|several|none|nobody|everyone)$/;
const ENDS_HEAD = /^(?:of|in|on|at|by|for|from|with|to|against|about|between|after|before|over)$/;
const ANYBODY =
  /^(?:sai?d?|says?|tell|told|notes?d?|adds?|added|have|has|be|get|got|do|go|come|accord|base)$/;
/** "And so did the lawyer". */
const SO_DID =
  /(?<!\p{L})(?:so|as|neither|nor) (?:did|does|do|has|have|had|is|are|was|were|will)(?!\p{L})/iu;
/** Words for people and what they make up. */
const HUMAN =
  /^(?:offices?|agenc(?:y|ies)|directorate|associations?|federation|commission|county|prosecutors?|captain|pilots?|police|unions?|students?|teachers?|doctors?|patients?|judges?|jur(?:y|ors)|regulators?|government|ministry|minister|mayor|governor|senators?|lawyers?|customers?|drivers?|workers?|employees|staff|families|parents|insurers?|investors?|banks?|cit(?:y|ies)|council|court|board|committee|senate|parliament|residents|neighbors|engineers?|scientists?|farmers?|growers|actors?|authors?|artists?|singers?|fans?|nurses?|soldiers|army|navy|owners?|tenants|landlords|publishers?|airlines?|hospitals?|schools?|universit(?:y|ies)|supervisors?|managers?|director|president|chair|chairman|testers?|critics|opponents|plaintiffs?|prosecutors?)$/;
const TIGHT = 4;
const SURE = 0.8;
/** Tokens behind and before a verb in which what it is done with is looked for. */
const WORK_REACH = 8;

/** A clause of the article that tells of what a clause of a statement does. */
export interface Match {
  unit: number;
  clause: Clause;
  /** The very verb and not another one for it. */
  isOne: boolean;
  /** How much the words weigh that both have. */
  shared: number;
}

const headsEnd = (tokens: readonly Token[], { from, to }: Stretch): number => {
  const end = tokens.findIndex(
    ({ folded }, at) => at > from && at < to && (ENDS_HEAD.test(folded) || folded === 'based'),
  );
  return end < 0 ? to : tokens[end]?.folded === 'based' ? end - 1 : end;
};

const headsIn = (tokens: readonly Token[], { from, to }: Stretch): Token[] => {
  const heads: Token[] = [];
  for (const token of tokens.slice(from, to)) {
    if (ENDS_HEAD.test(token.folded)) {
      if (heads.length > 0) break;
      continue;
    }
    heads.push(token);
  }
  return heads;
};

/** Reads who does what in statements and in the article, and says where the one is not the other. */
export class Arguments {
  readonly #units: readonly Unit[];
  readonly #entities: Entities;

  /** What was found last for a clause, which several rules ask for. */
  readonly #known = new WeakMap<Clause, { asked: string; matches: readonly Match[] }>();

  constructor(units: readonly Unit[], entities: Entities) {
    this.#units = units;
    this.#entities = entities;
  }

  /** The clauses among `units`, or anywhere if they share much, whose verb says what a statement's does, of the same thing. */
  matches(statement: Parsed, clause: Clause, units: readonly number[]): readonly Match[] {
    const verb = statement.tokens[clause.verb];
    if (!verb) return [];
    const asked = [...units].sort((a, b) => a - b).join(' ');
    const known = this.#known.get(clause);
    if (known?.asked === asked) return known.matches;
    const matches = this.#look(statement, clause, verb, new Set(units));
    this.#known.set(clause, { asked, matches });
    return matches;
  }

  #look(statement: Parsed, clause: Clause, verb: Token, units: ReadonlySet<number>): Match[] {
    return this.#units.flatMap((source, unit) => {
      const isNear = units.has(unit);
      if (!isNear && source.sentence === null) return [];
      return clausesIn(source).flatMap((other): Match[] => {
        const found = source.tokens[other.verb];
        const isOne = found?.key === verb.key;
        if (!found || !(isOne || (isNear && sameness(verb, found) >= SURE))) return [];
        const least = isNear ? (isOne ? ENOUGH : ENOUGH_ALIKE) : ENOUGH_FAR;
        const shared = sharedWork(statement, clause, source, other);
        return shared >= least ? [{ unit, clause: other, isOne, shared }] : [];
      });
    });
  }

  /** The parties of a statement's clauses that by the article do not do it, or do not have it done; the first of each. */
  others(statement: Parsed, units: readonly number[]): Stretch[] {
    const named = this.#entities.in(statement);
    return clausesIn(statement).flatMap((clause): Stretch[] => {
      const verb = statement.tokens[clause.verb];
      if (!verb || ANYBODY.test(verb.folded)) return [];
      const matches = this.matches(statement, clause, units);
      if (matches.length === 0) return [];
      for (const role of ['doer', 'done'] as const) {
        const told = stretchOf(clause, role);
        if (!told) continue;
        const party = this.#party(statement, told, (at) =>
          named.filter(({ from }) => from === at).map(({ entity }) => entity),
        );
        const had = matches.flatMap(({ unit, clause: other }) => {
          const stretch = stretchOf(other, role);
          const source = this.#units[unit];
          return stretch && source ? [{ unit, party: this.#partyIn(source, unit, stretch) }] : [];
        });
        if (
          had.length > 0 &&
          had.length === matches.length &&
          !had.some((one) => this.#canBe(party, one.party, one.unit))
        )
          return [told];
      }
      return [];
    });
  }

  #party(text: Parsed, stretch: Stretch, namesAt: (at: number) => Entity[]): Party {
    const heads = headsIn(text.tokens, stretch);
    const end = headsEnd(text.tokens, stretch);
    const entities: Entity[] = [];
    const placed: Entity[] = [];
    for (let at = stretch.from; at < stretch.to; at++)
      (at < end ? entities : placed).push(...namesAt(at));
    const plain = heads.filter(
      ({ isCapital, weight, isValue }) => !isCapital && weight > 0 && !isValue,
    );
    const last = heads.at(-1);
    return {
      ...{ entities, placed, heads: plain },
      isVague:
        entities.length + placed.length === 0 &&
        (!last || VAGUE.test(last.folded) || plain.length === 0),
    };
  }

  #partyIn(source: Unit, unit: number, stretch: Stretch): Party {
    return this.#party(source, stretch, (at) =>
      this.#entities.all.filter(({ places }) =>
        places.some((place) => place.unit === unit && place.from === at && !place.isPronoun),
      ),
    );
  }

  /** Whether the article's party can be the statement's. */
  #canBe(told: Party, had: Party, unit: number): boolean {
    if (told.isVague) return true;
    if (told.entities.some((entity) => had.entities.includes(entity))) return true;
    const sharesHead = told.heads.some((a) =>
      had.heads.some((b) => sameness(a, b) > 0 || kinOf(a.key).has(b.key)),
    );
    if (told.entities.length === 0 && had.entities.length === 0) {
      // "A court in Wexmoor" is none in Kellan.
      const [a, b] = [told.heads.at(-1), had.heads.at(-1)];
      const areTwo = a && b && HUMAN.test(a.folded) && HUMAN.test(b.folded);
      if (areTwo && !sharesHead && this.#tells(a)) return false;
      const isPlaced = sharesHead && told.placed.length > 0 && had.placed.length > 0;
      return !isPlaced || told.placed.some((entity) => had.placed.includes(entity));
    }
    if (told.entities.some((entity) => this.#isElliptic(entity, unit))) return true;
    const isNear = (entity: Entity, reach: number): boolean =>
      entity.isMain ||
      entity.places.some(({ unit: at, isPronoun }) => !isPronoun && Math.abs(at - unit) <= reach);
    if (told.entities.length > 0 && had.entities.length === 0) {
      if (had.isVague) return told.entities.some((entity) => isNear(entity, 3));
      const last = had.heads.at(-1);
      return told.entities.some(
        (entity) =>
          entity.places.some(({ unit: at, isPronoun }) => !isPronoun && Math.abs(at - unit) <= 1) ||
          (entity.isMain && (!last || !HUMAN.test(last.folded) || this.#isCalled(entity, last))),
      );
    }
    if (told.entities.length > 0)
      return told.entities.some((one) =>
        had.entities.some((other) => one.isPerson !== other.isPerson && this.#belong(one, other)),
      );
    // A plain word for somebody with a name: it stands near that name somewhere, or is the statement's own.
    if (sharesHead) return true;
    const last = told.heads.at(-1);
    if (!last || !this.#tells(last)) return true;
    const isWho = HUMAN.test(last.folded);
    return had.entities.some((entity) =>
      this.#isCalled(entity, last, isWho && !entity.isPerson ? TIGHT : undefined),
    );
  }

  /** "Ultra reached 44 percent and Meridian only 42": a name with a number right behind it. */
  #isElliptic({ places }: Entity, at: number): boolean {
    const { tokens = [], text = '' } = this.#units[at] ?? {};
    if (SO_DID.test(text)) return places.some(({ unit }) => unit === at);
    return places.some(
      ({ unit, to, isPronoun }) =>
        unit === at && !isPronoun && tokens.slice(to, to + 2).some(({ isValue }) => isValue),
    );
  }

  /** Whether two names stand together in some sentence. */
  #belong(one: Entity, other: Entity): boolean {
    return one.places.some(
      ({ unit, isPronoun }) =>
        !isPronoun && other.places.some((place) => place.unit === unit && !place.isPronoun),
    );
  }

  #tells({ key }: Token): boolean {
    return this.#units.some(({ tokens }) => tokens.some((token) => token.key === key));
  }

  /** Whether a word for a name stands in a sentence with it, at most so many tokens away. */
  #isCalled({ places }: Entity, word: Token, reach = Number.POSITIVE_INFINITY): boolean {
    return places.some(({ unit, from, to, isPronoun }) => {
      const { tokens = [] } = this.#units[unit] ?? {};
      return (
        !isPronoun &&
        tokens.some(
          (token, at) =>
            (at < from ? from - at : at - to) <= reach &&
            (sameness(token, word) > 0 || kinOf(word.key).has(token.key)),
        )
      );
    });
  }
}

function stretchOf({ subject, by, isPassive }: Clause, role: 'doer' | 'done'): Stretch | null {
  if (role === 'doer') return isPassive ? by : subject;
  return isPassive ? subject : null;
}

/** What words have to weigh together, at up to 9 each, to be what two clauses are about: of one verb, and of two alike. */
const ENOUGH = 2.5;
const ENOUGH_ALIKE = 4.5;
/** The same in sentences that do not bear the statement out otherwise. */
const ENOUGH_FAR = 6;
/** What a number and a word of a name weigh in that. */
const VALUE = 3;
const NAME_SHARE = 0.4;

/** How much the words weigh that stand around the verbs of two clauses or are their subjects, and are in both. */
function sharedWork(a: Parsed, one: Clause, b: Parsed, other: Clause): number {
  const around = ({ tokens }: Parsed, { verb, subject }: Clause): Token[] =>
    tokens.filter(
      (token, at) =>
        at !== verb &&
        (token.weight > 0 || token.isValue) &&
        (Math.abs(at - verb) <= WORK_REACH || (subject && subject.from <= at && at < subject.to)),
    );
  const had = around(b, other);
  let shared = 0;
  for (const token of around(a, one))
    if (had.some((found) => sameness(token, found) >= SURE))
      shared += token.isValue ? VALUE : token.weight * (token.isCapital ? NAME_SHARE : 1);
  return shared;
}
