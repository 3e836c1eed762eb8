import type { Article } from '../model/article.ts';
import type { Brief, Phrase, Statement } from '../model/brief.ts';
import { DEFAULT_SETTINGS } from '../model/settings.ts';
import { authorPoints } from './author-points.ts';
import { factsOf } from './facts/facts-of.ts';
import { keyPointsOf } from './pick-points.ts';
import { pickSummary } from './pick-summary.ts';
import { rankSentences } from './rank/rank-sentences.ts';

/** Raised whenever the same article may get another brief. */
export const ENGINE_VERSION = 'lede-4';

const statement = (article: Article, index: number): Statement => ({
  text: article.sentences[index]?.text ?? '',
  sentences: [index],
});

/**
 * The brief of an article: its summary in reading order (`sentences` of them, 3 unless told) and its key points, each a
 * sentence of the article to the letter. Key phrases are another room's work: they are passed in and handed through.
 */
export function makeBrief(
  article: Article,
  options: { sentences?: number; phrases?: Phrase[] } = {},
): Brief {
  const ranked = rankSentences(article);
  const author = authorPoints(article);
  const listed = new Set(author.flatMap((point) => point.sentences));
  const wanted = options.sentences ?? DEFAULT_SETTINGS.summarySentences;
  const summary = pickSummary(article, ranked, listed, wanted);
  return {
    engine: ENGINE_VERSION,
    wanted,
    summary: summary.map((index) => statement(article, index)),
    keyPoints: keyPointsOf(article, ranked, author, summary),
    phrases: options.phrases ?? [],
    facts: factsOf(article),
  };
}
