import { anchorFor } from '../../lib/client/article.ts';
import type { Anchor } from '../../lib/model/anchor.ts';
import type { Article } from '../../lib/model/article.ts';
import type { Brief, Fact, FactKind } from '../../lib/model/brief.ts';
import type { NewSpan } from '../../lib/model/feeds.ts';

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

export interface ShownFact extends Shown {
  fact: Fact;
}

/** Facts that are shown before the reader asks for all. */
export const FEW_FACTS = 12;

/** Everything of a brief that can be shown in the page, in the order of the screen. */
export interface ShownBrief {
  summary: Shown[];
  points: Shown[];
  facts: ShownFact[];
  faq: ShownPair[];
}

/** The number a reader would count for each block: paragraphs, quotes and list items, from 1. */
export function paragraphNumbers(article: Article): number[] {
  let number = 0;
  return article.blocks.map(({ kind }) =>
    kind === 'paragraph' || kind === 'quote' || kind === 'list-item' ? ++number : number,
  );
}

/** The rows that facts are shown in, in the order of the screen: what was made and by whom, what it is like, who speaks. */
export const FACT_ROWS: readonly FactKind[] = [
  'model',
  'company',
  'price',
  'score',
  'parameters',
  'context',
  'speed',
  'data',
  'usage',
  'funding',
  'date',
  'person',
  'link',
];

/** The facts in the order of their rows; in a row, the most important first. */
const inRows = (facts: ShownFact[]): ShownFact[] =>
  FACT_ROWS.flatMap((kind) => facts.filter(({ fact }) => fact.kind === kind));

type ShownOf = (key: string, text: string, sentences: number[]) => Shown;

/** How what is said of an article is drawn. */
function shownOf(article: Article): ShownOf {
  const numbers = paragraphNumbers(article);
  return (key, text, [first]) => {
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
}

/** Sentences of the article by their indexes, for the screen; those that are none are left out. Their keys begin with `kind`. */
export function shownSentences(
  article: Article,
  indexes: readonly number[],
  kind = 'sentence',
): Shown[] {
  const shown = shownOf(article);
  return indexes.flatMap((index) => {
    const text = article.sentences[index]?.text;
    return text === undefined ? [] : [shown(`${kind}-${index}`, text, [index])];
  });
}

/** Spans of the article's sentences, each with the place of its sentence; their keys begin with `kind`. */
export function shownSpans(article: Article, kind: string, spans: readonly NewSpan[]): Shown[] {
  const shown = shownOf(article);
  return spans.map(({ text, sentence }, i) => shown(`${kind}-${i}`, text, [sentence]));
}

/** Prepares a brief for the screen. */
export function shownBrief(article: Article, brief: Brief): ShownBrief {
  const shown = shownOf(article);
  return {
    summary: brief.summary.map((said, i) => shown(`summary-${i}`, said.text, said.sentences)),
    points: brief.keyPoints.map((point, i) => shown(`point-${i}`, point.text, point.sentences)),
    // Briefs of older versions have no facts.
    facts: (brief.facts ?? []).map((fact, i) => ({
      ...shown(`fact-${i}`, fact.text, fact.sentences),
      fact,
    })),
    faq: article.faq.map((pair, i) => ({
      question: pair.question,
      answer: beside(shown(`faq-${i}`, pair.answer, pair.sentences), pair.quote),
      inText: pair.inText,
    })),
  };
}

/**
 * The statements that have a place in the page, in the order of the screen. Folded facts are among them while the one that
 * is marked (`current`) is one of them.
 */
export function withEvidence(
  { summary, points, facts, faq }: ShownBrief,
  current: string | null,
): Shown[] {
  const folded = facts.slice(FEW_FACTS).some(({ key }) => key === current);
  return [
    ...summary,
    ...points,
    ...inRows(folded ? facts : facts.slice(0, FEW_FACTS)),
    ...faq.map((pair) => pair.answer),
  ].filter((one) => one.evidence);
}

/** An answer that is not in the body, as those of a footer or a fold, is found by its question. */
const beside = (shown: Shown, quote: string | undefined): Shown =>
  shown.evidence || quote === undefined
    ? shown
    : { ...shown, evidence: { body: null, anchor: { quote, prefix: '', suffix: '' } } };
