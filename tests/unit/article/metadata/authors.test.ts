import { describe, expect, it } from 'vitest';
import { chooseAuthors } from '../../../../lib/article/metadata/authors.ts';
import { factsOf, jsonLd } from './page.ts';

const authors = (head: string, body = '', byline: string | null = null): string[] =>
  chooseAuthors(factsOf(head, body), 'Boats', byline).value;
const META = '<meta name="author" content="Otto Reed">';

describe('chooseAuthors', () => {
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

  it.each<[string, unknown, string[]]>([
    ['a string', 'Nora Quill', ['Nora Quill']],
    ['a list of strings', ['Nora Quill', 'Pia Lund'], ['Nora Quill', 'Pia Lund']],
    ['nested lists', [[{ name: 'Nora Quill' }], ['Pia Lund']], ['Nora Quill', 'Pia Lund']],
    ['a list object', { '@list': ['Nora Quill', 'Pia Lund'] }, ['Nora Quill', 'Pia Lund']],
    [
      'a person of two names',
      { '@type': 'Person', name: ['Nora Quill', 'Pia Lund'] },
      ['Nora Quill', 'Pia Lund'],
    ],
    ['given and family name', { givenName: 'Nora', familyName: 'Quill' }, ['Nora Quill']],
    ['names in one string', { name: 'Nora Quill, Pia Lund' }, ['Nora Quill', 'Pia Lund']],
    ['types in a list', [{ '@type': ['Person', 'Thing'], name: 'Nora Quill' }], ['Nora Quill']],
  ])('reads %s in JSON-LD', (_, author, expected) => {
    expect(authors(jsonLd({ '@type': 'Article', headline: 'Boats', author }))).toEqual(expected);
  });

  describe('organizations', () => {
    const SITE = '<meta property="og:site_name" content="Harbor Times">';
    const by = (name: string, type = 'Article'): string =>
      SITE +
      jsonLd({ '@type': type, headline: 'Boats', author: { '@type': 'Organization', name } });

    it('come after every person', () => {
      expect(authors(by('Harbor Times') + META)).toEqual(['Otto Reed']);
    });

    it('are nobody where the page does not print them', () => {
      expect(authors(by('Harbor Times'))).toEqual([]);
      expect(authors(by('Dock Press Agency'))).toEqual([]);
    });

    it('are authors where the page prints them below the headline', () => {
      const printed = '<h1>Boats</h1><p>Harbor Times</p><p>May 3, 2026</p>';
      expect(authors(by('Harbor Times'), printed)).toEqual(['Harbor Times']);
    });

    it('need a "by" in news, where the outlet always stands there', () => {
      const news = by('Harbor Times', 'NewsArticle');
      expect(authors(news, '<h1>Boats</h1><p>Harbor Times</p>')).toEqual([]);
      expect(authors(news, '<h1>Boats</h1><p>By Harbor Times</p>')).toEqual(['Harbor Times']);
    });

    it('are left out beside persons', () => {
      const both = jsonLd({
        '@type': 'NewsArticle',
        headline: 'Boats',
        author: [{ name: 'Nora Quill' }, { name: 'Dock Press' }],
      });
      expect(authors(both)).toEqual(['Nora Quill']);
    });
  });

  it('takes a person the site is named after', () => {
    const site = '<meta property="og:site_name" content="Nora Quill">';
    const ld = jsonLd({ '@type': 'BlogPosting', headline: 'Boats', author: 'Nora Quill' });
    expect(authors(site + ld)).toEqual(['Nora Quill']);
  });

  it.each([
    'admin',
    'newsroom',
    'Editor',
    '@nora',
    'https://a.example/n',
    'n.quill@a.example',
    'user_12',
  ])('takes nobody from %j', (content) => {
    expect(authors(`<meta name="author" content="${content}">`)).toEqual([]);
  });

  describe('what is printed', () => {
    const ld = (...names: string[]): string =>
      jsonLd({ '@type': 'Article', headline: 'Boats', author: names.map((name) => ({ name })) });

    it('adds the authors that the data forgets', () => {
      const body = '<h1>Boats</h1><p>By Nora Quill and Pia Lund</p>';
      expect(authors(ld('Nora Quill'), body)).toEqual(['Nora Quill', 'Pia Lund']);
    });

    it('takes away those that only touched the page', () => {
      const body = '<h1>Boats</h1><p>By Nora Quill</p>';
      expect(authors(ld('Nora Quill', 'Otto Reed'), body)).toEqual(['Nora Quill']);
    });

    it('gives the accents, but not capitals or the outlet behind the name', () => {
      expect(authors(ld('Nora Quille'), '<h1>Boats</h1><p>By Nora Quillé</p>')).toEqual([
        'Nora Quillé',
      ]);
      expect(authors(ld('Nora Quill'), '<h1>Boats</h1><p>By NORA QUILL</p>')).toEqual([
        'Nora Quill',
      ]);
      expect(authors(ld('Nora Quill'), '<h1>Boats</h1><p>By Nora Quill For Dockside</p>')).toEqual([
        'Nora Quill',
      ]);
    });

    it('holds against the data where the page marks the same person', () => {
      const body = '<h1>Boats</h1><p>By <a href="/author/pia">Pia Lund</a></p>';
      expect(authors(ld('Nora Quill'), body)).toEqual(['Pia Lund']);
      expect(authors(ld('Nora Quill'), '<h1>Boats</h1><p>By Pia Lund</p>')).toEqual(['Nora Quill']);
    });

    it.each([
      'Medically reviewed by Pia Lund, MD',
      'Photo by Pia Lund',
      'Edited by Pia Lund',
      'Fact checked by Pia Lund',
      'the paintings by Pia Lund were sold',
    ])('is no byline in %j', (line) => {
      expect(authors('', `<h1>Boats</h1><p>${line}</p>`)).toEqual([]);
    });

    it.each([
      ['English', 'By Nora Quill, Senior Reporter'],
      ['German', 'Von Nora Quill, Redakteurin'],
      ['French', 'Par Nora Quill, journaliste'],
      ['Spanish', 'Por Nora Quill'],
      ['Italian', 'di Nora Quill'],
      ['Italian, with care', 'A cura di Nora Quill'],
      ['Portuguese', 'Escrito por Nora Quill, repórter'],
      ['Dutch', 'Door Nora Quill, verslaggever'],
      ['Polish', 'Autor: Nora Quill, dziennikarz'],
      ['Turkish', 'Yazan: Nora Quill'],
    ])('in %s: %s', (_, line) => {
      expect(authors('', `<h1>Boats</h1><p>${line}</p>`)).toEqual(['Nora Quill']);
    });

    it.each([
      ['Russian', 'Автор: Нора Квилл, корреспондент', 'Нора Квилл'],
      ['Arabic', 'بقلم: نورا كويل', 'نورا كويل'],
      ['Hebrew', 'מאת: נורה קוויל', 'נורה קוויל'],
      ['Chinese', '作者：诺拉奎', '诺拉奎'],
      ['Japanese', '文：野良久一', '野良久一'],
      ['Korean', '글: 노라퀼 기자', '노라퀼'],
    ])('in %s: %s', (_, line, name) => {
      expect(authors('', `<h1>Boats</h1><p>${line}</p>`)).toEqual([name]);
    });

    it('names people in lines of their own', () => {
      const body = '<h1>Boats</h1><p>By</p><p>Nora Quill</p><p>,</p><p>Pia Lund</p><p>Share</p>';
      expect(authors('', body)).toEqual(['Nora Quill', 'Pia Lund']);
    });

    it.each([
      ['beside the date', '<h1>Boats</h1><p>Nora Quill</p><p>May 3, 2026</p>', ['Nora Quill']],
      ['in the line of the date', '<h1>Boats</h1><p>May 3, 2026 · Nora Quill</p>', ['Nora Quill']],
      [
        'beside a date of numbers',
        '<h1>Boats</h1><p>Nora Quill</p><p>02-05-2026</p>',
        ['Nora Quill'],
      ],
      [
        "on somebody's behalf",
        '<h1>Boats</h1><p>May 3, 2026 · Nora Quill on behalf of the dock</p>',
        ['Nora Quill'],
      ],
      [
        'but not beside a byline',
        '<h1>Boats</h1><p>By:</p><p>The Dock Team</p><p>Pia Lund</p><p>May 3, 2026</p>',
        [],
      ],
      ['but no button', '<h1>Boats</h1><p>Share Article</p><p>May 3, 2026</p>', []],
      ['but no topic of the headline', '<h1>Boats</h1><p>Fast Boats</p><p>May 3, 2026</p>', []],
    ])('is a bare name %s', (_, body, expected) => {
      expect(authors('', body)).toEqual(expected);
    });
  });

  it('reads several tags of one name', () => {
    const head =
      '<meta name="citation_author" content="Quill, Nora"><meta name="citation_author" content="Lund, Pia">';
    expect(authors(head)).toEqual(['Nora Quill', 'Pia Lund']);
  });

  it('says where a name stands and what else was found', () => {
    const ld = jsonLd({ '@type': 'Article', headline: 'Boats', author: 'Nora Quill' });
    expect(chooseAuthors(factsOf(ld + META), 'Boats', null)).toMatchObject({
      origin: 'json-ld author',
      candidates: [
        { value: 'Nora Quill', origin: 'json-ld author' },
        { value: 'Otto Reed', origin: 'meta author' },
      ],
    });
  });

  it.each([
    [
      'twitter',
      '<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Nora Quill">',
      '',
    ],
    ['microdata', '', '<span itemprop="author"><span itemprop="name">Nora Quill</span></span>'],
    [
      'RDFa',
      '',
      '<p vocab="https://schema.org/" typeof="Article"><b property="author">Nora Quill</b></p>',
    ],
    [
      'prefixed RDFa',
      '',
      '<b property="schema:author"><i property="schema:name">Nora Quill</i></b>',
    ],
    ['h-entry', '', '<a class="p-author h-card" href="/n">Nora Quill</a>'],
    ['hCard', '', '<span class="byline"><b class="fn">Nora Quill</b></span>'],
    ['Dublin Core', '<meta name="dc.creator" content="Nora Quill">', ''],
    ['Parse.ly', '<meta name="parsely-author" content="Nora Quill">', ''],
    ['Sailthru', '<meta name="sailthru.author" content="Nora Quill">', ''],
    ['EPrints', '<meta name="eprints.creators_name" content="Quill, Nora">', ''],
    ['article:author', '<meta property="article:author" content="Nora Quill">', ''],
    ['rel', '', '<a rel="author" href="/n">Nora Quill</a>'],
    ['the line below the headline', '', '<h1>Boats</h1><div>3 May 2026 by Nora Quill</div>'],
    ['a lone "by"', '', '<h1>Boats</h1><p>By</p><p>Nora Quill</p>'],
    ['a label above the name', '', '<p>text</p><h3>Author</h3><p>Nora Quill</p>'],
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
