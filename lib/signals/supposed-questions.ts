import type { Sentence } from '../model/article.ts';
import type { Token } from './lexicons/compile-cues.ts';

const ASKING: ReadonlySet<string> = new Set(
  'will could can would might may should is are was were does do did has have wo ca'.split(' '),
);
const ADDRESSED: ReadonlySet<string> = new Set(['you', 'your', 'i']);

/**
 * The word by which a sentence asks whether something is so, and leaves it open; null where it does not. A question that is a
 * block by itself with more behind it is a heading or an interviewer's, and one that "Yes" or "No" follows is answered.
 */
export function openQuestion(
  sentences: readonly Sentence[],
  index: number,
  tokens: readonly Token[],
): { start: number; end: number } | null {
  const label = tokens.findIndex(({ text }) => text === ':');
  const first = tokens.findIndex(({ isWord }, at) => isWord && at > label);
  const [word, next] = [tokens[first], tokens[first + 1]];
  const last = tokens.findLast(({ text }) => !/^["”’»)\]]$/.test(text));
  if (word === undefined || next === undefined || last?.text !== '?') return null;
  if (!ASKING.has(word.lower) || ADDRESSED.has(next.lower)) return null;
  const [before, own, after] = [sentences[index - 1], sentences[index], sentences[index + 1]];
  const isAlone = before?.block !== own?.block && after?.block !== own?.block;
  if (after && isAlone && label < 0) return null;
  if (after && /^["“]?(?:yes|no|not|yeah|nope|absolutely|sure|of course)\b/i.test(after.text))
    return null;
  return { start: word.start, end: word.end };
}

/** Words by which a question is about what is to come or might be. */
const AHEAD = new Set('will would could might may should can next future'.split(' '));

/**
 * The words by which a text asks something and leaves it open; null where it does not. Left open are questions whether something
 * is so (English, see above), and others behind a label ("Costs: how much …?") or about what is to come.
 */
export function askedOpenly(
  sentences: readonly Sentence[],
  index: number,
  tokens: readonly Token[],
  language: string,
): { start: number; end: number } | null {
  const mark = tokens.findLast(({ text }) => !/^["”’»)\]]$/.test(text));
  if (mark?.text !== '?' || tokens.some(({ lower }) => ADDRESSED.has(lower))) return null;
  const label = tokens.findIndex(({ text }) => text === ':');
  // "CB: How …?" is an interviewer's, and answered.
  if (label === 1 && /^\p{Lu}{1,4}$/u.test(tokens[0]?.text ?? '')) return null;
  if (language === 'en') {
    const asked = openQuestion(sentences, index, tokens);
    if (asked) return asked;
  }
  const [before, own, after] = [sentences[index - 1], sentences[index], sentences[index + 1]];
  const isAlone = before?.block !== own?.block && after?.block !== own?.block;
  if (isAlone && label < 0) return null;
  const isAhead = language === 'en' && tokens.some(({ lower }) => AHEAD.has(lower));
  const isLast = after?.block !== own?.block;
  if (!(label >= 0 || isAhead || language !== 'en') || !isLast) return null;
  const first = tokens.find(({ isWord }, at) => isWord && at > label);
  return first ? { start: first.start, end: first.end } : null;
}
