import type { Article, Sentence } from '../model/article.ts';
import { isFragment } from './fragments.ts';
import { interviewerSentences } from './interviewer.ts';
import { announces } from './points/alone.ts';
import { isStatement } from './readable.ts';

/** The sentences of an article with the questions that choosing asks about them. */
export interface Choice {
  text: (index: number) => string;
  /** Indexes of ranked statements, best first: whole sentences that say something, and not the interviewer's. */
  best: number[];
}

/** What may be chosen from an article whose sentences have these scores. */
export function choiceOf({ blocks, sentences, lang }: Article, scores: readonly number[]): Choice {
  const asked = interviewerSentences(sentences);
  const says = (sentence: Sentence | undefined): boolean =>
    sentence !== undefined &&
    isStatement(sentence, lang) &&
    // In running text a sentence without a verb we know is one with a verb we do not know.
    !(isFragment(sentence.text, lang) && blocks[sentence.block]?.text.trim() === sentence.text) &&
    !announces(sentence.text);
  const best = [...scores.keys()]
    .filter((i) => says(sentences[i]) && !asked.has(i))
    .sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
  return { text: (i) => sentences[i]?.text ?? '', best };
}
