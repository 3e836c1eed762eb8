import fc from 'fast-check';
import { expect, test } from 'vitest';
import { saveLink, saveReading } from '../../lib/library/articles.ts';
import { changeArticles } from '../../lib/library/edit-articles.ts';
import { openLibrary } from '../../lib/library/open.ts';
import { articleCounts } from '../../lib/library/queries.ts';
import type { Library } from '../../lib/library/schema.ts';
import { addTopic } from '../../lib/library/topics.ts';
import { removeArticles, restoreArticles } from '../../lib/library/trash.ts';
import type { ReadState } from '../../lib/model/library.ts';
import { draft, matcher, must, readingOf, stamp } from '../unit/library/given.ts';

// Any sequence of a reader's acts on a few pages. Pages share canonical addresses, as pages do.

const page = fc.nat({ max: 3 });

const step = fc.oneof(
  fc.record({ do: fc.constant('save' as const), page, words: fc.integer({ min: 1, max: 40 }) }),
  fc.record({ do: fc.constant('link' as const), page }),
  fc.record({ do: fc.constant('remove' as const), nth: fc.nat({ max: 5 }) }),
  fc.record({ do: fc.constant('restore' as const), nth: fc.nat({ max: 5 }) }),
  fc.record({
    do: fc.constant('state' as const),
    nth: fc.nat({ max: 5 }),
    state: fc.constantFrom(
      'unread' as const,
      'reading' as const,
      'read' as const,
      'archived' as const,
    ),
  }),
);

type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

const addressOf = (at: number): string => `https://halyard.example/${at}`;

/** Pages 2 and 3 name page 1 as their canonical address. */
const facts = (at: number) => ({
  url: addressOf(at),
  canonicalUrl: addressOf(Math.min(at, 1)),
});

async function take(library: Library, next: Step, seen: string[]): Promise<void> {
  const nth = 'nth' in next ? (seen[next.nth % Math.max(1, seen.length)] ?? stamp().id) : '';
  switch (next.do) {
    case 'save': {
      const text = `Corven ${Array(next.words).fill('word').join(' ')}`;
      const reading = readingOf({ ...facts(next.page), paragraphs: [text] });
      seen.push(must(await saveReading(library, reading, { ...stamp(), matcher })).id);
      return;
    }
    case 'link':
      seen.push(
        must(await saveLink(library, { url: addressOf(next.page), title: '' }, stamp())).id,
      );
      return;
    case 'remove':
      must(await removeArticles(library, [nth], stamp().now));
      return;
    case 'restore':
      must(await restoreArticles(library, [nth], matcher));
      return;
    case 'state':
      must(await changeArticles(library, [nth], { kind: 'state', state: next.state }, stamp().now));
  }
}

async function check(library: Library): Promise<void> {
  const rows = await library.articles.toArray();
  const inState = (state: ReadState) => rows.filter((row) => row.state === state).length;
  expect(await articleCounts(library)).toEqual({
    saved: rows.length,
    unread: inState('unread'),
    reading: inState('reading'),
    read: inState('read'),
    archived: inState('archived'),
  });
  expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
  const listed = rows.filter(({ kind }) => kind === 'article').map(({ id }) => id);
  expect(await library.bodies.toCollection().primaryKeys()).toEqual(listed.sort());
  const matched = await library.matches.toArray();
  expect(matched.map(({ articleId }) => articleId).sort()).toEqual(listed);
}

test('counters, bodies and matches are true after any sequence of acts', async () => {
  let run = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
      const library = must(await openLibrary(`sequence-${run++}`));
      try {
        must(await addTopic(library, draft('Corven'), stamp()));
        const seen: string[] = [];
        for (const next of steps) await take(library, next, seen);
        await check(library);
      } finally {
        await library.delete();
      }
    }),
    { numRuns: 150 },
  );
}, 60_000);
