import { describe, expect, it } from 'vitest';
import type { KindFeatures } from '../../../lib/article/kind-features.ts';
import { pageKind } from '../../../lib/article/page-kind.ts';

const ARTICLE: KindFeatures = {
  prose: 800,
  words: 850,
  linked: 0.03,
  headlines: 7,
  saysArticle: true,
  saysOther: false,
  isHome: false,
  hasAuthor: true,
  hasDate: true,
};
const SILENT = { saysArticle: false, hasAuthor: false, hasDate: false };
const URL_OF_STORY = 'https://harbor.example/tech/boats';
const kind = (features: Partial<KindFeatures>, url = URL_OF_STORY, found = true) => {
  const page = pageKind(url, { ...ARTICLE, ...features }, found);
  return page.kind === 'other' ? page.reason : page.kind;
};

describe('pageKind', () => {
  it.each([
    ['a signed article', {}],
    ['a long text that says nothing of itself', SILENT],
    ['a page whose data names a product beside the article', { saysOther: true }],
    ['a short article that says it is one', { prose: 55, words: 60 }],
    ['an article full of links', { linked: 0.4 }],
  ])('article: %s', (_, features) => {
    expect(kind(features)).toBe('article');
  });

  it.each([
    ['no text', { words: 0, prose: 0 }, 'empty'],
    ['a notice', { words: 30, prose: 30 }, 'short'],
    ['a teaser', { ...SILENT, prose: 40, words: 90 }, 'short'],
    ['a product that calls itself an article', { saysOther: true, prose: 70, words: 90 }, 'short'],
    ['mostly links', { ...SILENT, linked: 0.5 }, 'listing'],
    ['a home page', { isHome: true, saysArticle: false }, 'listing'],
    ['a product', { ...SILENT, saysOther: true }, 'listing'],
    ['a front page', { ...SILENT, headlines: 60 }, 'listing'],
  ])('other: %s', (_, features, reason) => {
    expect(kind(features)).toBe(reason);
  });

  it.each([
    'https://shop.harbor.example/x',
    'https://harbor.example/products/rope',
    'https://forum.harbor.example/t/1',
  ])('other by its address: %s', (url) => {
    expect(kind({ saysArticle: false }, url)).toBe('listing');
    expect(kind({}, url)).toBe('article');
  });

  it('is no article where only loose text was found', () => {
    expect(kind({}, URL_OF_STORY, false)).toBe('short');
  });

  it('says how many links the page has', () => {
    expect(pageKind(URL_OF_STORY, { ...ARTICLE, isHome: true, hasDate: false }, true)).toEqual({
      kind: 'other',
      reason: 'listing',
      links: 7,
    });
  });
});
