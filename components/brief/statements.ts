import { anchorFor } from '../../lib/client/article.ts';
import type { Anchor } from '../../lib/model/anchor.ts';
import type { Article } from '../../lib/model/article.ts';
import type { Brief } from '../../lib/model/brief.ts';

/** A statement as it is drawn: its key on the screen and where its first sentence stands. */
export interface Shown {
  key: string;
  text: string;
  /** Null for what the body does not hold: answers found in the page's data alone. */
  evidence: { sentence: number; paragraph: number; anchor: Anchor } | null;
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
        sentence: first,
        paragraph: numbers[block] ?? 0,
        anchor: anchorFor(article, first),
      },
    };
  };
  return {
    summary: brief.summary.map((said, i) => shown(`summary-${i}`, said.text, said.sentences)),
    points: brief.keyPoints.map((point, i) => shown(`point-${i}`, point.text, point.sentences)),
    faq: article.faq.map((pair, i) => ({
      question: pair.question,
      answer: shown(`faq-${i}`, pair.answer, pair.sentences),
      inText: pair.inText,
    })),
  };
}

/** The statements that have a place in the page, in the order of the screen. */
export const withEvidence = ({ summary, points, faq }: ShownBrief): Shown[] =>
  [...summary, ...points, ...faq.map((pair) => pair.answer)].filter((one) => one.evidence);
