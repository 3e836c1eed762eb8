import { expect, test } from 'vitest';
import { saveReading } from '../../../lib/library/articles.ts';
import { draftsOf, putDrafts, writtenFor } from '../../../lib/library/drafts.ts';
import type { Library } from '../../../lib/library/schema.ts';
import { removeArticles } from '../../../lib/library/trash.ts';
import type { Draft } from '../../../lib/model/engines.ts';
import { emptyLibrary, matcher, must, readingOf, stamp } from './given.ts';
import { answerOf, writtenOf } from './given-drafts.ts';

const save = async (library: Library, url?: string) =>
  must(await saveReading(library, readingOf(url ? { url } : {}), { ...stamp(), matcher })).id;

const put = async (library: Library, ...pieces: Draft[]) => must(await putDrafts(library, pieces));

test('of one task by one writer the latest is kept, whatever comes last', async () => {
  const library = await emptyLibrary();
  const id = await save(library);
  const [first, second, third] = [writtenOf(id), writtenOf(id), writtenOf(id)];
  await put(library, second, first);
  expect(await draftsOf(library, id)).toEqual([second]);
  await put(library, third);
  expect(await draftsOf(library, id)).toEqual([third]);
});

test('other tasks, writers and prompts stand beside it, the latest first', async () => {
  const library = await emptyLibrary();
  const id = await save(library);
  const pieces = [
    writtenOf(id),
    answerOf(id, 'Why?'),
    answerOf(id, 'When?'),
    writtenOf(id, { writer: { kind: 'browser', name: '', model: '' } }),
    writtenOf(id, { promptVersion: 2 }),
  ];
  await put(library, ...pieces);
  expect(await draftsOf(library, id)).toEqual(pieces.toReversed());
});

test('the same piece is kept once, and an earlier state of it does not come back', async () => {
  const library = await emptyLibrary();
  const id = await save(library);
  const piece = writtenOf(id);
  await put(library, piece, piece);
  await put(library, { ...piece, startedAt: piece.startedAt - 1, task: { kind: 'compare' } });
  expect(await draftsOf(library, id)).toEqual([piece]);
});

test('an article that is gone keeps none, and takes none from another', async () => {
  const library = await emptyLibrary();
  const id = await save(library);
  const other = await save(library, 'https://halyard.example/other');
  const piece = writtenOf(id);
  await put(library, piece, { ...piece, articleId: other }, writtenOf('gone'));
  expect(await library.drafts.toArray()).toEqual([piece]);
});

test('what was written of a removed article may be taken over by the one that is here', async () => {
  const library = await emptyLibrary();
  const id = await save(library);
  const piece = writtenOf(id);
  await put(library, piece);
  must(await removeArticles(library, [id], stamp().now));
  const anew = await save(library);
  await put(library, { ...piece, articleId: anew });
  expect(await library.drafts.toArray()).toEqual([{ ...piece, articleId: anew }]);
});

test('of very many the latest hundred are kept, in whatever order they come', async () => {
  const library = await emptyLibrary();
  const id = await save(library);
  const pieces = Array.from({ length: 102 }, (_, n) => answerOf(id, `Why ${n}?`));
  const [first, second, ...latest] = pieces;
  await put(library, ...latest);
  if (first && second) await put(library, first, second);
  expect(await draftsOf(library, id)).toEqual(latest.toReversed());
  await put(library, answerOf(id, 'And now?'));
  expect((await draftsOf(library, id)).slice(1)).toEqual(latest.slice(1).toReversed());
});

test('it is known which articles have a piece of that task, writer and prompt', async () => {
  const library = await emptyLibrary();
  const ids = [await save(library), await save(library, 'https://copper.example/2')];
  const [first = '', second = ''] = ids;
  await put(library, writtenOf(first), answerOf(second, 'Why?'));
  const pieces = ids.map((articleId) => ({ ...writtenOf(first), articleId }));
  expect([...(await writtenFor(library, pieces))]).toEqual([first]);
  expect((await writtenFor(library, pieces.slice(1))).size).toBe(0);
  const newer = pieces.map((piece) => ({ ...piece, promptVersion: 2 }));
  expect((await writtenFor(library, newer)).size).toBe(0);
  const german = pieces.map((piece) => ({
    ...piece,
    task: { kind: 'brief', into: 'de' } as const,
  }));
  expect((await writtenFor(library, german)).size).toBe(0);
});
