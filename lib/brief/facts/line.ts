import type { Article } from '../../model/article.ts';
import type { FactKind } from '../../model/brief.ts';
import type { Figure } from './figures.ts';

export interface Span {
  start: number;
  end: number;
}

/** A name in a sentence; `key` is the same for all ways to write it. */
export interface Name extends Span {
  key: string;
}

/** A body sentence with what the finders need of it. */
export interface Line {
  /** Index among the article's sentences. */
  at: number;
  /** The sentence with plain hyphens, quotes and spaces: of the same length as the sentence, so that places hold. */
  text: string;
  figures: Figure[];
  models: Name[];
  companies: Name[];
}

/** The article as the finders see it. */
export interface Page {
  article: Article;
  lines: Line[];
  /** The keys of the models and companies that the headline names. */
  title: ReadonlySet<string>;
  /** Whether rules for English sentences hold. */
  english: boolean;
}

/** A fact where it was found. Finders return spans of the line, in UTF-16 code units. */
export interface Found extends Span {
  kind: FactKind;
  at: number;
  /** What makes two mentions the same fact. */
  key: string;
  about?: Span | null;
  of?: Span | null;
  comparison?: { span: Span; of: Span | null } | null;
  supposed?: boolean;
  href?: string;
}

export type Finder = (line: Line, page: Page) => Found[];

/** The text of a span. */
export const cut = (line: Line, { start, end }: Span): string => line.text.slice(start, end);

/** The end of what `pattern` (begun with `^`) matches right behind `place`, or null. */
export function endOf(line: Line, place: number, pattern: RegExp, reach = 90): number | null {
  const match = pattern.exec(line.text.slice(place, place + reach));
  return match ? place + match[0].length : null;
}

/** Up to `reach` characters before a place. */
export const before = (line: Line, place: number, reach: number): string =>
  line.text.slice(Math.max(0, place - reach), place);
