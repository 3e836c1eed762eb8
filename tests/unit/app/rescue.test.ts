import { expect, test } from 'vitest';
import { onArticles } from '../../../lib/app/articles.ts';
import { noteFeeds, rescueExport } from '../../../lib/app/rescue.ts';
import { saveAddress } from '../../../lib/app/save-link.ts';
import { saveTab } from '../../../lib/app/save-tab.ts';
import { startFresh } from '../../../lib/app/start-fresh.ts';
import { addTopic, removeTopic } from '../../../lib/app/topics.ts';
import { removeFeeds } from '../../../lib/library/feeds.ts';
import { err, ok } from '../../../lib/model/result.ts';
import { draft, emptyLibrary, must } from '../library/given.ts';
import { follow } from '../library/given-feeds.ts';
import { AT_HAND, fakePorts, PAGE } from './given.ts';

const shut = async () => err({ kind: 'cannot-open' as const, detail: 'gone' });

test('the rescue copy follows what is saved and watched, and needs no database', async () => {
  const ports = await fakePorts();
  const page = must(await saveTab(ports, 7, AT_HAND));
  const gone = must(await saveAddress(ports, 'https://merrow.example/', 'Merrow'));
  const back = must(await saveAddress(ports, 'https://corven.example/', 'Corven'));
  const acts = onArticles(ports);
  must(await acts['remove-articles']({ articleIds: [gone.id, back.id] }));
  must(await acts['restore-articles']({ articleIds: [back.id] }));
  must(await addTopic(ports, { ...draft('Corven', ['Corven Inc']), versions: true }));
  const dropped = must(await addTopic(ports, draft('Merrow')));
  must(await removeTopic(ports, dropped.id));

  const copy = JSON.parse(await rescueExport({ ...ports, library: shut }));
  expect(copy).toMatchObject({
    format: 'lede-rescue',
    version: 1,
    topics: [
      {
        name: 'Corven',
        aliases: ['Corven Inc'],
        excluded: [],
        versions: true,
        anyCase: false,
        muted: false,
      },
    ],
    feeds: [],
  });
  const row = await ports.opened.articles.get(page.id);
  expect(copy.articles).toEqual([
    { url: PAGE, title: row?.title, savedAt: row?.savedAt },
    { url: 'https://corven.example/', title: 'Corven', savedAt: expect.any(Number) },
  ]);
});

test('the rescue copy follows feeds, of a library that was put aside too', async () => {
  const ports = await fakePorts();
  const gone = await follow(ports.opened, 'gone');
  await follow(ports.opened, 'copperwire');
  await noteFeeds(ports, ports.opened);
  must(await removeFeeds(ports.opened, [gone.id], ports.now()));
  await noteFeeds(ports, ports.opened);
  const fresh = await emptyLibrary();
  await noteFeeds(ports, fresh);
  await follow(fresh, 'weeklygradient');
  await noteFeeds(ports, fresh);
  const { feeds } = JSON.parse(await rescueExport({ ...ports, library: shut }));
  expect(feeds).toEqual([
    { url: 'https://copperwire.example/feed.xml', title: 'copperwire' },
    { url: 'https://weeklygradient.example/feed.xml', title: 'weeklygradient' },
  ]);
});

test('starting fresh takes another name and keeps what could be rescued', async () => {
  const ports = await fakePorts();
  must(await addTopic(ports, draft('Corven')));
  const names: string[] = [];
  const fresh = await emptyLibrary();
  const changed = {
    ...ports,
    library: async () => ok(fresh),
    switchLibrary: async (name: string) => {
      names.push(name);
      return ok(fresh);
    },
  };
  must(await startFresh(changed));
  expect(names).toEqual([expect.stringMatching(/^lede-[0-9A-Z]{26}$/)]);
  must(await addTopic(changed, draft('Merrow')));
  const { topics } = JSON.parse(await rescueExport(changed));
  expect(topics).toMatchObject([{ name: 'Corven' }, { name: 'Merrow' }]);
});

test('starting fresh says when that fails too', async () => {
  const ports = await fakePorts({ switchLibrary: shut });
  expect(await startFresh(ports)).toMatchObject({ error: { kind: 'cannot-open' } });
});
