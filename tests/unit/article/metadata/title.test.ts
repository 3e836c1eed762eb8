import { describe, expect, it } from 'vitest';
import { titleOf } from '../../../../lib/article/metadata/title.ts';
import { factsOf, jsonLd } from './page.ts';

const SITE = '<meta property="og:site_name" content="Harbor Times">';

describe('titleOf', () => {
  it('takes the h1 that shares most words with the stated title', () => {
    const facts = factsOf(
      `${SITE}<meta property="og:title" content="Tin robots learn to sail">`,
      '<h1>Harbor Times</h1><h1>Tin robots learn to sail the bay</h1><h1>Other news</h1>',
    );
    expect(titleOf(facts, null)).toBe('Tin robots learn to sail the bay');
  });

  it('takes a lone h1 of three words though nothing states it', () => {
    expect(titleOf(factsOf('<title>x</title>', '<h1>Boats that think</h1>'), null)).toBe(
      'Boats that think',
    );
  });

  it('does not take an h1 that is the name of the site', () => {
    const facts = factsOf(
      `${SITE}<title>Quiet engines win - Harbor Times</title>`,
      '<h1>Harbor Times</h1>',
    );
    expect(titleOf(facts, null)).toBe('Quiet engines win');
  });

  it('falls back to the JSON-LD headline, its markup undone', () => {
    const facts = factsOf(jsonLd({ '@type': 'NewsArticle', headline: 'Sails &amp; <b>steel</b>' }));
    expect(titleOf(facts, null)).toBe('Sails & steel');
  });

  it.each([
    ['Calm water | Harbor Times', 'Calm water'],
    ['Harbor Times: Calm water', 'Harbor Times: Calm water'],
    ['Harbor Times – Calm water', 'Calm water'],
    ['Calm - or not', 'Calm - or not'],
  ])('cuts the site off %s', (tag, expected) => {
    expect(titleOf(factsOf(`${SITE}<title>${tag}</title>`), null)).toBe(expected);
  });

  it('is empty where the page has none', () => {
    expect(titleOf(factsOf(''), null)).toBe('');
  });
});
