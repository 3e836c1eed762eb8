import { isPersonal, ORGANIZATION } from './voices-names.ts';
import type { Mention, People } from './voices-people.ts';
import type { Spoken } from './voices-reading.ts';

/** How many sentences back "he" may lead, and how many "the company". */
const FAR = 8;
const NEAR = 3;
/** Furthest that "he" leads to the one who speaks most, in sentences. */
const FARTHEST = 20;

const distinct = (mentions: readonly Mention[]): string[] => [
  ...new Set(mentions.map(({ name }) => name)),
];

const MEN = /(?:^|-)(?:he|er|il|él)$/u;
const WOMEN = /(?:^|-)(?:she|sie|elle|ella)$/u;

/** Who is meant by "he", "the company" and the like; null where that is not plain. */
export class Whose {
  readonly #men = new Map<string, boolean>();
  lastPaper: { name: string; sentence: number } | null = null;
  readonly #article: Spoken;
  readonly #people: People;
  readonly #by: ReadonlyMap<number, readonly string[]>;

  constructor(article: Spoken, people: People, by: ReadonlyMap<number, readonly string[]>) {
    this.#article = article;
    this.#people = people;
    this.#by = by;
  }

  #peopleIn(sentence: number): readonly Mention[] {
    return this.#people.people[sentence] ?? [];
  }

  /** The person who speaks in a sentence, the last one where there are several. */
  #personIn(sentence: number): string | null {
    return this.#by.get(sentence)?.findLast((name) => this.#mayBePerson(name)) ?? null;
  }

  #mayBePerson(name: string): boolean {
    return this.#people.isPerson(name);
  }

  /** "he" or "she" at a token of a sentence. */
  person(sentence: number, token: number, pronoun: string): string | null {
    const isMan = MEN.test(pronoun) ? true : WOMEN.test(pronoun) ? false : null;
    const name = this.#personAt(sentence, token, isMan);
    if (name !== null && isMan !== null) this.#men.set(name, isMan);
    return name;
  }

  /** Whether somebody was not "she" before, or not "he". */
  #fits(name: string, isMan: boolean | null): boolean {
    return isMan === null || (this.#men.get(name) ?? isMan) === isMan;
  }

  #personAt(sentence: number, token: number, isMan: boolean | null): string | null {
    const here = distinct(this.#peopleIn(sentence).filter(({ at }) => at < token)).filter((name) =>
      this.#fits(name, isMan),
    );
    const own = this.#personIn(sentence);
    if (own !== null && this.#fits(own, isMan)) return own;
    if (here[0] !== undefined) return here[0];
    for (let at = sentence - 1; at >= Math.max(0, sentence - FAR); at--) {
      const speaker = this.#personIn(at);
      if (speaker !== null && this.#fits(speaker, isMan)) return speaker;
      const [first, ...more] = distinct(this.#peopleIn(at)).filter((name) =>
        this.#fits(name, isMan),
      );
      if (first === undefined) {
        // Somebody may be meant of whom nothing else tells that it is a person.
        const opening = this.#people.openings[at];
        if (opening && isPersonal(opening) && this.#fits(opening, isMan))
          return at >= sentence - 2 && this.#isBeside(at, sentence) ? opening : null;
        continue;
      }
      const last = this.#lastSpeaker(at);
      return more.length > 0 && last !== null && more.includes(last) ? last : first;
    }
    // Further back only to somebody who has spoken more than once.
    const last = this.#lastSpeaker(sentence);
    const times = [...this.#by].filter(
      ([at, names]) => at >= sentence - FARTHEST && last !== null && names.includes(last),
    );
    return times.length > 1 && last !== null && this.#fits(last, isMan) ? last : null;
  }

  #isBeside(a: number, b: number): boolean {
    const { sentences } = this.#article;
    return sentences[a]?.block === sentences[b]?.block;
  }

  #lastSpeaker(before: number): string | null {
    for (let at = before - 1; at >= 0; at--) {
      const speaker = this.#personIn(at);
      if (speaker !== null) return speaker;
    }
    return null;
  }

  /** "it" or "the company" at a token of a sentence. */
  organization(sentence: number, token: number): string | null {
    for (let at = sentence; at >= Math.max(0, sentence - NEAR); at--) {
      const named = (this.#people.others[at] ?? []).filter(
        (one) => (at < sentence || one.at < token) && this.#isOrganization(one.name),
      );
      const speaker = this.#by.get(at)?.findLast((name) => named.some((one) => one.name === name));
      const found = speaker ?? named[0]?.name;
      if (found !== undefined) return found;
      const opening = this.#people.openings[at];
      if (opening && token > 0) return null;
    }
    return null;
  }

  #isOrganization(name: string): boolean {
    if (name.split(' ').some((word) => ORGANIZATION.test(word))) return true;

    return [...this.#by.values()].some((names) => names.includes(name));
  }

  /** "the report" */
  paper(sentence: number): string | null {
    const last = this.lastPaper;
    return last && sentence - last.sentence <= FAR ? last.name : null;
  }

  /** Whom a sentence right before a quotation names: who speaks in it, its only person, or "him". */
  lead(sentence: number): string | null {
    const speaker = this.#by.get(sentence)?.at(-1);
    if (speaker !== undefined) return speaker;
    const named = distinct(this.#peopleIn(sentence));
    if (named.length === 1) return named[0] ?? null;
    if (named.length > 1) return null;
    const text = this.#article.sentences[sentence]?.text ?? '';
    const pronoun =
      /(?<!\p{L})(?:(?<man>he|him|his|er|sein|seine|ihn|ihm|il|él)|she|her|sie|elle|ella)(?!\p{L})/iu.exec(
        text,
      );
    return pronoun
      ? this.#personAt(sentence, Number.POSITIVE_INFINITY, pronoun.groups?.man !== undefined)
      : null;
  }

  /** Who spoke last, where that is near and nobody else was named since. */
  speakerNear(sentence: number, blocks: number): string | null {
    const own = this.#article.sentences[sentence]?.block ?? 0;
    for (let at = sentence - 1; at >= 0; at--) {
      if (own - (this.#article.sentences[at]?.block ?? 0) > blocks) return null;
      const speaker = this.#personIn(at);
      if (speaker === null) continue;
      for (let since = at + 1; since < sentence; since++)
        if (this.#by.get(since)?.some((name) => name !== speaker)) return null;
      return speaker;
    }
    return null;
  }
}
