import { DOMParser } from 'linkedom';
import { html, parse, type TreeAdapter, type TreeAdapterTypeMap } from 'parse5';

/**
 * HTML text to a Document for Node: the parser follows the HTML standard (parse5), the tree is light (linkedom). Browsers
 * mend a broken head the same way, which linkedom's own parser does not. Nothing is fetched and no script runs.
 */

type Parent = Document | DocumentFragment | Element;
type Child = ChildNode;
type Tree = TreeAdapterTypeMap<
  Node,
  Parent,
  Child,
  Document,
  DocumentFragment,
  Element,
  Comment,
  Text,
  HTMLTemplateElement,
  DocumentType
>;

/** More attributes than this on one element are an attack on the parser's time. */
const MAX_ATTRIBUTES = 500;
/** Browsers nest no deeper: what is deeper becomes a sibling of what it would stand in. */
const MAX_DEPTH = 512;
const TEXT_NODE = 3;

/** Parses a page; `url` becomes its address. Never throws on odd HTML. */
export function parsePage(source: string, url: string): Document {
  const document = parse<Tree>(source, { treeAdapter: adapter(), scriptingEnabled: false });
  for (const name of ['URL', 'documentURI', 'baseURI'])
    Object.defineProperty(document, name, { value: url, configurable: true });
  return document;
}

/** linkedom types its classes by itself; what is used of them here is the DOM's. */
const emptyDocument = (): Document =>
  new DOMParser().parseFromString('', 'text/html') as unknown as Document;

const textBefore = (sibling: Child | null, text: string): boolean => {
  if (sibling?.nodeType !== TEXT_NODE) return false;
  (sibling as Text).data += text;
  return true;
};

/** One adapter per page: it holds what linkedom does not keep of a parsed tree. */
function adapter(): TreeAdapter<Tree> {
  const document = emptyDocument();
  const foreign = new WeakMap<Element, html.NS>();
  const depths = new WeakMap<Node, number>();
  let mode = html.DOCUMENT_MODE.NO_QUIRKS;

  const append = (parent: Parent, node: Child): void => {
    const depth = (depths.get(parent) ?? 0) + 1;
    const place = depth > MAX_DEPTH ? ((parent.parentNode as Parent | null) ?? parent) : parent;
    depths.set(node, Math.min(depth, MAX_DEPTH));
    place.appendChild(node);
  };

  const adopt = (element: Element, attributes: { name: string; value: string }[]): void => {
    for (const { name, value } of attributes.slice(0, MAX_ATTRIBUTES))
      if (!element.hasAttribute(name)) element.setAttribute(name, value);
  };

  return {
    createDocument: () => document,
    createDocumentFragment: () => document.createDocumentFragment(),
    createElement: (name, namespace, attributes) => {
      const isSvg = namespace === html.NS.SVG;
      const element = isSvg
        ? document.createElementNS(namespace, name)
        : document.createElement(name);
      if (namespace !== html.NS.HTML) foreign.set(element, namespace);
      adopt(element, attributes);
      return element;
    },
    createCommentNode: (data) => document.createComment(data),
    createTextNode: (text) => document.createTextNode(text),
    adoptAttributes: adopt,

    appendChild: append,
    insertBefore: (parent, node, before) => void parent.insertBefore(node, before),
    detachNode: (node) => node.remove(),
    insertText: (parent, text) => {
      if (!textBefore(parent.lastChild, text)) parent.appendChild(document.createTextNode(text));
    },
    insertTextBefore: (parent, text, before) => {
      if (!textBefore(before.previousSibling, text))
        parent.insertBefore(document.createTextNode(text), before);
    },

    // A template's own fragment keeps what is in it out of the page's tree, as in a browser.
    getTemplateContent: (template) => template.content,
    setTemplateContent: () => {},
    setDocumentType: () => {},
    setDocumentMode: (_, next) => {
      mode = next;
    },
    getDocumentMode: () => mode,

    getFirstChild: (node) => node.firstChild,
    getChildNodes: (node) => Array.from(node.childNodes),
    getParentNode: (node) => node.parentNode as Parent | null,
    getAttrList: (element) =>
      Array.from(element.attributes, ({ name, value }) => ({ name, value })),
    getTagName: (element) => element.localName,
    getNamespaceURI: (element) => foreign.get(element) ?? html.NS.HTML,
    getTextNodeContent: (node) => node.data,
    getCommentNodeContent: (node) => node.data,
    getDocumentTypeNodeName: () => 'html',
    getDocumentTypeNodePublicId: () => '',
    getDocumentTypeNodeSystemId: () => '',
    getNodeSourceCodeLocation: () => null,
    setNodeSourceCodeLocation: () => {},
    updateNodeSourceCodeLocation: () => {},
    isTextNode: (node): node is Text => node.nodeType === TEXT_NODE,
    isCommentNode: (node): node is Comment => node.nodeType === 8,
    isDocumentTypeNode: (node): node is DocumentType => node.nodeType === 10,
    isElementNode: (node): node is Element => node.nodeType === 1,
  };
}
