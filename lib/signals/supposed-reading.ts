import type { Article } from '../model/article.ts';
import type { Token } from './lexicons/compile-cues.ts';
import type { CueGroup } from './lexicons/lexicon.ts';
import { quotationsIn, type Span } from './quotation.ts';
import { cuesOfSentence } from './supposed-cues.ts';
import { languageOf } from './supposed-language.ts';
import { strengthOf } from './supposed-strength.ts';
import { tokensOf } from './supposed-tokens.ts';
import { counts } from './supposed-weights.ts';

/** A stretch of a sentence that a cue covers, with the group it belongs to, and how far it makes the sentence supposed. */
export interface CueSpan extends Span {
  group: CueGroup;
  strength: number;
}

/** A sentence as it was read: its words, the cues that count in it, and the quotations of its block, in the block's units. */
export interface ReadSentence {
  tokens: readonly Token[];
  spans: readonly CueSpan[];
  quotations: readonly Span[];
}

/** An article read for what in it is supposed: one entry for each sentence. */
export interface SupposedReading {
  /** Primary tag of the language whose lexicon was used. */
  language: string;
  sentences: readonly ReadSentence[];
}

/** The tokens of a text and the cues that count in it. */
export function cuesOf(language: string, text: string): { tokens: Token[]; spans: CueSpan[] } {
  const tokens = tokensOf(text);
  const spans = cuesOfSentence(language, tokens)
    .filter((found) => counts(found, tokens))
    .map(({ group, from, to }) => ({
      group,
      strength: strengthOf(group, tokens, from, to, language),
      start: tokens[from]?.start ?? 0,
      end: tokens[to - 1]?.end ?? 0,
    }));
  return { tokens, spans };
}

/** Reads an article's sentences for cues; null in languages that are not measured. */
export function readSupposed({
  blocks,
  sentences,
  lang,
}: Pick<Article, 'blocks' | 'sentences' | 'lang'>): SupposedReading | null {
  const language = languageOf(lang, sentences);
  if (language === null) return null;
  let block = -1;
  let quotations: readonly Span[] = [];
  return {
    language,
    sentences: sentences.map(({ text, block: own }) => {
      if (own !== block) {
        block = own;
        const read = blocks[own];
        quotations = read ? quotationsIn(read) : [];
      }
      return { ...cuesOf(language, text), quotations };
    }),
  };
}

/** Spans in order, without overlaps: of those that begin together the longest, and what begins within another is left out. */
export function longest<Kind extends Span>(spans: readonly Kind[]): Kind[] {
  const kept: Kind[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end))
    if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span);
  return kept;
}
