import { describe, expect, test } from 'vitest';
import { itemsOf } from '../../../../lib/brief/points/items.ts';
import { outlineOf } from '../../../../lib/brief/points/outline.ts';
import { page, sentences } from './page.ts';

function itemsIn(title: string, lines: string[]): string[][] | null {
  const article = page(title, lines);
  const found = itemsOf(article, outlineOf(article));
  return found?.items.map((item) => item.map((i) => article.sentences[i]?.text ?? '')) ?? null;
}

/** Sections of two sentences each under these headings. */
const under = (headings: string[], from = 0): string[] =>
  headings.flatMap((heading, i) => [heading, sentences(2, from + 2 * i).join(' ')]);
const pairs = (count: number, from = 0): string[][] =>
  Array.from({ length: count }, (_, i) => sentences(2, from + 2 * i));

describe('the parts of a list article', () => {
  test.each([
    ['1. Halden', '2. Brixton', '3. Nordby'],
    ['3. Halden', '2. Brixton', '1. Nordby'],
    ['#1: Halden', '#2: Brixton', '#3: Nordby'],
    ['Step 1: Halden', 'Step 2: Brixton', 'Step 3: Nordby'],
    ['Schritt 1: Halden', 'Schritt 2: Brixton', 'Schritt 3: Nordby'],
    ['1) Halden', '2) Brixton', '3) Nordby'],
  ])('under numbered headings such as %s', (...headings) => {
    const lines = ['An opening line about it all.', ...under(headings.map((one) => `## ${one}`))];
    expect(itemsIn('What to visit', lines)).toEqual(pairs(3));
  });

  test('with what stands under inner headings', () => {
    const lines = [
      '## 1. One',
      '### Price',
      ...sentences(2),
      '## 2. Two',
      ...sentences(2, 2),
      '## 3. Three',
      ...sentences(2, 4),
      '# After',
      'The end of it.',
    ];
    expect(itemsIn('Three', lines)).toEqual(pairs(3));
  });

  test('under numbered lines that are only bold', () => {
    expect(
      itemsIn(
        'Rules',
        under(['**1. Halden first**', '**2. Then Brixton**', '**3. Never Nordby**']),
      ),
    ).toEqual(pairs(3));
    const led = [
      '**1. Halden.** It is first.',
      '**2. Brixton.** It is next.',
      '**3. Nordby.** It is last.',
    ];
    expect(itemsIn('Rules', led)?.map((item) => item.length)).toEqual([2, 2, 2]);
  });

  test.each([
    ['4 towns to see', 4],
    ['The 4 best towns', 4],
    ['5 towns to see', 4],
  ])('under as many headings as the headline “%s” counts', (title, count) => {
    const names = ['## Halden', '## Brixton', '## Nordby', '## Kilbrae'].slice(0, count);
    expect(itemsIn(title, [...under(names), '## Conclusion', 'That is all.'])).toEqual(
      pairs(count),
    );
  });

  test.each([
    ['Orla 4 Fast', 'a version'],
    ['The town of 2026', 'a year'],
    ['Quellwerk raises $4 million', 'money'],
    ['9 towns to see', 'another number'],
  ])('not in “%s”, which names %s', (title) => {
    expect(
      itemsIn(title, under(['## Halden', '## Brixton', '## Nordby', '## Kilbrae'])),
    ).toBeNull();
  });

  test('not where the numbers hold little of the article, nor where they are chapters', () => {
    const three = under(['##### 1. Halden', '##### 2. Brixton', '##### 3. Nordby']);
    expect(
      itemsIn('Towns', [...sentences(40, 50), ...three, '# After', ...sentences(10, 10)]),
    ).toBeNull();
    const chapters = [
      '## 1. One',
      ...sentences(25),
      '## 2. Two',
      ...sentences(25, 30),
      '## 3. Three',
      ...sentences(25, 60),
    ];
    expect(itemsIn('A story', chapters)).toBeNull();
  });
});

describe('the items of a round-up', () => {
  const names = ['## Halden sells', '## Brixton buys', '## Nordby waits', '## Kilbrae burns'];

  test.each(['This week in AI', 'Lumen Letter #18: no work', 'The weekly digest', 'AI newsletter'])(
    'called “%s”',
    (title) => {
      const lines = [...under(names), '## Upcoming events', 'A fair opens in May.'];
      expect(itemsIn(title, lines)).toEqual(pairs(4));
    },
  );

  test('under lines that are links', () => {
    const links = names.map((name) => `[${name.slice(3)} ferries]`);
    expect(itemsIn('Ferries in May', under(links))).toEqual(pairs(4));
  });

  test('in a list that links lead', () => {
    const lines = sentences(5).map((text) => `- [A link] ${text}`);
    expect(itemsIn('Links of the week', lines)).toHaveLength(5);
  });

  test('not of an article with sections, nor of a story about a round-up', () => {
    expect(itemsIn('How I built a weekly newsletter', under(names))).toBeNull();
    expect(itemsIn('Ferries in May', under(names))).toBeNull();
  });
});

describe('the steps of a how-to', () => {
  const list = [
    '1) Open the app.',
    '2) Choose a voice.',
    '3) Press the button and wait.',
    '4) Say a word.',
  ];

  test('are its longest ordered list', () => {
    const found = itemsIn('How to speak with Orla', [
      ...sentences(9),
      ...list,
      '- No step.',
      '1) An aside.',
    ]);
    expect(found).toEqual([
      ['Open the app.'],
      ['Choose a voice.'],
      ['Press the button and wait.'],
      ['Say a word.'],
    ]);
  });

  test('are none where they are few, nor elsewhere', () => {
    expect(itemsIn('How to speak with Orla', [...sentences(9), ...list.slice(0, 3)])).toBeNull();
    expect(itemsIn('Orla speaks', [...sentences(9), ...list])).toBeNull();
  });
});
