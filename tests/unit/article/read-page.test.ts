import { describe, expect, it } from 'vitest';
import { readPage } from '../../../lib/article/read-page.ts';
import { parsePage } from '../../../lib/cli/dom.ts';

const URL = 'https://harbor.example/boats';
const page = (fill: (document: Document) => void): Document => {
  const document = parsePage('<title>Boats</title><p>The boat crossed the bay.</p>', URL);
  fill(document);
  return document;
};
const nest = (from: Element, depth: number, fill: (at: Element) => void = () => {}): void => {
  let at = from;
  for (let i = 0; i < depth; i++) {
    const inner = at.ownerDocument.createElement('div');
    fill(inner);
    at.append(inner);
    at = inner;
  }
};
const addText = (document: Document, tag: string, length: number): void => {
  const element = document.createElement(tag);
  element.append('word '.repeat(length / 5));
  document.body.append(element);
};

describe('readPage', () => {
  it.each<[string, (document: Document) => void]>([
    ['text', (document) => addText(document, 'p', 10_500_000)],
    [
      'elements',
      ({ body }) =>
        body.append(
          ...Array.from({ length: 100_000 }, () => body.ownerDocument.createElement('i')),
        ),
    ],
    ['depth', ({ body }) => nest(body, 1_100)],
    [
      'width at a great depth',
      ({ body }) =>
        nest(body, 400, (at) =>
          at.append(...Array.from({ length: 40 }, () => at.ownerDocument.createElement('i'))),
        ),
    ],
    ['scripts beyond all measure', (document) => addText(document, 'script', 101_000_000)],
  ])('leaves a page alone for its %s', (_, fill) => {
    expect(readPage(page(fill), URL)).toEqual({ tooLarge: true });
  });

  it.each<[string, (document: Document) => void]>([
    ['large scripts', (document) => addText(document, 'script', 11_000_000)],
    [
      'many elements',
      ({ body }) =>
        body.append(...Array.from({ length: 3_000 }, () => body.ownerDocument.createElement('i'))),
    ],
    ['deep elements', ({ body }) => nest(body, 500)],
  ])('reads a page with %s', (_, fill) => {
    expect(readPage(page(fill), URL)).toMatchObject({ url: URL, metadata: { pageTitle: 'Boats' } });
  });
});
