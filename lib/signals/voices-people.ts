import type { Reporting } from './reporting.ts';
import {
  isName,
  isPersonal,
  ORGANIZATION,
  runBeginningAt,
  type Spelling,
  splitRole,
  textOf,
  withoutOpening,
} from './voices-names.ts';
import type { Token } from './voices-tokens.ts';

/** A name in a sentence, in its fullest form; `at` is its first token. */
export interface Mention {
  name: string;
  at: number;
}

/** The names of an article: which short form stands for which, and where each is. */
export interface People {
  /** The fullest form of a name; the sentence tells which of those that share a surname. */
  fullOf: (name: string, sentence?: number) => string;
  /** Whether the text writes of it as of a person. */
  isPerson: (name: string) => boolean;
  /** By sentence, the people named in it, outside of quotations. */
  people: readonly (readonly Mention[])[];
  /** By sentence, the organizations named in it that the article names again. */
  others: readonly (readonly Mention[])[];
  /** By sentence, what has a name at its beginning, of people or not. */
  openings: readonly (string | null)[];
  /** How often each name stands in the article. */
  counts: ReadonlyMap<string, number>;
}

const GENERATION = /,? (?:Jr|Sr|II|III|IV)\.?$/u;
const SUFFIX =
  /^(?:Inc\.?|Corp\.?|Corporation|Ltd\.?|LLC|GmbH|AG|SE|Group|Holdings|Company|Co\.?|AI|Labs?|Technologies|University|Foundation)$/u;
const PERSON = /^(?:he|she|his|her|him|hers|er|sie|ihr|ihre|seine|il|elle|lui|él|ella)$/u;
/** Of the sentences that have a first name alone, the share that also has "he" or "she". */
const OFTEN_PERSON = 0.25;

interface Found {
  name: string;
  at: number;
  sentence: number;
  /** A role stands before or behind it. */
  isRoled: boolean;
  /** "the" stands before it. */
  isThing: boolean;
}

/** Whether a role follows a name: "Voss, the chief scientist". */
function hasRoleBehind(tokens: readonly Token[], at: number, words: Reporting): boolean {
  if (!/^[,(]$/u.test(tokens[at + 1]?.text ?? '')) return false;
  const end = tokens.findIndex(({ kind }, next) => next > at + 1 && kind !== 'word');
  return tokens
    .slice(at + 2, Math.min(end < 0 ? tokens.length : end, at + 10))
    .some(({ low }) => words.role.test(low));
}

function namesOf(
  sentences: readonly (readonly Token[])[],
  words: Reporting,
  spelling: Spelling,
  lang: string | null,
): Found[] {
  const found: Found[] = [];
  for (const [sentence, tokens] of sentences.entries()) {
    for (let at = 0; at < tokens.length; at++) {
      const run = runBeginningAt(tokens, at);
      if (!run) continue;
      at = run.to;
      const own = withoutOpening(tokens, run, spelling, lang);
      const name = own && splitRole(tokens, own, words).name;
      if (name && isName(tokens, name, spelling, words))
        found.push({
          name: textOf(tokens, name),
          at: name.from,
          sentence,
          isRoled: name.from > own.from || hasRoleBehind(tokens, name.to, words),
          isThing: name.from === own.from && words.articles.has(tokens[own.from - 1]?.low ?? ''),
        });
    }
  }
  return found;
}

/** Joins the names of an article; `sentences` are its tokens. */
export function peopleOf(
  sentences: readonly (readonly Token[])[],
  words: Reporting,
  spelling: Spelling,
  lang: string | null,
): People {
  const found = namesOf(sentences, words, spelling, lang);
  /** By surname, those who bear it, with the sentence that first names them. */
  const bySurname = new Map<string, Map<string, number>>();
  const byFirst = new Map<string, Set<string>>();
  const bySuffix = new Map<string, string>();
  const alone = new Map<string, Set<number>>();
  const all = new Set<string>();
  const things = new Map<string, number>();
  for (const { name, isThing } of found)
    things.set(name, (things.get(name) ?? 0) + (isThing ? 1 : -1));
  const isThing = (name: string): boolean => (things.get(name) ?? 0) > 0;
  for (const { name, sentence } of found) {
    all.add(name);
    const parts = name.replace(GENERATION, '').split(' ');
    const [first = ''] = parts;
    if (parts.length === 1) alone.set(first, (alone.get(first) ?? new Set()).add(sentence));
    else if (SUFFIX.test(parts.at(-1) ?? '')) {
      const stem = parts.slice(0, -1).join(' ');
      if (!bySuffix.has(stem)) bySuffix.set(stem, name);
    } else if (isPersonal(name)) {
      const last = parts.at(-1) ?? '';
      const bearers = bySurname.get(last) ?? new Map<string, number>();
      bySurname.set(last, bearers);
      if (!bearers.has(name)) bearers.set(name, sentence);
      byFirst.set(first, (byFirst.get(first) ?? new Set()).add(name));
    }
  }
  const isFirstName = (first: string): boolean => {
    const places = alone.get(first);
    if (!places || ORGANIZATION.test(first)) return false;

    const personal = [...places].filter((at) => sentences[at]?.some(({ low }) => PERSON.test(low)));
    return personal.length >= OFTEN_PERSON * places.size;
  };
  /** Whether a first word alone stands for the whole name: named in whole before, and then in short again and again. */
  const isShortFor = (first: string, full: string): boolean => {
    if (isFirstName(first)) return true;
    const places = alone.get(first) ?? new Set();
    const introduced = found.find(({ name }) => name === full)?.sentence ?? 0;
    return !ORGANIZATION.test(first) && places.size > 2 && Math.min(...places) > introduced;
  };
  const roled = new Set(found.filter(({ isRoled }) => isRoled).map(({ name }) => name));
  const memo = new Map<string, string>();
  /** Who bears a surname: the last one named before a sentence, if the text has the whole name before the surname alone. */
  const bearer = (surname: string, sentence: number): string | undefined => {
    const first = Math.min(...(alone.get(surname) ?? []));
    const bearers = [...(bySurname.get(surname) ?? [])].filter(
      ([name, at]) => roled.has(name) || at <= first,
    );
    return (bearers.findLast(([, at]) => at <= sentence) ?? bearers[0])?.[0];
  };
  const find = (name: string, sentence: number): string => {
    const plain = name.replace(GENERATION, '');
    if (plain.includes(' ')) {
      const longer = [...all].find((one) => {
        const whole = one.replace(GENERATION, '');
        return (
          one.length > name.length &&
          (whole === plain || (isPersonal(one) && whole.endsWith(` ${plain}`)))
        );
      });
      return longer ?? bySuffix.get(name) ?? name;
    }
    const [only, ...more] = byFirst.get(name) ?? [];
    return (
      (isThing(name) ? undefined : bearer(name, sentence)) ??
      bySuffix.get(name) ??
      (only !== undefined && more.length === 0 && isShortFor(name, only) ? only : name)
    );
  };
  const fullOf = (name: string, sentence = 0): string => {
    const key = (bySurname.get(name)?.size ?? 0) > 1 ? `${name} ${sentence}` : name;
    const known = memo.get(key) ?? find(name, sentence);
    memo.set(key, known);
    return known;
  };
  const people: Mention[][] = sentences.map(() => []);
  const others: Mention[][] = sentences.map(() => []);
  const counts = new Map<string, number>();
  for (const { name, sentence } of found) {
    const full = fullOf(name, sentence);
    counts.set(full, (counts.get(full) ?? 0) + 1);
  }
  for (const { name, at, sentence } of found) {
    const full = fullOf(name, sentence);
    if (isPersonal(full) && !isThing(full)) {
      const short = full.replace(GENERATION, '').split(' ').at(-1) ?? '';
      // Of two words with capitals only those are people whose role or surname alone is told too.
      if (roled.has(full) || name !== full || alone.has(short))
        people[sentence]?.push({ name: full, at });
    } else if ((counts.get(full) ?? 0) > 1) others[sentence]?.push({ name: full, at });
  }
  const openings = sentences.map((tokens, sentence) => {
    const run = runBeginningAt(tokens, 0) ?? runBeginningAt(tokens, 1);
    const own = run && withoutOpening(tokens, run, spelling, lang);
    return own ? fullOf(textOf(tokens, own), sentence) : null;
  });
  const isPerson = (name: string): boolean =>
    isPersonal(name) ? !isThing(name) : isFirstName(name);
  return { fullOf, isPerson, people, others, openings, counts };
}
