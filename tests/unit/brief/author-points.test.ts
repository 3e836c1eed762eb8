import { describe, expect, test } from 'vitest';
import { authorPoints } from '../../../lib/brief/author-points.ts';
import { page, sentences } from './points/page.ts';

const BODY = sentences(30);
const LIST = ['- Orla is open to schools.', '- Teachers pay nothing until May.'];
const texts = (lines: string[], lang = 'en'): string[] =>
  authorPoints(page('Orla opens', lines, lang)).map(({ text }) => text);
const listed = ['Orla is open to schools.', 'Teachers pay nothing until May.'];

describe('a list under a line that names it', () => {
  test.each([
    ['en', '# Key takeaways'],
    ['en', '## The key takeaways:'],
    ['en', '# ⚡ TL;DR – Key Takeaways'],
    ['en', '# Key takeaways: what Orla means for schools'],
    ['en', '**TL;DR**'],
    ['en', '**Summary**'],
    ['en', '# What to watch for'],
    ['en', '# What to watch'],
    ['en', '# What to Watch For in Late 2026'],
    ['en', '# Key takeaways for schools'],
    ['en', '# What you need to know about Orla'],
    ['en', '# At a glance'],
    ['en', '# In brief'],
    ['en', '# The gist'],
    ['en', '# Why it matters'],
    ['en', '# 5 things to know'],
    ['de', '# Das Wichtigste in Kürze'],
    ['fr', '# Ce qu’il faut retenir'],
    ['es', '# Puntos clave'],
    ['it', '# In sintesi'],
    ['pt', '# Pontos principais'],
    ['nl', '# In het kort'],
    ['pl', '# Najważniejsze informacje'],
    ['ja', '# この記事のポイント'],
    ['zh', '# 核心要点'],
    ['ko', '# 핵심 요약'],
    ['ru', '# Главное'],
    ['tr', '# Öne çıkanlar'],
    ['sv', '# Det viktigaste'],
  ])('%s: %s', (lang, line) => {
    expect(texts([...BODY, line, ...LIST, 'The end.'], lang)).toEqual(listed);
  });

  test('behind a picture and a line that leads over', () => {
    expect(texts(['# Key points', '!', 'In a few words:', ...LIST, ...BODY])).toEqual(listed);
  });

  test('its outermost items, a long one by its first sentence', () => {
    const long = '- Orla is open to all schools. Anna likes it. Bert does not. Carla has left.';
    expect(texts(['# Key points', long, '-- An aside.', LIST[1] ?? '', ...BODY])).toEqual([
      'Orla is open to all schools.',
      listed[1],
    ]);
  });

  test.each([
    ['a table of contents', ['# In this article', '- How Orla came about', '- What it costs']],
    ['links', ['# Key points', '- [Orla opens to schools]', '- [Nordby sells ferries]']],
    [
      'the headings below',
      ['# Highlights', '- One thing', '- Other thing', '# One thing', '# Other thing'],
    ],
    [
      'products',
      ['# Our products', '- Orla for schools costs nothing.', '- Orla for banks costs much.'],
    ],
    [
      'a template',
      [
        '# A',
        '# Fast facts',
        ...LIST,
        '# B',
        '# Fast facts',
        ...LIST,
        '# C',
        '# Fast facts',
        ...LIST,
      ],
    ],
    ['catchwords for what comes next', ['# What’s next', '- Less memory', '- More speed']],
    ['what a kit needs', ['# The essentials for camping', ...LIST]],
    ['what is to be avoided', ['There are key points to avoid:', ...LIST]],
    [
      'nine items',
      ['# Key points', ...Array.from({ length: 9 }, (_, i) => `- Point number ${i} is here.`)],
    ],
  ])('not %s', (_, lines) => {
    expect(texts([...BODY, ...lines])).toEqual([]);
  });
});

describe('paragraphs', () => {
  test('under a heading, each by its first sentence where it is long', () => {
    const first = 'Know the rate: Halden charges nine crowns.';
    const second =
      'Ask for more: Nordby paid twice as much. That was in May. They regret it. It is over.';
    expect(texts([...BODY, '# Key takeaways', 'Here are two:', first, second, '# Next'])).toEqual([
      first,
      'Ask for more: Nordby paid twice as much.',
    ]);
  });

  test('one alone is taken apart where its sentences can be read alone', () => {
    const lines = [
      '# TL;DR',
      'Orla is open to schools. It costs nothing. Nordby has doubts.',
      '# Next',
      ...BODY,
    ];
    expect(texts(lines)).toEqual([
      'Orla is open to schools. It costs nothing.',
      'Nordby has doubts.',
    ]);
  });

  test('not the closing words under "Summary", nor a heading over most of the text', () => {
    expect(texts([...BODY, '# Summary', 'Orla is open.', 'Nordby has doubts.'])).toEqual([]);
    expect(texts(['# TL;DR', ...BODY.slice(0, 6)])).toEqual([]);
  });

  test('that begin with "TL;DR:"', () => {
    const line = 'TL;DR: Orla is open to schools. Nordby has doubts.';
    expect(texts([line, ...BODY])).toEqual([
      'TL;DR: Orla is open to schools.',
      'Nordby has doubts.',
    ]);
    expect(texts(['**TL;DR** Orla is open to schools.', ...BODY])).toHaveLength(1);
    expect(texts([...BODY, 'In short: Orla is open to schools.'])).toEqual([]);
  });

  test('that labels lead, by their first sentences', () => {
    const lines = [
      '**Why it matters:** Schools pay for Orla. Some cannot.',
      'A paragraph between.',
      '**The big picture.** Nordby has doubts. They are old.',
      '**Between the lines:** Nobody asked Halden.',
    ];
    expect(texts([...BODY, ...lines])).toEqual([
      'Why it matters: Schools pay for Orla.',
      'The big picture. Nordby has doubts.',
      'Between the lines: Nobody asked Halden.',
    ]);
  });

  test('each label once', () => {
    const first = '**Why it matters:** Schools pay for Orla.';
    const lines = [first, '**Bottom line:** Nobody asked.', '**Why it matters:** Nordby pays too.'];
    expect(texts([...BODY, ...lines])).toEqual([
      'Why it matters: Schools pay for Orla.',
      'Bottom line: Nobody asked.',
    ]);
  });

  test('not under one label that recurs', () => {
    const line = '**The bottom line:** Buy it now or never.';
    expect(texts([...BODY, line, ...BODY, line])).toEqual([]);
  });

  test('not what an article says of itself', () => {
    const lines = [
      '# Quick summary',
      'In this article, we test nine tools.',
      'Orla is the best of them.',
      '# Next',
    ];
    expect(texts([...lines, ...BODY])).toEqual([]);
  });
});

describe('a list before the first paragraph', () => {
  const top = [
    '- Quellwerk opens Orla to schools in four countries this May',
    '- Teachers in Norway pay nothing before the summer of 2027',
  ];

  test('of whole statements', () => {
    expect(texts(['!', ...top, ...BODY])).toEqual(top.map((line) => line.slice(2)));
  });

  test.each([
    ['catchwords', ['- Orla in schools', '- The price of it']],
    [
      'short lines',
      ['- Orla opens to schools in four towns', '- Teachers there pay nothing until next May'],
    ],
    [
      'a line of few words',
      [
        '- Quellwerk opens Orla to all of the schools in four of the northern countries from the first of May on',
        '- Free in May',
      ],
    ],
    [
      'links',
      [
        '- [Quellwerk opens Orla to schools in four countries]',
        '- [Teachers in Norway pay nothing before 2027]',
      ],
    ],
    [
      'steps',
      [
        '1) Open the page of the model and choose a voice',
        '2) Press the button and wait for nine seconds there',
      ],
    ],
  ])('not of %s', (_, lines) => {
    expect(texts([...lines, ...BODY])).toEqual([]);
  });
});
