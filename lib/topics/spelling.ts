import type { Topic } from '../model/library.ts';
import { asWritten, fieldName } from './field.ts';

/**
 * How a name is found. `exact`: as it is written, in capitals too. `any-case`: the same letters. `common`: words of the
 * dictionary, in any case, the last one in any of its forms.
 */
export type Fit = 'exact' | 'any-case' | 'common';

export interface Spelling {
  text: string;
  fit: Fit;
}

/** Small letters only, with blanks and hyphens between them. */
const COMMON = /^[\p{Ll}\p{M}][\p{Ll}\p{M}\s'’‑-]*$/u;
/** A capital within a word, or letters with digits, in a name of some length: no word of the dictionary looks so. */
const MADE_UP = /\p{Ll}\p{Lu}|\p{L}[^\p{L}\s]?\p{N}/u;
const LONG_ENOUGH = 5;

const plainFit = (text: string): Fit => {
  if (text !== text.toLowerCase()) return 'exact';
  return COMMON.test(text) ? 'common' : 'any-case';
};

/** How words that the reader gave are found: with a capital as they are written, else in any case. */
export function spelled(words: string, anyCase: boolean): Spelling {
  const text = words.normalize('NFKC').trim();
  const fit = plainFit(text);
  return { text, fit: anyCase && fit === 'exact' ? 'any-case' : fit };
}

/**
 * How a topic's name or other name is found. What the reader wrote in small letters and is a name of the field is found as the
 * field writes it: "apple" means the firm and no fruit. One that means nothing else and looks like no word is found in any
 * case.
 */
export function spelledName(name: string, { anyCase = false }: Pick<Topic, 'anyCase'>): Spelling[] {
  const given = spelled(name, anyCase);
  const text = asWritten(name);
  if (text === null || anyCase) return [given];
  const isAmbiguous = (fieldName(name)?.context.length ?? 0) > 0;
  const isMadeUp = text.length >= LONG_ENOUGH && MADE_UP.test(text) && !isAmbiguous;
  const fit = plainFit(text);
  const fitOfField = fit === 'common' ? fit : isMadeUp ? 'any-case' : 'exact';
  const ofField: Spelling = { text, fit: fitOfField };
  return given.fit === 'exact' && given.text !== text ? [ofField, given] : [ofField];
}
