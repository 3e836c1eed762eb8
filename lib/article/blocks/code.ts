import type { Block } from '../../model/article.ts';
import { walk } from './walk.ts';

const LINES = new Set(['br', 'div', 'p', 'li', 'tr']);
const LANGUAGE =
  /(?:^|\s)(?:lang(?:uage)?|highlight-source|brush:|sourceCode)[-:\s]\s*([a-z][\w+#.-]{0,30})/i;
const NO_LANGUAGE = new Set(['none', 'plain', 'plaintext', 'text', 'txt', 'nohighlight']);

/** A `<pre>` as a code block with its line breaks; null where it is empty. */
export function readCode(pre: Element): Block | null {
  let text = '';
  const newLine = (): void => {
    if (text !== '' && !text.endsWith('\n')) text += '\n';
  };
  walk(pre, {
    text: (data) => {
      text += data.replace(/\r\n?/g, '\n');
    },
    enter: (_, tag) => {
      if (tag === 'br') text += '\n';
      else if (LINES.has(tag)) newLine();
      return tag !== 'script' && tag !== 'style' && tag !== 'button';
    },
    leave: (_, tag) => {
      if (tag !== 'br' && LINES.has(tag)) newLine();
    },
  });
  const trimmed = text.replace(/\u00A0/g, ' ').replace(/^(?:[ \t]*\n)+|\s+$/g, '');
  return trimmed === '' ? null : { kind: 'code', text: trimmed, language: languageOf(pre) };
}

/** From the class of the `<pre>`, of the `<code>` in it, or of what wraps it: `language-ts`, `highlight-source-ts`. */
function languageOf(pre: Element): string | null {
  const places = [pre.querySelector('code'), pre, pre.parentElement];
  for (const place of places) {
    const found = LANGUAGE.exec(place?.getAttribute('class') ?? '')?.[1]?.toLowerCase();
    if (found) return NO_LANGUAGE.has(found) ? null : found;
  }
  return null;
}
