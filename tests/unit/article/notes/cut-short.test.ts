import { describe, expect, it } from 'vitest';
import { jsonLd, notesOf, paragraphs } from './page.ts';

const more = (words: string, href = 'https://origin.example/boats'): string =>
  `<p><a href="${href}">${words}</a></p>`;

describe('a page is said to show only the beginning', () => {
  it.each([
    ['…', '<p>The harbor office wants to see how the boat behaves in fog, and the crew…</p>'],
    ['[...]', '<p>The harbor office wants to see how the boat behaves in fog, and [...]</p>'],
  ])('that breaks off with %s', (_, end) => {
    expect(notesOf({ words: 120, end })).toEqual(['cut-short']);
  });

  it.each([
    'Read more',
    'Continue reading →',
    'Read the full story at Harbor Weekly',
    'Weiterlesen',
    'Lire la suite',
    'Seguir leyendo',
    'Continua a leggere',
    'Leia mais',
    'Lees verder',
    'Czytaj dalej',
    'Читать далее',
    'Devamını oku',
    'اقرأ المزيد',
    'להמשך קריאה',
    '阅读全文',
    '続きを読む',
    '더 보기',
  ])('that leads to the rest of it: %s', (words) => {
    expect(notesOf({ words: 120, end: more(words) })).toEqual(['cut-short']);
  });

  it('whose data has a much longer text', () => {
    expect(notesOf({ head: jsonLd({ wordCount: 1400 }) })).toEqual(['cut-short']);
  });
});

describe('a page is not said to', () => {
  it('where a long text ends in dots', () => {
    const end = '<p>Or maybe, just maybe, the boat will find its way by itself one day…</p>';
    expect(notesOf({ words: 700, end })).toEqual([]);
  });

  it('where it leads to another story by name', () => {
    const end = more('Read more: The lighthouse that learned to speak');
    expect(notesOf({ words: 200, end })).toEqual([]);
  });

  it('where the link stays on the page', () => {
    expect(notesOf({ words: 200, end: more('Read more', '#more') })).toEqual([]);
  });

  it('where its data counts somewhat more words', () => {
    expect(notesOf({ head: jsonLd({ wordCount: 320 }) })).toEqual([]);
  });

  it('where its data has its text with markup and shortcodes', () => {
    const markup = paragraphs(250).map(
      (text) => `&lt;p class=&quot;wide&quot; data-kind=&quot;paragraph&quot;&gt;${text}&lt;/p&gt;`,
    );
    const articleBody = `${markup.join('')}[gallery ids="${'123,'.repeat(200)}"]`;
    expect(notesOf({ head: jsonLd({ articleBody }), words: 250 })).toEqual([]);
  });
});
