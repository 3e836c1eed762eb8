import { primaryLanguage } from '../text/stop-words.ts';
import { type NameBook, type NameRun, opens } from './names.ts';
import type { Occurrence } from './ties.ts';
import type { Parsed, Unit } from './units.ts';

/** Somebody or something with a name, under its fullest form. */
export interface Entity {
  /** Its words with blanks around and between them. */
  name: string;
  words: readonly string[];
  isPerson: boolean;
  /** Named in the title, or most often: what "the company" may mean anywhere. */
  isMain: boolean;
  /** Where it is named, and where a word that may mean it stands in its place. */
  places: Occurrence[];
}

const ORGANIZATION =
  /^(?:partners|capital|bio|pharma|tech|freight|molecular|motors|foods|energy|studios|records|mutual|ventures|labs?|ai|robotics|university|institute|college|bank|group|inc|corp|corporation|company|ltd|llc|gmbh|ag|fund|foundation|research|analytics|systems|technologies|media|news|times|post|tribune|airlines?|air|health|party|committee|commission|council|court|ministry|department|agency|collective|insights|semiconductor|city|county|state|street|valley|river)$/;
/** What follows a person's name, and what stands before it. */
const BEHIND_PERSON =
  /^(?:said|says|say|told|tells|wrote|writes|asked|added|argued|argues|warned|noted|called|explained|explains|believes|thinks|who|whose|sagte|sagt|erklärte|dit|déclaré|affirme|dijo|afirmó|explicó)$/;
const BEFORE_PERSON =
  /^(?:said|says|mr|mrs|ms|dr|professor|prof|judge|mayor|minister|senator|president|ceo|cto|cfo|coo|executive|chief|cofounder|spokeswoman|chairwoman|chair|head|deputy|colleague|boss|wife|husband|son|daughter|brother|sister|sagte|geschäftsführerin|geschäftsführer|vorsitzende|chefin|chef|directrice|générale|presidenta)$/;
/** What stands before an organization's name. */
const BEFORE_ORGANIZATION =
  /^(?:company|firm|startup|start|up|insurer|consultancy|retailer|grocer|carrier|lender|maker|chipmaker|automaker|publisher|broadcaster|regulator|supplier|provider|developer|manufacturer|bank|fund|lab|group|agency|union|university|nonprofit|lobby|airline|newspaper|magazine|website|site|platform|rival|competitor|reinsurer|cooperative|unternehmen|verlag|firma|konzern|entreprise|société|groupe|empresa|cooperativa)$/;
/** What somebody is, before a name: "the physicist Adaeze Nwosu". */
const WHO = /^\p{L}{4,}(?:ist|er|or|ian|ant|man|woman|person|ete|in)$/u;
const PRONOUN = /^(?:he|she|his|her|him|er|sie|il|elle|él|ella)$/;
const THING =
  /^(?:it|its|they|their|company|firm|startup|lab|group|insurer|maker|publisher|bank|fund|union|operator|authority|model|program|app|chip|city|agency|team|business|retailer|airline|unternehmen|firma|entreprise|société|empresa)$/;
/** Names in a row that a pronoun for a thing may mean. */
const RECENT = 3;

interface Named extends Occurrence {
  words: string[];
}

function namesIn(book: NameBook, unit: Parsed): NameRun[] {
  return book
    .runs(unit)
    .flatMap((run) => book.parted(unit, run))
    .map((run) => trimmed(book, unit, run));
}

/** A run that begins a sentence may begin with a word that is no name: "Analyst Hanna Weil". */
function trimmed(book: NameBook, { text, tokens, lang }: Parsed, run: NameRun): NameRun {
  const [first, ...rest] = run.words;
  const token = tokens[run.from];
  // "Linguistin Judith Olbrich": German nouns have capitals too.
  if (primaryLanguage(lang) === 'de' && rest.length > 1)
    return { from: run.from + 1, to: run.to, words: rest };
  const plain =
    first !== undefined && token && rest.length > 0 && opens(text, token) && book.isSmall(first);
  return plain ? { from: run.from + 1, to: run.to, words: rest } : run;
}

const nameOf = (words: readonly string[]): string => ` ${words.join(' ')} `;

/** The names of an article, each with all its places. */
export class Entities {
  readonly all: Entity[] = [];
  readonly #book: NameBook;
  readonly #known = new Map<string, Entity | null>();

  constructor(book: NameBook, units: readonly Unit[], title: string) {
    this.#book = book;
    const named: Named[] = units.flatMap((unit, at) =>
      unit.sentence === null ? [] : namesIn(book, unit).map((run) => ({ ...run, unit: at })),
    );
    const found = new Map(named.map(({ words }) => [nameOf(words), words]));
    const longestFirst = [...found].sort(([, a], [, b]) => b.length - a.length);
    for (const [name, words] of longestFirst)
      if (!this.all.some((entity) => entity.name.includes(name)))
        this.all.push({ name, words, isPerson: false, isMain: false, places: [] });
    const things = new Set<Entity>();
    for (const one of named) {
      const entity = this.of(one.words);
      entity?.places.push({ unit: one.unit, from: one.from, to: one.to });
      if (entity && besidePerson(units[one.unit], one)) entity.isPerson ||= canBePerson(entity);
      const before = units[one.unit]?.tokens[one.from - 1];
      const first = units[one.unit]?.tokens[one.from];
      const isKind = before !== undefined && BEFORE_ORGANIZATION.test(before.folded);
      if (entity && isKind && first && first.place - before.place === 1) things.add(entity);
    }
    for (const entity of things) entity.isPerson = false;
    for (const entity of this.all)
      if (entity.isPerson && isShortened(entity, named)) entity.isPerson = false;
    const lower = ` ${title.toLowerCase()} `;
    const others = this.all.filter(({ isPerson }) => !isPerson);
    const counts = others.map(({ places }) => places.length).sort((a, b) => b - a);
    const [most = 0, next = 0] = counts;
    for (const entity of others)
      entity.isMain =
        (entity.places.length === most && most > next) ||
        entity.words.some((word) => lower.includes(` ${word}`));
    this.#resolve(units);
  }

  /** The entity that words name; the first where several have them. */
  of(words: readonly string[]): Entity | null {
    const name = nameOf(words);
    const known = this.#known.get(name);
    if (known !== undefined) return known;
    const found = this.#find(name, words);
    this.#known.set(name, found);
    return found;
  }

  #find(name: string, words: readonly string[]): Entity | null {
    return (
      this.all.find((entity) => entity.name.includes(name)) ??
      this.all.find((entity) => name.includes(entity.name)) ??
      this.all.find(
        (entity) =>
          words.length === 1 &&
          entity.words.length === 1 &&
          this.#book.isSame(words[0] ?? '', entity.words[0] ?? ''),
      ) ??
      null
    );
  }

  /** The names of a statement that the article has, with their places in it. */
  in(statement: Parsed): { entity: Entity; from: number; to: number }[] {
    return namesIn(this.#book, statement).flatMap(({ words, from, to }) => {
      const entity = this.of(words);
      return entity ? [{ entity, from, to }] : [];
    });
  }

  /** Lets pronouns stand for the names before them. */
  #resolve(units: readonly Unit[]): void {
    const byUnit = new Map<number, Entity[]>();
    for (const entity of this.all)
      for (const { unit } of entity.places) byUnit.set(unit, [...(byUnit.get(unit) ?? []), entity]);
    let people: Entity[] = [];
    let things: Entity[] = [];
    let block: number | null = null;
    for (const [at, unit] of units.entries()) {
      if (unit.sentence === null) break;
      if (unit.block !== block) things = [];
      block = unit.block;
      const here = byUnit.get(at) ?? [];
      const persons = here.filter(({ isPerson }) => isPerson);
      for (const [index, { folded }] of unit.tokens.entries()) {
        const place: Occurrence = { unit: at, from: index, to: index + 1, isPronoun: true };
        if (PRONOUN.test(folded)) {
          // Who was named before it in the same sentence, or else anybody near.
          const before = persons.filter(({ places }) =>
            places.some((one) => one.unit === at && !one.isPronoun && one.from < index),
          );
          const meant = before.length > 0 ? before : [...persons, ...people];
          for (const entity of new Set(meant)) entity.places.push(place);
        }
        if (THING.test(folded))
          for (const entity of new Set([...things, ...this.all.filter(({ isMain }) => isMain)]))
            entity.places.push(place);
      }
      if (persons.length > 0) people = persons;
      things = [...here.filter(({ isPerson }) => !isPerson), ...things].slice(0, RECENT);
    }
  }
}

/** "Corriga" for Corriga Bio: people are called by their last names. */
function isShortened({ words }: Entity, named: readonly Named[]): boolean {
  const alone = named.flatMap((one) => (one.words.length === 1 ? one.words : []));
  const [first = '', last = ''] = [words[0], words.at(-1)];
  return words.length > 1 && alone.includes(first) && !alone.includes(last);
}

const canBePerson = ({ words }: Entity): boolean =>
  words.length > 1 &&
  words.length < 5 &&
  !words.some((word) => ORGANIZATION.test(word) || /\d/.test(word));

function besidePerson(unit: Unit | undefined, { from, to }: Occurrence): boolean {
  const [before, behind] = [unit?.tokens[from - 1], unit?.tokens[to]];
  return (
    (behind !== undefined && BEHIND_PERSON.test(behind.folded)) ||
    (before !== undefined && (BEFORE_PERSON.test(before.folded) || WHO.test(before.text)))
  );
}
