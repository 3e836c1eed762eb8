import { describe, expect, it } from 'vitest';
import { withBreaks } from '../../../lib/feeds/glued-text.ts';

describe('withBreaks', () => {
  it.each([
    ['March 2014There was a mill.', ['March 2014', 'There was a mill.']],
    ['Sep 3, 2026(This was a talk at Ostra.)', ['Sep 3, 2026', '(This was a talk at Ostra.)']],
    ['3. März 2026Die Mühle steht still.', ['3. März 2026', 'Die Mühle steht still.']],
    ['It was so in March 2014. There was a mill.', ['It was so in March 2014. There was a mill.']],
    ['The Sable 2014There is none.', ['The Sable 2014There is none.']],
  ])('parts a day from the text it runs into: %s', (text, parts) => {
    expect(withBreaks(text)).toEqual(parts);
  });

  it.each([
    ['It was true.I saw it.', 'It was true. I saw it.'],
    ['“It was true.”The mill is old, he said.', '“It was true.” The mill is old, he said.'],
    ['Is it true?Nobody knows.', 'Is it true? Nobody knows.'],
  ])('parts sentences that run into each other: %s', (text, parted) => {
    expect(withBreaks(text)).toEqual([parted]);
  });

  it.each([
    'Use sable.Run() there.',
    'Ostra.Labs is a name',
    'See sable.AI for more',
    'e.g.This one',
  ])('leaves names with points alone: %s', (text) => {
    expect(withBreaks(text)).toEqual([text]);
  });
});
