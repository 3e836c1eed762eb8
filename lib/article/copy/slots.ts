/**
 * Puts a shadow tree in place of what its host holds, with the host's own children in its slots, as a browser shows it.
 * Children that no slot takes are not shown; their data scripts stay. Changes both elements.
 */
export function fillSlots(host: Element, shadow: Element): void {
  const waiting = new Map<string, ChildNode[]>();
  for (const child of host.childNodes) {
    const name = slotOf(child);
    if (name === null) continue;
    const sharing = waiting.get(name);
    if (sharing) sharing.push(child);
    else waiting.set(name, [child]);
  }
  for (const slot of shadow.querySelectorAll('slot')) {
    const name = slot.getAttribute('name') ?? '';
    const assigned = waiting.get(name) ?? [];
    waiting.delete(name);
    const isFilled = assigned.some((child) => child.nodeType === 1 || child.textContent?.trim());
    slot.replaceWith(...(isFilled ? assigned : Array.from(slot.childNodes)));
  }
  const data = [...waiting.values()].flat().filter((node) => /^script$/i.test(node.nodeName));
  host.replaceChildren(...Array.from(shadow.childNodes), ...data);
}

/** The name of the slot a node goes to; null for what goes to none. */
function slotOf(node: Node): string | null {
  if (node.nodeType === 1) return (node as Element).getAttribute('slot') ?? '';
  return node.nodeType === 3 ? '' : null;
}
