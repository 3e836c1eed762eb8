import type { Article } from '../model/article.ts';
import type { Cue, CueSentence } from '../model/signals.ts';
import { isQuoted, quotationsIn, type Span } from './quotation.ts';
import { cuesOfSentence } from './supposed-cues.ts';
import { languageOf } from './supposed-language.ts';
import { openQuestion } from './supposed-questions.ts';
import { tokensOf } from './supposed-tokens.ts';
import { counts } from './supposed-weights.ts';

export interface Supposed {
  hedged: CueSentence[];
  vague: CueSentence[];
  amounts: CueSentence[];
}

/**
 * The sentences of an article that suppose something (`hedged`), that hide who says or does it (`vague`), and that leave open
 * how many and which (`amounts`, English only, no sign of anything by themselves), each with its cues in order; null in languages that are not measured. Method: words of the lists in `lexicons/`, less those that what stands
 * around rules out. Limits: what is supposed without any such word is not seen, a bare "will" counts for nothing, and nothing
 * is said of what is true.
 */
export function supposedIn({
  blocks,
  sentences,
  lang,
}: Pick<Article, 'title' | 'blocks' | 'sentences' | 'lang'>): Supposed | null {
  const language = languageOf(lang, sentences);
  if (language === null) return null;
  const supposed: Supposed = { hedged: [], vague: [], amounts: [] };
  let block = -1;
  let quotations: readonly Span[] = [];
  for (const [index, { text, start, block: own }] of sentences.entries()) {
    if (own !== block) {
      block = own;
      const read = blocks[own];
      quotations = read ? quotationsIn(read) : [];
    }
    const tokens = tokensOf(text);
    const spans = cuesOfSentence(language, tokens)
      .filter((found) => counts(found, tokens))
      .map(({ group, from, to }) => ({
        list: group.list,
        start: tokens[from]?.start ?? 0,
        end: tokens[to - 1]?.end ?? 0,
      }));
    const asked = language === 'en' ? openQuestion(sentences, index, tokens) : null;
    if (asked) spans.unshift({ list: 'hedged', ...asked });
    for (const list of ['hedged', 'vague', 'amounts'] as const) {
      const cues = longest(spans.filter((span) => span.list === list)).map(
        (span): Cue => ({
          text: text.slice(span.start, span.end),
          start: span.start,
          end: span.end,
          quoted: isQuoted(quotations, start + span.start, start + span.end),
        }),
      );
      if (cues.length > 0) supposed[list].push({ sentence: index, cues });
    }
  }
  return supposed;
}

/** Spans in order, without overlaps: of those that begin together the longest, and what begins within another is left out. */
function longest(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end))
    if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span);
  return kept;
}
