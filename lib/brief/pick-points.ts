import type { Article } from '../model/article.ts';
import { choiceOf } from './choice.ts';
import { leansOnPrevious } from './readable.ts';
import { repeats } from './repeats.ts';

/** Articles with fewer sentences have no key points of ours; longer ones have one for so many, three to seven in all. */
const FEWEST_FOR_POINTS = 8;
const SENTENCES_PER_POINT = 5;
const FEWEST_POINTS = 3;
const MOST_POINTS = 7;

/**
 * Indexes of three to seven key points in reading order: the best of each stretch of the article, then the
 * best of what is left. None repeats the summary or an answer of the FAQ (unless the article is little else), and each
 * can be read alone. An article of under eight sentences has none.
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
