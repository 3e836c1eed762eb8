import { words } from '../text/words.ts';

/** Share of the shorter statement's words that two statements may have in common. */
const MOST_SHARED = 0.7;

const counts = (items: string[]): Map<string, number> => {
  const bag = new Map<string, number>();
  for (const item of items) bag.set(item, (bag.get(item) ?? 0) + 1);
  return bag;
};

const trigrams = (items: string[]): string[] =>
  items.slice(2).map((last, i) => `${items[i]} ${items[i + 1]} ${last}`);

/**
 * Whether two statements say nearly the same: they share three words in a row (Paulus et al. 2017, "A deep reinforced
 * model for abstractive summarization") or too many words of the shorter one.
 */
export function repeats(a: string, b: string): boolean {
  const [one, other] = [words(a), words(b)];
  const runs = new Set(trigrams(other));
  if (trigrams(one).some((run) => runs.has(run))) return true;
  const bag = counts(other);
  let shared = 0;
  for (const [word, n] of counts(one)) shared += Math.min(n, bag.get(word) ?? 0);
  return shared > MOST_SHARED * Math.min(one.length, other.length);
}
