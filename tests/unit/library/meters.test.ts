import { expect, test, vi } from 'vitest';
import { putBrief, saveLink, saveReading } from '../../../lib/library/articles.ts';
import { changeArticles } from '../../../lib/library/edit-articles.ts';
import { keepMeters, type MeterTools } from '../../../lib/library/meters.ts';
import { openLibrary } from '../../../lib/library/open.ts';
import { UNMEASURED } from '../../../lib/library/rows.ts';
import type { Library } from '../../../lib/library/schema.ts';
import { removeArticles, restoreArticles } from '../../../lib/library/trash.ts';
import type { Signal } from '../../../lib/model/signals.ts';
import { emptyLibrary, matcher, must, readingOf, stamp } from './given.ts';

const supposed = (value: number): Signal[] => [
  { name: 'supposed', kind: 'meter', value, findings: [] },
];

/** The engine of these tests: what it says is the length of the title. */
const tools = {
  engine: 'test',
  measure: vi.fn<MeterTools['measure']>(({ title }) => supposed(title.length)),
} satisfies MeterTools;

async function save(library: Library, name: string, signals?: Signal[]): Promise<string> {
  const { article, brief } = readingOf({ url: `https://halyard.example/${name}`, title: name });
  const reading = { article, brief: signals ? { ...brief, signals } : brief };
  return must(await saveReading(library, reading, { ...stamp(), matcher })).id;
}

const saidOf = async (library: Library, id: string) =>
  (await library.articles.get(id))?.meters?.supposed;

const measured = () => tools.measure.mock.calls.map(([{ title }]) => title);

/** As if it had been saved before there were meters. */
async function forget(library: Library): Promise<void> {
  await library.articles.toCollection().modify((row) => {
    row.facets = row.facets.filter((key) => key !== UNMEASURED);
  });
  await library.meta.put({ name: 'meters', engine: '', from: '' });
}

test('what was saved before gets signals and meters, and keeps the reader’s marks and its time', async () => {
  const library = await emptyLibrary();
  tools.measure.mockImplementation(({ title }) => supposed(title.length));
  const id = await save(library, 'abc');
  must(await saveLink(library, { url: 'https://a.example', title: 'A' }, stamp()));
  must(await changeArticles(library, [id], { kind: 'add-tags', tags: ['evals'] }, stamp().now));
  await forget(library);
  const before = await library.articles.get(id);
  must(await keepMeters(library, tools));
  expect(await library.articles.get(id)).toEqual({
    ...before,
    meters: { supposed: 3 },
    facets: [...(before?.facets ?? []), 'meter:supposed:003'],
  });
  expect((await library.bodies.get(id))?.brief.signals).toEqual(supposed(3));
  expect(await library.meta.get('meters')).toEqual({ name: 'meters', engine: 'test', from: null });
});

test('what this engine has measured is not measured again, what another one has is', async () => {
  const library = await emptyLibrary();
  tools.measure.mockImplementation(({ title }) => supposed(title.length));
  const id = await save(library, 'abc', supposed(77));
  await forget(library);
  must(await keepMeters(library, tools));
  expect(measured()).toEqual([]);
  expect(await saidOf(library, id)).toBe(77);
  must(await keepMeters(library, { ...tools, engine: 'later' }));
  expect(await saidOf(library, id)).toBe(3);
  must(await keepMeters(library, { ...tools, engine: 'later' }));
  expect(measured()).toEqual(['abc']);
});

test('ended half-way by a database that is lost, the next call goes on where it was', async () => {
  const library = await emptyLibrary();
  const names = Array.from({ length: 50 }, (_, at) => `story-${at}`);
  for (const name of names) await save(library, name);
  await forget(library);
  tools.measure.mockImplementation((article) => {
    if (article.title === 'story-40') library.close();
    return supposed(article.title.length);
  });
  await expect(keepMeters(library, tools)).rejects.toMatchObject({ name: 'DatabaseClosedError' });
  const again = must(await openLibrary(library.name));
  const done = (await again.articles.toArray()).filter(({ meters }) => meters).length;
  expect(done).toBe(32);
  tools.measure.mockReset();
  tools.measure.mockImplementation(({ title }) => supposed(title.length));
  must(await keepMeters(again, tools));
  expect(measured()).toEqual(names.slice(32));
  expect((await again.articles.toArray()).every(({ meters }) => meters)).toBe(true);
  again.close();
});

test('a text that is read anew or removed while it is measured stays as it is', async () => {
  const library = await emptyLibrary();
  const [anew, gone] = [await save(library, 'anew'), await save(library, 'gone')];
  await forget(library);
  const late = { ...readingOf({ url: 'https://halyard.example/anew', wordCount: 999 }) };
  let meanwhile: Promise<unknown> = Promise.resolve();
  tools.measure.mockImplementation(({ title }) => {
    if (title === 'anew')
      meanwhile = saveReading(
        library,
        { ...late, brief: { ...late.brief, signals: supposed(55) } },
        { ...stamp(), matcher },
      );
    if (title === 'gone') meanwhile = removeArticles(library, [gone], stamp().now);
    return supposed(1);
  });
  must(await keepMeters(library, tools));
  await meanwhile;
  expect(await saidOf(library, anew)).toBe(55);
  expect(await library.articles.get(gone)).toBeUndefined();
});

test('an article that comes out of the trash without meters is measured too', async () => {
  const library = await emptyLibrary();
  tools.measure.mockImplementation(({ title }) => supposed(title.length));
  const id = await save(library, 'abc');
  must(await removeArticles(library, [id], stamp().now));
  must(await keepMeters(library, tools));
  must(await restoreArticles(library, [id], matcher));
  expect(await saidOf(library, id)).toBeUndefined();
  must(await keepMeters(library, tools));
  expect(await saidOf(library, id)).toBe(3);
});

test('another brief of a saved article brings its own meters', async () => {
  const library = await emptyLibrary();
  const id = await save(library, 'abc', supposed(7));
  const { article, brief } = readingOf({ url: 'https://halyard.example/abc', title: 'abc' });
  must(await putBrief(library, id, { brief: { ...brief, signals: supposed(80) }, of: article }));
  expect(await library.articles.get(id)).toMatchObject({
    meters: { supposed: 80 },
    facets: expect.arrayContaining(['meter:supposed:080']),
  });
});
