// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { markInPage, SENTENCE_HIGHLIGHT } from '../../../lib/anchor/mark-in-page.ts';

/** What jsdom lacks: the highlight registry and layout. Drawn text has one rectangle, folded text none. */
const registry = new Map<string, { range: Range }>();
const scrolled = vi.fn();
const view = Object.assign(window, {
  CSS: { highlights: registry },
  Highlight: class {
    range: Range;
    constructor(range: Range) {
      this.range = range;
    }
  },
  matchMedia: () => ({ matches: true }),
});
const show = (html: string): void =>
  document.body.replaceChildren(
    ...new DOMParser().parseFromString(html, 'text/html').body.childNodes,
  );
const anchor = { quote: 'It ships today.', prefix: '', suffix: '' };

beforeEach(() => {
  registry.clear();
  scrolled.mockReset();
  Element.prototype.scrollIntoView = scrolled;
  Element.prototype.scrollBy = vi.fn();
  Range.prototype.getBoundingClientRect = () => ({ top: 5000, bottom: 5020 }) as DOMRect;
  Range.prototype.getClientRects = function () {
    const folded = this.startContainer.parentElement?.closest('details:not([open]), [hidden]');
    return { length: folded ? 0 : 1 } as DOMRectList;
  };
});

test('marks the sentence, scrolls to it and leaves the markup alone', async () => {
  show('<p>Alpha. It ships today. Beta.</p>');
  const before = document.body.innerHTML;
  expect(await markInPage(view, anchor)).toEqual({ found: true });
  expect(registry.get(SENTENCE_HIGHLIGHT)?.range.toString()).toBe('It ships today.');
  expect(scrolled).toHaveBeenCalledWith({ block: 'center', behavior: 'instant' });
  expect(document.body.innerHTML).toBe(before);
});

test('unfolds closed details and passes over hidden copies', async () => {
  show(
    '<p hidden>It ships today.</p><details><summary>When?</summary><p>It ships today.</p></details>',
  );
  expect(await markInPage(view, anchor)).toEqual({ found: true });
  expect(document.querySelector('details')?.open).toBe(true);
  expect(
    registry.get(SENTENCE_HIGHLIGHT)?.range.startContainer.parentElement?.closest('details'),
  ).not.toBeNull();
});

test('says when the sentence is gone, and takes the old mark away', async () => {
  show('<p>It ships today.</p>');
  await markInPage(view, anchor);
  show('<p>Nothing left.</p>');
  expect(await markInPage(view, anchor)).toMatchObject({ found: false, texts: ['Nothing left.'] });
  expect(registry.size).toBe(0);
});

test('a null anchor clears the mark', async () => {
  show('<p>It ships today.</p>');
  await markInPage(view, anchor);
  expect(await markInPage(view, null)).toEqual({ found: true });
  expect(registry.size).toBe(0);
});

test('finds the sentence in a shadow tree inside another', async () => {
  show('<p>Alpha.</p><story-page></story-page>');
  const outer = document.querySelector('story-page')?.attachShadow({ mode: 'open' });
  const host = document.createElement('story-body');
  outer?.append(host);
  const paragraph = document.createElement('p');
  paragraph.textContent = 'It ships today.';
  host.attachShadow({ mode: 'open' }).append(paragraph);
  expect(await markInPage(view, anchor)).toEqual({ found: true });
  expect(registry.get(SENTENCE_HIGHLIGHT)?.range.startContainer.parentNode).toBe(paragraph);
});

test('selects it in a frame, which has no style of ours', async () => {
  show('<p>Alpha.</p><iframe></iframe>');
  const inner = document.querySelector('iframe')?.contentDocument;
  const paragraph = inner?.createElement('p');
  if (inner && paragraph) {
    paragraph.textContent = 'Beta. It ships today.';
    inner.body.append(paragraph);
  }
  const frame = inner?.defaultView as (Window & typeof globalThis) | null;
  if (frame) {
    frame.Element.prototype.scrollIntoView = scrolled;
    frame.Range.prototype.getBoundingClientRect = () => ({ top: 0, bottom: 20 }) as DOMRect;
    frame.Range.prototype.getClientRects = () => ({ length: 1 }) as DOMRectList;
  }
  expect(await markInPage(view, anchor)).toEqual({ found: true });
  expect(frame?.getSelection()?.toString()).toBe('It ships today.');
  expect(registry.has(SENTENCE_HIGHLIGHT)).toBe(false);
});
