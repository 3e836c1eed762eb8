import { decodeReferences } from './references.ts';

/** A tag of HTML or XML as it stands in a text, well-formed or not. */
export interface Tag {
  /** In lower case, without a prefix. */
  name: string;
  closes: boolean;
  /** What stands behind the name. */
  rest: string;
  /** Where the text goes on, in UTF-16 code units. */
  end: number;
}

const NAME = /<\/?([a-z][^\s/>]*)/iy;
const ATTRIBUTE = /([^\s=/>"'<]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;
const COMMENT = '<!--';
/** Longer names are none. */
const LONGEST_NAME = 60;

/** The next `>` outside of quotes, or the next at all where a quote is not closed; the text's end where there is none. */
function endOfTag(text: string, from: number): number {
  let quote = '';
  let first = -1;
  for (let at = from; at < text.length; at++) {
    const char = text.charAt(at);
    if (char === '>' && quote === '') return at;
    if (char === '>' && first < 0) first = at;
    if (char === quote) quote = '';
    else if (quote === '' && (char === '"' || char === "'")) quote = char;
  }
  return first < 0 ? text.length : first;
}

/** The tag that begins at `<`; null where none does. */
export function tagAt(text: string, at: number): Tag | null {
  NAME.lastIndex = at;
  const found = NAME.exec(text);
  if (!found?.[1] || found[1].length > LONGEST_NAME) return null;
  const start = at + found[0].length;
  const end = endOfTag(text, start);
  const name = found[1].toLowerCase();
  return {
    name: name.slice(name.indexOf(':') + 1),
    closes: text.charAt(at + 1) === '/',
    rest: text.slice(start, end),
    end: Math.min(end + 1, text.length),
  };
}

/** Where the text goes on behind a comment or a declaration that begins at `<`; null where neither does. */
export function endOfComment(text: string, at: number): number | null {
  const mark = text.charAt(at + 1);
  if (mark !== '!' && mark !== '?') return null;
  const isComment = text.startsWith(COMMENT, at);
  const end = text.indexOf(isComment ? '-->' : '>', at + 2);
  return end < 0 ? text.length : end + (isComment ? 3 : 1);
}

/** The tags of a text in their order; comments hold none. */
export function* tagsIn(text: string): Generator<Tag> {
  for (let at = text.indexOf('<'); at >= 0; ) {
    const tag = tagAt(text, at);
    if (tag) yield tag;
    at = text.indexOf('<', tag?.end ?? endOfComment(text, at) ?? at + 1);
  }
}

/** The attributes of a tag, names in lower case, the first of a name counts; references in values are decoded. */
export function attributesOf({ rest }: Tag): Map<string, string> {
  const values = new Map<string, string>();
  for (const [, name = '', double, single, bare] of rest.matchAll(ATTRIBUTE)) {
    const key = name.toLowerCase();
    if (!values.has(key)) values.set(key, decodeReferences(double ?? single ?? bare ?? ''));
  }
  return values;
}
