import { anchorFor } from '../../lib/client/article.ts';
import type { Anchor } from '../../lib/model/anchor.ts';
import type { Article } from '../../lib/model/article.ts';
import type { Brief } from '../../lib/model/brief.ts';

/** Where a statement stands: a sentence of the body in a paragraph, or words that the page shows beside the body. */
export interface Evidence {
  body: { sentence: number; paragraph: number } | null;
  anchor: Anchor;
}

/** A statement as it is drawn: its key on the screen and where its first sentence stands. */
export interface Shown {
  key: string;
  text: string;
  /** Null for what the page does not show: answers found in its data alone. */
  evidence: Evidence | null;
}

export interface ShownPair {
  question: string;
  answer: Shown;
  inText: boolean;
}

/** Everything of a brief that can be shown in the page, in the order of the screen. */
export interface ShownBrief {
  summary: Shown[];
  points: Shown[];
  faq: ShownPair[];
}

/** The number a reader would count for each block: paragraphs, quotes and list items, from 1. */
function paragraphNumbers(article: Article): number[] {
  let number = 0;
  return article.blocks.map(({ kind }) =>
    kind === 'paragraph' || kind === 'quote' || kind === 'list-item' ? ++number : number,
  );
}

/** Prepares a brief for the screen. */
export function shownBrief(article: Article, brief: Brief): ShownBrief {
  const numbers = paragraphNumbers(article);
  const shown = (key: string, text: string, [first]: number[]): Shown => {
    const block = first === undefined ? undefined : article.sentences[first]?.block;
    if (first === undefined || block === undefined) return { key, text, evidence: null };
    return {
      key,
      text,
      evidence: {
        body: { sentence: first, paragraph: numbers[block] ?? 0 },
        anchor: anchorFor(article, first),
      },
    };
  };
  return {
    summary: brief.summary.map((said, i) => shown(`summary-${i}`, said.text, said.sentences)),
    points: brief.keyPoints.map((point, i) => shown(`point-${i}`, point.text, point.sentences)),
    faq: article.faq.map((pair, i) => ({
      question: pair.question,
      answer: beside(shown(`faq-${i}`, pair.answer, pair.sentences), pair.quote),
      inText: pair.inText,
    })),
  };
}

/** The statements that have a place in the page, in the order of the screen. */
export const withEvidence = ({ summary, points, faq }: ShownBrief): Shown[] =>
  [...summary, ...points, ...faq.map((pair) => pair.answer)].filter((one) => one.evidence);

/** An answer that is not in the body, as those of a footer or a fold, is found by its question. */
const beside = (shown: Shown, quote: string | undefined): Shown =>
  shown.evidence || quote === undefined
    ? shown
    : { ...shown, evidence: { body: null, anchor: { quote, prefix: '', suffix: '' } } };
