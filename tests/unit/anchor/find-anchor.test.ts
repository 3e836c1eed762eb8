// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { findAnchors } from '../../../lib/anchor/find-anchor.ts';

const page = (html: string): HTMLElement => new DOMParser().parseFromString(html, 'text/html').body;
const found = (html: string, quote: string, prefix = '', suffix = ''): string[] =>
  findAnchors([page(html)], { quote, prefix, suffix }).map(String);

describe('findAnchors', () => {
  test('finds a sentence across inline elements and line breaks', () => {
    expect(
      found(
        '<p>First.\n  The <a href="#">Sable</a>\n<em>3</em> mo\u00ADdel ships. Last.</p>',
        'The Sable 3 model ships.',
      ),
    ).toEqual(['The Sable\n3 mo\u00ADdel ships.']);
  });

  test.each([
    ['quotation marks and dashes', '“It’s here” – now.', '"It\'s here" - now.'],
    ['guillemets', '« Il arrive », dit-elle.', '“Il arrive”, dit-elle.'],
    ['capitals', 'THE SABLE SHIPS TODAY.', 'The Sable ships today.'],
    ['ligatures and wide letters', 'The ﬁrst ＧＰＵ ships.', 'The first GPU ships.'],
    ['letters with their marks apart', 'Le cafe\u0301 ouvre.', 'Le café ouvre.'],
    [
      'zero-width and direction marks',
      'It\u200B sh\u200Dips\u200F to\uFEFFday.',
      'It ships today.',
    ],
    ['blanks of all kinds', 'It\u00A0costs 3\u202F000\u2009euros.', 'It costs 3 000 euros.'],
    ['an ellipsis', 'And so it went… on.', 'And so it went... on.'],
    ['letters of two code units', '𝐁old words 😀 ship.', 'Bold words 😀 ship.'],
  ])('%s do not count, and the range is exact', (_, written, quote) => {
    expect(found(`<p>Before. ${written} After.</p>`, quote)).toEqual([written]);
    expect(found(`<p>Before. ${quote} After.</p>`, written)).toEqual([quote]);
  });

  test('marks on letters count', () => {
    expect(found('<p>Il a pêché hier soir.</p>', 'Il a péché hier soir.')).toEqual([]);
  });

  test('chooses the repeated sentence that stands in its context', () => {
    const html = '<p>Alpha. It ships today. Beta.</p><p>Gamma. It ships today. Delta.</p>';
    const [first, ...others] = findAnchors([page(html)], {
      quote: 'It ships today.',
      prefix: 'Gamma. ',
      suffix: ' Delta.',
    });
    expect(first?.startContainer.textContent).toContain('Gamma');
    expect(others).toHaveLength(1);
  });

  test('looks through all roots, the best context first', () => {
    const [alpha, beta] = [page('<p>One. It ships.</p>'), page('<p>Two. It ships.</p>')];
    const ranges = findAnchors([alpha, beta], { quote: 'It ships.', prefix: 'Two. ', suffix: '' });
    expect(ranges.map((range) => range.startContainer.textContent)).toEqual([
      'Two. It ships.',
      'One. It ships.',
    ]);
  });

  test('does not take the end of another word or sentence for the quote', () => {
    expect(found('<p>She said no.</p>', 'He said no.')).toEqual([]);
    expect(found('<p>They ask whether it ships today.</p>', 'It ships today.')).toEqual([]);
    expect(
      found('<p>The port has 50 ships and 400 men.</p>', 'The port has 50 ships and 40'),
    ).toEqual([]);
    expect(found('<p>It is here: it ships today.</p>', 'It ships today.')).toEqual([
      'it ships today.',
    ]);
  });

  test('finds a part of a word where the article has the part of a word too', () => {
    expect(found('<p>The motherships came.</p>', 'ships came', 'The mother', '.')).toEqual([
      'ships came',
    ]);
  });

  test('finds sentences of scripts without spaces', () => {
    expect(found('<p>他来了。模型今天发布。完。</p>', '模型今天发布。')).toEqual([
      '模型今天发布。',
    ]);
  });

  test('reads no scripts and finds nothing for an empty quote', () => {
    const html = '<p>Nothing.</p><script>var a = "It ships today.";</script>';
    expect(found(html, 'It ships today.')).toEqual([]);
    expect(found(html, '  ')).toEqual([]);
  });
});
