import { describe, expect, test, vi } from 'vitest';
import { saveReading } from '../../../lib/library/articles.ts';
import type { Matcher } from '../../../lib/library/matches.ts';
import { matchesOfTopic, topicOverviews, topicsByArticle } from '../../../lib/library/queries.ts';
import type { Library } from '../../../lib/library/schema.ts';
import {
  addTopic,
  editTopic,
  markTopicsSeen,
  muteTopic,
  orderTopics,
  removeTopic,
  restoreTopic,
} from '../../../lib/library/topics.ts';
import { draft, emptyLibrary, matcher, must, readingOf, rematched, stamp } from './given.ts';

const save = async (library: Library, name: string, facts: Parameters<typeof readingOf>[0] = {}) =>
  must(
    await saveReading(library, readingOf({ url: `https://halyard.example/${name}`, ...facts }), {
      ...stamp(),
      matcher,
    }),
  );

const add = async (library: Library, name: string, aliases: string[] = []) => {
  const topic = must(await addTopic(library, draft(name, aliases), stamp()));
  must(await rematched(library));
  return topic;
};

test('an article is matched in its own save', async () => {
  const library = await emptyLibrary();
  const topic = await add(library, 'Corven');
  const { id } = await save(library, 'a', { paragraphs: ['Nobody knows.', 'Corven grew.'] });
  expect(await matchesOfTopic(library, topic.id, 10)).toMatchObject([
    {
      articleId: id,
      strength: 'mentions',
      sentences: [1],
      quote: 'Corven grew.',
      title: 'Halyard Labs looks at chips',
      url: 'https://halyard.example/a',
    },
  ]);
  await save(library, 'a', { paragraphs: ['Nobody knows.', 'It grew.'] });
  expect(await matchesOfTopic(library, topic.id, 10)).toEqual([]);
});

test('a topic is matched with everything saved before, over several batches', async () => {
  const library = await emptyLibrary();
  for (let at = 0; at < 120; at++)
    await save(library, `${at}`, { paragraphs: [at % 3 === 0 ? 'Corven grew.' : 'It grew.'] });
  const topic = await add(library, 'Corven');
  const [overview] = await topicOverviews(library);
  expect(overview).toMatchObject({ topic: { id: topic.id }, about: 0, mentions: 40, fresh: 0 });
  // Nothing is left to do.
  expect(await library.meta.where('name').startsWith('rematch:').count()).toBe(0);
});

test('matching goes on where an ended worker left it, and twice at once does no harm', async () => {
  const library = await emptyLibrary();
  for (let at = 0; at < 70; at++) await save(library, `${at}`, { paragraphs: ['Corven grew.'] });
  must(await addTopic(library, draft('Corven'), stamp()));
  let seen = 0;
  const dying: Matcher = (article, topics) => {
    if (++seen > 60) throw new Error('the worker ends');
    return matcher(article, topics);
  };
  await expect(rematched(library, dying)).rejects.toThrow('the worker ends');
  expect(await library.matches.count()).toBe(50);

  const rest = vi.fn(matcher);
  await Promise.all([rematched(library, rest), rematched(library)]);
  expect(await library.matches.count()).toBe(70);
  expect(rest.mock.calls.length).toBeLessThanOrEqual(20);
});

test('other words, other matches; the same words do no work', async () => {
  const library = await emptyLibrary();
  await save(library, 'a', { paragraphs: ['Corven grew.'] });
  await save(library, 'b', { paragraphs: ['Merrow shrank.'] });
  const topic = await add(library, 'Corven');
  must(await editTopic(library, topic.id, draft('Merrow'), stamp().now));
  must(await rematched(library));
  expect((await matchesOfTopic(library, topic.id, 10)).map(({ quote }) => quote)).toEqual([
    'Merrow shrank.',
  ]);
  must(await editTopic(library, topic.id, draft('  Merrow '), stamp().now));
  expect(await library.meta.get(`rematch:${topic.id}`)).toBeUndefined();
});

describe('a name', () => {
  test('is there once, whatever its case and space', async () => {
    const library = await emptyLibrary();
    const topic = await add(library, 'Open  weights');
    expect(topic.name).toBe('Open weights');
    expect(must(await addTopic(library, draft('open weights'), stamp())).id).toBe(topic.id);
    expect(await library.topics.count()).toBe(1);
  });

  test('has its aliases without doubles', async () => {
    const library = await emptyLibrary();
    const topic = await add(library, 'Corven', ['corven', 'Corven Inc', ' ', 'CORVEN INC']);
    expect(topic.aliases).toEqual(['Corven Inc']);
  });
});

test('what is asked of a topic is stored only where it is asked, and to ask it is other words', async () => {
  const library = await emptyLibrary();
  const plain = await add(library, 'Corven');
  expect(plain).not.toHaveProperty('versions');
  expect(plain).not.toHaveProperty('anyCase');
  const asked = { ...draft('Corven'), versions: true, anyCase: true };
  const task = () => library.meta.get(`rematch:${plain.id}`);
  const edited = must(await editTopic(library, plain.id, asked, stamp().now));
  expect(edited).toMatchObject({ versions: true, anyCase: true });
  expect(await library.topics.get(plain.id)).toEqual(edited);
  expect(await task()).toBeDefined();
  must(await rematched(library));
  must(await editTopic(library, plain.id, { ...asked, name: ' Corven' }, stamp().now));
  expect(await task()).toBeUndefined();
  const less = must(await editTopic(library, plain.id, draft('Corven'), stamp().now));
  expect(less).toEqual(plain);
  expect(await task()).toBeDefined();
});

test('topics stand in the order of the reader; new ones come last', async () => {
  const library = await emptyLibrary();
  const ids: string[] = [];
  for (const name of ['a', 'b', 'c', 'd']) ids.push((await add(library, name)).id);
  const [a = '', b = '', c = '', d = ''] = ids;
  const order = async () => (await topicOverviews(library)).map(({ topic }) => topic.id);
  expect(await order()).toEqual([a, b, c, d]);
  must(await orderTopics(library, [c, a, d, b]));
  expect(await order()).toEqual([c, a, d, b]);
  const { id: e } = await add(library, 'e');
  expect(await order()).toEqual([c, a, d, b, e]);
  // Some only, one that is gone, one twice: the others follow as they were.
  must(await orderTopics(library, [e, 'gone', b, e]));
  expect(await order()).toEqual([e, b, c, a, d]);
  must(await editTopic(library, b, draft('B'), stamp().now));
  must(await removeTopic(library, a, stamp().now));
  must(await restoreTopic(library, a));
  expect(await order()).toEqual([e, b, c, a, d]);
});

test('new is what was saved since the reader looked; a muted topic has nothing new', async () => {
  const library = await emptyLibrary();
  await save(library, 'a', { paragraphs: ['Corven grew.'] });
  const topic = await add(library, 'Corven');
  await save(library, 'b', { title: 'Corven at a glance' });
  const overview = async () => (await topicOverviews(library))[0];
  expect(await overview()).toMatchObject({
    about: 1,
    mentions: 1,
    fresh: 1,
    latest: { title: 'Corven at a glance', siteName: 'The Halyard', strength: 'about' },
  });
  must(await muteTopic(library, topic.id, true));
  expect(await overview()).toMatchObject({ topic: { muted: true }, about: 1, fresh: 0 });
  must(await muteTopic(library, topic.id, false));
  must(await markTopicsSeen(library, stamp().now));
  expect(await overview()).toMatchObject({ fresh: 0 });
});

test('a removed topic comes back with its matches', async () => {
  const library = await emptyLibrary();
  const topic = await add(library, 'Corven');
  await save(library, 'a', { paragraphs: ['Corven grew.'] });
  must(await removeTopic(library, topic.id, stamp().now));
  expect(await library.matches.count()).toBe(0);
  expect(await topicOverviews(library)).toEqual([]);
  // Saved while the topic was away.
  await save(library, 'b', { paragraphs: ['Corven shrank.'] });
  must(await restoreTopic(library, topic.id));
  must(await rematched(library));
  expect(await topicOverviews(library)).toMatchObject([{ topic, mentions: 2 }]);
  expect(await library.deletions.count()).toBe(0);
});

test('a topic added anew under the name of a removed one stays the only one', async () => {
  const library = await emptyLibrary();
  const old = await add(library, 'Corven');
  must(await removeTopic(library, old.id, stamp().now));
  const anew = await add(library, 'corven');
  must(await restoreTopic(library, old.id));
  expect((await library.topics.toArray()).map(({ id }) => id)).toEqual([anew.id]);
});

test('the topics of articles', async () => {
  const library = await emptyLibrary();
  await add(library, 'Corven');
  await add(library, 'Merrow');
  const both = await save(library, 'a', { paragraphs: ['Corven bought Merrow.'] });
  const none = await save(library, 'b');
  const topics = await topicsByArticle(library, [both.id, none.id]);
  expect([...topics.keys()]).toEqual([both.id]);
  const named = topics.get(both.id) ?? [];
  expect(named.map(({ name }) => name)).toEqual(['Corven', 'Merrow']);
  for (const { id, name } of named) expect((await library.topics.get(id))?.name).toBe(name);
});
