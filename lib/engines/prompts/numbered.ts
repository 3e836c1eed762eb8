import type { Article } from '../../model/article.ts';
import { asData } from './as-data.ts';

/** Sentences of an article from `from` up to `to`, which is not among them. */
export interface ArticlePart {
  article: Article;
  from: number;
  to: number;
}

export const wholeOf = (article: Article): ArticlePart => ({
  article,
  from: 0,
  to: article.sentences.length,
});

/** A longer "sentence" is a dump without full stops. In UTF-16 code units, as all that follow. */
const LONGEST_SENTENCE = 2000;
const LONGEST_TITLE = 300;
const LONGEST_HEADING = 200;

/** The name of a sentence in a prompt: counted from 1, with the letter of its article where there are several: "12", "B12". */
export const labelOf = (index: number, letter = ''): string => `${letter}${index + 1}`;

/** The line of a sentence, numbered. */
export const sentenceLine = (text: string, index: number, letter = ''): string =>
  `[${labelOf(index, letter)}] ${asData(text, LONGEST_SENTENCE)}`;

/** The headings that stand between two blocks, as lines. */
function headingsBetween({ blocks }: Article, after: number, before: number): string[] {
  return blocks.slice(after + 1, before).flatMap((block) => {
    const text = block.kind === 'heading' ? asData(block.text, LONGEST_HEADING) : '';
    return text === '' ? [] : [`(heading) ${text}`];
  });
}

/** The lines of a part: its sentences with their numbers in the whole article, and the headings between them. */
export function partLines({ article, from, to }: ArticlePart, letter = ''): string[] {
  const { sentences } = article;
  let block = from === 0 ? -1 : (sentences[from - 1]?.block ?? -1);
  return sentences.slice(from, to).flatMap((sentence, i) => {
    const headings = headingsBetween(article, block, sentence.block);
    block = sentence.block;
    return [...headings, sentenceLine(sentence.text, from + i, letter)];
  });
}

/**
 * A part as a model gets it: between marks that no line of it can hold, since `asData` leaves no angle bracket. `letter` tells
 * several articles apart.
 */
export function asPrompt(part: ArticlePart, letter = ''): string {
  const name = letter === '' ? 'article' : `article ${letter}`;
  const title = `(title) ${asData(part.article.title, LONGEST_TITLE)}`;
  return [`<${name}>`, title, ...partLines(part, letter), `</${name}>`].join('\n');
}
