/** Words that end like a plural and are none. */
const NO_PLURALS = new Set(
  'news lens means series species physics ethics politics economics mathematics always perhaps besides gas bias chaos atlas canvas'.split(
    ' ',
  ),
);

/** Singular of a regular English plural in lower case; other words as they are. */
export function singular(word: string): string {
  if (!/^[a-z]{2,}s$/.test(word) || /(?:ss|us|is)$/.test(word) || NO_PLURALS.has(word)) return word;
  if (/[^aeiou]ies$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`;
  return /(?:ch|sh|ss|x|zz)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
}

const VOWEL = /[aeiouy]/;
/** A stem that ends in one consonant after one vowel, and so lost an "e": "rat(e)", "pric(e)". */
const SHORT = /^[^aeiou]*[aeiouy][^aeiouwxy]$/;

/** The base of a form in "-ed" or "-ing"; other words as they are. */
function present(word: string): string {
  const base = /^(.+?)(?:ed|ing)$/.exec(word)?.[1];
  if (base === undefined || base.length < 2 || !VOWEL.test(base) || base.endsWith('e')) return word;
  if (/i$/.test(base)) return `${base.slice(0, -1)}y`;
  if (/([^aeiouylsz])\1$/.test(base)) return base.slice(0, -1);
  return SHORT.test(base) || /(?:at|iz|is|bl|[cv]|[^aeiou]g|u)$/.test(base) ? `${base}e` : base;
}

/** Endings of the nouns that belong to a verb, and the verb's own; the first that fits a word of enough letters counts. */
const NOUNS: [RegExp, string][] = [
  [/(?<=[a-z]{2}[iy])(?:s|z)(?:ation|ations|er)$/, 'ze'],
  [/(?<=[a-z]{2}i)se$/, 'ze'],
  [/(?<=[a-z]{3})ification$/, 'ify'],
  [/(?<=[a-z]{3})at(?:ion|or|ive)$/, 'ate'],
  [/(?<=[a-z]{3}[cps]t)ion$/, ''],
  [/(?<=[a-z]{3}ss)ion$/, ''],
  [/(?<=[a-z]{4})ics?$/, ''],
];

/**
 * What the forms of a common English word have in common: "regulate", "regulating", "regulations" and "regulator" have one
 * root, "organ" and "organization" have two. Porter's stems are too short for that: they make one of university and
 * universe, of news and new.
 */
export function root(word: string): string {
  if (!/^[a-z]{3,}$/.test(word)) return word;
  const base = present(singular(word));
  const noun = NOUNS.find(([ending]) => ending.test(base));
  const verb = noun ? base.replace(...noun) : base;
  return verb.replace(/(?<=[a-z]{3}(?:[cgsvz]|ch))e$/, '').replace(/(?<=[a-z]{4}l)l$/, '');
}

/**
 * Whether the forms of a word that somebody watches are meant by it. Those of "regulating" are; "training", "reasoning" and
 * "funding" are things of their own, and no trains, reasons and funds. So is what is "agentic", of no agents but machines.
 */
export const meansAllForms = (word: string): boolean =>
  !/(?:ings?|ic)$/.test(word) || /(?:ate|iz|ify)$/.test(root(word));
