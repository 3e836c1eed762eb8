import type { ArticleLabels } from '../../../../lib/interchange/exports/article-markdown.ts';
import type { Saved } from '../../../../lib/interchange/exports/saved.ts';
import type { Block } from '../../../../lib/model/article.ts';
import { articleOf, briefOf } from '../../library/given.ts';
import { row } from '../backup/given.ts';
import { labels as briefLabels } from '../given.ts';

export const labels: ArticleLabels & { contents: string } = {
  ...briefLabels,
  highlights: 'Highlights',
  note: 'Note',
  article: 'Article',
  picture: 'Picture',
  contents: 'Contents',
};

export const BLOCKS: Block[] = [
  { kind: 'heading', level: 2, text: 'What it *costs*', marks: [] },
  {
    kind: 'paragraph',
    text: 'Orla 5 costs 3 euros, <b>not</b> 4.',
    marks: [
      { kind: 'link', start: 0, end: 6, href: 'https://halyard.example/orla_(5)' },
      { kind: 'strong', start: 13, end: 20 },
      { kind: 'emphasis', start: 15, end: 20 },
    ],
  },
  { kind: 'list-item', text: 'First', marks: [], depth: 0, number: null },
  { kind: 'list-item', text: 'Under it', marks: [], depth: 1, number: 1 },
  { kind: 'list-item', text: 'Second', marks: [], depth: 0, number: null },
  { kind: 'quote', text: 'We “may” ship.', marks: [] },
  { kind: 'code', text: 'a < b\n```\n</code>', language: 'ts' },
  {
    kind: 'table',
    text: 'Model\tPrice\nOrla | 5\t3',
    rows: [['Model', 'Price'], ['Orla | 5']],
    headerRows: 1,
    caption: 'Prices',
  },
  {
    kind: 'image',
    text: '',
    src: 'https://halyard.example/a.png',
    alt: 'A [chart]',
    caption: null,
  },
];

/** A saved article with these blocks, of which what else is given takes the place. */
export function savedOf(
  more: Partial<Omit<Saved, 'row'>> & { row?: Partial<Saved['row']> } = {},
): Saved {
  const article = articleOf({ title: 'Orla 5: "open" & free', blocks: BLOCKS, sentences: [] });
  return {
    body: { id: row.id, article, brief: briefOf(article), versions: [] },
    highlights: [],
    note: null,
    ...more,
    row: {
      ...row,
      title: 'Orla 5: "open" & free',
      sortTitle: '',
      facets: [],
      savedAt: Date.UTC(2026, 2, 12, 9),
      ...more.row,
    },
  };
}

export const passage = (
  quote: string,
  more: { note?: string; prefix?: string; createdAt?: number } = {},
) => ({
  id: row.id,
  articleId: row.id,
  quote,
  prefix: '',
  suffix: '',
  color: 'yellow' as const,
  note: '',
  createdAt: 1,
  updatedAt: 1,
  ...more,
});
