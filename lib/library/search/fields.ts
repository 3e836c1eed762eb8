import type { ArticleBody, Highlight, SavedArticle } from '../../model/library.ts';
import type { SearchedFields } from '../../search/document.ts';

/** No word begins like it, so that no word that is being typed goes on to a label. */
const LABEL = '\u0001site:';

/** The label by which an article is found under its host. */
export const siteLabel = (host: string): string => LABEL + host.toLowerCase();

/** The host and the hosts above it, but for the last label: "blog.halyard.example" is also of "halyard.example". */
function hostsOf(url: string): string[] {
  if (!URL.canParse(url)) return [];
  const labels = new URL(url).hostname.replace(/^www\./, '').split('.');
  return labels.slice(0, -1).map((_, at) => labels.slice(at).join('.'));
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
    labels: hosts.map(siteLabel),
  };
}
