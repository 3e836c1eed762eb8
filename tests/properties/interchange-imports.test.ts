import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bookmarksHtml } from '../../lib/interchange/exports/bookmarks-html.ts';
import { libraryCsv } from '../../lib/interchange/exports/library-csv.ts';
import { readImport } from '../../lib/interchange/imports/read-import.ts';
import { savedOf } from '../unit/interchange/exports/given.ts';
import { ports, read } from '../unit/interchange/imports/given.ts';
import { text, withoutControls } from './markup-text.ts';

describe('what is exported and imported again', () => {
  const line = text.map((value) => withoutControls(value).replace(/\s+/g, ' ').trim());
  const tag = line
    .map((value) => value.replace(/[|,#]/g, '').replace(/\s+/g, ' ').trim())
    .filter(Boolean);
  const saved = fc
    .record({
      page: fc.nat({ max: 1000 }),
      title: line.filter((title) => !title.startsWith('http')),
      tags: fc.uniqueArray(tag, {
        maxLength: 4,
        selector: (one) => one.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase(),
      }),
      savedAt: fc.integer({ min: 700_000_000, max: 1_790_000_000 }).map((second) => second * 1000),
      state: fc.constantFrom(
        'unread' as const,
        'reading' as const,
        'read' as const,
        'archived' as const,
      ),
      note: line,
    })
    .map(({ page, note, ...row }) => {
      const url = `https://halyard.example/${page}`;
      return savedOf({
        row: { ...row, url, key: url, progress: 0 },
        note: { articleId: '', text: note, updatedAt: 1 },
      });
    });
  const library = fc.uniqueArray(saved, { maxLength: 5, selector: ({ row }) => row.url });
  type Library = ReturnType<typeof savedOf>[];

  const expected = (articles: Library) =>
    articles.map(({ row, note }) => ({
      url: row.url,
      title: row.title,
      savedAt: row.savedAt,
      state: row.state,
      tags: row.tags,
      note: note?.text,
    }));

  test.each([
    ['a table', (articles: Library) => [...libraryCsv(articles)].join('')],
    ['bookmarks', (articles: Library) => [...bookmarksHtml(articles)].join('')],
  ])('%s: the same items', async (_, write) => {
    await fc.assert(
      fc.asyncProperty(library, async (articles) => {
        const { service, items, problems } = await read(write(articles));
        expect([service, problems]).toEqual(['lede', []]);
        expect(items).toMatchObject(expected(articles));
        expect(items).toHaveLength(articles.length);
      }),
      { numRuns: 150 },
    );
  });
});

describe('importing', () => {
  const heads = [
    'title,url,time_added,tags,status\n',
    'URL,Title,Selection,Folder,Timestamp,Tags\n',
    '<!DOCTYPE NETSCAPE-Bookmark-file-1><DL><p><DT><A HREF="https://a.example/" TAGS="x">',
    '[{"is_archived":1,"url":"https://a.example/","tags":',
    '{"bookmarks":[{"createdAt":1,"content":',
    'PK\u0003\u0004',
    'https://',
    '',
  ];

  test('any file gives items or a reason, never an exception', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...heads),
        fc.array(text, { maxLength: 6 }),
        async (head, rest) => {
          const bytes = new TextEncoder().encode(head + rest.join(''));
          const result = await readImport({ name: '', bytes }, ports);
          if (!result.ok) return;
          for (const { url, key, progress } of result.value.items) {
            expect(`${url} ${key}`).toMatch(/^https?:\S+ https?:\S+$/);
            expect(progress >= 0 && progress <= 1).toBe(true);
          }
        },
      ),
      { numRuns: 1500 },
    );
  });
});
