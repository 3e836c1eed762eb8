import type { Article } from '../model/article.ts';
import type { Brief } from '../model/brief.ts';
import { type BriefLabels, factLine, signalsPart, sourceLine, summaryText } from './brief-parts.ts';

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

const part = (title: string, lines: string[]): string[] =>
  lines.length > 0 ? [[title, ...lines].join('\n')] : [];

/** A brief as plain text for mails and notes: title, source, address, then its parts, each under its name. */
export function briefPlainText(article: Article, brief: Brief, labels: BriefLabels): string {
  const summary = oneLine(summaryText(brief));
  const made = signalsPart(brief, labels);
  const head = [article.title, sourceLine(article, labels), article.canonicalUrl];
  return `${[
    head
      .map(oneLine)
      .filter((line) => line !== '')
      .join('\n'),
    ...part(labels.summary, summary ? [summary] : []),
    ...part(
      made.title,
      made.lines.map((line) => `- ${oneLine(line)}`),
    ),
    ...part(
      labels.keyPoints,
      brief.keyPoints.map(({ text }) => `- ${oneLine(text)}`),
    ),
    ...part(
      labels.facts,
      (brief.facts ?? []).map((fact) => `- ${oneLine(factLine(fact, labels))}`),
    ),
    ...part(
      labels.faq,
      article.faq.map(({ question, answer }) => `${oneLine(question)}\n${oneLine(answer)}`),
    ),
  ].join('\n\n')}\n`;
}
