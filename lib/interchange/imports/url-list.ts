import { example } from './csv.ts';
import type { ProblemAt, RawItem, Source } from './item.ts';

/** Longer lines are no lines of a list. */
const LONGEST = 20_000;
/** Longest words of a link, so that a line of links is not read again for each. */
const LONGEST_WORDS = 1000;
const ADDRESS = /https?:\/\/[^\s<>"]+/gi;

/** Whether a text has an address anywhere. */
export const hasAddress = (text: string): boolean => /https?:\/\//i.test(text);

/** An address without the marks of the sentence or link it stands in: `…/a_(b)).` is `…/a_(b)`. */
function trimmed(address: string): string {
  const surplus = (open: string, close: string): number =>
    address.split(close).length - address.split(open).length;
  const spare: Record<string, number> = { ')': surplus('(', ')'), ']': surplus('[', ']') };
  let end = address.length;
  for (; end > 0; end--) {
    const last = address.charAt(end - 1);
    const closing = spare[last];
    if (closing === undefined ? !".,;:!?'*_|".includes(last) : closing <= 0) break;
    if (closing !== undefined) spare[last] = closing - 1;
  }
  return address.slice(0, end);
}

/** A link's words in Markdown, where the address at `at` stands in one: `[words](address)`. */
function wordsBefore(line: string, at: number): string {
  const bracket = line.charAt(at - 1) === '<' ? at - 1 : at;
  if (line.slice(bracket - 2, bracket) !== '](') return '';
  let depth = 1;
  for (let from = bracket - 3; from >= Math.max(0, bracket - LONGEST_WORDS); from--) {
    if (line.charAt(from - 1) === '\\') continue;
    if (line.charAt(from) === ']') depth++;
    if (line.charAt(from) === '[' && --depth === 0)
      return line.slice(from + 1, bracket - 2).replace(/\\(?=[[\]*_`])/g, '');
  }
  return '';
}

/** Plain text with addresses in it, bare or as Markdown's links, any number in a line. */
export function listSource(text: string): Source {
  function* found(): Generator<RawItem | ProblemAt> {
    let line = 0;
    for (const content of text.split(/\r\n|\n|\r/)) {
      line++;
      if (content.length > LONGEST) {
        yield { line, reason: 'too-long', value: content };
        continue;
      }
      for (const { 0: address, index } of content.matchAll(ADDRESS))
        yield { line, url: closedBy(content, index, address), title: wordsBefore(content, index) };
    }
  }
  const [first = ''] = text.slice(0, LONGEST).match(ADDRESS) ?? [];
  return {
    columns: [{ from: '', to: 'url', example: example(trimmed(first)) }],
    found: found(),
    hasEntities: false,
  };
}

/** In a Markdown link the address ends at the bracket that closes the link, not at one of its own. */
function closedBy(line: string, at: number, address: string): string {
  if (line.slice(at - 2, at) !== '](') return trimmed(address);
  let depth = 0;
  for (let end = 0; end < address.length; end++) {
    const mark = address.charAt(end);
    if (mark === '(') depth++;
    else if (mark === ')' && --depth < 0) return address.slice(0, end);
  }
  return trimmed(address);
}
