import { factLine, signalsPart, sourceLine, summaryText } from '../brief-parts.ts';
import type { ArticleLabels } from './article-markdown.ts';
import { blocksHtml, linkHtml } from './block-html.ts';
import { escapeText } from './escape.ts';
import type { Saved } from './saved.ts';

/** A language as attributes take it; null where it is none. */
export const langOf = (lang: string | null): string | null =>
  lang && /^[a-z]{2,3}(?:-[a-z\d]{2,8}){0,4}$/i.test(lang) ? lang : null;

const list = (title: string, lines: string[]): string =>
  lines.length > 0
    ? `<section><h2>${escapeText(title)}</h2><ul>${lines.map((line) => `<li>${escapeText(line)}</li>`).join('')}</ul></section>`
    : '';

/** What the reader wrote is shown as it was typed: each line a line. */
const typed = (text: string): string =>
  `<p class="note">${escapeText(text.trim()).replace(/\r?\n/g, '<br/>')}</p>`;

function briefPart({ body }: Saved, labels: ArticleLabels): string {
  if (!body) return '';
  const { article, brief } = body;
  const summary = summaryText(brief);
  const made = signalsPart(brief, labels);
  const answers = article.faq
    .map(({ question, answer }) => {
      const paragraphs = answer.split(/\n{2,}/).map((text) => `<p>${escapeText(text)}</p>`);
      return `<h3>${escapeText(question)}</h3>${paragraphs.join('')}`;
    })
    .join('');
  return [
    summary &&
      `<section><h2>${escapeText(labels.summary)}</h2><p>${escapeText(summary)}</p></section>`,
    list(made.title, made.lines),
    list(
      labels.keyPoints,
      brief.keyPoints.map(({ text }) => text),
    ),
    list(
      labels.facts,
      (brief.facts ?? []).map((fact) => factLine(fact, labels)),
    ),
    answers && `<section><h2>${escapeText(labels.faq)}</h2>${answers}</section>`,
  ].join('');
}

function notesPart({ note, highlights }: Saved, labels: ArticleLabels): string {
  const own = note?.text.trim()
    ? `<section><h2>${escapeText(labels.note)}</h2>${typed(note.text)}</section>`
    : '';
  const passages = highlights.map(
    (one) =>
      `<blockquote><p>${escapeText(one.quote)}</p></blockquote>${one.note.trim() ? typed(one.note) : ''}`,
  );
  return passages.length > 0
    ? `${own}<section><h2>${escapeText(labels.highlights)}</h2>${passages.join('')}</section>`
    : own;
}

/** An article's parts as markup that is HTML and XHTML at once: title, source, brief, notes, text. */
export function articleMarkup(saved: Saved, labels: ArticleLabels): string {
  const { row, body, highlights } = saved;
  const source = body ? sourceLine(body.article, labels) : (row.siteName ?? '');
  const blocks = body ? blocksHtml(body.article.blocks, highlights, labels.picture) : '';
  return [
    '<article>',
    `<h1>${escapeText(row.title)}</h1>`,
    source && `<p class="source">${escapeText(source)}</p>`,
    `<p class="source">${linkHtml(row.url, escapeText(row.url))}</p>`,
    briefPart(saved, labels),
    notesPart(saved, labels),
    blocks && `<section><h2>${escapeText(labels.article)}</h2>\n${blocks}\n</section>`,
    '</article>',
  ].join('\n');
}

/** How exported pages and books look: the reader's own fonts and colors, a line that can be read. */
export const STYLES = `:root { color-scheme: light dark; }
body { max-width: 42rem; margin: 2rem auto; padding: 0 1rem; font-family: Georgia, serif; line-height: 1.6; overflow-wrap: break-word; }
h1, h2, h3, h4, h5, h6 { line-height: 1.25; }
.source { font-size: 0.875rem; }
.picture { font-style: italic; }
.note { border-inline-start: 3px solid; padding-inline-start: 0.75rem; }
blockquote { margin-inline: 1rem 0; }
pre { overflow-x: auto; white-space: pre-wrap; }
table { border-collapse: collapse; }
th, td { border: 1px solid; padding: 0.25rem 0.5rem; text-align: start; }`;

/** Nothing is loaded and nothing runs, whatever a page has said. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** A saved article as one page of HTML that needs nothing else: styles inside, no scripts, no pictures, highlights marked. */
export function articleHtml(saved: Saved, labels: ArticleLabels): string {
  const { row, body } = saved;
  const lang = langOf(row.lang);
  const direction = body?.article.direction ?? 'ltr';
  return `<!DOCTYPE html>
<html${lang ? ` lang="${lang}"` : ''} dir="${direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Lede">
<title>${escapeText(row.title)}</title>
<style>
${STYLES}
</style>
</head>
<body>
${articleMarkup(saved, labels)}
</body>
</html>
`;
}
