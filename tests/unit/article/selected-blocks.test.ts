// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { selectedBlocks } from '../../../lib/article/selected-blocks.ts';
import { parsePage } from '../../../lib/cli/dom.ts';

const BASE = 'https://harbor.example/tech/';
const read = () => selectedBlocks(document, BASE);

function draw(html: string): void {
  document.body.replaceChildren(document.createRange().createContextualFragment(html));
}

/** Selects from the start of one element's text to so many characters into another's. */
function select(from: string, to: string, end: number): void {
  const range = document.createRange();
  range.setStart(textIn(from), 0);
  range.setEnd(textIn(to), end);
  getSelection()?.removeAllRanges();
  getSelection()?.addRange(range);
}

function textIn(selector: string): Node {
  const node = document.querySelector(selector)?.firstChild;
  if (!node) throw new Error(`no text in ${selector}`);
  return node;
}

beforeEach(() => {
  getSelection()?.removeAllRanges();
  draw(`<h2>Boats</h2><p id="one">A boat <a href="fares">for all</a>.</p>
    <ul><li id="item">First point</li><li>Second point</li></ul><p id="last">The end of it.</p>`);
});

describe('the selection', () => {
  it('is nothing where nothing is selected, or only blanks', () => {
    expect(read()).toEqual([]);
    draw('<p id="blank">   </p>');
    select('#blank', '#blank', 2);
    expect(read()).toEqual([]);
  });

  it('is blocks, the first and the last cut where it begins and ends', () => {
    select('#one', '#last', 'The end'.length);
    expect(read()).toMatchObject([
      { kind: 'paragraph', text: 'A boat for all.', marks: [{ href: `${BASE}fares` }] },
      { kind: 'list-item', text: 'First point' },
      { kind: 'list-item', text: 'Second point' },
      { kind: 'paragraph', text: 'The end' },
    ]);
  });

  it('is a paragraph where it lies in one text', () => {
    select('#item', '#item', 'First'.length);
    expect(read()).toEqual([{ kind: 'paragraph', text: 'First', marks: [] }]);
  });

  it('has the whole page in it where all is selected', () => {
    getSelection()?.selectAllChildren(document.body);
    expect(read().map(({ text }) => text)).toEqual([
      'Boats',
      'A boat for all.',
      'First point',
      'Second point',
      'The end of it.',
    ]);
  });

  it('has no words that the browser does not count to it', () => {
    select('#one', '#last', 'The end'.length);
    const words = vi.spyOn(Selection.prototype, 'toString');
    words.mockReturnValue('A boat for all.\n\nThe end');
    expect(read().map(({ text }) => text)).toEqual(['A boat for all.', 'The end']);
    words.mockRestore();
  });

  it('has the words that no element of the page holds', () => {
    const words = vi.spyOn(Selection.prototype, 'toString');
    words.mockReturnValue('Words of a shadow tree.\n\nAnd more.');
    expect(read().map(({ text }) => text)).toEqual(['Words of a shadow tree.', 'And more.']);
    words.mockRestore();
  });
});

it('leaves the page alone: nothing is changed, and no element is made anew in it', () => {
  const made = vi.fn();
  customElements.define(
    'x-boat',
    class extends HTMLElement {
      constructor() {
        super();
        made();
      }
    },
  );
  draw('<p id="one">A boat</p><x-boat>of wood</x-boat><p id="last">floats.</p>');
  const before = document.body.innerHTML;
  expect(made).toHaveBeenCalledOnce();
  select('#one', '#last', 6);
  expect(read()).not.toEqual([]);
  expect(made).toHaveBeenCalledOnce();
  expect(document.body.innerHTML).toBe(before);
});

it('is nothing in a document that nobody sees', () => {
  expect(selectedBlocks(parsePage('<p>A boat.</p>', BASE), BASE)).toEqual([]);
});
