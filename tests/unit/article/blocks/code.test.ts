import { describe, expect, it } from 'vitest';
import { blocksOf } from './blocks-of.ts';

const TWO = 'a();\nb();';

describe('code', () => {
  it.each([
    ['pre and code', '<pre><code class="language-js">a();\nb();\n</code></pre>', 'js'],
    [
      'a frame of a repository',
      '<div class="highlight highlight-source-js"><pre>a();\nb();</pre><div><clipboard-copy>Copy</clipboard-copy></div></div>',
      'js',
    ],
    [
      'a table with a column of numbers',
      '<div class="highlight"><table class="rouge-table"><tr><td class="gutter gl"><pre>1\n2\n</pre></td><td class="code"><pre><code class="language-js">a();\nb();</code></pre></td></tr></table></div>',
      'js',
    ],
    [
      'a figure with a column of numbers',
      '<figure class="highlight js"><table><tr><td class="gutter"><pre><span class="line">1</span><br><span class="line">2</span></pre></td><td class="code"><pre><span class="line">a();</span><br><span class="line">b();</span><br></pre></td></tr></table></figure>',
      'js',
    ],
    [
      'a table with a row for each line',
      '<table class="highlight"><tr><td class="blob-num" data-line-number="1"></td><td class="blob-code">a();</td></tr><tr><td class="blob-num">2</td><td class="blob-code">b();</td></tr></table>',
      null,
    ],
    [
      'lines without breaks between them',
      '<pre class="astro-code" data-language="js"><code><span class="line">a();</span><span class="line">b();</span></code></pre>',
      'js',
    ],
    [
      'lines with breaks between them',
      '<pre class="shiki"><code><span class="line"><span>a</span>();</span>\n<span class="line">b();</span></code></pre>',
      null,
    ],
    [
      'numbers before each line',
      '<pre><code class="language-js"><span class="linenumber react-syntax-highlighter-line-number">1</span><span>a();\n</span><span class="linenumber react-syntax-highlighter-line-number">2</span><span>b();</span></code></pre>',
      'js',
    ],
    [
      'numbers behind all lines',
      '<pre class="line-numbers language-js"><code class="language-js">a();\nb();<span class="line-numbers-rows"><span></span></span></code></pre>',
      'js',
    ],
    [
      'a bar above it',
      '<div class="code-block"><div class="code-header"><span>js</span><button>Copy</button></div><pre><code>a();\nb();</code></pre></div>',
      null,
    ],
    [
      'listings of papers',
      '<div class="ltx_listing"><div class="ltx_listingline"><span class="ltx_tag ltx_tag_listingline">1</span>a();</div><div class="ltx_listingline">b();</div></div>',
      null,
    ],
    ['breaks without a pre', '<div><code>a();<br>b();</code></div>', null],
  ])('%s', (_, html, language) => {
    expect(blocksOf(`<p>x</p>${html}<p>y</p>`).slice(1, -1)).toEqual([
      { kind: 'code', text: TWO, language },
    ]);
  });

  it('keeps indents and blank lines inside', () => {
    expect(blocksOf('<pre>\n\n  a\n\n    b  \n\n</pre>')[0]?.text).toBe('  a\n\n    b');
  });

  it('leaves words with such names alone', () => {
    expect(
      blocksOf(
        '<p class="line">One <span class="code-label">label</span> two.</p><div class="gutter">Text here.</div>',
      ).map(({ text }) => text),
    ).toEqual(['One two.', 'Text here.']);
  });
});

describe('tables', () => {
  it('keep values below their heads', () => {
    const table = blocksOf(
      '<table><tr><th colspan="2">Both</th><th>C</th></tr><tr><td rowspan="2">1</td><td>2</td><td>3</td></tr><tr><td>4</td><td>5</td></tr></table>',
    )[0];
    expect(table).toMatchObject({
      rows: [
        ['Both', '', 'C'],
        ['1', '2', '3'],
        ['', '4', '5'],
      ],
    });
  });

  it.each([
    ['says so', '<table role="none">', '</table>'],
    ['holds a form', '<table>', '<tr><td><form></form></td><td></td></tr></table>'],
    ['has neither lines nor heads', '<table border="0">', '</table>'],
  ])('lay out the page where one %s', (_, start, end) => {
    const html = `${start}<tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr>${end}`;
    expect(blocksOf(html).map(({ text }) => text)).toEqual(['a', 'b', 'c', 'd']);
  });

  it('of absurd widths are cut', () => {
    const table = blocksOf(
      '<table><tr><td colspan="9999999">a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>',
    )[0];
    expect(table?.kind === 'table' && table.rows.map((row) => row.length)).toEqual([100, 2]);
  });
});
