/** Words that turn a sentence into its opposite, in the languages of our sample pages. */
const NEGATIONS = new Set(
  (
    'not no never none nor neither nobody nothing without cannot nicht kein keine keinen keiner nie niemals ohne ' +
    'ne pas jamais sans aucun aucune nunca sin ningún não nem sem non mai senza niet geen nooit zonder ' +
    'не нет ни без никогда nie bez nigdy değil yok'
  ).split(' '),
);

const wordsOf = (text: string): string[] =>
  text.normalize('NFKC').match(/[\p{L}\p{M}\p{N}]+(?:['’]t)?/gu) ?? [];

const alike = (word: string): string => word.toLowerCase().replace('’', "'");

/** A number, a name, a negation; in scripts without capitals any word may be one. */
const isFact = (word: string): boolean =>
  /^\p{Lu}|[\p{N}\p{Lo}'’]/u.test(word) || NEGATIONS.has(word.toLowerCase());

function hasFactsOf(text: string, other: string): boolean {
  const known = new Set(wordsOf(text).map(alike));
  return wordsOf(other).every((word) => !isFact(word) || known.has(alike(word)));
}

/** Whether each text has all numbers, names and negations of the other: else they may say different things. */
export const sameFacts = (a: string, b: string): boolean => hasFactsOf(a, b) && hasFactsOf(b, a);
