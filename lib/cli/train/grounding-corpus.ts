import { readFileSync } from 'node:fs';
import { articleFromText } from '../../article/article-from-text.ts';
import type { Article, Block } from '../../model/article.ts';
import { splitSentences } from '../../text/sentences.ts';

export const LABELS = ['supported', 'number', 'name', 'negated', 'lifted', 'invented'] as const;
export type Label = (typeof LABELS)[number];

/** An article and what a model might have written about it. */
export interface Labeled {
  id: string;
  /** Who wrote it; lists that do not say so have one writer, 0. */
  writer: number;
  article: Article;
  /** `cites`: the sentences that a model would name, from 0. */
  statements: { label: Label; text: string; cites: number[] }[];
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

function emptyArticle(
  id: string,
  facts: { title: string; siteName: string; lang: string; authors: string[]; day: string },
): Article {
  const { title, siteName, lang, authors, day } = facts;
  return {
    ...articleFromText('', { url: `https://${id}.example/`, title, siteName, lang }),
    ...{ authors, publishedAt: day, page: { kind: 'article' } },
  };
}

const labelOf = (word: string): Label | undefined => LABELS.find((label) => label === word);

/** Lists with tabs: see the head of `tests/bench/labels/grounding.tsv`. */
function fromLines(text: string): Labeled[] {
  const found: Labeled[] = [];
  for (const line of text.split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    const [kind = '', ...fields] = line.split('\t');
    const last = found.at(-1);
    if (kind === 'article') {
      const [id = '', lang = 'en', title = '', authors = '', siteName = '', day = ''] = fields;
      const people = authors.split(', ').filter(Boolean);
      const article = emptyArticle(id, { title, siteName, lang, authors: people, day });
      found.push({ id, writer: 0, article, statements: [] });
      continue;
    }
    if (!last) throw new Error(`No article before: ${line}`);
    const label = labelOf(kind);
    const block = blockOf(kind, fields);
    const [said = '', named = ''] = fields;
    const cites = named.split(',').filter(Boolean).map(Number);
    if (label) last.statements.push({ label, text: said, cites });
    else if (block) last.article.blocks.push(block);
    else throw new Error(`Neither a block nor a statement: ${line}`);
  }
  for (const { article } of found) article.sentences = splitSentences(article.blocks, article.lang);
  return found;
}

interface Row {
  id: string;
  writer: number;
  article: { title: string; author: string | null; published: string; sentences: string[] };
  statements: { text: string; cites: number[]; label: string }[];
}

/** Sentences of a paragraph in lists that give sentences only. */
const PARAGRAPH = 3;

/** Lists as JSON lines, whose sentences count from 1. */
function fromRow({ id, writer, article: given, statements }: Row): Labeled {
  const { title, author, published, sentences } = given;
  const article = emptyArticle(id, {
    ...{ title, siteName: '', lang: 'en', authors: author === null ? [] : [author] },
    day: published,
  });
  for (let from = 0; from < sentences.length; from += PARAGRAPH) {
    const block = article.blocks.length;
    let start = 0;
    const here = sentences.slice(from, from + PARAGRAPH);
    for (const text of here) {
      article.sentences.push({ text, block, start, end: start + text.length });
      start += text.length + 1;
    }
    article.blocks.push({ kind: 'paragraph', text: here.join(' '), marks: [] });
  }
  return {
    ...{ id, writer, article },
    statements: statements.map(({ text, cites, label }) => ({
      ...{ text, label: labelOf(label) ?? 'invented', cites: cites.map((at) => at - 1) },
    })),
  };
}

/** The articles of a list with their statements. */
export function readLabeled(path: string): Labeled[] {
  const text = readFileSync(path, 'utf8');
  if (!path.endsWith('.jsonl')) return fromLines(text);
  return text.split('\n').flatMap((line) => (line === '' ? [] : [fromRow(JSON.parse(line))]));
}
