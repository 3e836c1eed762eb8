import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { articleFromText } from '../../article/article-from-text.ts';
import { makeArticle } from '../../article/make-article.ts';
import type { Article, Sentence } from '../../model/article.ts';
import { lettersOf } from '../../text/letters.ts';
import { splitSentences } from '../../text/sentences.ts';
import { linesOf } from '../lines.ts';
import { gradedOracle } from './graded-oracle.ts';
import { readCorpus } from './read-corpus.ts';
import { rougeTokens } from './rouge.ts';

/** An article, the summary a person wrote of it, and how much each sentence belongs to the best choices of sentences. */
export interface Summarized {
  id: string;
  article: Article;
  /** ROUGE's tokens of the person's sentences, and of the article's. */
  reference: string[][];
  tokens: string[][];
  shares: number[];
}

/** A page's own description counts from so many characters on, and where the text does not open with so many of them. */
const SHORTEST_DESCRIPTION = 70;
const SAME_OPENING = 50;
const FEWEST_SENTENCES = 6;

export const tokensOf = (sentences: readonly Sentence[]): string[][] =>
  sentences.map(({ text }) => rougeTokens(text));

/** Reads gzipped JSON lines {id, text, title?, highlights}, as the CNN/DailyMail and Inshorts sets come. */
export async function readSummaries(path: string): Promise<Summarized[]> {
  const rows: Summarized[] = [];
  for await (const line of linesOf(createReadStream(path).pipe(createGunzip()))) {
    if (line.trim() === '') continue;
    const row = JSON.parse(line) as {
      id: string;
      text: string;
      title?: string;
      highlights: string[];
    };
    const article = articleFromText(row.text, {
      url: 'https://page.invalid/article',
      title: row.title ?? '',
      siteName: null,
      lang: 'en',
    });
    const reference = row.highlights.map(rougeTokens);
    const tokens = tokensOf(article.sentences);
    const shares = gradedOracle(tokens, reference, 3);
    rows.push({ id: row.id, article, reference, tokens, shares });
  }
  return rows;
}

/**
 * Saved pages (a corpus in WCXB's layout) whose own description is not the text's opening: what an editor says the article
 * says. They have titles, headings and lists, which wire news has not. English only.
 */
export async function readDescribed(path: string): Promise<Summarized[]> {
  const rows: Summarized[] = [];
  for await (const { id, reading, type } of readCorpus(path)) {
    if (type !== 'article') continue;
    // Dates do not matter here, so neither does the day of training.
    const article = makeArticle(reading, 'article', 0);
    const { description, sentences, lang } = article;
    const isEnglish = lang === null || lang.startsWith('en');
    if (!description || description.length < SHORTEST_DESCRIPTION || !isEnglish) continue;
    if (sentences.length < FEWEST_SENTENCES || article.page.kind !== 'article') continue;
    const body = lettersOf(sentences.map(({ text }) => text).join(' '));
    if (body.includes(lettersOf(description).slice(0, SAME_OPENING))) continue;
    const said = splitSentences([{ kind: 'paragraph', text: description, marks: [] }], 'en');
    const reference = tokensOf(said);
    const tokens = tokensOf(sentences);
    rows.push({ id, article, reference, tokens, shares: gradedOracle(tokens, reference, 2) });
  }
  return rows;
}

/** The same article without its first sentences, so that the trees learn what tells when the lead does not. */
export function withoutLead(row: Summarized, sentences: number): Summarized {
  const tokens = row.tokens.slice(sentences);
  return {
    ...row,
    article: { ...row.article, sentences: row.article.sentences.slice(sentences) },
    tokens,
    shares: gradedOracle(tokens, row.reference, 3),
  };
}
