// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  CUES_HIGHLIGHT,
  markSentences,
  SENTENCES_HIGHLIGHT,
} from '../../../lib/anchor/mark-sentences.ts';
import type { CuedAnchor } from '../../../lib/model/anchor.ts';

/** What jsdom lacks: the highlight registry and layout. Drawn text has one rectangle, folded text none. */
const registry = new Map<string, { ranges: Range[] }>();
const view = Object.assign(window, {
  CSS: { highlights: registry },
  Highlight: class {
    ranges: Range[];
    priority = 0;
    constructor(...ranges: Range[]) {
      this.ranges = ranges;
    }
  },
});
const show = (html: string): void =>
  document.body.replaceChildren(
    ...new DOMParser().parseFromString(html, 'text/html').body.childNodes,
  );
const wordsOf = (name: string): string[] =>
  (registry.get(name)?.ranges ?? []).map((range) => range.toString());

/** A sentence with these words of it. */
const cued = (quote: string, words: string[] = [], prefix = ''): CuedAnchor => ({
  anchor: { quote, prefix, suffix: '' },
  cues: words.map((word) => {
    const start = quote.indexOf(word);
    return { start, end: start + word.length };
  }),
});

beforeEach(() => {
  registry.clear();
  Element.prototype.scrollIntoView = vi.fn();
  Range.prototype.getClientRects = function () {
    const folded = this.startContainer.parentElement?.closest('details:not([open]), [hidden]');
    return { length: folded ? 0 : 1 } as DOMRectList;
  };
});
afterEach(() => markSentences(view, []));

describe('sentences', () => {
  test('are marked with their words, across inline elements and other marks of punctuation', () => {
    show('<p>“It  <em>may</em>\n ship” – per­haps. They <b>could</b> not say.</p>');
    const before = document.body.innerHTML;
    expect(
      markSentences(view, [
        cued('"It may ship" - perhaps.', ['may', 'perhaps']),
        cued('They could not say.', ['could']),
      ]),
    ).toBe(2);
    expect(wordsOf(SENTENCES_HIGHLIGHT)).toEqual([
      '“It  may\n ship” – per­haps.',
      'They could not say.',
    ]);
    expect(wordsOf(CUES_HIGHLIGHT)).toEqual(['may', 'per­haps', 'could']);
    expect(document.body.innerHTML).toBe(before);
    expect(Element.prototype.scrollIntoView).not.toHaveBeenCalled();
  });

  test('that are not there to the letter are passed over, and folded ones left folded', () => {
    show('<p>It may ship.</p><details><summary>More</summary><p>It might not.</p></details>');
    const asked = [cued('It may rain.'), cued('It might not.'), cued('It may ship.', ['may'])];
    expect(markSentences(view, asked)).toBe(1);
    expect(wordsOf(SENTENCES_HIGHLIGHT)).toEqual(['It may ship.']);
    expect(document.querySelector('details')?.open).toBe(false);
  });

  test('that stand twice are marked where their context is', () => {
    show('<p>One. It may ship.</p><p>Two. It may ship.</p>');
    markSentences(view, [cued('It may ship.', ['may'], 'Two. ')]);
    const [range] = registry.get(SENTENCES_HIGHLIGHT)?.ranges ?? [];
    expect(range?.startContainer.textContent).toContain('Two.');
  });

  test('give way to those of the next call, and none clears them', () => {
    show('<p>It may ship. It may not.</p>');
    markSentences(view, [cued('It may ship.')]);
    markSentences(view, [cued('It may not.')]);
    expect(wordsOf(SENTENCES_HIGHLIGHT)).toEqual(['It may not.']);
    expect(markSentences(view, [])).toBe(0);
    expect(registry.size).toBe(0);
  });

  test('stand again when the page draws its text anew, until they are cleared', async () => {
    show('<p>It may ship.</p>');
    markSentences(view, [cued('It may ship.', ['may'])]);
    show('<div>News. It may ship.</div>');
    await vi.waitFor(() => expect(wordsOf(CUES_HIGHLIGHT)).toEqual(['may']));
    markSentences(view, []);
    show('<p>It may ship.</p>');
    await new Promise((done) => setTimeout(done, 250));
    expect(registry.size).toBe(0);
  });

  test('whose words leave them have none marked beyond their end', () => {
    show('<p>It may ship. More.</p>');
    const { anchor } = cued('It may ship.');
    markSentences(view, [
      {
        anchor,
        cues: [
          { start: 3, end: 99 },
          { start: 8, end: 3 },
        ],
      },
    ]);
    expect(wordsOf(CUES_HIGHLIGHT)).toEqual(['may ship.']);
  });
});
