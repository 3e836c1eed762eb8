import { describe, expect, it } from 'vitest';
import { authorsOf } from '../../../../lib/article/metadata/authors.ts';
import { factsOf, jsonLd } from './page.ts';

const authors = (head: string, body = '', byline: string | null = null): string[] =>
  authorsOf(factsOf(head, body), 'Boats', byline);
const META = '<meta name="author" content="Otto Reed">';

describe('authorsOf', () => {
  it('believes JSON-LD before the meta tag', () => {
    const ld = jsonLd({
      '@type': 'Article',
      headline: 'Boats',
      author: [{ name: 'Nora Quill' }, 'Pia Lund'],
    });
    expect(authors(ld + META)).toEqual(['Nora Quill', 'Pia Lund']);
  });

  it('follows a reference in the graph', () => {
    const ld = jsonLd({
      '@graph': [
        { '@type': 'Article', headline: 'Boats', author: { '@id': '#n' } },
        { '@type': 'Person', '@id': '#n', name: 'Nora Quill' },
      ],
    });
    expect(authors(ld)).toEqual(['Nora Quill']);
  });

  it('passes over the name of the site, but takes it where nothing else is said', () => {
    const ld = jsonLd({ '@type': 'Article', headline: 'Boats', author: { name: 'Harbor Times' } });
    const site = '<meta property="og:site_name" content="Harbor Times">';
    expect(authors(ld + site + META)).toEqual(['Otto Reed']);
    expect(authors(ld + site)).toEqual(['Harbor Times']);
  });

  it.each([
    [
      'twitter',
      '<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Nora Quill">',
      '',
    ],
    ['microdata', '', '<span itemprop="author"><span itemprop="name">Nora Quill</span></span>'],
    ['rel', '', '<a rel="author" href="/n">Nora Quill</a>'],
    ['the line below the headline', '', '<h1>Boats</h1><div>3 May 2026 by Nora Quill</div>'],
    ['a lone "by"', '', '<h1>Boats</h1><p>By</p><p>Nora Quill</p>'],
    ['a label at the end', '', '<p>text</p><div>Written by Nora Quill</div>'],
    ['an author page', '', '<a href="/author/nora">Nora Quill</a>'],
    ['a class', '', '<div class="post-author"><span>Nora Quill</span></div>'],
  ])('finds the author in %s', (_, head, body) => {
    expect(authors(head, body)).toEqual(['Nora Quill']);
  });

  it('takes no sentence that begins with "by"', () => {
    expect(authors('', '<h1>Boats</h1><p>By following these steps</p>')).toEqual([]);
  });

  it('does not look in the furniture', () => {
    expect(authors('', '<footer><a rel="author" href="/n">Nora Quill</a></footer>')).toEqual([]);
  });

  it('takes the byline Readability found', () => {
    expect(authors('', '', 'By Nora Quill')).toEqual(['Nora Quill']);
  });
});
