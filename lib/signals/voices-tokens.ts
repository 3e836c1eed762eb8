import type { Sentence } from '../model/article.ts';
import type { Quotation } from './voices-quotes.ts';

/** A word, a mark, or a whole quotation, with its place in the sentence in code units. */
export interface Token {
  kind: 'word' | 'mark' | 'quote';
  /** As it is written, without a possessive 's; empty for a quotation. */
  text: string;
  /** In small letters with straight apostrophes. */
  low: string;
  start: number;
  end: number;
  /** Begins with a capital, or is a name with a small first letter. */
  capital: boolean;
  possessive: boolean;
  quotation: Quotation | null;
}

/** A word with points, slashes and hyphens inside ("J.P", "G/O", "co-founder"), or a mark. */
const PART = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|[’'./&‑-](?=[\p{L}\p{N}]))*|[^\s\p{L}\p{N}]/gu;
/** Words that keep their full stop. */
const ABBREVIATED =
  /^(?:\p{Lu}|\p{Lu}\.\p{Lu}|Jr|Sr|Mr|Mrs|Ms|Dr|Prof|St|Inc|Corp|Co|Ltd|Sen|Rep|Gov|Gen|Lt|Col|Capt|Sgt|Ph\.D|M\.D)$/u;
const CAPITAL = /^(?:\p{Lu}|\p{Ll}{1,3}\p{Lu}|a16z$)/u;
const POSSESSIVE = /['’]s$/u;
/** An initial, a single letter of a plural or a French article before an apostrophe: "l'institut". */
const ELISION = /^(?:l|d|qu|s|n|j|m|c)['’](?=\p{L})/iu;

const mark = (text: string, start: number): Token => ({
  kind: 'mark',
  text,
  low: text,
  start,
  end: start + text.length,
  capital: false,
  possessive: false,
  quotation: null,
});

function word(written: string, start: number): Token {
  const possessive = POSSESSIVE.test(written);
  const text = possessive ? written.slice(0, -2) : written;
  return {
    kind: 'word',
    text,
    low: text.toLowerCase().replaceAll('’', "'").replaceAll('‑', '-'),
    start,
    end: start + written.length,
    capital: CAPITAL.test(text),
    possessive,
    quotation: null,
  };
}

function push(out: Token[], text: string, from: number): void {
  for (const { 0: part, index } of text.matchAll(PART)) {
    const start = from + index;
    const last = out.at(-1);
    if (
      part === '.' &&
      last?.kind === 'word' &&
      last.end === start &&
      ABBREVIATED.test(last.text)
    ) {
      last.text += '.';
      last.end++;
      continue;
    }
    if (!/[\p{L}\p{N}]/u.test(part.charAt(0))) out.push(mark(part, start));
    else {
      const cut = ELISION.exec(part)?.[0].length ?? 0;
      if (cut > 0) out.push(word(part.slice(0, cut), start));
      out.push(word(part.slice(cut), start + cut));
    }
  }
}

/** The words, marks and quotations of a sentence; what stands within a quotation is one token. */
export function tokensOf(sentence: Sentence, quotations: readonly Quotation[]): Token[] {
  const out: Token[] = [];
  const { text, start: at } = sentence;
  let from = 0;
  for (const quotation of quotations) {
    const start = Math.max(0, quotation.start - at);
    const end = Math.min(text.length, quotation.end - at);
    if (start < from) continue;
    push(out, text.slice(from, start), from);
    out.push({ ...mark('', start), kind: 'quote', end, quotation });
    from = end;
  }
  push(out, text.slice(from), from);
  return out;
}
