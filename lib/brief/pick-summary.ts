import type { Article } from '../model/article.ts';
import { choiceOf } from './choice.ts';
import { isQuestion, leansOnPrevious } from './readable.ts';
import { repeats } from './repeats.ts';

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
