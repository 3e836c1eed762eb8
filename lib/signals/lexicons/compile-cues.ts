import type { CueGroup } from './lexicon.ts';
import type { PatternGroup, PatternLexicon } from './pattern-group.ts';

/** A word or a mark of a text, in lower case with straight apostrophe. Clitics stand alone: "is" "n't", "it" "'s", "qu'" "il". */
export interface Token {
  lower: string;
  /** As it is written; `start` and `end` in UTF-16 code units. */
  text: string;
  start: number;
  end: number;
  isWord: boolean;
}

/** Tokens that fit: by their words, by an ending, as a number, by a capital or none, or any word at all; `edge` is where no token is. */
interface Fit {
  words: ReadonlySet<string>;
  endings: readonly string[];
  number: boolean;
  capital: boolean;
  lowerWord: boolean;
  anyWord: boolean;
  edge: boolean;
}

/** `behind` and `ahead` only look; the others take `least` to `most` tokens. */
type Step =
  | { kind: 'behind' | 'ahead'; fit: Fit; wanted: boolean }
  | { kind: 'take'; fit: Fit; least: number; most: number; isCue: boolean };

interface Pattern<Group> {
  group: Group;
  steps: readonly Step[];
  /** What the second token has to be, where that is plain: most patterns fail there. */
  second: Fit | null;
}

export interface Cues<Group = CueGroup> {
  byFirst: ReadonlyMap<string, readonly Pattern<Group>[]>;
}

type Sets = PatternLexicon<PatternGroup>['sets'];

/** Cue words found: tokens `from` up to `to`, exclusive. */
export interface Found<Group = CueGroup> {
  group: Group;
  from: number;
  to: number;
}

const SOME = 3;
/** Stands for all words with a capital where patterns are kept by their first word. */
const CAPITAL = '%';

function fitOf(text: string, sets: Sets): Fit {
  const words = new Set<string>();
  const endings: string[] = [];
  const fit = { number: false, capital: false, lowerWord: false, anyWord: false, edge: false };
  for (const one of text.split('|')) {
    if (one.startsWith('@')) {
      const name = one.slice(1);
      const inner = fitOf(sets[name] ?? fail(`no set ${name}`), sets);
      for (const word of inner.words) words.add(word);
      endings.push(...inner.endings);
      fit.edge ||= inner.edge;
      fit.number ||= inner.number;
      fit.capital ||= inner.capital;
    } else if (one.length > 1 && one.startsWith('~')) endings.push(one.slice(1));
    else if (one === '#') fit.number = true;
    else if (one === '%') fit.capital = true;
    else if (one === '_') fit.lowerWord = true;
    else if (one === '.*') fit.anyWord = true;
    else if (one === '^') fit.edge = true;
    else words.add(one);
  }
  return { words, endings, ...fit };
}

const fail = (message: string): never => {
  throw new Error(message);
};

/**
 * A pattern is tokens divided by blanks: `a|b` one of them, `?a` perhaps, `*a` up to three, `<2` up to two words of any kind,
 * `@name` one of a set, `~ly` by ending, `#` a number, `%` one with a capital, `_` one without, `.*` any word. `!a` looks that none of them comes next,
 * `=a` that one does, `-a` and `+a` the same of the token before; `^` is the edge of the sentence. What stands between `[` and
 * `]` is the cue, else all of it.
 */
function stepsOf(pattern: string, sets: Sets): Step[] {
  const parts = pattern.split(' ');
  const bracketed = parts.includes('[');
  let isCue = !bracketed;
  return parts.flatMap((part): Step[] => {
    if (part === '[' || part === ']') {
      isCue = part === '[';
      return [];
    }
    const rest = part.slice(1);
    const sign = rest === '' ? '' : part.charAt(0);
    if (sign === '-' || sign === '+')
      return [{ kind: 'behind', fit: fitOf(rest, sets), wanted: sign === '+' }];
    if (sign === '!' || sign === '=')
      return [{ kind: 'ahead', fit: fitOf(rest, sets), wanted: sign === '=' }];
    if (sign === '<')
      return [{ kind: 'take', fit: fitOf('.*', sets), least: 0, most: Number(rest), isCue }];
    if (sign === '?' || sign === '*')
      return [
        { kind: 'take', fit: fitOf(rest, sets), least: 0, most: sign === '?' ? 1 : SOME, isCue },
      ];
    return [{ kind: 'take', fit: fitOf(part, sets), least: 1, most: 1, isCue }];
  });
}

/** The words a pattern can begin with. Throws where it could begin with anything: it would be tried at every word. */
function firstWords(steps: readonly Step[], pattern: string): Set<string> {
  const words = new Set<string>();
  for (const step of steps) {
    if (step.kind !== 'take') continue;
    const { fit } = step;
    if (fit.endings.length > 0 || fit.number || fit.lowerWord || fit.anyWord) break;
    if (fit.capital) words.add(CAPITAL);
    for (const word of fit.words) words.add(word);
    if (step.least > 0) return words;
  }
  return fail(`begins with anything: ${pattern}`);
}

function secondOf([first, second]: readonly Step[]): Fit | null {
  const isOne = first?.kind === 'take' && first.least === 1 && first.most === 1;
  if (!isOne || second === undefined || second.kind === 'behind') return null;
  const isNeeded = second.kind === 'take' ? second.least > 0 : second.wanted;
  return isNeeded ? second.fit : null;
}

/** All patterns of a lexicon, by the words they can begin with. Throws where a pattern is not well formed. */
export function compileCues<Group extends PatternGroup>({
  sets,
  groups,
}: PatternLexicon<Group>): Cues<Group> {
  const byFirst = new Map<string, Pattern<Group>[]>();
  for (const group of groups)
    for (const line of group.patterns.split('\n')) {
      const text = line.trim();
      if (text === '') continue;
      const steps = stepsOf(text, sets);
      const pattern = { group, steps, second: secondOf(steps) };
      for (const word of firstWords(steps, text)) {
        const there = byFirst.get(word);
        if (there) there.push(pattern);
        else byFirst.set(word, [pattern]);
      }
    }
  return { byFirst };
}

function fits(fit: Fit, token: Token | undefined): boolean {
  if (token === undefined) return fit.edge;
  const { lower, text, isWord } = token;
  if (fit.words.has(lower)) return true;
  if (!isWord) return false;
  if (fit.anyWord) return true;
  if (fit.number && /^\p{N}/u.test(text)) return true;
  if (fit.capital && /^\p{Lu}/u.test(text)) return true;
  if (fit.lowerWord && /^\p{Ll}/u.test(text)) return true;
  return fit.endings.some((ending) => lower.length > ending.length + 1 && lower.endsWith(ending));
}

/** The token before, where opening marks do not count. */
function before(tokens: readonly Token[], at: number): Token | undefined {
  let index = at - 1;
  while (OPENING.has(tokens[index]?.lower ?? '')) index--;
  return tokens[index];
}
const OPENING: ReadonlySet<string> = new Set([
  '"',
  '“',
  '‘',
  '„',
  '«',
  '(',
  '[',
  '¿',
  '¡',
  '-',
  '–',
  '•',
]);

/** The span of the cue where the steps from `step` on fit at `at`; null where they do not. */
function fitFrom(
  tokens: readonly Token[],
  steps: readonly Step[],
  step: number,
  at: number,
  cue: { from: number; to: number },
): { from: number; to: number } | null {
  const next = steps[step];
  if (next === undefined) return cue;
  if (next.kind !== 'take') {
    const token = next.kind === 'behind' ? before(tokens, at) : tokens[at];
    return fits(next.fit, token) === next.wanted ? fitFrom(tokens, steps, step + 1, at, cue) : null;
  }
  let most = 0;
  while (most < next.most && at + most < tokens.length && fits(next.fit, tokens[at + most])) most++;
  for (let taken = most; taken >= next.least; taken--) {
    const to = at + taken;
    const grown = next.isCue && taken > 0 ? { from: cue.from < 0 ? at : cue.from, to } : cue;
    const found = fitFrom(tokens, steps, step + 1, to, grown);
    if (found) return found;
  }
  return null;
}

const NONE: readonly never[] = [];
const NO_CUE = { from: -1, to: -1 };

/** All cues in the tokens of one sentence, in the order of their first words. */
export function findCues<Group>(
  { byFirst }: Cues<Group>,
  tokens: readonly Token[],
): Found<Group>[] {
  const found: Found<Group>[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const { lower = '', text = '' } = tokens[at] ?? {};
    const begun = byFirst.get(lower) ?? NONE;
    const named = lower !== text && /^\p{Lu}/u.test(text) ? (byFirst.get(CAPITAL) ?? NONE) : NONE;
    const both = named.length > 0 && begun.length > 0;
    const tried = both ? new Set([...begun, ...named]) : named.length > 0 ? named : begun;
    for (const { group, steps, second } of tried) {
      if (second !== null && !fits(second, tokens[at + 1])) continue;
      const cue = fitFrom(tokens, steps, 0, at, NO_CUE);
      if (cue && cue.from >= 0) found.push({ group, ...cue });
    }
  }
  return found;
}

/** Those that are no fixed phrase (list `none`) and share no token with one. */
export function outsideFixed<Group extends PatternGroup>(
  all: readonly Found<Group>[],
): Found<Group>[] {
  const fixed = new Set<number>();
  for (const { group, from, to } of all)
    if (group.list === 'none') for (let at = from; at < to; at++) fixed.add(at);
  return all.filter(({ group, from, to }) => {
    if (group.list === 'none') return false;
    for (let at = from; at < to; at++) if (fixed.has(at)) return false;
    return true;
  });
}
