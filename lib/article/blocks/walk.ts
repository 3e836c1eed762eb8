const ELEMENT = 1;
const TEXT = 3;

export interface Visitor {
  text(data: string): void;
  /** Whether to go into the element; `leave` is called only for elements gone into. */
  enter(element: Element, tag: string): boolean;
  leave(element: Element, tag: string): void;
}

export const tagOf = (element: Element): string => element.localName.toLowerCase();

/** Visits what is below `root` in document order, without recursion: pages nest as deep as they like. */
export function walk(root: Element, visitor: Visitor): void {
  let node: Node | null = root.firstChild;
  while (node) {
    if (node.nodeType === TEXT) visitor.text(node.nodeValue ?? '');
    if (node.nodeType === ELEMENT && visitor.enter(node as Element, tagOf(node as Element))) {
      if (node.firstChild) {
        node = node.firstChild;
        continue;
      }
      visitor.leave(node as Element, tagOf(node as Element));
    }
    while (node && !node.nextSibling) {
      node = node.parentNode;
      if (!node || node === root) return;
      visitor.leave(node as Element, tagOf(node as Element));
    }
    node = node?.nextSibling ?? null;
  }
}

/** Whether an element stands in the page's furniture rather than in what it is about. */
export function isAside(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement)
    if (['aside', 'nav', 'footer'].includes(tagOf(at))) return true;
  return false;
}
