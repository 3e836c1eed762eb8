import type { Article } from '../model/article.ts';
import { words } from '../text/words.ts';
import { isStatement, leansOnPrevious } from './readable.ts';

/** Share of the shorter statement's words that two statements may have in common. */
const MOST_SHARED = 0.7;
const FEWEST_FOR_POINTS = 8;
const SENTENCES_PER_POINT = 5;

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

const byScore = (scores: number[]): number[] =>
  [...scores.keys()].sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);

/** Indexes of the summary's sentences in reading order. */
export function pickSummary(
  { sentences, lang }: Article,
  scores: number[],
  listed: ReadonlySet<number>,
  wanted: number,
): number[] {
  const chosen: number[] = [];
  const text = (i: number): string => sentences[i]?.text ?? '';
  const usable = (i: number): boolean => {
    const sentence = sentences[i];
    return sentence !== undefined && !listed.has(i) && isStatement(sentence, lang);
  };
  const order = byScore(scores).filter(usable);
  for (const i of order) {
    if (chosen.length >= wanted) break;
    if (leansOnPrevious(text(i)) && i > 0 && !chosen.includes(i - 1)) continue;
    if (chosen.some((j) => repeats(text(i), text(j)))) continue;
    chosen.push(i);
  }
  return chosen.sort((a, b) => a - b);
}

/** Indexes of three to seven key points in reading order, none of them in the summary; none of a short article. */
export function pickPoints(
  { sentences, lang }: Article,
  scores: number[],
  summary: number[],
): number[] {
  if (sentences.length < FEWEST_FOR_POINTS) return [];
  const wanted = Math.min(7, Math.max(3, Math.round(sentences.length / SENTENCES_PER_POINT)));
  const chosen: number[] = [];
  const text = (i: number): string => sentences[i]?.text ?? '';
  for (const i of byScore(scores)) {
    const sentence = sentences[i];
    if (chosen.length >= wanted) break;
    if (sentence === undefined || summary.includes(i) || !isStatement(sentence, lang)) continue;
    if (leansOnPrevious(text(i))) continue;
    if ([...summary, ...chosen].some((j) => repeats(text(i), text(j)))) continue;
    chosen.push(i);
  }
  return chosen.sort((a, b) => a - b);
}
