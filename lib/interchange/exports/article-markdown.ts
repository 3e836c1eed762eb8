import { briefMarkdown } from '../brief-markdown.ts';
import type { BriefLabels } from '../brief-parts.ts';
import { literal, target } from '../markdown-text.ts';
import { frontMatter, isoSecond, obsidianTag } from './front-matter.ts';
import { blocksMarkdown } from './markdown-blocks.ts';
import type { Saved } from './saved.ts';

/** The words around an article, passed in so that this room stays free of the interface's language. */
export interface ArticleLabels extends BriefLabels {
  highlights: string;
  note: string;
  article: string;
  /** Stands for a picture that has neither caption nor description. */
  picture: string;
}

export interface MarkdownOptions {
  labels: ArticleLabels;
  /** Which parts there shall be beside title and source. */
  frontMatter: boolean;
  brief: boolean;
  highlights: boolean;
  body: boolean;
}

function properties({ row, body }: Saved): string {
  return frontMatter({
    title: { text: row.title },
    url: { text: row.url },
    site: { text: row.siteName ?? '' },
    author: { list: row.authors },
    published: { time: row.publishedAt?.slice(0, 10) ?? '' },
    saved: { time: isoSecond(row.savedAt) },
    tags: { list: [...new Set(row.tags.map(obsidianTag).filter(Boolean))] },
    state: { text: row.state },
    progress: { number: Math.round(row.progress * 100) / 100 },
    language: { text: row.lang ?? '' },
    minutes: { number: row.readingMinutes },
    lede: { text: row.lede || (body?.article.description ?? '') },
  });
}

/** A passage as a quotation, each of its lines to the letter. */
const quoted = (quote: string): string =>
  quote
    .trim()
    .split(/\r?\n/)
    .map((line) => `> ${literal(line)}`.trimEnd())
    .join('\n');

function highlightsPart({ highlights, body }: Saved, title: string): string[] {
  if (highlights.length === 0) return [];
  const text = body?.article.blocks.map((block) => block.text).join('\n') ?? '';
  const place = (quote: string): number => {
    const at = text.indexOf(quote);
    return at < 0 ? text.length : at;
  };
  const inOrder = highlights
    .map((one) => ({ one, at: place(one.quote) }))
    .sort((a, b) => a.at - b.at || a.one.createdAt - b.one.createdAt);
  // What the reader wrote is Markdown already: it stays as it is.
  const lines = inOrder.flatMap(({ one }) => [quoted(one.quote), one.note.trim()]);
  return [`## ${title}`, ...lines.filter((line) => line !== '')];
}

/**
 * A saved article as Markdown for Obsidian and others: properties, title and source, brief, note, highlights with their
 * notes, and the text. What the page said is escaped; what the reader wrote is not.
 */
export function articleMarkdown(saved: Saved, options: MarkdownOptions): string {
  const { row, body, note } = saved;
  const { labels } = options;
  const head = body
    ? briefMarkdown(
        options.brief ? body.article : { ...body.article, faq: [] },
        options.brief
          ? body.brief
          : { ...body.brief, summary: [], keyPoints: [], facts: [], signals: [] },
        labels,
      )
    : `# [${literal(row.title)}](${target(row.url)})`;
  const text = body && options.body ? blocksMarkdown(body.article.blocks, labels.picture) : '';
  const parts = [
    ...(options.frontMatter ? [properties(saved)] : []),
    head.trim(),
    ...(options.highlights && note?.text.trim() ? [`## ${labels.note}`, note.text.trim()] : []),
    ...(options.highlights ? highlightsPart(saved, labels.highlights) : []),
    ...(text ? [`## ${labels.article}`, text] : []),
  ];
  return `${parts.join('\n\n')}\n`;
}
