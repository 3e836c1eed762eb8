/** Longest tag that RFC 5646 asks to be kept whole, in characters. */
const LONGEST = 35;

/** Whether a value is a language as BCP 47 writes it, in its usual case: "de", "pt-BR", "zh-Hant". */
export const isLanguageTag = (value: unknown): value is string =>
  typeof value === 'string' &&
  value.length <= LONGEST &&
  /^[a-z]{2,3}(?:-[A-Za-z\d]{2,8})*$/.test(value);
