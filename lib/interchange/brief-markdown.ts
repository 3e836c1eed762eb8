import type { Article } from '../model/article.ts';
import type { Brief } from '../model/brief.ts';

/** One line of Markdown that shows the text to the letter: what Markdown would take for markup is escaped. */
const literal = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>#|]/g, '\\$&')
    .replace(/^([-+])(?= )/, '\\$1')
    .replace(/^(\d+)([.)])(?= )/, '$1\\$2');

/** A link target without the characters that would end it early. */
const target = (url: string): string =>
  url.replace(/[()\s<>]/g, (char) => `%${char.charCodeAt(0).toString(16).padStart(2, '0')}`);

const section = (title: string, lines: string[]): string[] =>
  lines.length > 0 ? ['', `## ${title}`, '', ...lines] : [];

/** The section titles, passed in so that this room stays free of the interface's language. */
export interface MarkdownLabels {
  summary: string;
  keyPoints: string;
  faq: string;
}

/**
 * A brief as Markdown: linked title, authors, site and day, then summary, key points and FAQ.
 * Text of the page is escaped, so that it cannot add markup of its own.
 */
export function briefMarkdown(article: Article, brief: Brief, labels: MarkdownLabels): string {
  const facts = [article.authors.join(', '), article.siteName, article.publishedAt?.slice(0, 10)];
  const summary = brief.summary.map((said) => literal(said.text)).join(' ');
  const lines = [
    `# [${literal(article.title)}](${target(article.canonicalUrl)})`,
    '',
    literal(facts.filter(Boolean).join(' · ')),
    ...section(labels.summary, summary ? [summary] : []),
    ...section(
      labels.keyPoints,
      brief.keyPoints.map((point) => `- ${literal(point.text)}`),
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
