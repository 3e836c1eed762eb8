import { oneLine } from './text-run.ts';
import { tagOf } from './walk.ts';

/** Elements of a formula that stands in one line; any other sets its parts above or below each other. */
const LINEAR = new Set(
  'math semantics mrow mi mo mn mtext mspace mstyle mpadded annotation annotation-xml'.split(' '),
);
const SIGNS: Record<string, string> = { msup: '^', msub: '_', mfrac: '/', munder: '_', mover: '^' };
/** What shows a formula again that the MathML beside it says. */
const SHOWN_AGAIN = /(?:^|\s)(?:katex-html|MathJax_Preview|mwe-math-fallback-image-\w+)(?:\s|$)/;
const PICTURE = /(?:^|[\s_-])(?:latex|tex|math|equation|formula)(?:$|[\s_-])/i;
const MAX_DEPTH = 50;

/**
 * What an element says of a formula: '' where it only repeats one, null where it is none. Formulas in one line are read as
 * they are shown, others as the TeX the page gives, or else with signs for what is raised, lowered or divided.
 */
export function readMath(element: Element, tag: string): string | null {
  if (tag === 'math') return texOrText(element);
  if (tag === 'script') return unshownTex(element);
  const names = element.getAttribute('class') ?? '';
  if (tag === 'img' && PICTURE.test(names)) {
    const said = element.parentElement?.querySelector('math');
    return said ? '' : cleanTex(element.getAttribute('alt') ?? '');
  }
  if (
    tag === 'nobr' &&
    element.parentElement?.matches('.MathJax') &&
    element.parentElement.querySelector('math')
  )
    return '';
  if (!SHOWN_AGAIN.test(names)) return null;
  // Where there is no MathML, it is all there is.
  const isSaid = element.parentElement?.querySelector('math, .MathJax, script') != null;
  return isSaid ? '' : null;
}

function texOrText(math: Element): string {
  const parts = Array.from(math.querySelectorAll('*'), tagOf);
  if (parts.every((tag) => LINEAR.has(tag))) return linear(math, 0);
  const note = math.querySelector('annotation[encoding*="tex" i]')?.textContent;
  return cleanTex(math.getAttribute('alttext') ?? note ?? '') || linear(math, 0);
}

function linear(element: Element, depth: number): string {
  const tag = tagOf(element);
  if (tag.startsWith('annotation') || depth > MAX_DEPTH) return '';
  const children = Array.from(element.children);
  if (children.length === 0) return oneLine(element.textContent ?? '');
  const parts = children.map((child) => linear(child, depth + 1));
  if (tag === 'msqrt') return `√(${parts.join('')})`;
  const sign = SIGNS[tag];
  return parts.map((part) => (sign && part.length > 1 ? `(${part})` : part)).join(sign ?? '');
}

const cleanTex = (tex: string): string =>
  oneLine(tex.replace(/%\r?\n/g, '')).replace(/^\{\\(?:displaystyle|textstyle) ?(.*)\}$/s, '$1');

/** TeX that waits for a script to show it; null once it is shown. */
function unshownTex(script: Element): string | null {
  if (!/^math\/tex/i.test(script.getAttribute('type') ?? '')) return null;
  const before = script.previousElementSibling?.getAttribute('class') ?? '';
  return /^MathJax(?:_|$)/i.test(before) && !/Preview/.test(before)
    ? null
    : cleanTex(script.textContent ?? '');
}
