import { isFields, textAt } from '../shapes.ts';

/** A sentence that a statement names: of which article, counted from 0, and its index there. */
export interface Cite {
  article: number;
  sentence: number;
}

/** Most sentences of one statement. */
const MOST_CITES = 12;

/** "12", "B3", "S12", "[A4]", "12-14", several in one text. */
const NAMED =
  /(?<![\p{L}\p{N}])([A-Z]?)(\d{1,6})(?:\s{0,3}[-–]\s{0,3}\1?(\d{1,6}))?(?![\p{L}\p{N}])/gu;

/** `letters`: how many articles there are; with one, a letter says nothing. */
function inText(text: string, letters: number): Cite[] {
  return Array.from(text.slice(0, 500).matchAll(NAMED)).flatMap(([, letter = '', from, to]) => {
    const article = letters === 1 || letter === '' ? 0 : letter.charCodeAt(0) - 65;
    const first = Number(from);
    const last = to === undefined ? first : Math.min(Number(to), first + MOST_CITES);
    return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => ({
      article,
      sentence: first + i - 1,
    }));
  });
}

const inValue = (value: unknown, letters: number): Cite[] => {
  if (typeof value === 'number') return [{ article: 0, sentence: value - 1 }];
  if (typeof value === 'string') return inText(value, letters);
  if (!isFields(value)) return [];
  return inValue(value.sentence ?? value.number ?? textAt(value, 'id'), letters);
};

/**
 * The sentences that a model names, as numbers, texts or lists of them, each once and only those that there are. `sizes`: how many
 * sentences each article has.
 */
export function readCites(value: unknown, sizes: readonly number[]): Cite[] {
  const values = Array.isArray(value) ? value.slice(0, 100) : [value];
  const seen = new Set<string>();
  return values
    .flatMap((one) => inValue(one, sizes.length))
    .filter(({ article, sentence }) => {
      const name = `${article} ${sentence}`;
      const size = sizes[article] ?? 0;
      const isOne = Number.isInteger(sentence) && sentence >= 0 && sentence < size;
      return isOne && !seen.has(name) && seen.add(name);
    })
    .slice(0, MOST_CITES);
}

/** Brackets at the end of a statement: "[3]", "(sentences 3, 4)", "[A1, B2].". */
const AT_END =
  /\s{0,5}(?:\[(?:sentences?\s)?|\((?:sentences?\s|S(?=\d)))([^[\]()]{1,120})[\])]([.!?]?)$/i;
const NUMBER = /^[A-Z]?\d{1,6}$/i;

/** Brackets that one statement ends with. */
const MOST_ENDS = 5;

/** A statement without the numbers of sentences that a model has left at its end, and the sentences they name. */
export function cutCites(
  written: string,
  sizes: readonly number[],
): { text: string; cites: Cite[] } {
  const named: string[] = [];
  let text = written;
  for (let ends = 0; ends < MOST_ENDS; ends++) {
    const [all = '', inside = '', stop = ''] = AT_END.exec(text) ?? [];
    const parts = inside.split(/[\s,;–-]/).filter(Boolean);
    if (parts.length === 0 || !parts.every((part) => NUMBER.test(part))) break;
    named.unshift(inside);
    text = `${text.slice(0, text.length - all.length)}${stop}`.trim();
  }
  return { text, cites: named.length === 0 ? [] : readCites(named, sizes) };
}
