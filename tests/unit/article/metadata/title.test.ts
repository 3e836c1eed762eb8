import { describe, expect, it } from 'vitest';
import type { PageFacts } from '../../../../lib/article/metadata/page-facts.ts';
import { chooseTitle } from '../../../../lib/article/metadata/title.ts';
import { factsOf, jsonLd } from './page.ts';

const SITE = '<meta property="og:site_name" content="Harbor Times">';

const titleOf = (facts: PageFacts): string => chooseTitle(facts, null).value;

describe('chooseTitle', () => {
  it('takes the h1 that shares most words with the stated title', () => {
    const facts = factsOf(
      `${SITE}<meta property="og:title" content="Tin robots learn to sail">`,
      '<h1>Harbor Times</h1><h1>Tin robots learn to sail the bay</h1><h1>Other news</h1>',
    );
    expect(titleOf(facts)).toBe('Tin robots learn to sail the bay');
  });

  it('takes a lone h1 of three words though nothing states it', () => {
    expect(titleOf(factsOf('<title>x</title>', '<h1>Boats that think</h1>'))).toBe(
      'Boats that think',
    );
  });

  it('does not take an h1 that is the name of the site', () => {
    const facts = factsOf(
      `${SITE}<title>Quiet engines win - Harbor Times</title>`,
      '<h1>Harbor Times</h1>',
    );
    expect(titleOf(facts)).toBe('Quiet engines win');
  });

  it('falls back to the JSON-LD headline, its markup undone', () => {
    const facts = factsOf(jsonLd({ '@type': 'NewsArticle', headline: 'Sails &amp; <b>steel</b>' }));
    expect(titleOf(facts)).toBe('Sails & steel');
  });

  it.each([
    ['Calm water | Harbor Times', 'Calm water'],
    ['Harbor Times: Calm water', 'Harbor Times: Calm water'],
    ['Harbor Times – Calm water', 'Calm water'],
    ['Calm - or not', 'Calm - or not'],
  ])('cuts the site off %s', (tag, expected) => {
    expect(titleOf(factsOf(`${SITE}<title>${tag}</title>`))).toBe(expected);
  });

  describe('takes out of the h1', () => {
    const headline = (h1: string, stated = 'Tin robots learn to sail', extra = ''): string =>
      titleOf(
        factsOf(`${SITE}${extra}<meta property="og:title" content="${stated}">`, `<h1>${h1}</h1>`),
      );

    it.each([
      ['a kind before a bar', 'Opinion | Tin robots learn to sail'],
      ['a kind behind a bar', 'Tin robots learn to sail | Editorial'],
      [
        'a kind in an element of its own',
        '<span>Opinion</span><span>Tin robots learn to sail</span>',
      ],
      ['a section before a bar', 'City Life | Tin robots learn to sail'],
      ['the site', 'Tin robots learn to sail | Harbor Times'],
      [
        'character references',
        'Tin robots learn to sail &amp;amp; row',
        'Tin robots learn to sail & row',
      ],
    ])('%s', (_, h1, expected = 'Tin robots learn to sail') => {
      expect(headline(h1, expected)).toBe(expected);
    });

    it("no words that may be the headline's", () => {
      expect(headline('The many tin robots learn to sail')).toBe(
        'The many tin robots learn to sail',
      );
      expect(headline('Harbor days: Tin robots learn to sail')).toBe(
        'Harbor days: Tin robots learn to sail',
      );
      expect(headline('Tin robots learn to sail – a guide')).toBe(
        'Tin robots learn to sail – a guide',
      );
    });
  });

  it('takes spaces and letters from the data where the h1 is torn or all capitals', () => {
    const head = '<meta property="og:title" content="Planning with robots">';
    expect(titleOf(factsOf(head, '<h1>Pl<span>anning</span> with robots</h1>'))).toBe(
      'Planning with robots',
    );
    expect(titleOf(factsOf(head, '<h1>PLANNING WITH ROBOTS</h1>'))).toBe('Planning with robots');
  });

  it('takes the data where a lone h1 speaks of something else', () => {
    const head = '<meta property="og:title" content="Tin robots learn to sail">';
    expect(titleOf(factsOf(head, '<h1>A message to our readers</h1>'))).toBe(
      'Tin robots learn to sail',
    );
  });

  it('takes the h1 most alike, not the one that has one word of the title', () => {
    const head = '<meta property="og:title" content="How boats beat Harbor, docks and bridges">';
    expect(titleOf(factsOf(head, '<h1>Docks</h1>'))).toBe(
      'How boats beat Harbor, docks and bridges',
    );
  });

  it('takes an element that calls itself the headline where no h1 is', () => {
    const head = '<meta property="og:title" content="Tin robots learn to sail: the bay is theirs">';
    const body = '<h1>POLIS Logo</h1><h2 class="headline">Tin robots learn to sail</h2>';
    expect(titleOf(factsOf(head, body))).toBe('Tin robots learn to sail');
  });

  it.each([
    ['Quiet engines win | Dock', 'Quiet engines win'],
    ['Quiet engines win - a study', 'Quiet engines win - a study'],
    ['Quiet engines win | Boats | Harbor-Times Online', 'Quiet engines win'],
  ])('cuts what stands behind the bar of %s', (tag, expected) => {
    expect(titleOf(factsOf(`<title>${tag}</title>`))).toBe(expected);
  });

  it('knows a blog whose name is the h1 of every page', () => {
    const page = (body: string): PageFacts =>
      factsOf('<title>Harbor Notes: Quiet engines win the race</title>', body);
    expect(titleOf(page('<h1>Harbor Notes</h1>'))).toBe('Quiet engines win the race');
    expect(
      titleOf(page('<h1>Harbor Notes</h1><h3 class="post-title">Quiet engines win</h3>')),
    ).toBe('Quiet engines win');
  });

  it('takes the whole headline where the first place cuts it off', () => {
    const whole =
      'Tin robots learn to sail the bay, and what the harbor has to say of it in the end';
    const ld = jsonLd({ '@type': 'Article', headline: whole.slice(0, 70) });
    expect(titleOf(factsOf(`<title>${whole}</title>${ld}`))).toBe(whole);
  });

  it.each([
    ['another field behind a bar', 'Tin robots learn to sail | Wood, rope and AI'],
    ['where a link leads and a count', 'Tin robots learn to sail (dock.org) 87'],
  ])('leaves out %s', (_, h1) => {
    const head = '<meta property="og:title" content="Tin robots learn to sail">';
    expect(titleOf(factsOf(head, `<h1>${h1}</h1>`))).toBe('Tin robots learn to sail');
  });

  it('does not take a part of the headline for the site because a word sounds like it', () => {
    const tag = 'Live updates - Harbor times change faster than the boats in it';
    expect(titleOf(factsOf(`<title>${tag}</title>`))).toBe(tag);
  });

  it('is empty where the page has none', () => {
    expect(titleOf(factsOf(''))).toBe('');
  });
});
