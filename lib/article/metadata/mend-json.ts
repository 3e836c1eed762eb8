/** Data nested deeper is nobody's metadata. */
const MAX_DEPTH = 100;
/** Escapes that JSON knows, `\u` apart. */
const ESCAPES = '"\\/bfnrt';

/**
 * Makes JSON of what templates print for it: the objects and lists in `source`, each as a text of its own. Undone are
 * comments and CDATA around and between values, raw line breaks and control characters in strings, quotation marks that
 * were not escaped, escapes JSON does not know, trailing commas, objects glued together, and a missing end. One pass,
 * and nothing is parsed yet: what is still no JSON is for the caller to refuse.
 */
export function mendJson(source: string): string[] {
  const values: string[] = [];
  const open: string[] = [];
  const out: string[] = [];
  let at = 0;

  const endValue = (): void => {
    values.push(out.join('') + open.toReversed().join(''));
    out.length = 0;
    open.length = 0;
  };
  while (at < source.length) {
    const char = source[at] ?? '';
    const past = commentEnd(source, at);
    if (past > at) {
      at = past;
    } else if (char === '"' && open.length > 0) {
      const string = readString(source, at);
      out.push(string.text);
      at = string.end;
    } else {
      at++;
      if (char === '{' || char === '[') {
        if (open.length >= MAX_DEPTH) return values;
        open.push(char === '{' ? '}' : ']');
        out.push(char);
      } else if (open.length > 0 && (char === '}' || char === ']')) {
        // A bracket that nothing opened is left out, one that is missing put in.
        if (!open.includes(char)) continue;
        dropComma(out);
        while (open.at(-1) !== char) out.push(open.pop() ?? '');
        out.push(open.pop() ?? '');
        if (open.length === 0) endValue();
      } else if (open.length > 0 && /[\w\s:,.+-]/.test(char)) {
        out.push(char);
      }
    }
  }
  if (open.length > 0) {
    dropComma(out);
    endValue();
  }
  return values;
}

function dropComma(out: string[]): void {
  while (/^[,\s]$/.test(out.at(-1) ?? '')) out.pop();
}

/** Where a comment, or a mark around the whole, ends; `at` where none begins there. */
function commentEnd(source: string, at: number): number {
  for (const [start, end] of [
    ['/*', '*/'],
    ['//', '\n'],
  ] as const) {
    if (!source.startsWith(start, at)) continue;
    const found = source.indexOf(end, at + start.length);
    // `//<![CDATA[` on one line with the data: only the mark goes.
    if (start === '//' && /^\/\/\s*(?:<!|\]\]>|-->)/.test(source.slice(at, at + 20))) return at + 2;
    return found < 0 ? source.length : found + end.length;
  }
  for (const mark of ['<![CDATA[', '<!--', ']]>', '-->'])
    if (source.startsWith(mark, at)) return at + mark.length;
  return at;
}

/** The string that begins at `start`, made whole, and the place behind it. */
function readString(source: string, start: number): { text: string; end: number } {
  let text = '"';
  let at = start + 1;
  for (; at < source.length; at++) {
    const char = source[at] ?? '';
    if (char === '"') {
      if (endsString(source, at + 1)) return { text: `${text}"`, end: at + 1 };
      text += '\\"';
    } else if (char === '\\') {
      const next = source[at + 1] ?? '';
      if (ESCAPES.includes(next) || /^u[\da-f]{4}/i.test(source.slice(at + 1, at + 6))) {
        text += char + next;
        at++;
      }
    } else {
      text += char < ' ' ? ' ' : char;
    }
  }
  return { text: `${text}"`, end: at };
}

/** Whether what follows a quotation mark shows that it ended the string rather than stood in it. */
function endsString(source: string, from: number): boolean {
  const after = /^\s*(?:([:}\]]|$)|,\s*(?:["{[\]}\d-]|true|false|null|\/[/*]|$))/;
  return after.test(source.slice(from, from + 200));
}
