import { describe, expect, it } from 'vitest';
import type { Article, PageDate } from '../../../lib/model/article.ts';
import type { Finding } from '../../../lib/model/signals.ts';
import { dates } from '../../../lib/signals/dates.ts';
import { readingOf } from '../../../lib/signals/reading.ts';
import { sample } from '../brief/sample.ts';

const findings = (article: Article): Finding[] => {
  const signal = dates.measure(article, readingOf(article));
  return signal.kind === 'notes' ? signal.findings : [];
};
const found = (article: Article, name: string): Finding | undefined =>
  findings(article).find((finding) => finding.name === name);
const remarks = (article: Article): string[] =>
  findings(article)
    .map(({ name }) => name)
    .filter((name) => name !== 'allDates');

const date = (
  role: PageDate['role'],
  value: string,
  origin: PageDate['origin'],
  loose?: boolean,
): PageDate => ({ role, value, origin, ...(loose ? { loose } : {}) });

const article = (
  title: string,
  lines: string[],
  more: Partial<Article> = {},
  lang = 'en',
): Article => ({
  ...sample(title, lines, lang),
  publishedAt: '2026-03-16',
  dates: [date('published', '2026-03-16', 'json-ld')],
  ...more,
});
const PLAIN = 'Ostra builds a ferry that steers itself.';

describe('a time told as still to come', () => {
  it('is remarked where it lies before the publication, with the title, the sentence and its words', () => {
    const told = article('Ostra and Brannock: News Nov 2025', [
      PLAIN,
      'The pact of Nov 2025 would bring ferries to Pellworth.',
      'If it holds, the Nov 2025 plan could lower fares.',
    ]);
    expect(found(told, 'comingButPast')).toMatchObject({
      count: 1,
      values: ['2025-11', '2026-03-16'],
      side: 'beside',
      quotes: ['Ostra and Brannock: News Nov 2025'],
      sentences: [
        { sentence: 1, cues: [{ text: 'Nov 2025' }, { text: 'would' }] },
        { sentence: 2, cues: [{ text: 'Nov 2025' }, { text: 'could' }] },
      ],
    });
  });

  it.each([
    ['en', 'Ostra will open the line in November 2025.'],
    ['en', 'In November 2025, Ostra will open the line.'],
    ['en', 'The line is set to open on 18 November 2025.'],
    ['en', 'The line will be opened in November 2025.'],
    ['en', 'The line will quietly be shown on 18 November 2025.'],
    ['en', 'The line is set to open November 18, 2025.'],
    ['en', 'November 18, 2025 will be its first day.'],
    ['en', 'Fares will fall until November 2025.'],
    ['en', 'The opening is scheduled for November 2025.'],
    ['en', 'Ostra will open the line in 2025.'],
    ['en', 'The line is expected to carry freight by late 2025.'],
    ['de', 'Ostra wird die Linie im November 2025 eröffnen.'],
    ['de', 'Die Linie soll bis Ende 2025 starten.'],
    ['de', 'Die Linie soll am 18. November 2025 starten.'],
    ['fr', 'Ostra va ouvrir la ligne en novembre 2025.'],
    ['fr', 'La ligne ouvrira en novembre 2025.'],
    ['fr', 'La ligne sera ouverte en novembre 2025.'],
    ['fr', 'Ostra pourra ouvrir la ligne le 18 novembre 2025.'],
    ['es', 'La línea será abierta en noviembre de 2025.'],
    ['es', 'La apertura está prevista para noviembre de 2025.'],
    ['es', 'Ostra va a abrir la línea en noviembre de 2025.'],
    ['es', 'La línea abrirá en noviembre de 2025.'],
  ])('%s: %s', (lang, sentence) => {
    expect(remarks(article('A ferry', [PLAIN, sentence], {}, lang))).toEqual(['comingButPast']);
  });

  it.each([
    ['lies ahead', 'Ostra will open the line in November 2026.'],
    ['ended only some days before', 'Ostra will open the line on 12 March 2026.'],
    ['is this year', 'Ostra will open the line in 2026.'],
    ['is a decade', 'Ostra will look as it did in 1920s films.'],
    ['is that of a figure', 'Sales will pass 679 million, from 563 million in 2023.'],
    ['is told as past', 'Ostra opened the line in November 2025.'],
    ['is when somebody said so', 'Ostra said in November 2025 that it will open the line.'],
    ['is when somebody said so', 'In November 2025, Ostra announced that it will open the line.'],
    ['only may be meant, and the title does not name it', 'In November 2025 it could open.'],
    ['stands in a quotation', 'Roe wrote: “We will open the line in November 2025.”'],
    ['is when something was done of its free will', 'He gave of his free will in November 2025.'],
    ['is what a plan was made in', 'In November 2025 Roe tweeted his plans to open a line.'],
    ['is a date of data', 'As of July 7, 2025, a second line is expected to open.'],
  ])('is not where it %s: %s', (_, sentence) => {
    expect(remarks(article('A ferry', [PLAIN, sentence]))).toEqual([]);
  });

  it.each([
    ['de', 'Ostra hat die Linie im November 2025 eröffnet.'],
    ['de', 'Die Linie wurde im November 2025 eröffnet und soll wachsen.'],
    ['de', 'Ostra kündigte im November 2025 an, dass die Linie kommen wird.'],
    ['fr', 'Ostra a ouvert la ligne en novembre 2025.'],
    ['fr', 'Ostra avait dit en novembre 2025 que la ligne va ouvrir.'],
    ['es', 'Ostra abrió la línea en noviembre de 2025.'],
    ['es', 'Ostra dijo en noviembre de 2025 que la línea será corta.'],
  ])('is not what was told or done then, %s: %s', (lang, sentence) => {
    expect(remarks(article('A ferry', [PLAIN, sentence], {}, lang))).toEqual([]);
  });

  it('is not where the article is that old and only bears a new date', () => {
    const old = article('A ferry', ['Ostra will open the line in November 2025.'], {
      dates: [
        date('published', '2025-10-02', 'json-ld'),
        date('published', '2026-03-16', 'visible'),
        date('modified', '2026-03-16', 'meta'),
      ],
    });
    expect(remarks(old)).toEqual(['oldWithNewDate']);
  });

  it('is not where a month of the title is told of as past more often', () => {
    const past = article('What Ostra did in Nov 2025', [
      'Ostra opened a line in Nov 2025.',
      'It sold 90,000 tickets in Nov 2025.',
      'The line was closed in Nov 2025, after a storm.',
      'A second line could help in Nov 2025.',
      'Fares might be lower in Nov 2025.',
    ]);
    expect(remarks(past)).toEqual([]);
  });
});

describe('dates that do not go together', () => {
  const stated = (...list: PageDate[]): Article => article('A ferry', [PLAIN], { dates: list });

  it('an old article under the date of its last change', () => {
    const old = {
      ...stated(
        date('published', '2019-03-30', 'json-ld'),
        date('published', '2026-03-16', 'visible'),
        date('modified', '2026-03-16', 'meta'),
      ),
      imprint: {
        above: [],
        below: ['March 16, 2026'],
        notices: [],
        kinds: [],
        authorsWithPage: [],
        credited: [],
      },
    };
    expect(found(old, 'oldWithNewDate')).toMatchObject({
      values: ['2019-03-30', 'json-ld', '2026-03-16', 'visible'],
      quotes: ['March 16, 2026'],
    });
  });

  it('an old month in the address', () => {
    const old = article('A ferry', [PLAIN], { url: 'https://lede.example/2021/05/a-ferry' });
    expect(found(old, 'oldWithNewDate')).toMatchObject({
      values: ['2021-05', 'url', '2026-03-16', 'json-ld'],
      quotes: ['https://lede.example/2021/05/a-ferry'],
    });
  });

  it.each([
    ['This article was originally published on 26 September 2019.', ['oldWithNewDate']],
    ['Originally published in May 2019, and updated since.', ['oldWithNewDate']],
    ['Her book on ferries was first published in May 2019.', []],
  ])('a line that says so: %s', (line, expected) => {
    expect(remarks(article('A ferry', [PLAIN, line]))).toEqual(expected);
  });

  it('names where the date stands that such a line goes against', () => {
    const told = article('A ferry', ['Originally published in May 2019.']);
    expect(found(told, 'oldWithNewDate')?.values).toEqual([
      '2019-05',
      'text',
      '2026-03-16',
      'json-ld',
    ]);
  });

  it('two dates of publication', () => {
    const two = stated(
      date('published', '2026-03-08', 'visible'),
      date('published', '2026-03-16', 'json-ld'),
    );
    expect(found(two, 'datesDisagree')?.values).toEqual([
      '2026-03-08',
      'visible',
      '2026-03-16',
      'json-ld',
    ]);
  });

  it.each([
    ['a day apart, by time zones', [date('published', '2026-03-11T23:30:00Z', 'visible')]],
    [
      'the day of a change printed',
      [date('published', '2026-03-26', 'visible'), date('modified', '2026-03-26', 'meta')],
    ],
    ['one that may be another’s', [date('published', '2026-03-26', 'time', true)]],
    ['day and month the other way round', [date('published', '2026-12-03', 'visible')]],
    [
      'the old date printed, the change in the data',
      [date('published', '2024-03-12', 'visible'), date('modified', '2026-03-12', 'json-ld')],
    ],
  ])('but not %s', (_, more) => {
    expect(remarks(stated(date('published', '2026-03-12', 'json-ld'), ...more))).toEqual([]);
  });

  it('a change before the publication, unless there is a later one', () => {
    const [published, before] = [
      date('published', '2026-03-16', 'meta'),
      date('modified', '2026-03-10', 'meta'),
    ];
    expect(found(stated(published, before), 'updatedBeforePublished')?.values).toEqual([
      '2026-03-10',
      'meta',
      '2026-03-16',
      'meta',
    ]);
    expect(remarks(stated(published, before, date('modified', '2026-03-16', 'json-ld')))).toEqual(
      [],
    );
    expect(remarks(stated(published, date('modified', '2026-03-15', 'meta')))).toEqual([]);
  });

  it('a date of change alone', () => {
    const only = article('A ferry', [PLAIN], {
      publishedAt: null,
      modifiedAt: '2026-03-26',
      dates: [date('modified', '2026-03-26', 'meta')],
    });
    expect(found(only, 'modifiedOnly')?.values).toEqual(['2026-03-26']);
    const believed = { ...only, publishedAt: '2026-03-26', modifiedAt: null };
    expect(found(believed, 'modifiedOnly')?.values).toEqual(['2026-03-26']);
  });
});

describe('all dates', () => {
  it('come with where they stand, once each', () => {
    const told = article('Ostra in Sept. 2024', ['It opened on May 2, 2026, and on 2 May 2026.'], {
      url: 'https://lede.example/2026/03/ferry',
    });
    expect(found(told, 'allDates')).toMatchObject({
      count: 4,
      values: [
        ...['2026-03-16', 'json-ld', '2026-03', 'url'],
        ...['2024-09', 'visible', '2026-05-02', 'text'],
      ],
      sentences: [{ sentence: 0, cues: [{ text: 'May 2, 2026' }, { text: '2 May 2026' }] }],
    });
  });

  it('are none where nothing is dated', () => {
    expect(findings(article('A ferry', [PLAIN], { publishedAt: null, dates: [] }))).toEqual([]);
  });

  it('leave words alone that look like a month', () => {
    const none = article('A ferry', ['You may 2025 times. Marathon 2024. Out 2023.'], {
      dates: [],
    });
    expect(found(none, 'allDates')).toBeUndefined();
  });
});
