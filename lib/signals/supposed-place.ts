import type { Token } from './lexicons/compile-cues.ts';

/** Words that look like a cue, tokens `from` up to `to`, in their sentence. */
export interface Place {
  tokens: readonly Token[];
  from: number;
  to: number;
}

export const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export const at = ({ tokens }: Place, index: number): string => tokens[index]?.lower ?? '';
export const isCapital = (token: Token | undefined): boolean => /^\p{Lu}/u.test(token?.text ?? '');

/** Words that headlines write small, beside those of fewer than four letters. */
const SMALL = set('with from over into than that amid after before about under upon');

/** Whether the sentence is set like a headline, each word with a capital; then a capital says nothing. */
export function isTitleCase(tokens: readonly Token[]): boolean {
  const long = tokens.filter(
    ({ isWord, text, lower }) => isWord && /^\p{L}{4}/u.test(text) && !SMALL.has(lower),
  );
  return long.length >= 3 && long.filter(isCapital).length >= 0.9 * long.length;
}

export const isFirst = ({ tokens, from }: Place): boolean =>
  !tokens.slice(0, from).some(({ isWord }) => isWord);

/** A modal with a capital inside a sentence is part of a name or of a title. */
export const isNamed = (place: Place): boolean =>
  !isFirst(place) && isCapital(place.tokens[place.from]) && !isTitleCase(place.tokens);
