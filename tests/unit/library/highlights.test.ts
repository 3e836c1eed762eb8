import { expect, test } from 'vitest';
import { saveReading } from '../../../lib/library/articles.ts';
import {
  addHighlight,
  editHighlight,
  removeHighlight,
  restoreHighlight,
  setNote,
} from '../../../lib/library/highlights.ts';
import { keepSearch, removeSearch } from '../../../lib/library/searches.ts';
import { removeArticles, restoreArticles } from '../../../lib/library/trash.ts';
import { articleOf, briefOf, emptyLibrary, matcher, must, stamp } from './given.ts';

const anchor = { quote: 'may buy', prefix: 'Labs ', suffix: ' a chip' };

async function given() {
  const library = await emptyLibrary();
  const article = articleOf();
  const { id } = must(
    await saveReading(library, { article, brief: briefOf(article) }, { ...stamp(), matcher }),
  );
  const hasNotes = async () => (await library.articles.get(id))?.hasNotes;
  return { library, id, hasNotes };
}

test('a passage is marked once, changed, removed and put back; the row tells of it', async () => {
  const { library, id, hasNotes } = await given();
  const made = { id: stamp().id, anchor, color: 'green' as const, note: 'Why?' };
  must(await addHighlight(library, id, made, 1));
  const again = must(
    await addHighlight(library, id, { ...made, id: stamp().id, color: 'rose', note: '' }, 2),
  );
  expect(again).toMatchObject({ id: made.id, color: 'rose', note: 'Why?', updatedAt: 2 });
  expect(await hasNotes()).toBe(true);
  must(await editHighlight(library, made.id, { color: 'violet', note: 'So.' }, 3));
  must(await removeHighlight(library, made.id, 4));
  expect(await hasNotes()).toBe(false);
  must(await restoreHighlight(library, made.id, 5));
  expect(await library.highlights.toArray()).toMatchObject([
    { id: made.id, color: 'violet', note: 'So.', createdAt: 1, updatedAt: 3 },
  ]);
  expect(await hasNotes()).toBe(true);
});

test('nothing is marked in an article that is gone', async () => {
  const { library } = await given();
  const made = { id: stamp().id, anchor, color: 'green' as const, note: '' };
  expect(must(await addHighlight(library, stamp().id, made, 1))).toBeNull();
  expect(await library.highlights.count()).toBe(0);
});

test('the note on an article is written, goes and comes back with it, and an empty one is none', async () => {
  const { library, id, hasNotes } = await given();
  must(await setNote(library, id, 'Read *again*.', 1));
  expect(await hasNotes()).toBe(true);
  must(await removeArticles(library, [id], 2));
  expect(await library.notes.count()).toBe(0);
  must(await restoreArticles(library, [id], matcher));
  expect(await library.notes.get(id)).toMatchObject({ text: 'Read *again*.' });
  must(await setNote(library, id, ' \n', 3));
  expect(await library.notes.count()).toBe(0);
  expect(await hasNotes()).toBe(false);
});

test('a search is kept once under its name, and forgotten', async () => {
  const { library } = await given();
  const first = must(await keepSearch(library, { name: ' Chips ', query: 'q=chips' }, stamp()));
  const next = must(await keepSearch(library, { name: 'chips', query: 'q=chip' }, stamp()));
  expect(await library.searches.toArray()).toEqual([next]);
  expect(next.id).toBe(first.id);
  must(await removeSearch(library, first.id));
  expect(await library.searches.count()).toBe(0);
});
