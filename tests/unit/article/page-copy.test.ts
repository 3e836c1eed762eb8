import { describe, expect, it } from 'vitest';
import { copyPage } from '../../../lib/article/page-copy.ts';
import { parsePage } from '../../../lib/cli/dom.ts';

const LONG = 'The boat crossed the bay at night, and nobody was aboard but two engineers. '.repeat(
  8,
);
const MAIN = `<main><h1>Boats</h1><p>${LONG}</p></main>`;

const copyOf = (body: string): Document =>
  copyPage(parsePage(`<html><body>${body}</body></html>`, 'https://harbor.example/a'));
/** How each element with an id is marked. */
const marks = (copy: Document): Record<string, string | null> =>
  Object.fromEntries(
    Array.from(copy.querySelectorAll('[id]'), (element) => [
      element.id,
      element.getAttribute('data-lede-hidden'),
    ]),
  );
const textOf = (copy: Document): string =>
  (copy.body.textContent ?? '').replace(/\s+/g, ' ').trim();

describe('what a file says it hides', () => {
  it.each([
    ['an attribute', '<div id="x" hidden>Gone.</div>', 'gone'],
    ['a style', '<div id="x" style="color:red; display : none">Gone.</div>', 'gone'],
    ['a style of its own box', '<p id="x" style="visibility:hidden">Gone.</p>', 'gone'],
    [
      'what only a screen reader says',
      '<span id="x" class="a sr-only">Opens a window</span>',
      'gone',
    ],
    ['a panel that nobody names', '<div id="x" aria-hidden="true">Gone.</div>', 'gone'],
    [
      'a formula that is spoken in another way',
      '<p>a<span id="x" aria-hidden="true">b</span></p>',
      null,
    ],
    [
      'a menu behind a button',
      '<button aria-controls="x" aria-haspopup="true">M</button><div id="x" hidden>a</div>',
      'gone',
    ],
    [
      'a menu by its name',
      '<button aria-controls="x">M</button><div id="x" class="dropdown" hidden>a</div>',
      'gone',
    ],
    [
      'what a button controls',
      '<button aria-controls="y x">M</button><div id="x" hidden>a</div>',
      'folded',
    ],
    [
      'what a link toggles',
      '<a data-toggle="fold" href="#x">M</a><div id="x" hidden>a</div>',
      'folded',
    ],
    [
      'what follows a closed button',
      '<h3><button aria-expanded="false">Q</button></h3><div id="x" hidden>a</div>',
      'folded',
    ],
    ['a panel of tabs', '<div id="x" role="tabpanel" hidden>a</div>', 'folded'],
    [
      'an answer by its name',
      '<div id="x" class="faq__answer" style="display:none">a</div>',
      'folded',
    ],
    ['what search unfolds', '<div id="x" hidden="until-found">a</div>', 'folded'],
    ['what details hold', '<details><summary>Q</summary><div id="x">a</div></details>', 'folded'],
    [
      'what open details hold',
      '<details open><summary>Q</summary><div id="x">a</div></details>',
      null,
    ],
    ['a summary', '<details><summary id="x">Q</summary><div>a</div></details>', null],
    [
      'the rest of a sentence',
      `<p>Some <span id="x" style="display:none">${LONG}</span></p>`,
      'folded',
    ],
  ])('%s', (_, html, how) => {
    expect(marks(copyOf(`${MAIN}${html}`)).x).toBe(how);
  });

  it('marks the outermost element only, and none without text', () => {
    const copy = copyOf(
      `${MAIN}<div id="out" hidden><p id="in" hidden>a</p></div><div id="empty" hidden><img src="a.png"></div>`,
    );
    expect(marks(copy)).toEqual({ out: 'gone', in: null, empty: null });
  });

  it.each([
    ['faded in later', `<div id="x" style="visibility:hidden">${MAIN}</div>`],
    [
      'behind a dialog',
      `<div id="x" aria-hidden="true">${MAIN}</div><div>We value you. ${LONG.slice(0, 400)}</div>`,
    ],
    ['without a name', `<div id="x" hidden><p>${LONG}</p></div>`],
  ])('leaves the page its text: %s', (_, html) => {
    const copy = copyOf(html);
    expect(marks(copy).x).toBeNull();
    const element = copy.getElementById('x');
    expect(
      ['hidden', 'aria-hidden', 'style'].filter((name) => element?.hasAttribute(name)),
    ).toEqual([]);
  });

  it('lets nothing be hidden with the whole body', () => {
    const copy = copyPage(
      parsePage(
        `<body style="display:none" aria-hidden="true">${MAIN}</body>`,
        'https://a.example/',
      ),
    );
    expect(copy.body.outerHTML).toMatch(/^<body>/);
  });
});

describe('shadow trees that files declare', () => {
  it('are read from files that declare them', () => {
    const copy = copyOf(
      '<my-page><template shadowrootmode="open"><h2><slot name="top"></slot></h2><div hidden id="x">gone</div><my-note><template shadowrootmode="open">Note: <slot></slot></template><p>inner</p></my-note><slot></slot></template><b slot="top">Head</b><p>Text</p></my-page>',
    );
    expect(copy.querySelector('h2')?.textContent).toBe('Head');
    expect(textOf(copy)).toMatch(/^Head ?gone ?Note: inner ?Text$/);
    expect(marks(copy).x).toBe('gone');
  });
});

describe('pictures that wait for a script', () => {
  const image = (html: string): Element | null => copyOf(html).querySelector('img');

  it.each([
    [
      'an attribute of another name',
      '<img src="data:image/gif;base64,R0" data-hires="/a/b.jpg?w=9">',
      'src',
      '/a/b.jpg?w=9',
    ],
    [
      'a set of another name',
      '<img data-lazy-srcset="/a.jpg 1x, /b.jpg 2x">',
      'srcset',
      '/a.jpg 1x, /b.jpg 2x',
    ],
    [
      'sources of a picture',
      '<picture><source data-srcset="/a.webp 900w"><img src="data:image/gif;base64,R0"></picture>',
      'srcset',
      '/a.webp 900w',
    ],
    [
      'a copy for readers without scripts',
      '<img src="data:image/gif;base64,R0"><noscript><img alt="A boat" src="/real.jpg"></noscript>',
      'src',
      '/real.jpg',
    ],
    [
      'such a copy in a figure',
      '<figure><noscript><img src="/real.jpg"></noscript></figure>',
      'src',
      '/real.jpg',
    ],
  ])('%s', (_, html, name, value) => {
    expect(image(html)?.getAttribute(name)).toBe(value);
  });

  it('leaves alone what has its address, and pixels that count readers', () => {
    const copy = copyOf(
      '<img src="/a.jpg" data-big="/b.jpg"><p>a</p><noscript><img src="https://count.example/1"></noscript>',
    );
    expect(copy.querySelectorAll('body > img, p > img')).toHaveLength(1);
    expect(copy.querySelector('img')?.getAttribute('src')).toBe('/a.jpg');
  });
});

it('copies a page without a body', () => {
  const document = parsePage('', 'https://a.example/');
  document.body?.remove();
  expect(() => copyPage(document)).not.toThrow();
});
