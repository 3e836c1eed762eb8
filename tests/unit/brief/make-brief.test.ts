import { describe, expect, test } from 'vitest';
import { ENGINE_VERSION, makeBrief } from '../../../lib/brief/make-brief.ts';
import { leansOnPrevious } from '../../../lib/brief/readable.ts';
import { repetition } from '../../../lib/brief/repeats.ts';
import type { Article } from '../../../lib/model/article.ts';
import { REPORT, sample } from './sample.ts';

const TITLE = 'Quellwerk opens its model Orla to schools';
const indexes = (statements: { sentences: number[] }[]): number[] =>
  statements.flatMap(({ sentences }) => sentences);

describe('the summary', () => {
  const article = sample(TITLE, REPORT);
  const brief = makeBrief(article);

  test('three sentences in reading order, to the letter, the news among them', () => {
    expect(brief.engine).toBe(ENGINE_VERSION);
    expect(brief.summary).toHaveLength(3);
    expect(indexes(brief.summary)).toEqual(indexes(brief.summary).toSorted((a, b) => a - b));
    expect(indexes(brief.summary)).toContain(0);
    for (const { text, sentences } of [...brief.summary, ...brief.keyPoints]) {
      expect(text).toBe(sentences.map((i) => article.sentences[i]?.text).join(' '));
    }
  });

  test('as long as it is asked to be', () => {
    for (const sentences of [0, 1, 2, 5, 7]) {
      expect(makeBrief(article, { sentences }).summary).toHaveLength(sentences);
    }
  });

  test('all usable sentences of a short article, neither questions nor what the site says of itself', () => {
    const short = sample(TITLE, [REPORT[0] ?? '', REPORT[2] ?? '', 'No.', 'See also']);
    expect(indexes(makeBrief(short, { sentences: 7 }).summary)).toEqual([0, 1]);
    expect(makeBrief(short).keyPoints).toEqual([]);
  });

  test('never what an author has listed as key points', () => {
    const listed = sample(TITLE, [
      '# Key takeaways',
      `- ${REPORT[0]}`,
      '- Nothing more.',
      ...REPORT.slice(1),
    ]);
    expect(indexes(makeBrief(listed).summary).filter((i) => i < 3)).toEqual([]);
  });

  test('something, where nothing is a proper statement', () => {
    const text = (lines: string[]) => makeBrief(sample('', lines)).summary.map((s) => s.text);
    expect(text(['Why?', 'Short one'])).toEqual(['Short one']);
    expect(text(['Why?'])).toEqual(['Why?']);
    expect(text([])).toEqual([]);
    expect(text(['` a = b', '# A heading'])).toEqual([]);
  });

  test('no sentence twice, and none that says nearly the same', () => {
    const again = sample(TITLE, [REPORT[0] ?? '', REPORT[0] ?? '', ...REPORT]);
    const { summary } = makeBrief(again, { sentences: 7 });
    expect(new Set(summary.map(({ text }) => text)).size).toBe(summary.length);
  });
});

test('a sentence that leans comes in only right after its predecessor', () => {
  const lines = [
    'Birds sang.',
    'It is the Quellwerk model Orla that opens to schools in Norway, the firm said.',
    'Orla from Quellwerk opens to many schools in Norway and Estonia next year.',
  ];
  const brief = makeBrief(sample(TITLE, lines), { sentences: 2 });
  expect(indexes(brief.summary)).toEqual([2]);
});

test.each([
  [
    'Orla opens to schools in Norway.',
    'Orla opens to banks, shops, farms and ships next May.',
    false,
  ],
  [
    'The Halden firm Quellwerk opens its model to schools in Norway.',
    'Critics ask why the Halden firm Quellwerk hides the contract with ministers.',
    true,
  ],
  [
    'It is one of the first firms here.',
    'Norway was one of the last to ask for a contract.',
    false,
  ],
  ['The firm from Halden opens schools.', 'Schools opens the Halden firm.', true],
  ['Orla opens in May.', 'Teachers asked for a contract.', false],
])('%s and %s repeat: %s', (a, b, wanted) => {
  expect(repetition('en')(a, b)).toBe(wanted);
  expect(repetition('en')(b, a)).toBe(wanted);
});

describe('key points', () => {
  const points = (article: Article) => makeBrief(article).keyPoints;

  test('of ours: three to seven, readable alone, none of the summary', () => {
    const article = sample(TITLE, REPORT);
    const { summary, keyPoints } = makeBrief(article);
    expect(keyPoints).toHaveLength(3);
    for (const point of keyPoints) {
      expect(point.origin).toBe('engine');
      expect(leansOnPrevious(point.text)).toBe(false);
      expect(indexes(summary)).not.toContain(point.sentences[0]);
    }
  });

  test('none for an article of under eight sentences', () => {
    const seven = Array.from(
      { length: 7 },
      (_, i) => `Town${i} opened library${i} with robot${i} today.`,
    );
    expect(points(sample('', seven))).toEqual([]);
    expect(points(sample('', [...seven, 'Halden has no robot at all yet.']))).not.toEqual([]);
  });

  test('none that the FAQ says, unless the article is all FAQ', () => {
    const faq = (sentences: number[]): Article => ({
      ...sample(
        '',
        Array.from({ length: 20 }, (_, i) => `Town${i} opened library${i} with robot${i}.`),
      ),
      faq: [{ question: 'Where?', answer: '', origin: 'headings', inText: true, sentences }],
    });
    const last = [12, 13, 14, 15, 16, 17, 18, 19];
    expect(indexes(points(faq(last))).filter((i) => last.includes(i))).toEqual([]);
    expect(points(faq(Array.from({ length: 20 }, (_, i) => i)))).not.toEqual([]);
  });

  test('spread over a long article', () => {
    const long = Array.from(
      { length: 60 },
      (_, i) => `Town${i} opened library${i} with robot${i} today.`,
    );
    const places = indexes(points(sample('Town0', long)));
    expect(places).toHaveLength(7);
    expect(places.filter((i) => i >= 30).length).toBeGreaterThanOrEqual(3);
  });

  test.each([
    ['# Key takeaways', 'en'],
    ['# Key Points:', 'en'],
    ['TL;DR', 'en'],
    ['# At a glance', 'en'],
    ['The short version:', 'en'],
    ['# In Brief', 'en'],
    ['# What you need to know', 'en'],
    ['Our trial has three key findings:', 'en'],
    ['# Das Wichtigste in Kürze', 'de'],
    ['# L’essentiel', 'fr'],
    ['# Puntos clave', 'es'],
  ])('the author’s list after “%s” wins', (heading, lang) => {
    const article = sample(
      TITLE,
      [
        ...REPORT,
        heading,
        '- Orla is open. It costs nothing.',
        '- Schools start in May',
        'The end.',
      ],
      lang,
    );
    const [first, second, ...rest] = points(article);
    expect(first).toMatchObject({ text: 'Orla is open. It costs nothing.', origin: 'author' });
    expect(first?.sentences).toHaveLength(2);
    expect(second?.text).toBe('Schools start in May');
    expect(rest).toEqual([]);
  });

  test('the author’s list may follow a line that leads over to it', () => {
    const article = sample(TITLE, [
      '# Key points',
      'In a few words:',
      '- Orla is open.',
      '- It is new.',
    ]);
    expect(points(article)).toHaveLength(2);
  });

  test.each([
    ['a list under another heading', ['# Our offices', '- Halden is one.', '- Brixton is one.']],
    ['a heading without anything under it', ['# Key takeaways', '# One', 'Two.']],
    ['a list of one', ['# Key takeaways', '- Only this.', 'Two.']],
    [
      'a list of nine',
      ['# Key takeaways', ...Array.from({ length: 9 }, (_, i) => `- Point ${i}.`)],
    ],
    ['a sentence that merely ends so', ['They won after all in brief', '- One.', '- Two.']],
  ])('%s does not', (_, lines) => {
    const article = sample(TITLE, [...REPORT, ...lines]);
    expect(points(article).map(({ origin }) => origin)).not.toContain('author');
  });
});

test('key phrases are handed through', () => {
  const phrases = [{ phrase: 'Orla', score: 2 }];
  expect(makeBrief(sample(TITLE, REPORT), { phrases }).phrases).toEqual(phrases);
});

test('an article in a language without stop words gets its brief too', () => {
  const lines = [
    '新しいモデルが九月に学校で公開される。',
    '価格はまだ決まっていない。',
    '先生たちは契約書を見たいと言った。',
    '試験では三百人の生徒が参加した。',
  ];
  expect(makeBrief(sample('新しいモデルの公開', lines, 'ja')).summary).toHaveLength(3);
});
