export const collapse = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Whether `text` ends as a question does, in any script. */
export const endsAsQuestion = (text: string): boolean => /[?？؟]["'”’»*]*$/.test(text);
