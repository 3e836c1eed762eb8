import { describe, expect, it } from 'vitest';
import { readStream } from '../../../../lib/article/body/read-stream.ts';
import { parsePage } from '../../../../lib/cli/dom.ts';

const BASE = 'https://harbor.example/news/ferry';
const bodyOf = (html: string): Element => parsePage(`<body>${html}</body>`, BASE).body;

/** Each block with its box's tag and names. */
const read = (html: string) => {
  const { stream } = readStream(bodyOf(html), BASE);
  return stream.blocks.map(({ block, box, hidden }) => ({
    text: block.text,
    box: `${stream.boxes[box]?.tag}.${stream.boxes[box]?.names}`,
    hidden,
  }));
};

describe('readStream', () => {
  it('reads every block with the innermost box that holds it', () => {
    expect(
      read(
        '<div class="story" id="s1">Lead<p>One</p>Rest</div><aside role="note"><p>Two</p></aside>',
      ),
    ).toEqual([
      { text: 'Lead', box: 'div.story s1', hidden: null },
      { text: 'One', box: 'p.', hidden: null },
      { text: 'Rest', box: 'div.story s1', hidden: null },
      { text: 'Two', box: 'p.', hidden: null },
    ]);
  });

  it('says which blocks each box holds, and which box holds it', () => {
    const { stream } = readStream(
      bodyOf('<main><p>One</p><section><p>Two</p><p>Three</p></section></main>'),
      BASE,
    );
    const box = (tag: string) => stream.boxes.find((one) => one.tag === tag);
    expect(box('body')).toMatchObject({ parent: null, start: 0, end: 3 });
    expect(box('main')).toMatchObject({ parent: 0, start: 0, end: 3 });
    expect(box('section')).toMatchObject({ start: 1, end: 3 });
  });

  it('takes custom elements for boxes', () => {
    const { stream } = readStream(bodyOf('<story-body class="x"><p>One</p></story-body>'), BASE);
    expect(stream.boxes.map(({ tag }) => tag)).toEqual(['body', 'story-body', 'p']);
  });

  it('tells what is hidden, the graver of two', () => {
    expect(
      read(
        '<div data-lede-hidden="folded"><p>One</p><div data-lede-hidden="gone"><p>Two</p></div></div><p>Three</p>',
      ).map(({ hidden }) => hidden),
    ).toEqual(['folded', 'gone', null]);
  });
});

describe('keep', () => {
  const kept = (html: string, change: (body: Element) => Element): number[] => {
    const body = bodyOf(html);
    const { stream, keep } = readStream(body, BASE);
    keep(change(body));
    return stream.blocks.map((block) => block.kept);
  };
  const only = (selector: string) => (body: Element) => body.querySelector(selector) ?? body;

  it('finds the blocks again in what is left of the tree', () => {
    expect(kept('<main><p>One <b>two</b></p></main><p>Three</p>', only('main'))).toEqual([1, 0]);
  });

  it('counts by letters where a part of a block is gone', () => {
    const withoutBold = (body: Element): Element => {
      body.querySelector('b')?.remove();
      return body;
    };
    expect(kept('<p>abcd<b>efgh</b></p>', withoutBold)).toEqual([0.5]);
  });

  it('finds text that was wrapped in new elements, and elements that were renamed', () => {
    const wrapped = (body: Element): Element => {
      const div = body.querySelector('div');
      const p = body.ownerDocument.createElement('p');
      p.append(...(div?.childNodes ?? []));
      div?.append(p);
      return body;
    };
    expect(kept('<div>One<br><br>Two</div>', wrapped)).toEqual([1, 1]);
  });

  it('takes tables and code as wholes', () => {
    const html =
      '<table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table><pre>x = 1</pre><p>End</p>';
    expect(kept(html, (body) => body)).toEqual([1, 1, 1]);
    expect(kept(html, only('p'))).toEqual([0, 0, 1]);
  });
});
