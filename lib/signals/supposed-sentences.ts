import type { Article } from '../model/article.ts';
import { isAhead, isOver } from './plans-dates.ts';
import { isQuoted, type Span } from './quotation.ts';
import type { Leaning } from './supposed-leaning.ts';
import { askedOpenly } from './supposed-questions.ts';
import type { CueSpan, ReadSentence, SupposedReading } from './supposed-reading.ts';

/** What makes a sentence supposed. */
export type Supposing = 'hedged' | 'vague' | 'plans' | 'openQuestions';

/** A stretch of a sentence that makes it supposed, and how far, from 0 to 1. */
export interface SupposedSpan extends Span {
  kind: Supposing;
  strength: number;
  quoted: boolean;
}

/** What a cue shows where the time that its sentence names is over or ahead; null where it shows nothing. */
function kindOf(
  group: CueSpan['group'],
  { over, ahead }: { over: boolean; ahead: boolean },
): Supposing | null {
  if (group.list === 'vague') return 'vague';
  if (group.list !== 'hedged' && group.list !== 'supposing') return null;
  if (!group.plan) return 'hedged';
  // What was to come before the text was published has come or not by now.
  if (over || (group.check === 'year' && !ahead)) return null;
  return 'plans';
}

/** How far words that only lean suppose something: where no cue stands beside them they are shown. */
export const LEANING = 0.1;

/** Leaning words as spans, but for those that cues cover. */
function leaningSpans(
  { tokens }: ReadSentence,
  leanings: readonly Leaning[],
  spans: readonly SupposedSpan[],
  quoted: (span: Span) => boolean,
): SupposedSpan[] {
  const covered = new Set<number>();
  if (leanings.length > 0)
    for (const { start, end } of spans) for (let at = start; at < end; at++) covered.add(at);
  return leanings.flatMap(({ group: { list }, from, to }): SupposedSpan[] => {
    const own = tokens.slice(from, to);
    if (list === 'none' || own.some(({ start }) => covered.has(start))) return [];
    const span = { start: own[0]?.start ?? 0, end: own.at(-1)?.end ?? 0 };
    return [{ kind: list, strength: LEANING, ...span, quoted: quoted(span) }];
  });
}

/** What in each sentence of an article is supposed, and its plans that are not over when it is published. */
export function supposedSpans(
  { sentences, publishedAt }: Pick<Article, 'sentences' | 'publishedAt'>,
  reading: SupposedReading,
  leanings: readonly (readonly Leaning[])[] = [],
): SupposedSpan[][] {
  const day = publishedAt?.slice(0, 10) ?? null;
  return sentences.map(({ text, start: at }, index) => {
    const read = reading.sentences[index];
    if (!read) return [];
    const quoted = ({ start, end }: Span): boolean =>
      isQuoted(read.quotations, at + start, at + end);
    const time = {
      over: day !== null && isOver(text, day),
      ahead: day !== null && isAhead(text, day),
    };
    const spans = read.spans.flatMap(({ group, strength, start, end }): SupposedSpan[] => {
      const kind = kindOf(group, time);
      if (kind === null || strength === 0) return [];
      return [{ kind, strength, start, end, quoted: quoted({ start, end }) }];
    });
    spans.push(...leaningSpans(read, leanings[index] ?? [], spans, quoted));
    const asked = askedOpenly(sentences, index, read.tokens, reading.language);
    if (asked) spans.push({ kind: 'openQuestions', strength: 1, ...asked, quoted: quoted(asked) });
    return spans;
  });
}

/** Whose strongest word counts: the author's whole, that of somebody quoted half. */
export const QUOTED = 0.5;

/** How far a sentence is supposed, from 0 to 1: once, by the strongest of its cues. */
export const weightOf = (spans: readonly SupposedSpan[]): number =>
  Math.max(0, ...spans.map(({ strength, quoted }) => strength * (quoted ? QUOTED : 1)));
