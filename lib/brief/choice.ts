import type { Article } from '../model/article.ts';
import { isStatement } from './readable.ts';

/** The sentences of an article with the questions that choosing asks about them. */
export interface Choice {
  text: (index: number) => string;
  /** Indexes of ranked statements, best first. */
  best: number[];
}

/** What may be chosen from an article whose sentences have these scores. */
export function choiceOf({ sentences, lang }: Article, scores: readonly number[]): Choice {
  const best = [...scores.keys()]
    .filter((i) => sentences[i] !== undefined && isStatement(sentences[i], lang))
    .sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
  return { text: (i) => sentences[i]?.text ?? '', best };
}
