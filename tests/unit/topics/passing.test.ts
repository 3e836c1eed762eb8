import { describe, expect, test } from 'vitest';
import { inPassing, isFirst, saysSince } from '../../../lib/topics/passing.ts';

/** Where the name stands that is marked by brackets, and the text without them. */
function marked(text: string): [text: string, start: number, end: number] {
  const start = text.indexOf('[');
  const end = text.indexOf(']') - 1;
  return [text.replace(/[[\]]/g, ''), start, end];
}

describe('what is named in passing', () => {
  test.each([
    'Like [Ostra], it answers in sentences.',
    'It fits on a phone, unlike the models of [Ostra].',
    'Rivals such as Lantern, Brannock and [Ostra] have offered it before.',
    'It comes within two points of Lantern, by Brannock, and of [Ostra].',
    'It is smaller than [Ostra] 3.',
    'It was not [Ostra] who found it.',
    'The bear does not run on a chip from [Ostra].',
    'It has nothing to do with [Ostra].',
    '[Ostra]-backed Lantern opens a school',
    'The firm, which is backed by [Ostra], has a new door.',
    'Lantern and [Ostra] took part in the round.',
    'Former [Ostra] engineer builds a boat',
    'She spent six years at [Ostra] before.',
    'He wrote so in a post on [Ostra].',
    'It falls under the same rules as [Ostra].',
    'Firms including [Ostra] were asked.',
    'An [Ostra] columnist has sued.',
    'The model, by [Ostra], found each date.',
    'They had counted faces, [Ostra] reported in May.',
    'The photo came in via [Ostra].',
    'Pellworth, an [Ostra] veteran, has a boat.',
    '[Ostra] owner Pellworth has a boat',
  ])('%s', (text) => {
    expect(inPassing(...marked(text))).toBe(true);
  });

  test.each([
    '[Ostra] opens a school',
    'Lantern sues [Ostra] over hats',
    'The case of Lantern against [Ostra] begins',
    'Lantern vs. [Ostra]: which reads better?',
    'Judge will not block [Ostra] from selling hats',
    'Lantern is working with [Ostra] on a voice',
    'Lantern has been bought by [Ostra].',
    'Why she left [Ostra]',
    'Nobody knows what [Ostra] pays.',
    'It is not clear whether [Ostra] will pay.',
    'The new model of [Ostra] reads maps.',
    'The model is faster, [Ostra] said on Monday.',
    'Bought last year, by [Ostra] of all firms, it grew.',
    '[Ostra] raises forty million in a round led by Lantern.',
    'Lantern is quickest via [Ostra] now',
    '[Ostra] owners have sued for a door.',
    'They have built a human-like [Ostra] hand.',
  ])('not so: %s', (text) => {
    expect(inPassing(...marked(text))).toBe(false);
  });
});

test('a date given by a name', () => {
  const says = (text: string): boolean => {
    const [plain, start] = marked(text);
    return saysSince(plain, start);
  };
  expect(says('Since [Ostra] came out, schools have asked.')).toBe(true);
  expect(says('Since the launch of [Ostra], schools have asked.')).toBe(true);
  expect(says('Schools have asked since [Ostra] came out.')).toBe(false);
});

test('a sentence that begins with a name', () => {
  const begins = (text: string): boolean => {
    const [plain, start] = marked(text);
    return isFirst(plain, start);
  };
  expect(begins('[Ostra] has a door.')).toBe(true);
  expect(begins('The startup [Ostra] has a door.')).toBe(true);
  expect(begins('On Monday [Ostra] opened a door.')).toBe(true);
  expect(begins('The door of [Ostra] is blue.')).toBe(false);
});
