/** A consonant-vowel pattern of Porter's measure; "y" is a vowel after a consonant. */
const C = '[^aeiou]';
const V = '[aeiouy]';
const CC = `${C}[^aeiouy]*`;
const VV = `${V}[aeiou]*`;
const M_OVER_0 = new RegExp(`^(?:${CC})?${VV}${CC}`);
const M_IS_1 = new RegExp(`^(?:${CC})?${VV}${CC}(?:${VV})?$`);
const M_OVER_1 = new RegExp(`^(?:${CC})?${VV}${CC}${VV}${CC}`);
const HAS_VOWEL = new RegExp(`^(?:${CC})?${V}`);
const SHORT = new RegExp(`^${CC}${V}[^aeiouwxy]$`);

const pairs = (text: string): Record<string, string> =>
  Object.fromEntries(text.split(' ').map((pair) => pair.split(':')));

const STEP_2 = pairs(
  'ational:ate tional:tion enci:ence anci:ance izer:ize bli:ble alli:al entli:ent eli:e ousli:ous ization:ize ation:ate ator:ate alism:al iveness:ive fulness:ful ousness:ous aliti:al iviti:ive biliti:ble logi:log',
);
const STEP_3 = pairs('icate:ic ative: alize:al iciti:ic ical:ic ful: ness:');
const ENDING_2 =
  /^(.+?)(ational|tional|enci|anci|izer|bli|alli|entli|eli|ousli|ization|ation|ator|alism|iveness|fulness|ousness|aliti|iviti|biliti|logi)$/;
const ENDING_3 = /^(.+?)(icate|ative|alize|iciti|ical|ful|ness)$/;
const ENDING_4 =
  /^(.+?)(?:al|ance|ence|er|ic|able|ible|ant|ement|ment|ent|ou|ism|ate|iti|ous|ive|ize|(?<=[st])ion)$/;

function withoutPast(word: string): string {
  if (word.endsWith('eed')) return M_OVER_0.test(word.slice(0, -3)) ? word.slice(0, -1) : word;
  const rest = /^(.+?)(?:ed|ing)$/.exec(word)?.[1];
  if (rest === undefined || !HAS_VOWEL.test(rest)) return word;
  if (/(?:at|bl|iz)$/.test(rest)) return `${rest}e`;
  if (/([^aeiouylsz])\1$/.test(rest)) return rest.slice(0, -1);
  return SHORT.test(rest) ? `${rest}e` : rest;
}

function replaced(word: string, ending: RegExp, table: Record<string, string>): string {
  const [, rest, suffix] = ending.exec(word) ?? [];
  return rest !== undefined && suffix !== undefined && M_OVER_0.test(rest)
    ? rest + (table[suffix] ?? '')
    : word;
}

/**
 * The stem of an English word (Porter 1980, "An algorithm for suffix stripping", with the author's two later rules).
 * Words of two letters, and words with anything but a to z, stay as they are.
 */
export function stem(word: string): string {
  if (word.length < 3 || !/^[a-z]+$/.test(word)) return word;
  let w = word.startsWith('y') ? `Y${word.slice(1)}` : word;
  w = w.replace(/(ss|i)es$/, '$1').replace(/([^s])s$/, '$1');
  w = withoutPast(w);
  if (w.endsWith('y') && HAS_VOWEL.test(w.slice(0, -1))) w = `${w.slice(0, -1)}i`;
  w = replaced(w, ENDING_2, STEP_2);
  w = replaced(w, ENDING_3, STEP_3);
  const rest = ENDING_4.exec(w)?.[1];
  if (rest !== undefined && M_OVER_1.test(rest)) w = rest;
  const noE = w.endsWith('e') ? w.slice(0, -1) : undefined;
  if (noE !== undefined && (M_OVER_1.test(noE) || (M_IS_1.test(noE) && !SHORT.test(noE)))) w = noE;
  if (w.endsWith('ll') && M_OVER_1.test(w)) w = w.slice(0, -1);
  return w.toLowerCase();
}
