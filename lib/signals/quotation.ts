import type { Block } from '../model/article.ts';

/** A stretch of a block's text, in UTF-16 code units, the marks included. */
export interface Span {
  start: number;
  end: number;
}

const CLOSES: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“”',
  '«': '»',
  '»': '«',
  '「': '」',
  '『': '』',
  '‘': '’',
  '‚': '‘’',
  '‹': '›',
  '"': '"',
};
const MARKS = /[“”„«»「」『』‘’‚‹›"]/g;

const isLetter = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/** Whether the mark at `at` can open: inch marks, apostrophes and marks behind a word cannot. */
function opens(text: string, at: number, mark: string): boolean {
  if (!(mark in CLOSES) || isLetter(text.charAt(at - 1))) return false;
  const next = text.charAt(at + 1);
  // "»" opens in German books only, right before a word; behind a blank it closes a French quotation.
  if (mark === '»') return isLetter(next) && !/\S/.test(text.charAt(at - 1));
  return mark === '"' || mark === '‘' ? next.trim() !== '' : true;
}

/** Whether the mark closes a single quotation: an apostrophe stands between letters or behind a plural. */
const closesSingle = (text: string, at: number): boolean =>
  !isLetter(text.charAt(at + 1)) &&
  (/[.,!?…]/.test(text.charAt(at - 1)) || !/\s\p{L}/u.test(text.slice(at + 1, at + 3)));

/**
 * The quotations of a block in order, without overlaps, over the borders of its sentences. A block that is a quotation is one
 * from end to end; one that a paragraph opens and does not close goes on to its end, as those of several paragraphs do.
 */
export function quotationsIn({ kind, text }: Block): Span[] {
  if (kind === 'quote') return text === '' ? [] : [{ start: 0, end: text.length }];
  const spans: Span[] = [];
  let open: { start: number; mark: string } | null = null;
  for (const { 0: mark, index } of text.matchAll(MARKS)) {
    if (open === null) {
      if (opens(text, index, mark)) open = { start: index, mark };
      continue;
    }
    if (!CLOSES[open.mark]?.includes(mark)) continue;
    const isSingle = open.mark === '‘' || open.mark === '‚';
    if (isSingle && mark === '’' && !closesSingle(text, index)) continue;
    spans.push({ start: open.start, end: index + mark.length });
    open = null;
  }
  // A straight mark in the middle, or a single one, may be anything.
  if (open && (open.start === 0 || /[“„«]/.test(open.mark)))
    spans.push({ start: open.start, end: text.length });
  return spans;
}

/** The one of the quotations, which are in order, that a stretch lies within. */
export function quotationAround(
  quotations: readonly Span[],
  start: number,
  end: number,
): Span | null {
  let [low, high] = [0, quotations.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quotations[middle]?.start ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  const last = quotations[low - 1];
  return last !== undefined && end <= last.end ? last : null;
}

/** Whether a stretch lies within one of the quotations, which are in order. */
export const isQuoted = (quotations: readonly Span[], start: number, end: number): boolean =>
  quotationAround(quotations, start, end) !== null;
