import type { Article } from '../model/article.ts';
import type { CueSentence } from '../model/signals.ts';
import type { Finder } from './disclosed-words.ts';
import { isQuoted, quotationsIn } from './quotation.ts';

/** Where a page says something: in sentences of the text, and in lines beside it, to the letter. */
export interface Told {
  sentences: CueSentence[];
  quotes: string[];
}

/**
 * All sentences and lines that `find` finds something in, quotations left out: what somebody else discloses is no disclosure. Those that
 * `others` finds too tell of something else.
 */
export function toldBy(
  article: Article,
  find: Finder,
  lines: readonly string[],
  others: Finder | null = null,
): Told {
  const isOther = (text: string): boolean => others !== null && others(text) !== null;
  const sentences = article.sentences.flatMap(({ text, block, start }, sentence): CueSentence[] => {
    const found = find(text);
    if (!found || isOther(text)) return [];
    const { start: from, end: to } = found;
    const read = article.blocks[block];
    if (read && isQuoted(quotationsIn(read), start + from, start + to)) return [];
    return [
      { sentence, cues: [{ text: text.slice(from, to), start: from, end: to, quoted: false }] },
    ];
  });
  const captions = article.blocks.flatMap((block) =>
    block.kind === 'heading' ? block.text : 'caption' in block ? (block.caption ?? []) : [],
  );
  // Some pages print a paragraph of the text a second time beside it.
  const body = article.blocks.map(({ kind, text }) => (kind === 'heading' ? '' : text)).join('\n');
  const quotes = [...lines, ...captions].filter(
    (line) =>
      find(line) !== null &&
      !isOther(line) &&
      !body.includes(line) &&
      !sentences.some(({ sentence }) => line.includes(article.sentences[sentence]?.text ?? line)),
  );
  return { sentences, quotes: [...new Set(quotes)] };
}

export const many = ({ sentences, quotes }: Told): number => sentences.length + quotes.length;
