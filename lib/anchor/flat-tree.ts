/** The element that holds a node: its parent, or the host of the shadow tree that it stands in. */
export const holderOf = (node: Node): Element | null =>
  node.parentElement ?? (node.parentNode as Partial<ShadowRoot> | null)?.host ?? null;

/** An element and all that it is drawn in, inner ones first: slots and the hosts of shadow trees among them. */
export function drawnChain(element: Element | null): Element[] {
  const chain: Element[] = [];
  for (let at = element; at; at = at.assignedSlot ?? holderOf(at)) chain.push(at);
  return chain;
}

/** The boxes around an element that scroll what they hold, inner ones first. */
export const scrollersOf = (view: Window, element: Element | null): Element[] =>
  drawnChain(element).filter(
    (box) =>
      box.scrollHeight > box.clientHeight + 1 &&
      /auto|scroll/.test(view.getComputedStyle(box).overflowY),
  );
