import { expect, test, vi } from 'vitest';
import { saveLink, saveReading } from '../../../lib/library/articles.ts';
import { removeFeeds, restoreFeeds } from '../../../lib/library/feeds.ts';
import {
  keepPrints,
  livingStories,
  type PrintTools,
  readPrints,
  type StoredPrint,
} from '../../../lib/library/prints.ts';
import type { Library } from '../../../lib/library/schema.ts';
import { removeArticles, restoreArticles } from '../../../lib/library/trash.ts';
import { emptyLibrary, matcher, must, readingOf, stamp } from './given.ts';
import { DAY, follow, newsOf, settle } from './given-feeds.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

/** Blocks as text: what is in them is no business of the library. Those that do not begin with a version are of another. */
const tools = {
  printOf: vi.fn<PrintTools['printOf']>((article) => encode(article.title)),
  pack: (prints: StoredPrint[]) =>
    encode(`v1\n${prints.map(({ id, bytes }) => `${id} ${decode(bytes)}`).join('\n')}`),
  unpack: (block: Uint8Array) => {
    const [version, ...lines] = decode(block).split('\n');
    if (version !== 'v1') return null;
    return lines.map((line) => {
      const [id = '', text = ''] = line.split(' ');
      return { id, bytes: encode(text) };
    });
  },
} satisfies PrintTools;

let today = Date.UTC(2026, 2, 1);

/** Keeps prints, each time on another day. */
const keep = async (library: Library) => {
  today += DAY;
  must(await keepPrints(library, tools, today));
};

const save = async (library: Library, name: string, title = name) =>
  must(
    await saveReading(library, readingOf({ url: `https://halyard.example/${name}`, title }), {
      ...stamp(),
      matcher,
    }),
  ).id;

/** All prints by id, as a reader of them has them in the end. */
async function printed(library: Library): Promise<Map<string, string>> {
  const { blocks, single } = await readPrints(library);
  const packed = blocks.flatMap((block) => tools.unpack(block) ?? []);
  return new Map([...packed, ...single].map(({ id, bytes }) => [id, decode(bytes)]));
}

const sizes = async (library: Library) => {
  const { blocks, single } = await readPrints(library);
  return { blocks: blocks.map((block) => tools.unpack(block)?.length), single: single.length };
};

/** Prints that are there already, as those of items of feeds are. */
const addPrints = async (library: Library, ids: string[]) => {
  await library.prints.bulkPut(ids.map((id) => ({ id, bytes: encode(`of-${id}`) })));
};

const idsOf = (start: string, count: number) =>
  Array.from({ length: count }, (_, at) => `${start}${String(at).padStart(5, '0')}`);

test('an article gets its print after it was saved, and another when it is read anew', async () => {
  const library = await emptyLibrary();
  const id = await save(library, 'a', 'one');
  must(await saveLink(library, { url: 'https://halyard.example/link', title: 'no text' }, stamp()));
  expect(await library.prints.toArray()).toEqual([{ id, bytes: null }]);
  expect(await printed(library)).toEqual(new Map());
  await keep(library);
  expect(await printed(library)).toEqual(new Map([[id, 'one']]));
  await save(library, 'a', 'two');
  await keep(library);
  expect(await printed(library)).toEqual(new Map([[id, 'two']]));
  tools.printOf.mockClear();
  await keep(library);
  expect(tools.printOf).not.toHaveBeenCalled();
});

test('an article in the trash has none, and gets it back with undo', async () => {
  const library = await emptyLibrary();
  const id = await save(library, 'a', 'one');
  must(await removeArticles(library, [id], stamp().now));
  await keep(library);
  expect(await library.prints.count()).toBe(0);
  must(await restoreArticles(library, [id], matcher));
  await keep(library);
  expect(await printed(library)).toEqual(new Map([[id, 'one']]));
});

test('what was saved before there were prints gets them bit by bit, and goes on where it was stopped', async () => {
  const library = await emptyLibrary();
  const ids: string[] = [];
  for (let at = 0; at < 80; at++) ids.push(await save(library, `${at}`));
  await library.prints.clear();
  await library.meta.put({ name: 'prints', after: '' });
  let made = 0;
  const dying: PrintTools = {
    ...tools,
    printOf: (article, row) => {
      if (++made > 50) throw new Error('the worker ends');
      return tools.printOf(article, row);
    },
  };
  await expect(keepPrints(library, dying, today)).rejects.toThrow('the worker ends');
  expect([...(await printed(library)).keys()]).toEqual(ids.slice(0, 32));
  tools.printOf.mockClear();
  await keep(library);
  expect(tools.printOf).toHaveBeenCalledTimes(48);
  expect([...(await printed(library)).keys()]).toEqual(ids);
  expect(await library.meta.get('prints')).toEqual({ name: 'prints', after: null, swept: today });
});

test('a thousand prints are packed into a block, and a print made anew counts before it', async () => {
  const library = await emptyLibrary();
  const id = await save(library, 'a', 'one');
  const ids = idsOf('Z', 2300);
  await library.feedItems.bulkPut(
    ids.map((one) => ({ ...newsOf(one, '').item, id: one, feedId: 'F' })),
  );
  await addPrints(library, ids.slice(0, 999));
  await keep(library);
  expect(await sizes(library)).toEqual({ blocks: [1000], single: 0 });
  await addPrints(library, ids.slice(999));
  await save(library, 'a', 'two');
  expect((await printed(library)).get(id)).toBe('one');
  await keep(library);
  expect(await sizes(library)).toEqual({ blocks: [1000, 1000], single: 302 });
  const all = await printed(library);
  expect(all.get(id)).toBe('two');
  expect(all.size).toBe(2301);
  expect(all.get('Z02299')).toBe('of-Z02299');
});

test('a print that is still to be made holds up none of the others', async () => {
  const library = await emptyLibrary();
  await addPrints(library, idsOf('Z', 999));
  await library.feedItems.bulkPut(
    idsOf('Z', 999).map((one) => ({ ...newsOf(one, '').item, id: one, feedId: 'F' })),
  );
  await library.prints.put({ id: 'gone', bytes: null });
  await keep(library);
  expect(await sizes(library)).toEqual({ blocks: [], single: 999 });
  expect(await library.prints.get('gone')).toBeUndefined();
});

test('prints of what is gone are dropped once they are many, and none of the others is lost', async () => {
  const library = await emptyLibrary();
  const ids = idsOf('Z', 4000);
  await library.feedItems.bulkPut(
    ids.map((one) => ({ ...newsOf(one, '').item, id: one, feedId: 'F' })),
  );
  await addPrints(library, ids);
  await keep(library);
  expect(await sizes(library)).toEqual({ blocks: [1000, 1000, 1000, 1000], single: 0 });
  // A few of the first, some of the second, and all of the third but ten.
  await library.feedItems.bulkDelete([...ids.slice(0, 50), ...ids.slice(1000, 1150)]);
  await keep(library);
  expect(await sizes(library)).toEqual({ blocks: [1000, 1000, 1000, 1000], single: 0 });
  await library.feedItems.bulkDelete(ids.slice(2010, 3000));
  await keep(library);
  expect(await sizes(library)).toEqual({ blocks: [1000, 1000], single: 860 });
  const all = await printed(library);
  const living = await library.feedItems.toCollection().primaryKeys();
  expect(living.filter((id) => all.get(id) !== `of-${id}`)).toEqual([]);
});

test('with nothing to do prints cost next to nothing, and what is gone is looked for once a day', async () => {
  const library = await emptyLibrary();
  const ids = idsOf('Z', 1000);
  await library.feedItems.bulkPut(
    ids.map((one) => ({ ...newsOf(one, '').item, id: one, feedId: 'F' })),
  );
  await addPrints(library, ids);
  await keep(library);
  await library.feedItems.bulkDelete(ids.slice(0, 500));
  const counted = vi.spyOn(library.feedItems, 'count');
  const acted = vi.spyOn(library, 'transaction');
  must(await keepPrints(library, tools, today + DAY - 1));
  expect(counted).not.toHaveBeenCalled();
  expect(acted).not.toHaveBeenCalled();
  expect(await sizes(library)).toEqual({ blocks: [1000], single: 0 });
  must(await keepPrints(library, tools, today + DAY));
  expect(await sizes(library)).toEqual({ blocks: [], single: 500 });
  // And on a clock that was set back by more.
  must(await keepPrints(library, tools, today - DAY));
  expect(await library.meta.get('prints')).toMatchObject({ swept: today - DAY });
});

test('of two prints of one article the later stays when they are packed anew', async () => {
  const library = await emptyLibrary();
  const ids = idsOf('Z', 1000);
  await library.feedItems.bulkPut(
    ids.map((one) => ({ ...newsOf(one, '').item, id: one, feedId: 'F' })),
  );
  await addPrints(library, ids);
  await keep(library);
  await library.prints.bulkPut(ids.map((id) => ({ id, bytes: encode('later') })));
  // Twice as many as there are items: the older half is dead.
  await keep(library);
  await keep(library);
  expect(await sizes(library)).toEqual({ blocks: [1000], single: 0 });
  expect(new Set((await printed(library)).values())).toEqual(new Set(['later']));
  // Or than the one that is in no block yet.
  await library.feedItems.bulkDelete(ids.slice(0, 300));
  await library.prints.bulkPut(ids.slice(900).map((id) => ({ id, bytes: encode('latest') })));
  await keep(library);
  expect(await sizes(library)).toEqual({ blocks: [], single: 700 });
  const all = await printed(library);
  expect([all.get('Z00899'), all.get('Z00900')]).toEqual(['later', 'latest']);
});

test('blocks by other rules are dropped, and articles are printed anew', async () => {
  const library = await emptyLibrary();
  const id = await save(library, 'a', 'one');
  await keep(library);
  await library.prints.clear();
  await library.printBlocks.put({ id: '0000000001', bytes: encode('v0\nold') });
  // As many as are packed are there: none of them is dead for being gone.
  await library.feedItems.bulkPut(
    idsOf('Z', 1000).map((one) => ({ ...newsOf(one, '').item, id: one, feedId: 'F' })),
  );
  await keep(library);
  await keep(library);
  expect(await library.printBlocks.count()).toBe(0);
  expect(await printed(library)).toEqual(new Map([[id, 'one']]));
});

test('prints are told of what is there: saved articles, and items of feeds that are followed', async () => {
  const library = await emptyLibrary();
  const id = await save(library, 'a');
  const gone = await save(library, 'b');
  const [one, two] = [await follow(library, 'one'), await follow(library, 'two')];
  const [first, second] = [newsOf('x', 'It grew.'), newsOf('y', 'It grew.')];
  await settle(library, one.id, [first]);
  await settle(library, two.id, [second]);
  must(await removeFeeds(library, [two.id], stamp().now));
  must(await removeArticles(library, [gone], stamp().now));
  const ids = [id, gone, first.item.id, second.item.id, 'nothing'];
  const living = await livingStories(library, ids);
  expect([...living.keys()]).toEqual([id, first.item.id]);
  expect(living.get(id)).toMatchObject({ kind: 'saved', row: { id } });
  expect(living.get(first.item.id)).toMatchObject({ kind: 'item', item: { guid: 'x' } });
  must(await restoreFeeds(library, [two.id]));
  expect((await livingStories(library, ids)).size).toBe(3);
});
