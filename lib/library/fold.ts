/** Text as it is compared: lower case, without diacritics, so that "Zürich" is found by "zurich". */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
