import type { Article } from '../model/article.ts';
import type { CueSentence } from '../model/signals.ts';
import { type Amount, amountsIn } from './amounts.ts';
import { datesIn, type StatedDate } from './dates.ts';
import { type Token, tokensOf } from './tokens.ts';

/** What of an article a statement is held against. Authors, site and date count as told by it, as do headings and tables. */
export type GroundingText = Pick<
  Article,
  'title' | 'authors' | 'siteName' | 'description' | 'publishedAt' | 'lang' | 'blocks' | 'sentences'
>;

/** Any text taken apart. */
export interface Parsed {
  text: string;
  /** BCP 47, or null. */
  lang: string | null;
  tokens: readonly Token[];
  amounts: readonly Amount[];
  dates: readonly StatedDate[];
}

/** A sentence of the body, or something else that the article tells: a title, a heading, a caption, a cell of a table. */
export interface Unit extends Parsed {
  /** Index among the article's sentences; null for anything else. */
  sentence: number | null;
  block: number;
  /** A cell of a table with the heads of its row and column. */
  isCell: boolean;
  /** What another room has found to be supposed in it. */
  cues: CueSentence['cues'];
}

/** Cells of tables that are looked at, in all. */
const MOST_CELLS = 600;

export function parse(text: string, lang: string | null): Parsed {
  const dates = datesIn(text);
  const amounts = amountsIn(text, lang, dates);
  return { text, lang, dates, amounts, tokens: tokensOf(text, lang, [...dates, ...amounts]) };
}

/** The article's sentences in their order, then what else it tells. `supposed`: the cues of sentences, if anybody has looked. */
export function unitsOf(article: GroundingText, supposed: readonly CueSentence[]): Unit[] {
  const { lang, blocks, sentences, title, description } = article;
  const cues = new Map(supposed.map((found) => [found.sentence, found.cues]));
  const units: Unit[] = sentences.map(({ text, block }, sentence) => ({
    ...parse(text, lang),
    ...{ sentence, block, isCell: false, cues: cues.get(sentence) ?? [] },
  }));
  const add = (text: string | null, block: number, isCell = false): void => {
    if (text) units.push({ ...parse(text, lang), sentence: null, block, isCell, cues: [] });
  };
  add(title, -1);
  add(description, -1);
  let cells = 0;
  for (const [at, block] of blocks.entries()) {
    if (block.kind === 'heading' || block.kind === 'code') add(block.text, at);
    if (block.kind === 'image') add([block.caption, block.alt].filter(Boolean).join('. '), at);
    if (block.kind !== 'table') continue;
    add(block.caption, at);
    const heads = block.headerRows > 0 ? (block.rows[block.headerRows - 1] ?? []) : [];
    for (const row of block.rows.slice(block.headerRows))
      for (const [column, cell] of row.entries())
        if (column > 0 && cells++ < MOST_CELLS)
          add([row[0], heads[column], cell].join(' '), at, true);
  }
  return units;
}
