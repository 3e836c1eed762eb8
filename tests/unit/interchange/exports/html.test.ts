// @vitest-environment jsdom
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { articleHtml } from '../../../../lib/interchange/exports/article-html.ts';
import { blocksHtml } from '../../../../lib/interchange/exports/block-html.ts';
import { epubBook } from '../../../../lib/interchange/exports/epub.ts';
import type { Block } from '../../../../lib/model/article.ts';
import { inWords, signals } from '../given.ts';
import { BLOCKS, labels, passage, savedOf } from './given.ts';

const parsed = (xml: string): Document => {
  const document = new DOMParser().parseFromString(xml, 'application/xml');
  expect(document.querySelector('parsererror')?.textContent).toBe(undefined);
  return document;
};
const paragraph = (text: string): Block => ({ kind: 'paragraph', text, marks: [] });
const marked = (blocks: Block[], ...highlights: Parameters<typeof blocksHtml>[1]) =>
  Array.from(
    parsed(`<div>${blocksHtml(blocks, highlights, '')}</div>`).querySelectorAll('mark'),
    ({ textContent, parentElement }) => [parentElement?.textContent, textContent],
  );

describe('blocks as markup', () => {
  it('are elements that say what they are', () => {
    expect(blocksHtml(BLOCKS, [], 'Picture')).toBe(
      [
        '<h3>What it *costs*</h3>',
        '<p><a href="https://halyard.example/orla_(5)">Orla 5</a> costs <strong>3 <em>euros</em></strong>, &lt;b&gt;not&lt;/b&gt; 4.</p>',
        '<ul><li>First<ol><li value="1">Under it</li></ol></li><li>Second</li></ul>',
        '<blockquote><p>We “may” ship.</p></blockquote>',
        '<pre><code>a &lt; b\n```\n&lt;/code&gt;</code></pre>',
        '<table><caption>Prices</caption><thead><tr><th scope="col">Model</th><th scope="col">Price</th></tr></thead><tbody><tr><td>Orla | 5</td></tr></tbody></table>',
        '<p class="picture"><a href="https://halyard.example/a.png">A [chart]</a></p>',
      ].join('\n'),
    );
  });

  it('nest lists of any depths and kinds', () => {
    const items = [3, 0, 1, 2, 0, 1].map(
      (depth, at): Block => ({
        kind: 'list-item',
        text: String(at),
        marks: [],
        depth,
        number: at % 2 ? at : null,
      }),
    );
    const root = parsed(`<div>${blocksHtml(items, [], '')}</div>`);
    expect(Array.from(root.querySelectorAll('li'), (li) => li.firstChild?.textContent)).toEqual([
      '0',
      '1',
      '2',
      '3',
      '4',
      '5',
    ]);
    expect(root.querySelectorAll('li li li')).toHaveLength(1);
  });

  it('mark a passage where its context agrees, across marks and over several blocks', () => {
    const twice = [paragraph('It rose. It fell.'), paragraph('Then it rose. It fell.')];
    expect(marked(twice, passage('It fell.', { prefix: 'it rose. ' }))).toEqual([
      ['Then it rose. It fell.', 'It fell.'],
    ]);
    expect(
      marked(twice, passage('It rose. It fell.\n\nThen it rose. It fell.')).map(([, text]) => text),
    ).toEqual(['It rose. It fell.', 'Then it rose. It fell.']);
    expect(marked(twice, passage('It sank.'), passage(' '))).toEqual([]);
    expect(blocksHtml(BLOCKS.slice(1, 2), [passage('5 costs 3')], '')).toContain(
      '>Orla <mark>5</mark></a><mark> costs <strong>3</strong></mark><strong>',
    );
  });
});

describe('an article as a page', () => {
  const saved = savedOf({
    row: { title: '<script>alert(1)</script>\u0000', lang: '"><b>' },
    highlights: [passage('3 euros', { note: '<b>\nwhy' })],
    note: { articleId: '', text: 'mine', updatedAt: 1 },
  });
  const document = new DOMParser().parseFromString(articleHtml(saved, labels), 'text/html');

  it('runs nothing, loads nothing and is in the right language', () => {
    expect(document.querySelectorAll('script, img, link, iframe, b')).toHaveLength(0);
    expect(
      document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content'),
    ).toContain("default-src 'none'");
    expect(document.documentElement.hasAttribute('lang')).toBe(false);
    const plain = new DOMParser().parseFromString(articleHtml(savedOf(), labels), 'text/html');
    expect(plain.documentElement.lang).toBe('en');
  });

  it('shows what the page said to the letter, and the passage marked', () => {
    expect(document.querySelector('h1')?.textContent).toBe('<script>alert(1)</script>');
    expect(document.querySelector('article section:last-child mark')?.textContent).toBe('3 euros');
    expect(document.querySelector('.note')?.textContent).toBe('mine');
    expect(Array.from(document.querySelectorAll('h2'), (h2) => h2.textContent)).toEqual([
      'Note',
      'Highlights',
      'Article',
    ]);
  });
});

it('an article as a page tells how it is made, where the reader wants that', () => {
  const { body } = savedOf();
  if (!body) throw new Error('no body');
  const measured = savedOf({ body: { ...body, brief: { ...body.brief, signals } } });
  const wanted = { ...labels, signals: inWords.signals };
  expect(articleHtml(measured, wanted)).toContain(
    '<section><h2>How made</h2><ul><li>supposed: *much*</li><li>hype: *much*</li></ul></section>',
  );
  expect(articleHtml(measured, labels)).not.toContain('much');
});

describe('a book', () => {
  const bytes = epubBook({
    id: 'urn:lede:1',
    title: 'Saved <articles>',
    lang: 'en-US',
    now: Date.UTC(2026, 2, 12),
    articles: [
      savedOf({ row: { title: 'One & \u0008two \ud800' } }),
      savedOf({ body: null, row: { title: '', lang: 'de', authors: ['Tomas Reyl'] } }),
    ],
    labels,
  });
  const files = Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]),
  );

  it('begins with its type, not packed', () => {
    const head = strFromU8(bytes.subarray(0, 58), true);
    expect(head.slice(30)).toBe('mimetypeapplication/epub+zip');
    expect(bytes[8]).toBe(0);
    expect(bytes[6] ?? 1).toBe(0);
  });

  it('is well-formed in all its parts, each named in the package', () => {
    const names = Object.keys(files).filter((name) => /\.(?:xml|opf|xhtml)$/.test(name));
    expect(names).toHaveLength(5);
    for (const name of names) parsed(files[name] ?? '');
    const opf = parsed(files['EPUB/package.opf'] ?? '');
    const hrefs = Array.from(opf.querySelectorAll('item'), (item) => item.getAttribute('href'));
    expect(hrefs.map((href) => `EPUB/${href}`).sort()).toEqual(
      Object.keys(files)
        .filter((name) => /^EPUB\/(?!package)/.test(name))
        .sort(),
    );
    expect(opf.getElementsByTagName('dc:title')[0]?.textContent).toBe('Saved <articles>');
    expect(opf.getElementsByTagName('dc:language')[0]?.textContent).toBe('en-US');
    expect(opf.querySelector('[property="dcterms:modified"]')?.textContent).toBe(
      '2026-03-12T00:00:00Z',
    );
    const authors = Array.from(opf.getElementsByTagName('dc:creator'), (one) => one.textContent);
    expect(authors).toEqual(['Ines Marlow', 'Tomas Reyl']);
  });

  it('has a chapter for each article in its contents', () => {
    const nav = parsed(files['EPUB/nav.xhtml'] ?? '');
    expect(
      Array.from(nav.querySelectorAll('li a'), (a) => [a.getAttribute('href'), a.textContent]),
    ).toEqual([
      ['chapter-1.xhtml', 'One & two '.trim()],
      ['chapter-2.xhtml', '2'],
    ]);
    const second = parsed(files['EPUB/chapter-2.xhtml'] ?? '');
    expect(second.documentElement.getAttribute('xml:lang')).toBe('de');
  });

  it('needs an article', () => {
    const none = { id: 'x', title: 'x', lang: 'en', now: 0, articles: [], labels };
    expect(() => epubBook(none)).toThrow(RangeError);
  });
});
