import { describe, expect, test } from 'vitest';
import { saveLink, saveReading } from '../../../../lib/library/articles.ts';
import { changeArticles } from '../../../../lib/library/edit-articles.ts';
import { addHighlight, setNote } from '../../../../lib/library/highlights.ts';
import type { Library } from '../../../../lib/library/schema.ts';
import { keepIndex } from '../../../../lib/library/search/keep-index.ts';
import { addTopic } from '../../../../lib/library/topics.ts';
import { removeArticles, restoreArticles } from '../../../../lib/library/trash.ts';
import type { Article } from '../../../../lib/model/article.ts';
import { draft, emptyLibrary, matcher, must, readingOf, stamp } from '../given.ts';

type Facts = Partial<Article> & { paragraphs?: string[] };

async function save(library: Library, name: string, facts: Facts = {}): Promise<string> {
  const url = `https://news.halyard.example/${name}`;
  const reading = readingOf({
    url,
    canonicalUrl: url,
    title: name,
    siteName: null,
    authors: [],
    ...facts,
  });
  return must(await saveReading(library, reading, { ...stamp(), matcher })).id;
}

async function titles(library: Library, query: string): Promise<string> {
  const found = await library.finder.find(query);
  const rows = await library.articles.bulkGet(found?.ids ?? []);
  return rows.map((row) => row?.title ?? 'gone').join(', ');
}

/** Titles in the order of the alphabet, where the rank does not matter. */
const sorted = async (library: Library, query: string): Promise<string> =>
  (await titles(library, query)).split(', ').sort().join(', ');

const long = (text: string): string => `${text} ${'Other words stand here as well. '.repeat(60)}`;

describe('ranking', () => {
  test('what is in the title comes before what is said often, and that before what is said once', async () => {
    const library = await emptyLibrary();
    await save(library, 'Once', { paragraphs: [long('A chip.')] });
    await save(library, 'Often', { paragraphs: [long('A chip is a chip is a chip.')] });
    await save(library, 'The chip', { paragraphs: [long('Nothing.')] });
    expect(await titles(library, 'chip ')).toBe('The chip, Often, Once');
  });

  test('a rare word counts for more than a frequent one', async () => {
    const library = await emptyLibrary();
    for (let at = 0; at < 9; at++)
      await save(library, `Common ${at}`, { paragraphs: ['The model.'] });
    await save(library, 'Both', { paragraphs: [long('The model of Foxconn.')] });
    expect(await titles(library, 'model foxconn')).toBe('Both');
  });

  test('the word itself before its forms and what it begins', async () => {
    const library = await emptyLibrary();
    await save(library, 'Beginning', { paragraphs: ['Trainspotting.'] });
    await save(library, 'Form', { paragraphs: ['Trained.'] });
    await save(library, 'Same', { paragraphs: ['Trains.'] });
    expect(await titles(library, 'trains')).toBe('Same, Form, Beginning');
    expect(await titles(library, 'trains ')).toBe('Same, Form');
  });
});

describe('words', () => {
  test('accents, case, phrases, numbers and scripts without spaces', async () => {
    const library = await emptyLibrary();
    await save(library, 'Zürich', { paragraphs: ['It runs GPT-5 in ZÜRICH.'] });
    await save(library, '鴻海', { paragraphs: ['鴻海精密工業は台湾の会社です。'] });
    expect(await titles(library, 'zurich')).toBe('Zürich');
    expect(await titles(library, 'gpt5')).toBe('Zürich');
    expect(await titles(library, '"gpt 5"')).toBe('Zürich');
    expect(await titles(library, '"5 gpt"')).toBe('');
    expect(await titles(library, '精密工業')).toBe('鴻海');
    expect(await titles(library, '台')).toBe('鴻海');
    expect(await titles(library, '湾台')).toBe('');
  });

  test('a misspelled word is taken for the nearest', async () => {
    const library = await emptyLibrary();
    await save(library, 'Chips', { paragraphs: ['Foxconn and Anthropic.'] });
    const found = await library.finder.find('foxcon anthropik ');
    expect(found?.corrected).toEqual([
      { word: 'foxcon', as: 'foxconn' },
      { word: 'anthropik', as: 'anthropic' },
    ]);
    expect(found?.ids.length).toBe(1);
    expect(await titles(library, '"foxcon"')).toBe('');
  });

  test('FAQ, headings, authors, site and what the reader wrote are found', async () => {
    const library = await emptyLibrary();
    const id = await save(library, 'Whole', {
      authors: ['Ines Marlow'],
      siteName: 'The Halyard',
      blocks: [{ kind: 'heading', level: 2, text: 'Outlook', marks: [] }],
      faq: [
        {
          question: 'Why wafers?',
          answer: 'Yield.',
          origin: 'json-ld',
          inText: false,
          sentences: [],
        },
      ],
    });
    must(await setNote(library, id, 'Compare with Cedarfall', 1));
    const anchor = { quote: 'Outlook', prefix: '', suffix: '' };
    must(await addHighlight(library, id, { id: 'h', anchor, color: 'rose', note: 'Dubious' }, 1));
    for (const query of [
      'outlook',
      'marlow',
      'the halyard',
      'wafers yield',
      'cedarfall',
      'dubious',
    ])
      expect([query, await titles(library, query)]).toEqual([query, 'Whole']);
  });
});

describe('filters', () => {
  async function given(): Promise<Library> {
    const library = await emptyLibrary();
    must(await addTopic(library, draft('Foxconn'), stamp()));
    const a = await save(library, 'A', {
      siteName: 'The Halyard',
      authors: ['Ines Marlow'],
      publishedAt: '2026-01-10',
      paragraphs: ['Foxconn builds.'],
    });
    await save(library, 'B', { lang: 'de-AT', publishedAt: '2026-02-10T08:00:00+01:00' });
    must(await saveLink(library, { url: 'https://cedarfall.example/x', title: 'C' }, stamp()));
    must(await changeArticles(library, [a], { kind: 'add-tags', tags: ['Evals'] }, 1));
    must(await changeArticles(library, [a], { kind: 'state', state: 'read' }, 1));
    return library;
  }

  test.each([
    ['site:halyard', 'A, B'],
    ['site:halyard.example', 'A, B'],
    ['site:news.halyard.example', 'A, B'],
    ['site:yard.example', ''],
    ['-site:halyard.example', 'C'],
    ['author:marlow', 'A'],
    ['tag:evals', 'A'],
    ['topic:foxconn', 'A'],
    ['lang:de', 'B'],
    ['is:read', 'A'],
    ['is:link', 'C'],
    ['-is:read -lang:de', 'C'],
    ['before:2026-02', 'A'],
    ['after:2026-02', 'B, C'],
    ['after:2026-02-10 before:2026-02-11', 'B'],
    ['after:soon', ''],
    ['builds is:read', 'A'],
    ['builds is:unread', ''],
    ['-builds', 'B, C'],
    ['evals', 'A'],
  ])('%s', async (query, expected) => {
    expect(await sorted(await given(), query)).toBe(expected);
  });

  test('a query that asks for nothing is none', async () => {
    const library = await given();
    for (const query of ['', '  ', 'site:', '""', 'after:soon'])
      expect(await library.finder.find(query)).toBeNull();
  });
});

describe('the index follows', () => {
  test('changes, removal and return, before and after it was folded', async () => {
    const library = await emptyLibrary();
    for (let at = 0; at < 130; at++) await save(library, `N${at}`, { paragraphs: [`Word${at}x.`] });
    const id = await save(library, 'One', { paragraphs: ['Copper.'] });
    must(await keepIndex(library));
    expect(await library.searchLog.count()).toBe(0);
    expect(await titles(library, 'copper')).toBe('One');
    await save(library, 'One', { paragraphs: ['Silver instead.'] });
    expect(await titles(library, 'copper')).toBe('');
    expect(await titles(library, 'silver')).toBe('One');
    must(await removeArticles(library, [id], 1));
    expect(await titles(library, 'silver')).toBe('');
    for (let at = 0; at < 80; at++) await save(library, `M${at}`);
    must(await keepIndex(library));
    expect(await titles(library, 'silver')).toBe('');
    must(await restoreArticles(library, [id], matcher));
    expect(await titles(library, 'silver')).toBe('One');
    expect((await library.finder.find('halyard '))?.ids.length).toBe(211);
  });

  test('segments are merged as they grow in number, and nothing loose is left', async () => {
    const library = await emptyLibrary();
    for (let round = 0; round < 9; round++) {
      for (let at = 0; at < 64; at++) await save(library, `R${round}n${at}`);
      must(await keepIndex(library));
    }
    const segments = await library.searchSegments.orderBy('order').toArray();
    expect(segments.map(({ docs }) => docs.length)).toEqual([256, 256, 64]);
    const keys = await library.searchChunks.toCollection().primaryKeys();
    expect(new Set(keys.map((key) => key.split('/')[0]))).toEqual(
      new Set(segments.map((segment) => segment.id)),
    );
    expect((await library.finder.find('r8n3 '))?.ids.length).toBe(1);
    expect((await library.finder.find('halyard '))?.ids.length).toBe(576);
  });

  test('what was stopped half-way is cleared away and done again', async () => {
    const library = await emptyLibrary();
    for (let at = 0; at < 64; at++) await save(library, `N${at}`);
    await library.searchChunks.put(Uint8Array.of(1), '999/terms/000000');
    must(await keepIndex(library));
    expect(await library.searchChunks.get('999/terms/000000')).toBeUndefined();
    expect((await library.finder.find('halyard '))?.ids.length).toBe(64);
  });

  test('an index of other rules is made anew', async () => {
    const library = await emptyLibrary();
    await save(library, 'One', { paragraphs: ['Copper.'] });
    await library.searchLog.clear();
    await library.meta.put({ name: 'search', version: 0, after: null });
    expect(await titles(library, 'copper')).toBe('');
    must(await keepIndex(library));
    expect(await titles(library, 'copper')).toBe('One');
  });

  test('a reader of the library finds what was merged away while it had it in hand', async () => {
    const library = await emptyLibrary();
    for (let round = 0; round < 3; round++) {
      for (let at = 0; at < 64; at++) await save(library, `R${round}n${at}`);
      must(await keepIndex(library));
    }
    const finding = library.finder.find('halyard ');
    for (let at = 0; at < 64; at++) await save(library, `R3n${at}`);
    must(await keepIndex(library));
    expect((await finding)?.ids.length).toBeGreaterThanOrEqual(192);
    expect((await library.finder.find('halyard '))?.ids.length).toBe(256);
  });
});
