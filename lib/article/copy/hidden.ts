import { BLOCKS } from '../blocks/tags.ts';
import { tagOf } from '../blocks/walk.ts';

/** Set on elements of the page's copy that the reader does not see: `folded` where a click shows them, else `gone`. */
export const HIDDEN = 'data-lede-hidden';

const UNFOLDS =
  /accordi[oa]n|collaps|expand|toggle|tab-?(?:pane|panel|content)|faq|answer|spoiler|read-?more|more-?(?:text|content)/i;
/** What a click shows, but beside the text: menus, dialogs, hints. */
const BESIDE =
  /nav|menu|modal|dialog|pop-?(?:up|over)|cookie|consent|overlay|off-?canvas|drawer|search|share|tooltip|dropdown/i;
/** Text for screen readers alone, by the names that style sheets give it. */
const SPOKEN =
  /(?:^|\s)(?:sr-only|visually-?hidden|screen-?reader(?:-?(?:text|only))?|a11y-hidden|assistive-text)(?:\s|$)/i;
const UNSEEN = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
const MAIN = 'main, article, h1, [role="main"]';
/** Elements that control what is shown elsewhere; those that open menus are left out. */
const CONTROLS =
  '[aria-controls]:not([aria-haspopup]), [data-bs-target], [data-target], [data-toggle][href^="#"]';
const UNFOLDED = '[aria-expanded="false"]';
/** A longer text inside a sentence is its rest, behind a "read more"; shorter ones are hints. In characters. */
const REST = 300;
/** A page with less visible text has not faded in yet, or stands behind a wall. In characters. */
const LITTLE = 250;

interface Mark {
  clone: Element;
  how: 'folded' | 'gone';
  text: number;
}

/**
 * Marks what the reader does not see, outermost elements only. In a page that is shown the computed style tells; in a
 * file, which has none, its attributes do.
 */
export class HiddenMarks {
  readonly #isUnseen: (element: Element) => boolean;
  readonly #controlled: Set<string>;
  readonly #marks: Mark[] = [];
  /** Characters that the reader sees. */
  #seen = 0;

  constructor(document: Document) {
    const view = document.body?.checkVisibility?.() ? document.defaultView : null;
    this.#isUnseen = view ? (element) => isUnseen(element, view) : saysUnseen;
    this.#controlled = controlledIds(document);
  }

  /** Looks at an element and marks its clone if it is not seen; returns whether to look at what it holds. */
  look(original: Element, clone: Element): boolean {
    if (!this.#isUnseen(original)) return true;
    const text = lengthOf(original);
    if (text === 0) return false;
    const how = this.#opens(original, text) ? 'folded' : 'gone';
    this.#marks.push({ clone, how, text });
    clone.setAttribute(HIDDEN, how);
    return false;
  }

  /** Counts text that is seen. */
  see(text: string): void {
    this.#seen += text.trim().length;
  }

  /** Takes back what would leave the page without its text: it fades in later, or stands behind a dialog or a wall. */
  settle(root: Element): void {
    const gone = this.#marks.filter(({ how }) => how === 'gone');
    const all = gone.reduce((sum, { text }) => sum + text, this.#seen);
    for (const { clone, text } of gone)
      if (text * 2 > all && (this.#seen < LITTLE || holdsMain(clone))) show(clone);
    for (const element of [root.parentElement, root, ...root.querySelectorAll('[aria-hidden]')])
      if (element && !element.hasAttribute(HIDDEN) && (element === root || holdsMain(element)))
        show(element);
  }

  #opens(element: Element, text: number): boolean {
    if (element.closest('details')) return true;
    const role = element.getAttribute('role');
    const own = `${element.id} ${element.getAttribute('class') ?? ''}`;
    if (role === 'dialog' || BESIDE.test(own)) return false;
    const parent = element.parentElement;
    const before = element.previousElementSibling ?? parent?.previousElementSibling;
    return (
      role === 'tabpanel' ||
      isUntilFound(element) ||
      this.#controlled.has(element.id) ||
      UNFOLDS.test(`${own} ${parent?.id} ${parent?.getAttribute('class')}`) ||
      before?.matches(UNFOLDED) === true ||
      !!before?.querySelector(UNFOLDED) ||
      (!BLOCKS.has(tagOf(element)) && text > REST)
    );
  }
}

const lengthOf = (element: Element): number => (element.textContent ?? '').trim().length;

const holdsMain = (element: Element): boolean =>
  element.matches(MAIN) || element.querySelector(MAIN) !== null;

/** Readability, too, passes over what these attributes hide. */
function show(element: Element): void {
  for (const name of [HIDDEN, 'hidden', 'aria-hidden']) element.removeAttribute(name);
  if (UNSEEN.test(element.getAttribute('style') ?? '')) element.removeAttribute('style');
}

function isUnseen(element: Element, view: Window): boolean {
  if (element.checkVisibility({ visibilityProperty: true }))
    return isUntilFound(element) || isSpoken(element);
  // A box of its own it has not, but what it holds is seen.
  if (view.getComputedStyle(element).display === 'contents') return false;
  const isInvisible = element.checkVisibility();
  return !(
    isInvisible &&
    Array.from(element.children).some((child) =>
      child.checkVisibility({ visibilityProperty: true }),
    )
  );
}

function saysUnseen(element: Element): boolean {
  const parent = element.parentElement;
  return (
    element.hasAttribute('hidden') ||
    UNSEEN.test(element.getAttribute('style') ?? '') ||
    // Within a sentence it is seen, and spoken in another way, such as a formula.
    (element.getAttribute('aria-hidden') === 'true' && BLOCKS.has(tagOf(element))) ||
    (parent !== null &&
      tagOf(parent) === 'details' &&
      !parent.hasAttribute('open') &&
      tagOf(element) !== 'summary') ||
    isSpoken(element)
  );
}

const isUntilFound = (element: Element): boolean =>
  element.getAttribute('hidden') === 'until-found';

const isSpoken = (element: Element): boolean =>
  SPOKEN.test(element.getAttribute('class') ?? '') && lengthOf(element) < REST;

function controlledIds(document: Document): Set<string> {
  const ids = new Set<string>();
  for (const control of document.querySelectorAll(CONTROLS))
    for (const name of ['aria-controls', 'data-bs-target', 'data-target', 'href'])
      for (const id of (control.getAttribute(name) ?? '').split(/\s+/))
        if (id !== '') ids.add(id.replace(/^#/, ''));
  return ids;
}
