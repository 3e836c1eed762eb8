import type { Block } from '../model/article.ts';
import { lettersOf } from '../text/letters.ts';
import { readBlocks } from './blocks/read-blocks.ts';
import { oneLine } from './blocks/text-run.ts';

const ELEMENT = 1;
const TEXT = 3;

/**
 * What the reader has selected, as blocks; empty where nothing is, and in a document that nobody sees. Read from a copy in
 * a document without a window, where no script runs and nothing is fetched. `base` is the address relative links start from.
 */
export function selectedBlocks(document: Document, base: string): Block[] {
  const selection = document.getSelection?.();
  const words = selection?.toString() ?? '';
  if (!selection || words.trim() === '') return [];
  const seen = lettersOf(words);
  const blocks: Block[] = [];
  for (let index = 0; index < selection.rangeCount; index++)
    blocks.push(...readBlocks(copyOf(selection.getRangeAt(index), document), base));
  // Hidden elements lie in the range too, but not in its words.
  const shown = blocks.filter(
    ({ kind, text }) => kind === 'image' || seen.includes(lettersOf(text)),
  );
  return shown.some(({ text }) => text !== '') ? shown : asParagraphs(words);
}

function copyOf(range: Range, document: Document): Element {
  const inert = document.implementation.createHTMLDocument('');
  const holder = inert.createElement('div');
  const root = range.commonAncestorContainer;
  // A whole document and a shadow tree cannot be imported.
  if (root.nodeType !== ELEMENT && root.nodeType !== TEXT) return holder;
  const copy = inert.importNode(root, true);
  const part = inert.createRange();
  part.setStart(sameNode(range.startContainer, root, copy), range.startOffset);
  part.setEnd(sameNode(range.endContainer, root, copy), range.endOffset);
  holder.append(part.cloneContents());
  return holder;
}

/** The node of the copy that stands where `node` stands below `root`. */
function sameNode(node: Node, root: Node, copy: Node): Node {
  const path: number[] = [];
  for (let at = node; at !== root && at.parentNode; at = at.parentNode)
    path.push(Array.prototype.indexOf.call(at.parentNode.childNodes, at));
  return path.reduceRight((at: Node, index) => at.childNodes[index] ?? at, copy);
}

/** Words selected where no element of the page holds them: in a shadow tree or a field. */
const asParagraphs = (words: string): Block[] =>
  words
    .split('\n')
    .map(oneLine)
    .filter((text) => text !== '')
    .map((text) => ({ kind: 'paragraph', text, marks: [] }));
