import { UNREAD } from './blocks/tags.ts';
import { tagOf } from './blocks/walk.ts';
import { HiddenMarks } from './copy/hidden.ts';
import { resolveImages } from './copy/images.ts';
import { fillSlots } from './copy/slots.ts';

/** Smaller frames, in CSS pixels, and frames with less text, in characters, are advertisements and players. */
const FRAME = { width: 300, height: 200, text: 500 };
/** Shadow trees and frames inside each other; more is an attack on the stack. */
const MAX_NESTING = 20;

/**
 * A copy of the page that all reading works on, so that the page itself stays as it is: shadow trees and frames of the
 * same origin stand in it as a reader sees them, pictures have their addresses, and what the reader does not see is
 * marked with `data-lede-hidden`, `folded` where a click shows it and `gone` where nothing does. Never throws on odd HTML.
 */
export function copyPage(document: Document): Document {
  const copy = document.cloneNode(true) as Document;
  const from = document.body ?? document.documentElement;
  const to = copy.body ?? copy.documentElement;
  if (!from || !to) return copy;
  const marks = new HiddenMarks(document);
  copyTree(from, to, marks, 0);
  marks.settle(to);
  resolveImages(to);
  return copy;
}

/** Walks an element and its clone in step; `from` is only read. */
function copyTree(from: Node, to: Element, marks: HiddenMarks, nesting: number): void {
  const hosts: [Element, Element][] = [];
  const frames: [Element, Element][] = [];
  walkBoth(
    from,
    to,
    (original, clone) => {
      const tag = tagOf(original);
      if (tag === 'iframe') frames.push([original, clone]);
      if (UNREAD.has(tag)) return false;
      if (shadowOf(original)) hosts.push([original, clone]);
      return marks.look(original, clone);
    },
    (data) => marks.see(data),
  );
  if (nesting >= MAX_NESTING) return;
  for (const [frame, clone] of frames) {
    const inner = frameBody(frame);
    if (inner)
      clone.replaceWith(copyBelow(inner, clone.ownerDocument.createElement('div'), marks, nesting));
  }
  // Inner hosts first: their own slots have to be gone when the outer ones are filled.
  for (const [host, clone] of hosts.reverse()) {
    const shadow = shadowOf(host);
    if (shadow)
      fillSlots(clone, copyBelow(shadow, clone.ownerDocument.createElement('div'), marks, nesting));
  }
}

/** Copies what is below `from` into `holder`. */
function copyBelow(
  from: ParentNode & Node,
  holder: Element,
  marks: HiddenMarks,
  nesting: number,
): Element {
  for (const child of from.childNodes) holder.append(holder.ownerDocument.importNode(child, true));
  copyTree(from, holder, marks, nesting + 1);
  return holder;
}

/** An open shadow tree, or one that a file declares and no script has opened yet. */
function shadowOf(element: Element): (ParentNode & Node) | null {
  if (element.shadowRoot) return element.shadowRoot;
  const first = element.firstElementChild;
  return first?.hasAttribute('shadowrootmode') && tagOf(first) === 'template'
    ? (first as HTMLTemplateElement).content
    : null;
}

/** The body of a frame that a reader sees and that we may read. */
function frameBody(frame: Element): Element | null {
  try {
    const body = (frame as HTMLIFrameElement).contentDocument?.body;
    const { width, height } = frame.getBoundingClientRect();
    const isRead = width >= FRAME.width && height >= FRAME.height;
    return isRead && body && (body.textContent ?? '').length >= FRAME.text ? body : null;
  } catch {
    return null;
  }
}

/** Visits the elements below `from` and their clones in document order, without recursion, and the text between them. */
function walkBoth(
  from: Node,
  to: Node,
  enter: (original: Element, clone: Element) => boolean,
  text: (data: string) => void,
): void {
  let original: Node | null = from.firstChild;
  let clone: Node | null = to.firstChild;
  while (original && clone) {
    if (original.nodeType === 3) text(original.nodeValue ?? '');
    const isIn = original.nodeType === 1 && enter(original as Element, clone as Element);
    if (isIn && original.firstChild && clone.firstChild) {
      original = original.firstChild;
      clone = clone.firstChild;
      continue;
    }
    while (original && clone && !original.nextSibling) {
      original = original.parentNode;
      clone = clone.parentNode;
      if (original === from) return;
    }
    original = original?.nextSibling ?? null;
    clone = clone?.nextSibling ?? null;
  }
}
