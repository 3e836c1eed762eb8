import { describe, expect, it } from 'vitest';
import { readBlocks } from '../../../../lib/article/blocks/read-blocks.ts';
import { parsePage } from '../../../../lib/cli/dom.ts';
import type { Block } from '../../../../lib/model/article.ts';

const BASE = 'https://news.example/a/b';
const blocksOf = (html: string): Block[] =>
  readBlocks(parsePage(`<body>${html}</body>`, BASE).body, BASE);
const texts = (html: string): string[] => blocksOf(html).map(({ text }) => text);
/** Each mark with the words it covers. */
const marksOf = (html: string) =>
  blocksOf(html).flatMap((block) =>
    'marks' in block
      ? block.marks.map(({ kind, start, end }) => [kind, block.text.slice(start, end)])
      : [],
  );

describe('blocks of text', () => {
  it('makes headings, paragraphs and quotes, and collapses blanks', () => {
    expect(
      blocksOf(
        '<h2> A\n  head </h2><p>One\u00a0 two\u00adthree.</p><blockquote><p>Said so.</p></blockquote>',
      ),
    ).toEqual([
      { kind: 'heading', level: 2, text: 'A head', marks: [] },
      { kind: 'paragraph', text: 'One twothree.', marks: [] },
      { kind: 'quote', text: 'Said so.', marks: [] },
    ]);
  });

  it('gives list items their depth and printed number', () => {
    const items = blocksOf(
      '<ol start="3"><li>c</li><li value="9">i<ul><li>deep</li></ul></li><li>j</li></ol><ul><li><p>u</p></li></ul>',
    );
    expect(items).toEqual([
      { kind: 'list-item', text: 'c', marks: [], depth: 0, number: 3 },
      { kind: 'list-item', text: 'i', marks: [], depth: 0, number: 9 },
      { kind: 'list-item', text: 'deep', marks: [], depth: 1, number: null },
      { kind: 'list-item', text: 'j', marks: [], depth: 0, number: 10 },
      { kind: 'list-item', text: 'u', marks: [], depth: 0, number: null },
    ]);
  });

  it('splits at two line breaks, not at one', () => {
    expect(texts('<p>one<br>two<br> <br>three</p>')).toEqual(['one two', 'three']);
  });

  it('makes loose text between blocks a paragraph of its own', () => {
    expect(texts('<div>before<div>inside</div>after <b>all</b></div>')).toEqual([
      'before',
      'inside',
      'after all',
    ]);
  });

  it('reads no programs, controls or captions', () => {
    expect(
      texts(
        '<p>kept</p><script>x()</script><style>p{}</style><button>Go</button><nav>Home</nav><figure><img src="/i.png"><figcaption>Seen here</figcaption></figure><p class="wp-caption-text">Also</p>',
      ),
    ).toEqual(['kept', '']);
  });
});

describe('marks', () => {
  it('covers exactly the marked words', () => {
    expect(
      marksOf(
        '<p>The <b> bold </b> claim, <em>seen</em> in <code>a.ts</code> and <a href="../c">there</a>.</p>',
      ),
    ).toEqual([
      ['strong', 'bold'],
      ['emphasis', 'seen'],
      ['code', 'a.ts'],
      ['link', 'there'],
    ]);
  });

  it('keeps absolute addresses of links and drops unsafe ones', () => {
    const [block] = blocksOf('<p><a href="../c">a</a> <a href="javascript:x()">b</a> <a>c</a></p>');
    expect(block && 'marks' in block ? block.marks : null).toEqual([
      { kind: 'link', start: 0, end: 1, href: 'https://news.example/c' },
    ]);
  });

  it('goes on behind a block border', () => {
    expect(marksOf('<a href="/x"><p>one</p><p>two</p></a>')).toEqual([
      ['link', 'one'],
      ['link', 'two'],
    ]);
  });

  it('says a doubled mark once and leaves empty ones out', () => {
    expect(marksOf('<p><b><strong>x</strong></b><em> </em></p>')).toEqual([['strong', 'x']]);
  });
});

describe('code, tables, pictures', () => {
  it('keeps line breaks and the language of code', () => {
    expect(
      blocksOf(
        '<pre class="highlight"><code class="language-TS">let a;\n  let b;<br>c\n</code></pre>',
      ),
    ).toEqual([{ kind: 'code', text: 'let a;\n  let b;\nc', language: 'ts' }]);
  });

  it('reads a line element of code as a line', () => {
    expect(texts('<pre><div>a</div><div>b</div></pre>')).toEqual(['a\nb']);
  });

  it('reads a data table with its header rows', () => {
    expect(
      blocksOf(
        '<table><caption>Sizes</caption><thead><tr><th>Model<th>Size</thead><tr><td>A<td>7 <b>B</b></table>',
      ),
    ).toEqual([
      {
        kind: 'table',
        text: 'Model\tSize\nA\t7 B',
        rows: [
          ['Model', 'Size'],
          ['A', '7 B'],
        ],
        headerRows: 1,
        caption: 'Sizes',
      },
    ]);
  });

  it('reads a table that lays out the page as text', () => {
    expect(texts(`<table><tr><td><p>one</p><p>two</p></table>`)).toEqual(['one', 'two']);
    expect(texts(`<table role="presentation"><tr><td>a<td>b<tr><td>c<td>d</table>`)).toEqual([
      'a',
      'b',
      'c',
      'd',
    ]);
  });

  it('puts a picture behind its paragraph, with its caption', () => {
    expect(
      blocksOf(
        '<p>Text <img src="/s.png" alt=" A  plot "> goes on.</p><figure><img data-src="/b.png" src="data:x"><figcaption>The <b>plot</b></figcaption></figure>',
      ),
    ).toEqual([
      { kind: 'paragraph', text: 'Text goes on.', marks: [] },
      { kind: 'image', text: '', src: 'https://news.example/s.png', alt: 'A plot', caption: null },
      { kind: 'image', text: '', src: 'https://news.example/b.png', alt: '', caption: 'The plot' },
    ]);
  });

  it('takes the largest of a srcset and leaves spacers and unsafe pictures out', () => {
    const images = blocksOf(
      '<img srcset="/a.png 300w, /b.png 900w, /c.png 600w"><img src="/dot.gif" width="1" height="1"><img src="javascript:x">',
    );
    expect(images.map((block) => (block.kind === 'image' ? block.src : ''))).toEqual([
      'https://news.example/b.png',
    ]);
  });
});

describe('notes', () => {
  const blocks = blocksOf(
    '<p>It fell by half.<sup><a href="#fn1">1</a></sup> Then it rose<a class="footnote-ref" href="#fn%C3%A9">[b]</a>.</p>' +
      '<p id="other">Nothing leads here.</p>' +
      '<ol><li id="fn1">By the plain law. <a href="#r1">↩</a></li></ol><p><a id="fné"></a>So they say.</p>',
  );

  it('are referred to where their marks stand, and the marks are no text', () => {
    expect(blocks[0]).toEqual({
      kind: 'paragraph',
      text: 'It fell by half. Then it rose.',
      marks: [],
      notes: [
        { at: 16, label: '1', to: 'fn1' },
        { at: 29, label: '[b]', to: 'fné' },
      ],
    });
  });

  it('are known by their names, and other blocks have none', () => {
    expect(blocks.map((block) => ('name' in block ? block.name : null))).toEqual([
      null,
      null,
      'fn1',
      'fné',
    ]);
  });

  it('are not led to by marks that lead back', () => {
    expect(blocks[2]).not.toHaveProperty('notes');
  });
});
