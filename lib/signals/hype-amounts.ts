import type { Token } from './lexicons/compile-cues.ts';
import type { AmountWords } from './lexicons/hype-lexicon.ts';

export interface AmountSets {
  times: ReadonlySet<string>;
  percent: ReadonlySet<string>;
  more: ReadonlySet<string>;
  makes: ReadonlySet<string>;
  baseline: ReadonlySet<string>;
  upTo: readonly (readonly string[])[];
}

const setOf = (words: string): ReadonlySet<string> => new Set(words.split('|'));

/** The words around amounts, ready for `amountsIn`. */
export const amountSetsOf = ({
  times,
  percent,
  more,
  makes,
  baseline,
  upTo,
}: AmountWords): AmountSets => ({
  times: setOf(times),
  percent: setOf(percent),
  more: setOf(more),
  makes: setOf(makes),
  baseline: setOf(baseline),
  upTo: upTo.map((words) => words.split(' ')),
});

/** What leads from the verb to the figure. */
const BY = /^(?:by|um|de|un|en|over|almost|nearly)$/;
/** How far before a figure the verb stands that makes it a gain, in tokens. */
const MAKES_WITHIN = 7;

/** Where "up to" begins before the figure at `at`; `at` where it does not stand there. */
function startOf(sets: AmountSets, tokens: readonly Token[], at: number): number {
  for (const words of sets.upTo) {
    const from = at - words.length;
    if (from >= 0 && words.every((word, index) => tokens[from + index]?.lower === word))
      return from;
  }
  return at;
}

/**
 * Multiples and percentages of gain without anything in the sentence that they are measured by: "10x faster", "cuts costs by up
 * to 80 %". Those of accounts and counts ("revenue rose 12 %") are no gain that is promised.
 */
export function amountsIn(
  sets: AmountSets,
  tokens: readonly Token[],
): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  let hasBaseline: boolean | null = null;
  for (const [at, { text }] of tokens.entries()) {
    if (!/^\p{N}/u.test(text)) continue;
    const mark = at + (tokens[at + 1]?.lower === '-' ? 2 : 1);
    const unit = tokens[mark]?.lower ?? '';
    const isTimes = sets.times.has(unit);
    if (!isTimes && !sets.percent.has(unit)) continue;
    hasBaseline ??= tokens.some(({ lower }) => sets.baseline.has(lower));
    if (hasBaseline) return [];
    const from = startOf(sets, tokens, at);
    const more = moreAfter(sets, tokens, mark + 1);
    const made =
      (from < at || BY.test(tokens[at - 1]?.lower ?? '')) &&
      tokens
        .slice(Math.max(0, from - MAKES_WITHIN), from)
        .some(({ lower }) => sets.makes.has(lower));
    if (more === 0 && !made) continue;
    found.push({ from, to: mark + 1 + more });
  }
  return found;
}

/** How many tokens from `at` on say that something is more: "faster", "cost savings"; 0 where none does. */
function moreAfter(sets: AmountSets, tokens: readonly Token[], at: number): number {
  const [next, then] = [tokens[at], tokens[at + 1]];
  if (next && sets.more.has(next.lower)) return 1;
  const isPlain = next?.isWord && next.lower.length > 3;
  return isPlain && then && sets.more.has(then.lower) ? 2 : 0;
}
