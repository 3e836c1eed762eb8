/** What remains of a text when only its letters and digits count: texts are known again by it. */
export const lettersOf = (text: string): string =>
  text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
