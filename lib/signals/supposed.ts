import type { Article, Sentence } from '../model/article.ts';
import type { Cue, CueSentence } from '../model/signals.ts';
import { isQuoted, type Span } from './quotation.ts';
import { openQuestion } from './supposed-questions.ts';
import {
  longest,
  type ReadSentence,
  readSupposed,
  type SupposedReading,
} from './supposed-reading.ts';

export interface Supposed {
  hedged: CueSentence[];
  vague: CueSentence[];
  amounts: CueSentence[];
}

/** The words of spans in a sentence as cues. */
export const cuesAt = (
  { text, start: at }: Sentence,
  { quotations }: ReadSentence,
  spans: readonly Span[],
): Cue[] =>
  longest(spans).map(({ start, end }) => ({
    text: text.slice(start, end),
    start,
    end,
    quoted: isQuoted(quotations, at + start, at + end),
  }));

/**
 * The sentences of an article that suppose something (`hedged`), that hide who says or does it (`vague`), and that leave open
 * how many and which (`amounts`, English only, no sign of anything by themselves), each with its cues in order; null in languages that are not measured. Method: words of the lists in `lexicons/`, less those that what stands
 * around rules out. Limits: what is supposed without any such word is not seen, a bare "will" counts for nothing, and nothing
 * is said of what is true.
 */
export function supposedIn(
  article: Pick<Article, 'blocks' | 'sentences' | 'lang'>,
  reading: SupposedReading | null = readSupposed(article),
): Supposed | null {
  if (reading === null) return null;
  const supposed: Supposed = { hedged: [], vague: [], amounts: [] };
  for (const [index, sentence] of article.sentences.entries()) {
    const read = reading.sentences[index];
    if (!read) continue;
    const asked =
      reading.language === 'en' ? openQuestion(article.sentences, index, read.tokens) : null;
    for (const list of ['hedged', 'vague', 'amounts'] as const) {
      const spans: Span[] = read.spans.filter(({ group }) => group.list === list);
      if (asked && list === 'hedged') spans.unshift(asked);
      const cues = cuesAt(sentence, read, spans);
      if (cues.length > 0) supposed[list].push({ sentence: index, cues });
    }
  }
  return supposed;
}
