import { stem } from '../../text/stems.ts';

/**
 * ROUGE (Lin 2004, "ROUGE: A Package for Automatic Evaluation of Summaries"): F-measures of shared words, shared pairs of
 * words and longest common subsequences, by the rules of the package rouge_score with its stemmer: lower case, runs of
 * a to z and digits, Porter stems of words over three letters; at summary level for the subsequences (Lsum).
 */
export interface Rouge {
  one: number;
  two: number;
  lsum: number;
}

/** The tokens that ROUGE compares. */
export const rougeTokens = (text: string): string[] =>
  (text.toLowerCase().match(/[a-z0-9]+/g) ?? []).map((token) =>
    token.length > 3 ? stem(token) : token,
  );

/** All three measures, 0 to 1, of chosen sentences against a reference's; each sentence is its tokens. */
export function rouge(chosen: string[][], reference: string[][]): Rouge {
  const [ours, theirs] = [chosen.flat(), reference.flat()];
  return {
    one: f1(overlap(counted(ours), counted(theirs)), ours.length, theirs.length),
    two: f1(
      overlap(counted(pairs(ours)), counted(pairs(theirs))),
      Math.max(0, ours.length - 1),
      Math.max(0, theirs.length - 1),
    ),
    lsum: f1(unionHits(chosen, reference), ours.length, theirs.length),
  };
}

/** Only the first two measures: what the oracle is chosen by. */
export function rougeOneTwo(chosen: string[][], reference: string[][]): number {
  const [ours, theirs] = [chosen.flat(), reference.flat()];
  return (
    f1(overlap(counted(ours), counted(theirs)), ours.length, theirs.length) +
    f1(overlap(counted(pairs(ours)), counted(pairs(theirs))), ours.length - 1, theirs.length - 1)
  );
}

/**
 * Indexes of at most `most` sentences that together best match the reference in ROUGE-1 and ROUGE-2, chosen one by one
 * while that gains (the greedy oracle of Nallapati et al. 2017, "SummaRuNNer"). In the order they were chosen.
 */
export function oracle(sentences: string[][], reference: string[][], most: number): number[] {
  const chosen: number[] = [];
  let reached = 0;
  while (chosen.length < most) {
    let best = -1;
    for (const [index, sentence] of sentences.entries()) {
      if (chosen.includes(index)) continue;
      const score = rougeOneTwo(
        [...chosen.map((one) => sentences[one] ?? []), sentence],
        reference,
      );
      if (score > reached) [reached, best] = [score, index];
    }
    if (best < 0) break;
    chosen.push(best);
  }
  return chosen;
}

const pairs = (tokens: string[]): string[] =>
  tokens.slice(1).map((token, at) => `${tokens[at]} ${token}`);

function counted(items: string[]): Map<string, number> {
  const bag = new Map<string, number>();
  for (const item of items) bag.set(item, (bag.get(item) ?? 0) + 1);
  return bag;
}

function overlap(a: Map<string, number>, b: Map<string, number>): number {
  let shared = 0;
  for (const [item, count] of a) shared += Math.min(count, b.get(item) ?? 0);
  return shared;
}

function f1(shared: number, ours: number, theirs: number): number {
  return shared <= 0 || ours <= 0 || theirs <= 0 ? 0 : (2 * shared) / (ours + theirs);
}

/** Words of the reference that a common subsequence with any chosen sentence holds, each counted as often as both have it. */
function unionHits(chosen: string[][], reference: string[][]): number {
  const left = counted(chosen.flat());
  const leftThere = counted(reference.flat());
  let hits = 0;
  for (const sentence of reference) {
    const union = new Set(chosen.flatMap((one) => commonPlaces(sentence, one)));
    for (const place of union) {
      const word = sentence[place] ?? '';
      const [here, there] = [left.get(word) ?? 0, leftThere.get(word) ?? 0];
      if (here === 0 || there === 0) continue;
      hits++;
      left.set(word, here - 1);
      leftThere.set(word, there - 1);
    }
  }
  return hits;
}

/** Places in `reference` that belong to one longest common subsequence with `chosen`. */
function commonPlaces(reference: string[], chosen: string[]): number[] {
  const width = chosen.length + 1;
  const table = new Uint16Array((reference.length + 1) * width);
  const at = (i: number, j: number): number => table[i * width + j] ?? 0;
  for (let i = 1; i <= reference.length; i++)
    for (let j = 1; j <= chosen.length; j++)
      table[i * width + j] =
        reference[i - 1] === chosen[j - 1]
          ? at(i - 1, j - 1) + 1
          : Math.max(at(i - 1, j), at(i, j - 1));
  const places: number[] = [];
  for (let i = reference.length, j = chosen.length; i > 0 && j > 0; )
    if (reference[i - 1] === chosen[j - 1]) {
      places.push(i - 1);
      i--;
      j--;
    } else if (at(i - 1, j) >= at(i, j - 1)) i--;
    else j--;
  return places;
}
