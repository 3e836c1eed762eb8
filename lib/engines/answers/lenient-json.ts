/** A value as far as it could be read. */
export interface LenientJson {
  value: unknown;
  /** Whether the text ended before the value did. */
  cut: boolean;
  /** Objects and lists that the text ended in: what is in them may lack its other half. */
  unclosed: ReadonlySet<unknown>;
}

/** Deeper than any answer. */
const DEEPEST = 30;

const BARE_WORD = /[\p{L}\p{N}_$.+-]+/uy;
const BLANK = /(?:\s|\/\/[^\n]*|\/\*[^*]*\*\/)+/y;
const AFTER_STRING = /[^\S\n]{0,20}(?:[,:}\]\n]|$)/y;
const ESCAPES: Record<string, string> = { n: '\n', t: '\t', r: '\r', b: ' ', f: ' ' };
const WORDS = new Map<string, unknown>([
  ['true', true],
  ['True', true],
  ['false', false],
  ['False', false],
  ['null', null],
  ['None', null],
]);

/** Where the text ends too early; `nothing`: there is no value at all. */
const NOTHING = Symbol('nothing');

/**
 * Reads the JSON value that begins at `start` of `text` the way models write it: with commas too many or missing, comments, bare or
 * single-quoted names, line breaks in strings, or without its end, when what is whole is kept. Null where there is none. Never throws.
 */
export function readLenient(text: string, start: number): LenientJson | null {
  const unclosed = new Set<unknown>();
  let at = start;
  let cut = false;

  const match = (pattern: RegExp): string => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0] ?? '';
    at += found.length;
    return found;
  };

  const separators = (): void => {
    do match(BLANK);
    while (text[at] === ',' && ++at);
  };

  const escaped = (): string => {
    const sign = text[at++] ?? '';
    if (sign !== 'u') return ESCAPES[sign] ?? sign;
    const code = text.slice(at, at + 4);
    if (!/^[\da-f]{4}$/i.test(code)) return '';
    at += 4;
    return String.fromCharCode(Number.parseInt(code, 16));
  };

  /** Whether the quotation mark before `at` ends its string: models forget to escape those within. */
  const closes = (): boolean => {
    AFTER_STRING.lastIndex = at;
    return AFTER_STRING.test(text);
  };

  const string = (quote: string): unknown => {
    let out = '';
    for (at++; at < text.length; ) {
      const sign = text[at++] ?? '';
      if (sign === quote && closes()) return out;
      out += sign === '\\' ? escaped() : sign;
    }
    cut = true;
    return NOTHING;
  };

  const isQuote = (): boolean => text[at] === '"' || text[at] === "'";

  const bare = (): string => {
    const word = match(BARE_WORD);
    // The last word may lack its end: of "12" only the 1 may have come.
    if (at >= text.length) cut = true;
    return at >= text.length ? '' : word;
  };

  const literal = (): unknown => {
    const word = bare();
    if (WORDS.has(word)) return WORDS.get(word);
    return /^-?\d{1,300}(?:\.\d{1,300})?(?:e[+-]?\d{1,3})?$/i.test(word) ? Number(word) : NOTHING;
  };

  const close = (value: unknown, sign: string): unknown => {
    if (text[at] === sign) at++;
    else {
      unclosed.add(value);
      cut ||= at >= text.length;
    }
    return value;
  };

  /** Goes behind an object that cannot be read on, so that those after it are. */
  const skipBroken = (): void => {
    const end = text.indexOf('}', at);
    at = end < 0 ? text.length : end + 1;
  };

  const list = (depth: number): unknown => {
    const out: unknown[] = [];
    for (at++, separators(); at < text.length && text[at] !== ']'; separators()) {
      const item = value(depth + 1);
      if (item === NOTHING) break;
      out.push(item);
      if (unclosed.has(item) && !cut) skipBroken();
    }
    return close(out, ']');
  };

  const object = (depth: number): unknown => {
    const out: Record<string, unknown> = Object.create(null);
    for (at++, separators(); at < text.length && text[at] !== '}'; separators()) {
      const name = isQuote() ? string(text[at] ?? '') : bare() || NOTHING;
      match(BLANK);
      if (name === NOTHING || text[at] !== ':') break;
      at++;
      match(BLANK);
      const field = value(depth + 1);
      if (field === NOTHING) break;
      out[String(name)] = field;
    }
    return close(out, '}');
  };

  const value = (depth: number): unknown => {
    if (depth > DEEPEST) return NOTHING;
    if (text[at] === '{') return object(depth);
    if (text[at] === '[') return list(depth);
    return isQuote() ? string(text[at] ?? '') : literal();
  };

  const found = value(0);
  return found === NOTHING ? null : { value: found, cut, unclosed };
}

/** Places in an answer where its JSON may begin that are tried. */
const MOST_STARTS = 40;

/** The first value in `text` that `isIt` takes: models put fences and words around it. Null where there is none. */
export function findLenient(text: string, isIt: (value: unknown) => boolean): LenientJson | null {
  let tries = 0;
  for (const { index } of text.matchAll(/[{[]/g)) {
    if (++tries > MOST_STARTS) return null;
    const read = readLenient(text, index);
    if (read && isIt(read.value)) return read;
  }
  return null;
}
