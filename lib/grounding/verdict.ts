import type { CheckedStatement, Doubt } from '../model/engines.ts';
import { chanceOf } from '../trees/forest.ts';
import { SUPPORTED } from './coverage.ts';
import { evidenceOf, type Judged } from './evidence.ts';
import { statementFeatures } from './features.ts';
import type { Ground } from './ground.ts';
import { HARD, type Ruled } from './rules.ts';
import { GROUNDING_FOREST } from './weights.ts';

/**
 * The chance from which on an English statement is marked: fewer than one in twenty supported ones of a writer whose statements were
 * not learned from reach it (`lib/cli/train/train-grounding.ts`).
 */
export const LIMIT = 0.76;
/** The same where a rule doubts it that labeled lists have too seldom to learn it. */
const SELDOM_LIMIT = 0.5;
const SELDOM: ReadonlySet<string> = new Set([
  ...['left out', 'adjective', 'affiliation', 'turned round', 'turned way', 'doer', 'role'],
]);
/** From this share on a statement is its sentences in almost their own words: what a rule that is seldom wrong says decides. */
const NEAR = 0.95;
const SURE: ReadonlySet<string> = new Set([
  ...['stray', 'speaker', 'doer', 'role', 'added not', 'denied', 'reversed', 'lifted', 'stronger'],
]);
/** Under this share of what is said no supported statement of our lists lies: the article has nothing of the kind. */
const NOTHING = 0.3;
/** The words that are doubted where no rule says which: not further apart than so many others. */
const GAP = 2;

export type Verdict = Pick<CheckedStatement, 'verdict' | 'doubts'>;

/** The doubts of rules, the first of those about the same words, in the order of the text. */
export function doubtsOf(text: string, ruled: readonly Ruled[]): Doubt[] {
  const doubts: Doubt[] = [];
  for (const { kind, start, end } of ruled)
    if (!doubts.some((other) => start < other.end && other.start < end))
      doubts.push({ kind, text: text.slice(start, end), start, end });
  return doubts.sort((a, b) => a.start - b.start);
}

/** By the rules alone. */
export function verdictByRules({ statement, ruled, covered }: Judged): Verdict {
  const doubts = doubtsOf(statement.text, ruled);
  if (covered < SUPPORTED) return { verdict: 'unsupported', doubts };
  return { verdict: doubts.length > 0 ? 'doubted' : 'supported', doubts };
}

/** The learned chance that a statement is not borne out, 1 where what the rules say is enough. */
export function chanceWithRules({ ruled, covered }: Judged, learned: number): number {
  const isHard = covered < NOTHING || ruled.some(({ rule }) => HARD.has(rule));
  const isSeldom = learned > SELDOM_LIMIT && ruled.some(({ rule }) => SELDOM.has(rule));
  const isNear = covered >= NEAR && ruled.some(({ rule }) => SURE.has(rule));
  return isHard || isSeldom || isNear ? 1 : learned;
}

/** By what the article has nowhere and else by the learned chance; the rules then say what is wrong, where they know. */
export function verdictByChance(ground: Ground, judged: Judged): Verdict {
  const { statement, ruled, covered } = judged;
  const learned = chanceOf(GROUNDING_FOREST, statementFeatures(ground, judged));
  if (chanceWithRules(judged, learned) <= LIMIT) return { verdict: 'supported', doubts: [] };
  const doubts = doubtsOf(statement.text, ruled);
  if (covered < SUPPORTED) return { verdict: 'unsupported', doubts };
  return { verdict: 'doubted', doubts: doubts.length > 0 ? doubts : leastHeld(ground, judged) };
}

/** The words of a statement that its evidence has least of, as a doubt. */
export function leastHeld(ground: Ground, judged: Judged): Doubt[] {
  const { statement } = judged;
  const { sources, beside, weights } = evidenceOf(ground, judged);
  const wide = [...sources, ...beside];
  const missing = statement.tokens.map((_, at) => {
    const like = wide.reduce((best, { found }) => Math.max(best, found[at]?.like ?? 0), 0);
    return (weights[at] ?? 0) * (1 - like);
  });
  const at = missing.indexOf(Math.max(...missing));
  let [from, to] = [at, at];
  const isMissing = (place: number): boolean => (missing[place] ?? 0) > 1;
  for (let next = at; next <= to + GAP; next++) if (isMissing(next)) to = next;
  for (let next = at; next >= from - GAP; next--) if (isMissing(next)) from = next;
  const [first, last] = [statement.tokens[from], statement.tokens[to]];
  if (!first || !last) return [];
  const [start, end] = [first.start, last.end];
  return [{ kind: 'words', text: statement.text.slice(start, end), start, end }];
}
