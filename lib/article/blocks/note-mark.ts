/** "1", "[2]", "(a)", "*", "[citation needed]". */
const NUMBER = /^[[(]?(?:\d{1,3}|[a-z]|[ivx]{2,5}|[*†‡§¶]{1,3})[\])]?$/i;
const BRACKETED = /^\[[^\]]{1,30}\]$/;
const BACK = /^[[(]?[↩↑^⏎↵⤴⬆⮐]\uFE0E?\uFE0F?[\])]?$/u;
const NOTE_NAME = /foot-?note|note[-_]?(?:ref|mark)|fn-?ref|doc-(?:noteref|backlink)|back-?ref/i;
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const MAX_MARK = 40;
const MAX_NAME = 200;

/**
 * Whether an element is no text, but a mark that leads to a note or back from it. Such marks would be glued to words and
 * hide where a sentence ends.
 */
export function isNoteMark(element: Element, tag: string): boolean {
  if (tag !== 'sup' && tag !== 'a') return false;
  const text = (element.textContent ?? '').trim();
  if (text === '' || text.length > MAX_MARK) return false;
  if (tag === 'a') {
    const isInside = (element.getAttribute('href') ?? '').includes('#');
    return isInside && (BACK.test(text) || (NUMBER.test(text) && NOTE_NAME.test(namesOf(element))));
  }
  const links = Array.from(element.querySelectorAll('a'));
  const isInside = links.some((link) => (link.getAttribute('href') ?? '').includes('#'));
  return (
    (isInside || NOTE_NAME.test(namesOf(element))) && (NUMBER.test(text) || BRACKETED.test(text))
  );
}

/** The name of what a note's mark leads to, and how the mark is written; null for one that leads back or nowhere. */
export function noteOf(element: Element, tag: string): { label: string; to: string } | null {
  if (!isNoteMark(element, tag)) return null;
  const link = tag === 'a' ? element : element.querySelector('a[href*="#"]');
  const label = (element.textContent ?? '').trim();
  const to = fragmentOf(link?.getAttribute('href') ?? '');
  return to === '' || BACK.test(label) ? null : { label, to };
}

function fragmentOf(href: string): string {
  const fragment = href.slice(href.indexOf('#') + 1);
  if (!href.includes('#') || fragment.length > MAX_NAME) return '';
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

/** A raised number as such characters, so that 10⁶ is not read as 106; null for any other element. */
export function raisedNumber(element: Element, tag: string): string | null {
  const text = tag === 'sup' ? (element.textContent ?? '').trim() : '';
  if (!/^[-−–+]?\d{1,3}$/.test(text)) return null;
  return text
    .replace(/\d/g, (digit) => RAISED.charAt(Number(digit)))
    .replace(/[-−–]/, '⁻')
    .replace('+', '⁺');
}

const namesOf = (element: Element): string =>
  ['class', 'id', 'role'].map((name) => element.getAttribute(name) ?? '').join(' ') +
  (element.hasAttribute('data-footnote-ref') ? ' footnote' : '');
