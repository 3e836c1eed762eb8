/** What an article is filtered by, as terms of the index that no word of a text can be. */
export const LABELS = ['site', 'author', 'lang', 'day'] as const;
export type Label = (typeof LABELS)[number];

/** Below every letter, so that no word that is being typed goes on to a label. */
const MARK = '\u0001';

/** The term of a label: all of one kind stand together in the order of their values. */
export const labelTerm = (label: Label, value: string): string => `${MARK}${label}:${value}`;

/** The value of a label's term. */
export const labelValue = (label: Label, term: string): string =>
  term.slice(MARK.length + label.length + 1);

/** Terms cut to this length, in UTF-16 code units. */
export const LONGEST_LABEL = 120;
