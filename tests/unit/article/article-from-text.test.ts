import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../lib/article/article-from-text.ts';
import { readingMinutes } from '../../../lib/article/reading-time.ts';

const FACTS = {
  url: 'https://a.example/x?utm_source=y',
  title: 'Boats',
  siteName: 'Harbor',
  lang: 'en',
};

describe('articleFromText', () => {
  it('makes a paragraph of each stretch between blank lines', () => {
    const article = articleFromText('One here.\nStill one. Two.\r\n \r\n\n  Three.\n', FACTS);
    expect(article.blocks.map(({ text }) => text)).toEqual(['One here. Still one. Two.', 'Three.']);
    expect(article.sentences.map(({ text }) => text)).toEqual([
      'One here.',
      'Still one.',
      'Two.',
      'Three.',
    ]);
    expect(article).toMatchObject({
      ...FACTS,
      canonicalUrl: 'https://a.example/x',
      wordCount: 6,
      page: { kind: 'article' },
    });
  });

  it('is empty where the text is', () => {
    expect(articleFromText(' \n\n ', FACTS)).toMatchObject({
      blocks: [],
      sentences: [],
      page: { kind: 'other', reason: 'empty', links: 0 },
    });
  });
});

describe('readingMinutes', () => {
  it.each([
    ['', 1],
    ['word '.repeat(460), 2],
    ['船'.repeat(1500), 3],
    [`${'word '.repeat(230)}${'船'.repeat(500)}`, 2],
  ])('%.8s', (text, minutes) => {
    expect(readingMinutes(text)).toBe(minutes);
  });
});
