import { describe, expect, it } from 'vitest';
import { readImprint } from '../../../../lib/article/metadata/imprint.ts';
import { readArticle } from '../../../../lib/article/read-article.ts';
import { parsePage } from '../../../../lib/cli/dom.ts';
import type { Block, Imprint } from '../../../../lib/model/article.ts';
import { factsOf, jsonLd } from './page.ts';

const imprintOf = (
  head: string,
  body: string,
  authors: string[] = ['Nora Quill'],
  taken: Block[] = [],
  candidates: string[] = authors,
): Imprint =>
  readImprint(
    factsOf(head, body),
    'A ferry steers itself',
    {
      value: authors,
      origin: null,
      why: '',
      candidates: candidates.map((value) => ({ value, origin: 'meta author' })),
    },
    taken,
  );

const PAGE =
  '<p>Opinion</p><h1>A ferry steers itself</h1><p>By Nora Quill</p><p>March 16, 2026</p>';

describe('what a page says beside its text', () => {
  it('stands above and below the headline, the nearest first', () => {
    const { above, below } = imprintOf('', `<p>Harbor Times</p>${PAGE}`);
    expect(above).toEqual(['Opinion', 'Harbor Times']);
    expect(below).toEqual(['By Nora Quill', 'March 16, 2026']);
  });

  it('is noticed anywhere else where it may be a correction or tell of money', () => {
    const long = `<p>${'A ferry went out. '.repeat(20)}</p>`;
    const page = `${PAGE}${long}${long}
      <p>Correction: it has two decks.</p>
      <p>We may earn a commission from links.</p>
      <p>Sponsored</p>
      <p>The weather is fine.</p>`;
    expect(imprintOf('', page).notices).toEqual([
      'Correction: it has two decks.',
      'We may earn a commission from links.',
    ]);
    const taken: Block[] = [
      { kind: 'paragraph', text: 'Correction: it has two decks.', marks: [] },
    ];
    expect(imprintOf('', page, [], taken).notices).toEqual([
      'We may earn a commission from links.',
    ]);
  });

  it('is the line that names the author, where none at the headline does', () => {
    const long = `<p>${'A ferry went out. '.repeat(20)}</p>`;
    const page = `${PAGE.replace('By Nora Quill', '9 min read')}${long}${long}
      <p>Written by Nora Quill</p>`;
    expect(imprintOf('', page).notices).toEqual(['Written by Nora Quill']);
    expect(imprintOf('', page, []).notices).toEqual([]);
    expect(imprintOf('', `${PAGE}<p>Written by Nora Quill</p>`).notices).toEqual([]);
  });

  it('is a correction that the data states', () => {
    const data = jsonLd({
      '@type': 'NewsArticle',
      headline: 'A ferry steers itself',
      correction: { '@type': 'CorrectionComment', text: 'x', name: 'Correction: two decks.' },
    });
    expect(imprintOf(data, PAGE).notices).toEqual(['Correction: two decks.']);
  });

  it('comes with the article', () => {
    const url = 'https://harbor.example/a';
    const article = readArticle(parsePage(`<body>${PAGE}</body>`, url), url);
    expect(article.imprint).toMatchObject({
      above: ['Opinion'],
      below: expect.arrayContaining(['By Nora Quill']),
    });
  });

  it('says what sort of text it is', () => {
    const data = jsonLd({
      '@type': ['NewsArticle', 'OpinionNewsArticle'],
      headline: 'A ferry steers itself',
      articleSection: ['Tech', 'Opinion'],
    });
    const meta = '<meta property="article:section" content="Voices">';
    expect(imprintOf(`${data}${meta}`, PAGE).kinds).toEqual([
      'NewsArticle',
      'OpinionNewsArticle',
      'Tech',
      'Opinion',
      'Voices',
    ]);
  });

  it.each([
    ['a link to them', '', '<a href="/author/nora-quill">Nora Quill</a>', ['Nora Quill']],
    [
      'an address in the data',
      jsonLd({
        '@type': 'Article',
        headline: 'A ferry steers itself',
        author: { '@type': 'Person', name: 'Nora Quill', url: 'https://harbor.example/nora' },
      }),
      '',
      ['Nora Quill'],
    ],
    [
      'not the home page of a site',
      jsonLd({
        '@type': 'Article',
        headline: 'A ferry steers itself',
        author: { '@type': 'Person', name: 'Nora Quill', url: 'https://harbor.example/' },
      }),
      '',
      [],
    ],
    ['not somebody else’s', '', '<a href="/author/jon-roe">Jon Roe</a>', []],
  ])('names authors who have a page: %s', (_, head, link, expected) => {
    expect(imprintOf(head, `${PAGE}${link}`).authorsWithPage).toEqual(expected);
  });

  it.each([
    ['an agency printed at the headline', ['Harbor News Agency'], ['Harbor News Agency']],
    ['not what only the data says', ['Pellworth Media'], []],
    ['no login name', ['admin'], []],
  ])('credits who is no person: %s', (_, candidates, expected) => {
    const page = PAGE.replace('By Nora Quill', 'Harbor News Agency | admin');
    expect(imprintOf('', page, [], [], candidates).credited).toEqual(expected);
    expect(imprintOf('', page, ['Nora Quill'], [], candidates).credited).toEqual([]);
  });
});
