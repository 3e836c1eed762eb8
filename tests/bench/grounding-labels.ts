import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { articleFromText } from '../../lib/article/article-from-text.ts';
import type { Article, Block } from '../../lib/model/article.ts';
import { splitSentences } from '../../lib/text/sentences.ts';

export const LABELS = ['supported', 'number', 'name', 'negated', 'lifted', 'invented'] as const;
export type Label = (typeof LABELS)[number];

/** An invented article and what a model might have written about it. */
export interface Labeled {
  id: string;
  article: Article;
  statements: { label: Label; text: string }[];
}

const cells = (row: string): string[] => row.split(';');

function blockOf(kind: string, fields: readonly string[]): Block | null {
  const [text = '', ...rows] = fields;
  if (kind === 'p') return { kind: 'paragraph', text, marks: [] };
  if (kind === 'h') return { kind: 'heading', level: 2, text, marks: [] };
  if (kind === 'q') return { kind: 'quote', text, marks: [] };
  if (kind !== 't') return null;
  const table = rows.map(cells);
  const plain = table.map((row) => row.join('\t')).join('\n');
  return { kind: 'table', text: plain, rows: table, headerRows: 1, caption: text };
}

/** The articles of a list in `labels/` with their statements. */
export function readLabeled(file: string): Labeled[] {
  const found: Labeled[] = [];
  for (const line of readFileSync(join(import.meta.dirname, 'labels', file), 'utf8').split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    const [kind = '', ...fields] = line.split('\t');
    const last = found.at(-1);
    if (kind === 'article') {
      const [id = '', lang = 'en', title = '', authors = '', siteName = '', publishedAt = ''] =
        fields;
      const empty = articleFromText('', { url: `https://${id}.example/`, title, siteName, lang });
      const article: Article = {
        ...empty,
        authors: authors.split(', ').filter(Boolean),
        publishedAt,
        page: { kind: 'article' },
      };
      found.push({ id, article, statements: [] });
      continue;
    }
    if (!last) throw new Error(`No article before: ${line}`);
    const label = LABELS.find((name) => name === kind);
    const block = blockOf(kind, fields);
    if (label) last.statements.push({ label, text: fields[0] ?? '' });
    else if (block) last.article.blocks.push(block);
    else throw new Error(`Neither a block nor a statement: ${line}`);
  }
  for (const { article } of found) article.sentences = splitSentences(article.blocks, article.lang);
  return found;
}
