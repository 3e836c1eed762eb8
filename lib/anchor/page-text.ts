/** Nodes whose text is never read on the page. */
const UNREAD = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'TEXTAREA', 'SELECT']);
const SHOW_TEXT = 4;

/** Spaces, soft hyphens and zero-width characters: pages break lines with them, articles do not keep them. */
const BLANK = /[\s\u00AD\u200B-\u200D\u2060\uFEFF]/;

/** Text without any blank: the form in which a page's text and an article's text are compared. */
export const squeeze = (text: string): string => text.replace(new RegExp(BLANK, 'g'), '');

/** A document's text without blanks, and for each of its characters the text node and offset it comes from. */
export interface PageText {
  text: string;
  nodes: Text[];
  /** Index into `nodes` and offset within that node, one of each per character of `text`. */
  node: Uint32Array;
  offset: Uint32Array;
}

/** Reads all text below `root` in document order. */
export function pageText(root: Node): PageText {
  const owner = root.ownerDocument ?? (root as Document);
  const walker = owner.createTreeWalker(root, SHOW_TEXT);
  const nodes: Text[] = [];
  let length = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (parent && UNREAD.has(parent.nodeName.toUpperCase())) continue;
    nodes.push(node as Text);
    length += (node as Text).data.length;
  }
  const page = { nodes, node: new Uint32Array(length), offset: new Uint32Array(length) };
  const parts: string[] = [];
  let at = 0;
  nodes.forEach((node, index) => {
    const { data } = node;
    let kept = '';
    for (let i = 0; i < data.length; i++) {
      const char = data.charAt(i);
      if (BLANK.test(char)) continue;
      kept += char;
      page.node[at] = index;
      page.offset[at] = i;
      at++;
    }
    parts.push(kept);
  });
  return { ...page, text: parts.join('') };
}
