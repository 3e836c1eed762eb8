// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { copyPage } from '../../../lib/article/page-copy.ts';

const LONG = 'The boat crossed the bay at night, and nobody was aboard but two engineers. '.repeat(
  8,
);
const MAIN = `<main><h1>Boats</h1><p>${LONG}</p></main>`;

const nodesOf = (html: string): ChildNode[] =>
  Array.from(new DOMParser().parseFromString(html, 'text/html').body.childNodes);
/** The document of the test, with this body. */
function live(body: string): Document {
  document.body.className = '';
  document.body.replaceChildren(...nodesOf(body));
  return document;
}
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

describe('what a shown page hides', () => {
  /** jsdom draws nothing: what is seen is told by a class. */
  const shown = (body: string): Document => {
    Element.prototype.checkVisibility = function (options) {
      if (this.closest('.none') || this.matches('.contents')) return false;
      return !(options?.visibilityProperty && this.matches('.invisible'));
    };
    vi.spyOn(window, 'getComputedStyle').mockImplementation(
      (element) =>
        ({ display: element.matches('.contents') ? 'contents' : 'block' }) as CSSStyleDeclaration,
    );
    return live(body);
  };

  afterEach(() => {
    Reflect.deleteProperty(Element.prototype, 'checkVisibility');
  });

  it('asks the style, not the attributes', () => {
    const copy = copyPage(
      shown(
        `${MAIN}<p id="a" hidden>seen</p><p id="b" class="none">gone</p><div id="c" class="contents"><p id="d">seen</p></div><div id="e" class="invisible">gone<p id="f" class="invisible">gone</p></div><div id="g" class="invisible">a<p id="h">seen</p></div>`,
      ),
    );
    expect(marks(copy)).toEqual({
      a: null,
      b: 'gone',
      c: null,
      d: null,
      e: 'gone',
      f: null,
      g: null,
      h: null,
    });
  });

  it('goes by the attributes where the whole body is not shown yet', () => {
    const document = shown(`${MAIN}<p id="a" hidden>gone</p>`);
    document.body.className = 'none';
    expect(marks(copyPage(document)).a).toBe('gone');
  });
});

describe('shadow trees', () => {
  it('stand where their hosts are, with what is slotted in place', () => {
    const document = live(
      `<my-page><h2 slot="top">Head</h2>loose <b>text</b><i slot="none">lost</i><script slot="data" type="application/ld+json">{}</script></my-page>`,
    );
    const host = document.querySelector('my-page');
    const shadow = host?.attachShadow({ mode: 'open' });
    if (!shadow) throw new Error('no shadow');
    shadow.append(
      ...nodesOf(
        '<slot name="top"></slot><inner-box><slot></slot></inner-box><slot name="x">else</slot>',
      ),
    );
    const inner = shadow.querySelector('inner-box')?.attachShadow({ mode: 'open' });
    inner?.append(document.createElement('hr'), document.createElement('slot'), ' end');
    const before = document.documentElement.outerHTML;
    const copy = copyPage(document);
    expect(textOf(copy)).toBe('Headloose text endelse{}');
    expect(copy.querySelector('script')?.textContent).toBe('{}');
    expect(copy.querySelectorAll('slot')).toHaveLength(0);
    expect(document.documentElement.outerHTML).toBe(before);
    expect(shadow.querySelectorAll('slot')).toHaveLength(3);
  });
});

describe('frames', () => {
  const framed = (text: string, width: number): Document => {
    const document = live(`${MAIN}<iframe></iframe>`);
    const frame = document.querySelector('iframe');
    if (!frame?.contentDocument) throw new Error('no frame');
    const p = frame.contentDocument.createElement('p');
    p.textContent = text;
    frame.contentDocument.body.append(p);
    frame.getBoundingClientRect = () => ({ width, height: 600 }) as DOMRect;
    return document;
  };

  it('of the page itself are part of it, if large and full of text', () => {
    const document = framed(LONG, 700);
    expect(copyPage(document).querySelector('main + div > p')?.textContent).toBe(LONG);
    expect(document.querySelector('iframe')).not.toBeNull();
  });

  it.each([
    ['small', LONG, 200],
    ['nearly empty', 'Advertisement', 700],
  ])('are left out where %s', (_, text, width) => {
    expect(copyPage(framed(text, width)).querySelector('iframe')).not.toBeNull();
  });

  it('are left out where they may not be read', () => {
    const document = framed(LONG, 700);
    const frame = document.querySelector('iframe');
    if (!frame) throw new Error('no frame');
    Object.defineProperty(frame, 'contentDocument', {
      get: () => {
        throw new Error('SecurityError');
      },
    });
    expect(copyPage(frame.ownerDocument).querySelector('iframe')).not.toBeNull();
  });
});

it('reads a picture for readers without scripts where the page runs them and it is text', () => {
  const noscript = document.createElement('noscript');
  noscript.textContent = '<img class="a" src="/real.jpg" alt="A boat">';
  live('<img src="data:x">').body.append(noscript);
  const found = copyPage(document).querySelector('img');
  expect([found?.getAttribute('src'), found?.getAttribute('alt')]).toEqual(['/real.jpg', 'A boat']);
});
