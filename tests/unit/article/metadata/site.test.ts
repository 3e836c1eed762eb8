import { describe, expect, it } from 'vitest';
import { chooseLanguage, directionOf } from '../../../../lib/article/metadata/language.ts';
import {
  chooseDescription,
  chooseSection,
  chooseSiteName,
} from '../../../../lib/article/metadata/site.ts';
import { factsOf, factsOfPage, jsonLd } from './page.ts';

describe('site, section, description', () => {
  it('reads the site from og, else from the publisher, else not at all', () => {
    const ld = jsonLd({
      '@type': 'Article',
      headline: 'B',
      publisher: { '@type': 'Organization', name: 'Dock News' },
    });
    expect(
      chooseSiteName(factsOf(`<meta property="og:site_name" content="Harbor Times">${ld}`)).value,
    ).toBe('Harbor Times');
    expect(chooseSiteName(factsOf(ld)).value).toBe('Dock News');
    expect(chooseSiteName(factsOf('')).value).toBeNull();
  });

  it('reads section and description', () => {
    const facts = factsOf(
      '<meta property="article:section" content="AI"><meta name="description" content=" A  b ">',
    );
    expect(chooseSection(facts).value).toBe('AI');
    expect(chooseDescription(facts).value).toBe('A b');
  });
});

describe('language', () => {
  it.each([
    ['<html lang="EN-us">', 'en-US'],
    ['<html lang="pt_BR">', 'pt-BR'],
    ['<html lang="not a tag"><meta property="og:locale" content="de_DE">', 'de-DE'],
    ['<html><meta http-equiv="Content-Language" content="fr, en">', 'fr'],
    ['<html>', null],
  ])('%s', (html, expected) => {
    expect(chooseLanguage(factsOfPage(html)).value).toBe(expected);
  });

  it.each([
    ['<html dir="rtl" lang="en">', 'en', 'rtl'],
    ['<html lang="ar">', 'ar', 'rtl'],
    ['<html dir="ltr" lang="he">', 'he', 'ltr'],
    ['<html>', null, 'ltr'],
  ] as const)('direction of %s', (html, lang, expected) => {
    expect(directionOf(factsOfPage(html).direction, lang)).toBe(expected);
  });
});
