import type { Block } from '../../model/article.ts';
import { walk } from './walk.ts';

const LINES = new Set(['br', 'div', 'p', 'li', 'tr']);
const LINE = /(?:^|\s)(?:line|code-line|token-line)(?:\s|$)/;
/** Columns of line numbers. */
const GUTTER =
  /(?:^|\s)(?:line-?numbers?(?:-rows)?|linenos?|linenodiv|ln|gutter|gl|blob-num|js-line-number|hljs-ln-numbers|crayon-nums|rouge-gutter|react-syntax-highlighter-line-number|ltx_tag_listingline)(?:\s|$)/i;
/** A bar above the code with its language and a button. */
const BAR =
  /(?:^|\s)(?:code-?block-?|code-|highlight-?|snippet-?)(?:header|bar|top|lang(?:uage)?|label)(?:\s|$)/i;
const MAX_BAR = 60;
/** Cells and boxes that hold code without a `<pre>`. */
const CELLS = '.blob-code, .hljs-ln-code, .crayon-code';
const LANGUAGE =
  /(?:^|\s)(?:lang(?:uage)?|highlight-source|brush:|sourceCode)[-:\s]\s?([a-z][\w+#.-]{0,30})/i;
/** The classes of a frame that names nothing else. */
const FRAME = /^highlight ([a-z][\w+#]{0,20})$/i;
const NO_LANGUAGE = new Set(['none', 'plain', 'plaintext', 'text', 'txt', 'nohighlight', 'source']);

/** Whether an element is code as a whole: `<pre>`, or what some pages set as code instead. */
export function isCode(element: Element, tag: string, names: string): boolean {
  if (tag === 'pre') return true;
  // Only with breaks: a `<code>` in a sentence is a mark.
  if (tag === 'code') return element.querySelector('br') !== null;
  if (names !== '' && /(?:^|\s)ltx_(?:listing|verbatim)(?:\s|$)/.test(names)) return true;
  return (
    tag === 'table' &&
    element.querySelector('pre') === null &&
    element.querySelector(CELLS) !== null
  );
}

/** Whether an element stands beside code and is none: a column of line numbers, a bar with the language. */
export function isBesideCode(element: Element, tag: string): boolean {
  const names = element.getAttribute('class') ?? '';
  if (names === '' || tag === 'pre' || tag === 'code' || tag === 'table') return false;
  if (GUTTER.test(names)) return /^[\d\s]*$/.test(element.textContent ?? '');
  return (
    BAR.test(names) &&
    (element.textContent ?? '').trim().length <= MAX_BAR &&
    !element.querySelector('pre, code')
  );
}

/** An element of code as a block with its line breaks; null where it is empty. */
export function readCode(code: Element): Block | null {
  let text = '';
  const newLine = (): void => {
    if (text !== '' && !text.endsWith('\n')) text += '\n';
  };
  walk(code, {
    text: (data) => {
      text += data.replace(/\r\n?/g, '\n');
    },
    enter: (element, tag) => {
      if (isBesideCode(element, tag)) return false;
      if (tag === 'br') text += '\n';
      else if (LINES.has(tag) || LINE.test(element.getAttribute('class') ?? '')) newLine();
      return tag !== 'script' && tag !== 'style' && tag !== 'button' && tag !== 'clipboard-copy';
    },
    leave: (_, tag) => {
      if (tag !== 'br' && LINES.has(tag)) newLine();
    },
  });
  const trimmed = withoutBlankEnds(text.replace(/\u00A0/g, ' '));
  return trimmed === '' ? null : { kind: 'code', text: trimmed, language: languageOf(code) };
}

/** Without blank lines before the first and blanks after the last; the first line keeps its indent. */
function withoutBlankEnds(text: string): string {
  const indent = text.length - text.trimStart().length;
  return text.slice(text.lastIndexOf('\n', Math.max(0, indent - 1)) + 1).trimEnd();
}

/** From what the element, the `<code>` in it, or what wraps them says: `language-ts`, `data-language`. */
function languageOf(code: Element): string | null {
  const outer = code.parentElement;
  const cell = code.closest('[class*="highlight"], [class*="language-"]');
  for (const place of [code.querySelector('code'), code, outer, outer?.parentElement, cell]) {
    const stated = place?.getAttribute('data-language') ?? place?.getAttribute('data-lang');
    const names = place?.getAttribute('class') ?? '';
    const found = stated ?? (LANGUAGE.exec(names) ?? FRAME.exec(names))?.[1];
    if (found && found.length < 30)
      return NO_LANGUAGE.has(found.toLowerCase()) ? null : found.toLowerCase();
  }
  return null;
}
