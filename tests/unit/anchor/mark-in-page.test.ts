// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
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

afterEach(() => markInPage(view, null));

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

test('text inside a link is found as any other', async () => {
  show('<p>Alpha. <a href="https://a.example/">It ships today.</a></p>');
  expect(await markInPage(view, anchor)).toEqual({ found: true });
});

test('what hides until it is found is told and shown', async () => {
  show('<div hidden="until-found"><p>It ships today.</p></div>');
  const told = vi.fn();
  document.querySelector('div')?.addEventListener('beforematch', told);
  expect(await markInPage(view, anchor)).toEqual({ found: true });
  expect(told).toHaveBeenCalledOnce();
  expect(document.querySelector('div')?.hasAttribute('hidden')).toBe(false);
});

test('a summary is marked without opening its details', async () => {
  show('<details><summary>It ships today.</summary><p>Alpha.</p></details>');
  Range.prototype.getClientRects = () => ({ length: 1 }) as DOMRectList;
  expect(await markInPage(view, anchor)).toEqual({ found: true });
  expect(document.querySelector('details')?.open).toBe(false);
});

describe('while the mark stands', () => {
  const marked = () => registry.get(SENTENCE_HIGHLIGHT)?.range.toString();
  /** Draws the paragraph anew, as a page's framework does. */
  const redraw = () => show('<p>Alpha. It ships today. Beta.</p>');

  test('it comes back where the page draws its text anew, without scrolling', async () => {
    redraw();
    await markInPage(view, anchor);
    const before = scrolled.mock.calls.length;
    show('<p>Loading.</p>');
    await vi.waitFor(() => expect(registry.size).toBe(0));
    redraw();
    await vi.waitFor(() => expect(marked()).toBe('It ships today.'));
    expect(scrolled.mock.calls.length).toBe(before);
  });

  test('nothing listens once it is cleared or another takes its place', async () => {
    let listening = 0;
    const { observe, disconnect } = MutationObserver.prototype;
    const open = new Set<MutationObserver>();
    vi.spyOn(MutationObserver.prototype, 'observe').mockImplementation(function (
      this: MutationObserver,
      ...asked
    ) {
      open.add(this);
      listening = open.size;
      observe.apply(this, asked);
    });
    vi.spyOn(MutationObserver.prototype, 'disconnect').mockImplementation(function (
      this: MutationObserver,
    ) {
      open.delete(this);
      listening = open.size;
      disconnect.apply(this);
    });
    redraw();
    await markInPage(view, anchor);
    await markInPage(view, { ...anchor, quote: 'Alpha.' });
    expect(listening).toBe(1);
    await markInPage(view, null);
    expect(listening).toBe(0);
  });

  test('a second injection of the script replaces the first one’s mark', async () => {
    redraw();
    await markInPage(view, anchor);
    vi.resetModules();
    const again = await import('../../../lib/anchor/mark-in-page.ts');
    await again.markInPage(view, { ...anchor, quote: 'Alpha.' });
    expect(marked()).toBe('Alpha.');
    redraw();
    await vi.waitFor(() => expect(marked()).toBe('Alpha.'));
    await again.markInPage(view, null);
    expect(registry.size).toBe(0);
  });

  test('a search of an earlier click does not take the place of a later one', async () => {
    show('<p>It ships today.</p>');
    const first = await markInPage(view, { ...anchor, quote: 'Nowhere to be found.' });
    await markInPage(view, anchor);
    const turn = 'turn' in first ? first.turn : 0;
    expect(await markInPage(view, { ...anchor, quote: 'It' }, true, turn)).toMatchObject({
      found: false,
      texts: [],
    });
    expect(marked()).toBe('It ships today.');
  });
});
