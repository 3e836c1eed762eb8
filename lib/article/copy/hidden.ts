import { BLOCKS, UNREAD } from '../blocks/tags.ts';
import { tagOf, walk } from '../blocks/walk.ts';

/** Set on elements of the page's copy that the reader does not see: `folded` where a click shows them, else `gone`. */
export const HIDDEN = 'data-lede-hidden';

const UNFOLDS =
  /accordi[oa]n|collaps|expand|toggle|tab-?(?:pane|panel|content)|faq|answer|spoiler|read-?more|more-?(?:text|content)/i;
/** What a click shows, but beside the text: menus, dialogs, hints. */
const BESIDE =
  /nav|menu|modal|dialog|pop-?(?:up|over)|cookie|consent|overlay|off-?canvas|drawer|search|share|tooltip|dropdown/i;
const UNSEEN = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
/** Text for screen readers alone, by the names that style sheets give it. It has a box, so that they read it. */
const SPOKEN =
  '.sr-only, .visually-hidden, .visuallyhidden, .visuallyHidden, .VisuallyHidden, .screen-reader-text, ' +
  '.screen-reader-only, .screenreader-only, .screen-reader, .a11y-hidden, .assistive-text';
const UNTIL_FOUND = '[hidden="until-found"]';
const MAIN = 'main, article, h1, [role="main"]';
/** Elements that control what is shown elsewhere; those that open menus are left out. */
const CONTROLS =
  '[aria-controls]:not([aria-haspopup]), [data-bs-target], [data-target], [data-toggle][href^="#"]';
const UNFOLDED = '[aria-expanded="false"]';
/** A longer text inside a sentence is its rest, behind a "read more"; shorter ones are hints. In characters. */
const REST = 300;
/** A page with less visible text has not faded in yet, or stands behind a wall. In characters. */
const LITTLE = 250;
const SEEN = { visibilityProperty: true };

/** The window that shows the page, where styles tell what is seen; null for a file, and for a page not shown yet. */
export const viewOf = (document: Document): Window | null =>
  document.body?.checkVisibility?.() ? document.defaultView : null;

/**
 * Marks what the reader does not see, outermost elements only. In a page that is shown the computed style tells; in a
 * file, which has none, its attributes do.
 */
export class HiddenMarks {
  readonly #isUnseen: (element: Element) => boolean;
  readonly #controlled: Set<string>;
  readonly #gone: { clone: Element; text: number }[] = [];

  constructor(document: Document) {
    const view = viewOf(document);
    this.#isUnseen = view ? (element) => isUnseen(element, view) : saysUnseen;
    this.#controlled = controlledIds(document);
  }

  /** Whether an element is not seen; its clone is marked then. */
  hides(original: Element, clone: () => Element): boolean {
    if (!this.#isUnseen(original)) return false;
    const text = lengthOf(original);
    if (text === 0) return true;
    const isFolded = this.#opens(original, text);
    clone().setAttribute(HIDDEN, isFolded ? 'folded' : 'gone');
    if (!isFolded) this.#gone.push({ clone: clone(), text });
    return true;
  }

  /**
   * Marks what attributes tell in any page, and takes back what would leave the page without its text: it fades in later,
   * or stands behind a dialog or a wall. `root` is the copy's body.
   */
  settle(root: Element): void {
    for (const element of root.querySelectorAll(UNTIL_FOUND)) mark(element, 'folded');
    for (const element of root.querySelectorAll(SPOKEN))
      if (lengthOf(element) < REST) mark(element, 'gone');
    const all = this.#gone.reduce((sum, { text }) => sum + text, 0);
    const largest = this.#gone.find(({ text }) => text * 2 > all);
    if (largest) {
      const { clone, text } = largest;
      // The rest of the page, seen or not, is smaller.
      const seen = seenBelow(root, Math.max(2 * text - all, LITTLE));
      if (text * 2 > all + seen && (seen < LITTLE || holdsMain(clone))) show(clone);
    }
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
      element.matches(UNTIL_FOUND) ||
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

function mark(element: Element, how: 'folded' | 'gone'): void {
  if (!element.hasAttribute(HIDDEN)) element.setAttribute(HIDDEN, how);
}

/** Readability, too, passes over what these attributes hide. */
function show(element: Element): void {
  for (const name of [HIDDEN, 'hidden', 'aria-hidden']) element.removeAttribute(name);
  if (UNSEEN.test(element.getAttribute('style') ?? '')) element.removeAttribute('style');
}

/** Characters of text that is not marked; counting ends at `most`. */
function seenBelow(root: Element, most: number): number {
  let seen = 0;
  walk(root, {
    text: (data) => {
      seen += data.trim().length;
    },
    enter: (element, tag) => seen < most && !UNREAD.has(tag) && !element.hasAttribute(HIDDEN),
    leave: () => {},
  });
  return seen;
}

function isUnseen(element: Element, view: Window): boolean {
  if (element.checkVisibility(SEEN)) return false;
  // A box of its own it has not, but what it holds is seen.
  if (view.getComputedStyle(element).display === 'contents') return false;
  const isInvisible = element.checkVisibility();
  return !isInvisible || !Array.from(element.children).some((child) => child.checkVisibility(SEEN));
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
      tagOf(element) !== 'summary')
  );
}

function controlledIds(document: Document): Set<string> {
  const ids = new Set<string>();
  for (const control of document.querySelectorAll(CONTROLS))
    for (const name of ['aria-controls', 'data-bs-target', 'data-target', 'href'])
      for (const id of (control.getAttribute(name) ?? '').split(/\s+/))
        if (id !== '') ids.add(id.replace(/^#/, ''));
  return ids;
}
