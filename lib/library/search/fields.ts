import type { ArticleBody, Highlight, SavedArticle } from '../../model/library.ts';
import type { SearchedFields } from '../../search/document.ts';
import { LONGEST_LABEL, labelTerm } from '../../search/labels.ts';
import { fold } from '../fold.ts';

/** The host and the hosts above it, but for the last label: "blog.halyard.example" is also of "halyard.example". */
function hostsOf(url: string): string[] {
  if (!URL.canParse(url)) return [];
  const labels = new URL(url).hostname.replace(/^www\./, '').split('.');
  return labels.slice(0, -1).map((_, at) => labels.slice(at).join('.'));
}

/** A value as labels are compared. */
export const foldLabel = (value: string): string => fold(value.trim()).slice(0, LONGEST_LABEL);

/** The day an article was published, or saved where its page names none; `yyyy-mm-dd`. */
function dayOf({ publishedAt, savedAt }: SavedArticle): string {
  const day = publishedAt?.slice(0, 10) ?? '';
  return /^\d{4}-\d{2}-\d{2}$/.test(day) ? day : new Date(savedAt).toISOString().slice(0, 10);
}

function labelsOf(row: SavedArticle, hosts: readonly string[]): string[] {
  const language = row.lang?.split('-')[0];
  return [
    ...hosts.map((host) => labelTerm('site', host)),
    ...(row.siteName ? [labelTerm('site', foldLabel(row.siteName))] : []),
    ...row.authors.map((author) => labelTerm('author', foldLabel(author))),
    ...(language ? [labelTerm('lang', foldLabel(language))] : []),
    labelTerm('day', dayOf(row)),
  ];
}

/** What is searched of a saved article; `body` and what the reader wrote, where there is any. */
export function fieldsOf(
  row: SavedArticle,
  body: ArticleBody | null,
  highlights: readonly Highlight[],
  note: string,
): SearchedFields {
  const blocks = body?.article.blocks ?? [];
  const faq = body?.article.faq ?? [];
  const hosts = hostsOf(row.url);
  return {
    title: [row.title],
    source: [row.siteName ?? '', hosts[0] ?? '', ...row.authors],
    headings: blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : [])),
    body: blocks.flatMap((block) => (block.kind === 'heading' ? [] : [block.text])),
    faq: faq.flatMap(({ question, answer, inText }) => (inText ? [] : [question, answer])),
    notes: [note, ...highlights.map((highlight) => highlight.note)],
    labels: labelsOf(row, hosts),
  };
}
