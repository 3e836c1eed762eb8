import type { Article } from '../model/article.ts';
import { words } from '../text/words.ts';
import { isQuestion, isStatement, leansOnPrevious } from './readable.ts';

/** Share of the shorter statement's words that two statements may have in common. */
const MOST_SHARED = 0.7;
/** Articles with fewer sentences have no key points of ours; longer ones have one for so many, three to seven in all. */
const FEWEST_FOR_POINTS = 8;
const SENTENCES_PER_POINT = 5;
const FEWEST_POINTS = 3;
const MOST_POINTS = 7;

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

/** The sentences of an article with the questions that choosing asks about them. */
interface Choice {
  text: (index: number) => string;
  /** Indexes of ranked statements, best first. */
  best: number[];
}

function choiceOf({ sentences, lang }: Article, scores: number[]): Choice {
  const best = [...scores.keys()]
    .filter((i) => sentences[i] !== undefined && isStatement(sentences[i], lang))
    .sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
  return { text: (i) => sentences[i]?.text ?? '', best };
}

/**
 * Indexes of the summary's sentences in reading order, at most `wanted`. A sentence that leans on the one before comes
 * in only after it. `listed` are the author's own key points, not to be said twice. An article without a proper
 * statement is summed up by its first sentence that is no question, so that a summary is empty only if the article is.
 */
export function pickSummary(
  article: Article,
  scores: number[],
  listed: ReadonlySet<number>,
  wanted: number,
): number[] {
  const { text, best } = choiceOf(article, scores);
  const chosen: number[] = [];
  const fits = (i: number): boolean =>
    !listed.has(i) &&
    !chosen.includes(i) &&
    (i === 0 || chosen.includes(i - 1) || !leansOnPrevious(text(i))) &&
    !chosen.some((j) => repeats(text(i), text(j)));
  while (chosen.length < wanted) {
    const next = best.find(fits);
    if (next === undefined) break;
    chosen.push(next);
  }
  if (chosen.length === 0 && wanted > 0) {
    const stands = (i: number): boolean => i === 0 || !leansOnPrevious(text(i));
    const all = [...article.sentences.keys()];
    const last = all.find((i) => stands(i) && !isQuestion(text(i))) ?? all[0];
    return last === undefined ? [] : [last];
  }
  return chosen.sort((a, b) => a - b);
}

/**
 * Indexes of three to seven key points in reading order: the best of each stretch of the article, then the best of what
 * is left. None repeats the summary or an answer of the
 * FAQ (unless the article is little else), and each can be read alone. An article of under eight sentences has none.
 */
export function pickPoints(article: Article, scores: number[], summary: number[]): number[] {
  const { length } = article.sentences;
  if (length < FEWEST_FOR_POINTS) return [];
  const { text, best } = choiceOf(article, scores);
  const answers = new Set(article.faq.flatMap(({ sentences }) => sentences));
  const shownAsFaq = length - answers.size < FEWEST_FOR_POINTS ? new Set<number>() : answers;
  const wanted = Math.round(length / SENTENCES_PER_POINT);
  const stretches = Math.min(MOST_POINTS, Math.max(FEWEST_POINTS, wanted));
  const stretchOf = (i: number): number => Math.floor((i * stretches) / scores.length);
  const chosen: number[] = [];
  const fits = (i: number): boolean =>
    !chosen.includes(i) &&
    !shownAsFaq.has(i) &&
    !leansOnPrevious(text(i)) &&
    ![...summary, ...chosen].some((j) => j === i || repeats(text(i), text(j)));
  for (let stretch = 0; stretch < stretches; stretch++) {
    const next = best.find((i) => stretchOf(i) === stretch && fits(i));
    if (next !== undefined) chosen.push(next);
  }
  while (chosen.length < stretches) {
    const next = best.find(fits);
    if (next === undefined) break;
    chosen.push(next);
  }
  return chosen.sort((a, b) => a - b);
}
