/** A term of a text and where it stands there, in UTF-16 code units, end exclusive. */
export interface Token {
  term: string;
  start: number;
  end: number;
}

/** Scripts whose words stand without spaces between them, and Hangul, whose words carry their endings. */
const UNSPACED =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}ー';
const WORD = new RegExp(
  `[${UNSPACED}][${UNSPACED}\\p{M}]*|(?:(?![${UNSPACED}])[\\p{L}\\p{M}\\p{N}])+`,
  'gu',
);
const STARTS_UNSPACED = new RegExp(`^[${UNSPACED}]`, 'u');
const PLAIN = /^[a-z\d]*$/;
/** Accents of Latin, Greek and Cyrillic, points of Hebrew, vowel signs of Arabic: what readers leave out when they search. */
const ACCENTS = /[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u064b-\u065f\u0670]/g;
/** The half of an English contraction after the apostrophe, other than a possessive's. */
const CONTRACTED = /^(?:t|re|ve|ll|d|m)$/;
/** "gpt5" is "gpt 5"; one letter and its number ("h100", "o3") are a name. */
const NUMBERED = /^([\p{L}\p{M}]{2,})(\p{N}.*)$/u;
/** Longer terms are no words; UTF-16 code units. */
const LONGEST = 40;

/** Text as it is searched: lower case, one width, without accents. */
export function foldTerm(text: string): string {
  const lower = text.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower.normalize('NFKD').replace(ACCENTS, '').normalize('NFC').toLowerCase();
}

/** Overlapping pairs of characters: they find every word of a script without spaces, without knowing its words. */
function* pairsOf(run: string, start: number): Generator<Token> {
  const characters = Array.from(run);
  let at = start;
  for (const [index, character] of characters.entries()) {
    const next = characters[index + 1];
    if (next !== undefined || index === 0) {
      const pair = character + (next ?? '');
      yield { term: foldTerm(pair), start: at, end: at + pair.length };
    }
    at += character.length;
  }
}

function* wordOf(word: string, start: number): Generator<Token> {
  const [, letters, number] = NUMBERED.exec(word) ?? [];
  if (letters !== undefined && number !== undefined) {
    yield* wordOf(letters, start);
    yield* wordOf(number, start + letters.length);
    return;
  }
  yield { term: foldTerm(word).slice(0, LONGEST), start, end: start + word.length };
}

/** Whether two words are halves of a contraction or possessive with nothing but an apostrophe between them. */
const isApostrophe = (text: string, at: number): boolean => text[at] === "'" || text[at] === '’';

/**
 * The terms of a text in their order, folded. "OpenAI's" is "openai", "don't" is "dont", "GPT-5" and "GPT5" are "gpt" and
 * "5", and a run of Chinese characters is every two that stand beside each other.
 */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const { 0: run, index } of text.matchAll(WORD)) {
    const last = tokens.at(-1);
    if (last?.end === index - 1 && isApostrophe(text, index - 1)) {
      const half = run.toLowerCase();
      if (half === 's') continue;
      if (CONTRACTED.test(half)) {
        tokens[tokens.length - 1] = {
          ...last,
          term: last.term + half,
          end: index + run.length,
        };
        continue;
      }
    }
    tokens.push(...(STARTS_UNSPACED.test(run) ? pairsOf(run, index) : wordOf(run, index)));
  }
  return tokens.filter(({ term }) => term !== '');
}
