import { describe, expect, it } from 'vitest';
import { canonicalUrl } from '../../../lib/text/canonical-url.ts';

const SITE = 'https://www.paper.example';

describe('canonicalUrl', () => {
  it.each([
    ['tracking parameters', `${SITE}/a?utm_source=x&id=7&fbclid=9&utm_x=1`, `${SITE}/a?id=7`],
    ['other parameters, in their order', `${SITE}/a?z=1&b=2&a=3`, `${SITE}/a?z=1&b=2&a=3`],
    [
      'a parameter that only starts like tracking',
      `${SITE}/a?reference=4`,
      `${SITE}/a?reference=4`,
    ],
    ['the fragment', `${SITE}/a#part`, `${SITE}/a`],
    ['credentials and default port', 'https://u:p@paper.example:443/a', 'https://paper.example/a'],
    ['a closing slash', `${SITE}/a/b/`, `${SITE}/a/b`],
    ['the root', `${SITE}`, `${SITE}/`],
    ['an AMP path', `${SITE}/a/amp/`, `${SITE}/a`],
    ['an AMP file', `${SITE}/a.amp.html`, `${SITE}/a.html`],
    ['a mobile host', 'https://m.paper.example/a', 'https://paper.example/a'],
    [
      'a mobile label behind the language',
      'https://en.m.paper.example/a',
      'https://en.paper.example/a',
    ],
    ['no label that is the site', 'https://m.co.uk/a', 'https://m.co.uk/a'],
    ['an AMP viewer', 'https://www.google.com/amp/s/www.paper.example/a/', `${SITE}/a`],
    [
      'an AMP cache',
      'https://www-paper-example.cdn.ampproject.org/c/s/www.paper.example/a',
      `${SITE}/a`,
    ],
    ['a final dot of the host', 'https://paper.example./a', 'https://paper.example/a'],
  ])('%s', (_, url, expected) => {
    expect(canonicalUrl(url)).toBe(expected);
  });

  it('leaves what is no web address, without its fragment', () => {
    expect(canonicalUrl('about:blank#x')).toBe('about:blank');
  });

  it.each([
    [
      'the same site',
      `${SITE}/story?page=2`,
      'https://paper.example/story/',
      'https://paper.example/story',
    ],
    ['a relative address', `${SITE}/x/story?page=2`, '/story', `${SITE}/story`],
  ])('believes a stated address: %s', (_, url, stated, expected) => {
    expect(canonicalUrl(url, stated)).toBe(expected);
  });

  it.each([
    ['another site', 'https://copy.example/story'],
    ['another site under one shared suffix', 'https://other.example/story'],
    ['the home page', `${SITE}/`],
    ['no address', 'javascript:void(0)'],
  ])('does not believe %s', (_, stated) => {
    expect(canonicalUrl(`${SITE}/story`, stated)).toBe(`${SITE}/story`);
  });

  it('does not believe one that loses the parameter naming the article', () => {
    expect(canonicalUrl(`${SITE}/read?id=12`, `${SITE}/read`)).toBe(`${SITE}/read?id=12`);
  });

  it('tells sites apart under a country suffix', () => {
    expect(canonicalUrl('https://a.co.uk/x', 'https://b.co.uk/x')).toBe('https://a.co.uk/x');
  });
});
