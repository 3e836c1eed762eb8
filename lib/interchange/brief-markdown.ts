import type { Article } from '../model/article.ts';
import type { Brief } from '../model/brief.ts';
import { type BriefLabels, factLine, signalsPart, sourceLine, summaryText } from './brief-parts.ts';
import { literal, target } from './markdown-text.ts';

const section = (title: string, lines: string[]): string[] =>
  lines.length > 0 ? ['', `## ${title}`, '', ...lines] : [];

/**
 * A brief as Markdown: linked title, authors, site and day, then summary, how the text is made, key points, facts and FAQ.
 * Text of the page is escaped, so that it cannot add markup of its own.
 */
export function briefMarkdown(article: Article, brief: Brief, labels: BriefLabels): string {
  const summary = literal(summaryText(brief));
  const made = signalsPart(brief, labels);
  const lines = [
    `# [${literal(article.title)}](${target(article.canonicalUrl)})`,
    '',
    literal(sourceLine(article, labels)),
    ...section(labels.summary, summary ? [summary] : []),
    ...section(
      made.title,
      made.lines.map((line) => `- ${literal(line)}`),
    ),
    ...section(
      labels.keyPoints,
      brief.keyPoints.map((point) => `- ${literal(point.text)}`),
    ),
    ...section(
      labels.facts,
      (brief.facts ?? []).map((fact) => `- ${literal(factLine(fact, labels))}`),
    ),
    ...section(
      labels.faq,
      article.faq.flatMap((pair) => [
        `### ${literal(pair.question)}`,
        ...pair.answer.split(/\n{2,}/).flatMap((paragraph) => ['', literal(paragraph)]),
        '',
      ]),
    ),
  ];
  return `${lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`;
}
