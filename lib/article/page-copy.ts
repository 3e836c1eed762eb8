import { UNREAD } from './blocks/tags.ts';
import { tagOf } from './blocks/walk.ts';
import { HiddenMarks } from './copy/hidden.ts';
import { resolveImages } from './copy/images.ts';
import { fillSlots } from './copy/slots.ts';
import { placeStreamed } from './copy/streamed.ts';

/** Smaller frames, in CSS pixels, and frames with less text, in characters, are advertisements and players. */
const FRAME = { width: 300, height: 200, text: 500 };
/** Shadow trees and frames inside each other; more is an attack on the stack. */
const MAX_NESTING = 20;
/** Elements taken in from shadow trees and frames: they come on top of the page's own, whose number is limited. */
const MAX_ADDED = 50_000;

/** What is carried through a page while it is copied. */
interface Copying {
  marks: HiddenMarks;
  /** Elements that may still be taken in. */
  left: number;
}

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
  copyTree(from, to, { marks, left: MAX_ADDED }, 0);
  marks.settle(to);
  placeStreamed(to);
  resolveImages(to);
  return copy;
}

/** Completes `to`, the clone of `from`, which is only read. Both hold the same elements in the same order. */
function copyTree(from: ParentNode, to: ParentNode, copying: Copying, nesting: number): void {
  const originals = from.querySelectorAll('*');
  const clones = to.querySelectorAll('*');
  const hosts: [ParentNode, Element][] = [];
  const frames: [Element, Element][] = [];
  for (let at = 0; at < originals.length; at++) {
    const original = originals[at];
    if (!original) break;
    const tag = tagOf(original);
    const clone = (): Element => clones[at] as Element;
    if (tag === 'iframe') frames.push([original, clone()]);
    const isRead = !UNREAD.has(tag);
    const shadow = isRead ? shadowOf(original) : null;
    if (shadow) hosts.push([shadow, clone()]);
    if (!isRead || copying.marks.hides(original, clone))
      at += original.querySelectorAll('*').length;
  }
  for (const [frame, clone] of frames) {
    const inner = frameBody(frame);
    const copy = inner && copyBelow(inner, clone.ownerDocument, copying, nesting + 1);
    if (copy) clone.replaceWith(copy);
  }
  // Inner hosts first: their own slots have to be gone when the outer ones are filled.
  for (const [shadow, clone] of hosts.reverse()) {
    const copy = copyBelow(shadow, clone.ownerDocument, copying, nesting + 1);
    if (copy) fillSlots(clone, copy);
  }
}

/** A new element that holds a copy of what is below `from`; null where too much was taken in already. */
function copyBelow(
  from: ParentNode,
  document: Document,
  copying: Copying,
  nesting: number,
): Element | null {
  copying.left -= from.querySelectorAll('*').length;
  if (copying.left < 0 || nesting > MAX_NESTING) return null;
  const holder = document.createElement('div');
  for (const child of from.childNodes) holder.append(document.importNode(child, true));
  copyTree(from, holder, copying, nesting);
  return holder;
}

/** An open shadow tree, or one that a file declares and no script has opened yet. */
function shadowOf(element: Element): ParentNode | null {
  if (element.shadowRoot) return element.shadowRoot;
  const first = element.firstElementChild;
  return first && tagOf(first) === 'template' && first.hasAttribute('shadowrootmode')
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
