import type { Article } from '../model/article.ts';
import type { Brief, Fact } from '../model/brief.ts';
import type { Signal } from '../model/signals.ts';

/** The words around a brief, passed in so that this room stays free of the interface's language. */
export interface BriefLabels {
  summary: string;
  keyPoints: string;
  facts: string;
  faq: string;
  /** Beside a fact that is said to be so, not stated. */
  supposed: string;
  /** How much of its page was read, where that is not the whole article; else empty. */
  part: string;
  /** How a text is made: the title of that part, and a signal in words, one line or several; null where the reader does not want it. */
  signals: { title: string; linesOf(signal: Signal): string[] } | null;
}

/** How the text is made, in words; empty where that is not wanted, or not known. */
export const signalsPart = (
  { signals = [] }: Brief,
  { signals: wanted }: BriefLabels,
): { title: string; lines: string[] } => ({
  title: wanted?.title ?? '',
  lines: wanted ? signals.flatMap(wanted.linesOf) : [],
});

/** Authors, site, day and how much of the page was read, as one line. */
export const sourceLine = (article: Article, labels: BriefLabels): string =>
  [article.authors.join(', '), article.siteName, article.publishedAt?.slice(0, 10), labels.part]
    .filter(Boolean)
    .join(' · ');

/** The brief's summary as one paragraph. */
export const summaryText = (brief: Brief): string =>
  brief.summary.map(({ text }) => text).join(' ');

/** A fact as one line: its words, what they measure and whose they are. */
export function factLine(fact: Fact, labels: BriefLabels): string {
  const words = [fact.text, fact.about, fact.of].filter(Boolean).join(' · ');
  const against = fact.comparison ? `, ${fact.comparison.text}` : '';
  return `${words}${against}${fact.supposed ? ` (${labels.supposed})` : ''}`;
}
