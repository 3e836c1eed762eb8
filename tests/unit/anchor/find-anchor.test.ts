// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { findAnchors } from '../../../lib/anchor/find-anchor.ts';

const page = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
const anchor = (quote: string, prefix = '', suffix = '') => ({ quote, prefix, suffix });

/** The best place, or null. */
const findAnchor = (...asked: Parameters<typeof findAnchors>) => findAnchors(...asked)[0] ?? null;

describe('findAnchors', () => {
  test('finds a sentence across inline elements and line breaks', () => {
    const doc = page(
      '<p>First.\n  The <a href="#">Sable</a>\n<em>3</em> mo\u00ADdel ships. Last.</p>',
    );
    expect(findAnchor(doc.body, anchor('The Sable 3 model ships.'))?.toString()).toBe(
      'The Sable\n3 mo\u00ADdel ships.',
    );
  });

  test('chooses the repeated sentence that stands in its context', () => {
    const doc = page('<p>Alpha. It ships today. Beta.</p><p>Gamma. It ships today. Delta.</p>');
    const found = findAnchor(doc.body, anchor('It ships today.', 'Gamma. ', ' Delta.'));
    expect(found?.startContainer.textContent).toContain('Gamma');
    expect(findAnchors(doc.body, anchor('It ships today.'))).toHaveLength(2);
  });

  test('finds a sentence whose middle has changed', () => {
    const doc = page(
      '<p>Brannock said on Tuesday that the chip would ship in the spring of 2027.</p>',
    );
    const found = findAnchor(
      doc.body,
      anchor('Brannock said on Tuesday that the part would ship in the spring of 2027.'),
    );
    expect(found?.toString()).toContain('chip would ship');
  });

  test('does not join a head and a tail that stand far apart', () => {
    const filler = 'Other words stand here. '.repeat(20);
    const doc = page(
      `<p>Brannock said on Tuesday that the ${filler} would ship in the spring of 2027.</p>`,
    );
    const quote = 'Brannock said on Tuesday that the part would ship in the spring of 2027.';
    expect(findAnchor(doc.body, anchor(quote))).toBeNull();
  });

  test('reads no scripts and finds nothing for an empty quote', () => {
    const doc = page('<p>Nothing.</p><script>var a = "It ships today.";</script>');
    expect(findAnchor(doc.body, anchor('It ships today.'))).toBeNull();
    expect(findAnchor(doc.body, anchor('  '))).toBeNull();
  });
});
