import { describe, expect, test } from 'vitest';
import { announces, followsLabel } from '../../../../lib/brief/points/alone.ts';
import { stretchesOf } from '../../../../lib/brief/points/cover.ts';
import { outlineOf, type Section, standsApart } from '../../../../lib/brief/points/outline.ts';
import { page } from './page.ts';

/** Sections with so many sentences each; a level of 0 is what stands before the first heading. */
function sectionsOf(...sizes: [level: number, count: number][]): Section[] {
  let next = 0;
  return sizes.map(([level, count]) => {
    const sentences = Array.from({ length: count }, () => next++);
    return { heading: level === 0 ? null : 'A heading', level, sentences };
  });
}
const lengths = (stretches: number[][]): number[] => stretches.map(({ length }) => length);

describe('stretches', () => {
  test('are the sections where there are as many', () => {
    expect(lengths(stretchesOf(sectionsOf([0, 3], [2, 1], [2, 9]), 3))).toEqual([3, 1, 9]);
  });

  test('are equal parts where there is no heading', () => {
    expect(lengths(stretchesOf(sectionsOf([0, 12]), 3))).toEqual([4, 4, 4]);
    expect(lengths(stretchesOf(sectionsOf([0, 16]), 4))).toEqual([4, 4, 4, 4]);
    expect(lengths(stretchesOf(sectionsOf([0, 3]), 4))).toEqual([3]);
    expect(lengths(stretchesOf(sectionsOf([0, 4], [2, 12]), 3))).toEqual([4, 6, 6]);
  });

  test('join the shortest neighbors, rather not over a high heading', () => {
    expect(lengths(stretchesOf(sectionsOf([2, 4], [2, 4], [3, 5], [2, 20]), 3))).toEqual([
      4, 9, 20,
    ]);
  });

  test('cover all sentences once, but what stands apart', () => {
    const sections = sectionsOf([0, 2], [2, 3], [2, 1], [3, 7], [2, 0], [2, 5]);
    for (let wanted = 1; wanted < 9; wanted++) {
      expect(stretchesOf(sections, wanted).flat()).toEqual([...Array(18).keys()]);
    }
    const sources = { heading: 'References', level: 2, sentences: [18, 19] };
    expect(stretchesOf([...sections, sources], 4).flat()).not.toContain(18);
    expect(stretchesOf([], 3)).toEqual([]);
  });
});

describe('the outline', () => {
  test('cuts at headings and at lines set as headings', () => {
    const outline = outlineOf(
      page('Towns', [
        'One here. Two here.',
        '## Halden',
        'Three.',
        '**Brixton in May**',
        'Four.',
        '**A bold sentence.**',
        'Five.',
      ]),
    );
    expect(outline.map(({ heading }) => heading)).toEqual([null, 'Halden', 'Brixton in May']);
    expect(outline.map(({ level }) => level)).toEqual([0, 2, 7]);
    expect(outline.map(({ sentences }) => sentences.length)).toEqual([2, 1, 3]);
  });

  test.each([
    'References',
    'Sources',
    '5. References',
    'About the author',
    'Orla (Sponsored)',
    'Literatur',
    '参考文献',
    'FAQs',
  ])('%s stands apart', (heading) => {
    expect(standsApart({ heading, level: 2, sentences: [0] })).toBe(true);
  });

  test.each(['Referees', 'The source of it all', 'Conclusion', 'What’s next', null])(
    '%s does not',
    (heading) => {
      expect(standsApart({ heading, level: 2, sentences: [0] })).toBe(false);
    },
  );
});

describe('sentences that are no points', () => {
  test.each([
    'Let’s look at the numbers.',
    'In this article, we test nine tools.',
    'Now, let’s search the page.',
    'For more, see our post on Orla.',
    'In diesem Artikel geht es um Orla.',
  ])('“%s” announces', (text) => {
    expect(announces(text)).toBe(true);
  });

  test.each(['Lettuce grows in Halden.', 'In this city, nobody reads.', 'We see our prices fall.'])(
    '“%s” says something',
    (text) => {
      expect(announces(text)).toBe(false);
    },
  );

  test('what completes the label of its block', () => {
    const article = page('Orla', [
      'Websites. Pages, shops and more of the kind.',
      'A sentence of five words. Another one of the kind.',
    ]);
    expect([0, 1, 2, 3].map((i) => followsLabel(article, i))).toEqual([false, true, false, false]);
  });
});
