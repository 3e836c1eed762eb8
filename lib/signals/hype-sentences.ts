import type { Article } from '../model/article.ts';
import type { Cue } from '../model/signals.ts';
import { type HypeCue, type HypeWords, hypeCuesOf } from './hype-cues.ts';
import { shoutsIn } from './hype-shouts.ts';
import type { Token } from './lexicons/compile-cues.ts';
import { quotationAround } from './quotation.ts';
import type { ReadSentence } from './supposed-reading.ts';
import { answersIn } from './voices-interview.ts';

/** `warmWords` are no hype by themselves; they show what praises in a sentence that does. */
export type HypeName = HypeCue['list'] | 'warmWords';

/**
 * Words that magnify, in their sentence; `strength` from 0 to 1. `isOthers`: in a quotation, or laid to somebody. `isFaint`: all
 * of the sentence together are hardly anything; they count, but nobody would call the sentence hype.
 */
export interface Magnified extends Cue {
  name: HypeName;
  strength: number;
  isOthers: boolean;
  isFaint: boolean;
}

export interface HypeSentence {
  sentence: number;
  words: number;
  found: Magnified[];
}

/** Quotations of so few words set a word apart ("so-called"); the author does not say it, and nobody is quoted with it. */
const SCARE_WORDS = 4;
const SCARE_LENGTH = 60;

const isScare = (text: string): boolean =>
  text.length <= SCARE_LENGTH &&
  text.split(/\s+/).length <= SCARE_WORDS &&
  !/[.!,?]["”’»“]?$/.test(text);

/** Of cues that share a word the strongest, of those the longest; one that is said twice in a sentence counts once. */
function apart(cues: readonly HypeCue[], tokens: readonly Token[]): HypeCue[] {
  const taken = new Set<number>();
  const said = new Set<string>();
  return cues
    .toSorted((a, b) => b.strength - a.strength || b.to - b.from - (a.to - a.from))
    .filter(({ from, to }) => {
      const words = tokens.slice(from, to).map(({ lower }) => lower);
      const text = words.join(' ');
      if (said.has(text) || words.some((_, at) => taken.has(from + at))) return false;
      said.add(text);
      for (let at = from; at < to; at++) taken.add(at);
      return true;
    })
    .sort((a, b) => a.from - b.from);
}

/** The cues of one sentence as spans, in order and apart. `quotation` gives the quotation around a stretch. */
export function magnifiedIn(
  words: HypeWords,
  text: string,
  tokens: readonly Token[],
  quotation: (start: number, end: number) => string | null = () => null,
): Magnified[] {
  const cues = [...hypeCuesOf(words, tokens), ...shoutsIn(tokens)];
  if (cues.length === 0) return [];
  return apart(cues, tokens).flatMap(({ list, strength, from, to, isClaimed }) => {
    const start = tokens[from]?.start ?? 0;
    const end = tokens[to - 1]?.end ?? 0;
    const quote = quotation(start, end);
    const quoted = quote !== null;
    if (quoted && !isClaimed && isScare(quote)) return [];
    const cue = { text: text.slice(start, end), start, end, quoted };
    return [{ ...cue, name: list, strength, isOthers: quoted || isClaimed, isFaint: false }];
  });
}

/** The sentences of a printed interview's answers: what they say is the speaker's, without quotation marks too. */
export const answeredIn = (sentences: Article['sentences']): ReadonlySet<number> =>
  new Set(answersIn(sentences).flatMap((turn) => turn.sentences));

/** Every sentence of an article with what in it magnifies or names limits, in order; those without anything too. */
export function hypeSentences(
  { blocks, sentences }: Pick<Article, 'blocks' | 'sentences'>,
  read: readonly ReadSentence[],
  words: HypeWords,
  answers: ReadonlySet<number>,
): HypeSentence[] {
  return sentences.map(({ text, start, block }, sentence) => {
    const { tokens, quotations, spans } = read[sentence] ?? NOT_READ;
    const hedged = spans.find(({ group }) => group.list === 'hedged' && !group.plan)?.end;
    const whole = blocks[block]?.text ?? '';
    const found = magnifiedIn(words, text, tokens, (from, to) => {
      const span = quotationAround(quotations, start + from, start + to);
      return span && whole.slice(span.start, span.end);
    });
    let count = 0;
    for (const { isWord } of tokens) if (isWord) count++;
    return {
      sentence,
      words: count,
      found: withFaintness(
        found
          .map((cue) => (answers.has(sentence) ? { ...cue, isOthers: true } : cue))
          .map((cue) => supposed(cue, hedged ?? text.length)),
      ),
    };
  });
}

/** Behind a hedge praise is only supposed: "could reshape the market" promises half as much. */
const SUPPOSED = 0.5;
const supposed = (cue: Magnified, hedged: number): Magnified =>
  cue.start > hedged && !cue.isOthers ? { ...cue, strength: cue.strength * SUPPOSED } : cue;

const NOT_READ: ReadSentence = { tokens: [], spans: [], quotations: [] };

/** What cues of a sentence must have together: a faint word alone ("powerful", an exclamation mark) is nothing to point at. */
const FAINT = 0.55;

function withFaintness(found: Magnified[]): Magnified[] {
  let strength = 0;
  for (const cue of found) if (cue.name !== 'limits') strength += cue.strength;
  return strength < FAINT ? found.map((cue) => ({ ...cue, isFaint: true })) : found;
}
