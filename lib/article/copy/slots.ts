/**
 * Puts a shadow tree in place of what its host holds, with the host's own children in its slots, as a browser shows it.
 * Children that no slot takes are not shown; their data scripts stay. Changes both elements.
 */
export function fillSlots(host: Element, shadow: Element): void {
  const children = Array.from(host.childNodes);
  const taken = new Set<Node>();
  for (const slot of shadow.querySelectorAll('slot')) {
    const name = slot.getAttribute('name') ?? '';
    const assigned = children.filter((child) => !taken.has(child) && slotOf(child) === name);
    for (const child of assigned) taken.add(child);
    const isFilled = assigned.some((child) => child.nodeType === 1 || child.textContent?.trim());
    slot.replaceWith(...(isFilled ? assigned : Array.from(slot.childNodes)));
  }
  const data = children.filter((child) => !taken.has(child) && child.nodeName === 'SCRIPT');
  host.replaceChildren(...Array.from(shadow.childNodes), ...data);
}

/** The name of the slot a node goes to; null for what goes to none. */
function slotOf(node: Node): string | null {
  if (node.nodeType === 1) return (node as Element).getAttribute('slot') ?? '';
  return node.nodeType === 3 ? '' : null;
}
