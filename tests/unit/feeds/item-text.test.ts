import { describe, expect, it } from 'vitest';
import { itemArticle, itemParagraphs } from '../../../lib/feeds/item-text.ts';

const paragraphs = (html: string, title = 'Tides'): string[] => itemParagraphs({ title, html });

describe('itemParagraphs', () => {
  it.each([
    'The post <a>Tides</a> appeared first on <a>The Halyard</a>.',
    'The article Tides first appeared on The Halyard.',
    'Der Beitrag Tides erschien zuerst auf The Halyard.',
    "L'article Tides est apparu en premier sur The Halyard.",
    'Read more',
    'Read more »',
    'Continue reading “Tides” at The Halyard',
    '[…]',
    'Comments',
    'Leave a comment',
    'Share',
    'Subscribe now',
    'Thanks for reading Weekly Gradient! Subscribe for free to receive new posts and support my work.',
    'Weiterlesen',
    'submitted by /u/pellworth [link] [comments]',
    'Comments URL: https://halyard.example/1',
    'Points: 5\n# Comments: 0',
  ])('leaves out what the feed puts below: %s', (note) => {
    expect(paragraphs(`<p>The tide rises.</p><p>${note}</p>`)).toEqual(['The tide rises.']);
  });

  it('leaves out several of them', () => {
    const html =
      '<p>The tide rises.</p><p>Share</p><p>Read more</p><p>The post A appeared first on B.</p>';
    expect(paragraphs(html)).toEqual(['The tide rises.']);
  });

  it.each([
    ['The tide rises […]', 'The tide rises'],
    ['The tide rises [...]', 'The tide rises'],
    ['The tide rises. <a>Continue reading →</a>', 'The tide rises.'],
    ['The tide rises. <a>Read more</a>', 'The tide rises.'],
    ['The tide rises (more…)', 'The tide rises'],
  ])('and the link at the end of a teaser: %s', (html, text) => {
    expect(paragraphs(html)).toEqual([text]);
  });

  it.each([
    'arXiv:2603.01234v1 Announce Type: replace-cross Abstract: The tide rises.',
    'arXiv:2603.01234v1 Announce Type: new The tide rises.',
    'Abstract: The tide rises.',
    'TL;DR: The tide rises.',
  ])('and what stands in front: %s', (html) => {
    expect(paragraphs(html)).toEqual(['The tide rises.']);
  });

  it.each([
    'Readers read more than they did.',
    'The post appeared on time.',
    'We share what we know.',
    'Continue reading is what she told the class, and so they did for the rest of the long day, hour after hour, page after page, until the lamp went out and the harbor lay dark and nobody could see a word any more.',
  ])('keeps prose: %s', (prose) => {
    expect(paragraphs(`<p>The tide rises.</p><p>${prose}</p>`)).toEqual(['The tide rises.', prose]);
  });

  it('keeps such lines where more follows', () => {
    expect(paragraphs('<p>Share</p><p>The tide rises.</p>')).toEqual(['Share', 'The tide rises.']);
  });

  it('leaves out the title where the feed says nothing else', () => {
    expect(paragraphs('<b>Tides!</b>')).toEqual([]);
  });
});

describe('itemArticle', () => {
  it('has paragraphs, sentences with their places, and words', () => {
    const html = '<p>The tide rises. Ostra knows.</p><p>It falls.</p><p>Read more</p>';
    expect(itemArticle({ title: 'Tides', html }, 'en')).toEqual({
      title: 'Tides',
      blocks: [
        { kind: 'paragraph', text: 'The tide rises. Ostra knows.', marks: [] },
        { kind: 'paragraph', text: 'It falls.', marks: [] },
      ],
      sentences: [
        { text: 'The tide rises.', block: 0, start: 0, end: 15 },
        { text: 'Ostra knows.', block: 0, start: 16, end: 28 },
        { text: 'It falls.', block: 1, start: 0, end: 9 },
      ],
      wordCount: 7,
    });
  });

  it('quotes headings, labels and rows of tables last, and no code', () => {
    const html = `<h2>Sable</h2><p>Ostra</p><p>The tide rises in Ostra.</p><pre><code>sable</code></pre>
      <table><tr><td>Sable</td><td>7</td></tr></table>`;
    const { blocks, sentences } = itemArticle({ title: 'Tides', html }, 'en');
    expect(blocks.map(({ kind }) => kind)).toEqual([
      'heading',
      'paragraph',
      'paragraph',
      'code',
      'table',
    ]);
    expect(sentences.map(({ text, block }) => [text, block])).toEqual([
      ['The tide rises in Ostra.', 2],
      ['Ostra', 1],
      ['Sable', 0],
      ['Sable | 7', 4],
    ]);
  });

  it('counts the words without the furniture', () => {
    const item = { title: 'Tides', html: '<p>The tide rises.</p><p>Share</p>' };
    expect(itemArticle(item, null).wordCount).toBe(3);
  });
});
