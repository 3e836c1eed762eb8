import { describe, expect, it } from 'vitest';
import { PHRASE_NAMES, phraseBits } from '../../../../lib/article/body/phrases.ts';

const phrases = (text: string): string[] => {
  const bits = phraseBits(text);
  return PHRASE_NAMES.filter((_, bit) => (bits >> bit) & 1);
};

describe('phraseBits', () => {
  it.each([
    ['By Ada Wren', 'byline'],
    ['Sign up for our newsletter', 'newsletter'],
    ['Related stories', 'related'],
    ['Lire aussi', 'related'],
    ['12 comments', 'comments'],
    ['© 2026 Harbor Times', 'copyright'],
    ['Photo: Mara Holt', 'credit'],
    ['Ada Wren is a senior reporter at the Harbor Times.', 'biography'],
    ['Write to desk@harbor.example', 'contact'],
    ['Table of contents', 'contents'],
    ['ADVERTISEMENT', 'shouted'],
    ['* * *', 'divider'],
  ])('%s: %s', (text, phrase) => {
    expect(phrases(text)).toContain(phrase);
  });

  it('finds nothing in a plain sentence, nor in a text too long to be furniture', () => {
    expect(phrases('The ferry left the old quay without anyone at the wheel.')).toEqual([]);
    expect(phrases(`Related stories ${'and so on '.repeat(60)}`)).toEqual([]);
  });

  it('has no more phrases than bits', () => {
    expect(PHRASE_NAMES.length).toBeLessThanOrEqual(31);
  });
});
