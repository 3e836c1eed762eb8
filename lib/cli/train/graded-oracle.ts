/** Sentences that are tried together: those that alone match the reference best. */
const TRIED = 18;
/** How much worse than the best a choice may be and still count: the sum of both ROUGE measures falls by so much for 1/e. */
const TOLERANCE = 0.05;

type Bag = [item: string, count: number][];

interface Counted {
  words: Bag;
  pairs: Bag;
  length: number;
}

const counted = (items: string[], among?: ReadonlyMap<string, number>): Map<string, number> => {
  const bag = new Map<string, number>();
  for (const item of items) if (!among || among.has(item)) bag.set(item, (bag.get(item) ?? 0) + 1);
  return bag;
};

const pairsOf = (tokens: string[]): string[] =>
  tokens.slice(1).map((token, at) => `${tokens[at]} ${token}`);

/**
 * For each sentence, how much of it belongs to the best choices of `size` sentences (2 or 3), 0 to 1. All choices among the
 * promising sentences are scored by ROUGE-1 and ROUGE-2 with the reference, and each counts by how near it comes to the best
 * (a softmax). One oracle alone says yes to one sentence and no to another that says the same: trees learn less from it.
 * Sentences and reference are ROUGE's tokens. An article with fewer sentences than `size` is all yes.
 */
export function gradedOracle(sentences: string[][], reference: string[][], size: 2 | 3): number[] {
  const flat = reference.flat();
  const words = counted(flat);
  const pairs = counted(pairsOf(flat));
  const all = sentences.map(
    (tokens): Counted => ({
      words: [...counted(tokens, words)],
      pairs: [...counted(pairsOf(tokens), pairs)],
      length: tokens.length,
    }),
  );
  const scoreOf = (chosen: number[]): number => {
    const bags = chosen.map((index) => all[index] ?? { words: [], pairs: [], length: 0 });
    const length = bags.reduce((sum, bag) => sum + bag.length, 0);
    const one = shared(
      bags.map((bag) => bag.words),
      words,
    );
    const two = shared(
      bags.map((bag) => bag.pairs),
      pairs,
    );
    return (2 * one) / (length + flat.length || 1) + (2 * two) / (length + flat.length - 2 || 1);
  };
  const promising = [...all.keys()]
    .map((index) => ({ index, score: scoreOf([index]) }))
    .sort((a, b) => b.score - a.score || a.index - b.index)
    .slice(0, TRIED)
    .map(({ index }) => index);
  const choices = choicesOf(promising, size).map((chosen) => ({ chosen, score: scoreOf(chosen) }));
  if (choices.length === 0) return sentences.map(() => 1);

  const best = Math.max(...choices.map(({ score }) => score));
  const shares = new Float64Array(sentences.length);
  let whole = 0;
  for (const { chosen, score } of choices) {
    const weight = Math.exp((score - best) / TOLERANCE);
    whole += weight;
    for (const index of chosen) shares[index] = (shares[index] ?? 0) + weight;
  }
  return Array.from(shares, (share) => Math.min(1, share / whole));
}

function shared(bags: Bag[], reference: ReadonlyMap<string, number>): number {
  const taken = new Map<string, number>();
  for (const bag of bags)
    for (const [item, count] of bag) taken.set(item, (taken.get(item) ?? 0) + count);
  let sum = 0;
  for (const [item, count] of taken) sum += Math.min(count, reference.get(item) ?? 0);
  return sum;
}

/** All sets of `size` of the indexes. */
function choicesOf(indexes: number[], size: number): number[][] {
  if (size === 0) return [[]];
  return indexes.flatMap((index, at) =>
    choicesOf(indexes.slice(at + 1), size - 1).map((rest) => [index, ...rest]),
  );
}
