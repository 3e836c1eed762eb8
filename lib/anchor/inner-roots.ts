/** Elements that are looked through; more hold the page up. */
const MOST_ELEMENTS = 50_000;

/** The open shadow trees of a document and the bodies of its frames of the same origin, outer ones first. */
export function innerRoots(document: Document): Node[] {
  const found: Node[] = [];
  const waiting: ParentNode[] = [document];
  let left = MOST_ELEMENTS;
  for (let root = waiting.shift(); root && left > 0; root = waiting.shift())
    for (const element of root.querySelectorAll('*')) {
      if (--left < 0) break;
      const inner = element.shadowRoot ?? frameBody(element);
      if (!inner) continue;
      found.push(inner);
      waiting.push(inner);
    }
  return found;
}

function frameBody(element: Element): HTMLElement | null {
  if (element.localName !== 'iframe') return null;
  try {
    return (element as HTMLIFrameElement).contentDocument?.body ?? null;
  } catch {
    return null;
  }
}
