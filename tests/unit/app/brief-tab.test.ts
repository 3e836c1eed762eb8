import { describe, expect, test, vi } from 'vitest';
import { forgetBrief } from '../../../lib/app/brief-cache.ts';
import { briefSelection, briefTab } from '../../../lib/app/brief-tab.ts';
import { saveAddress } from '../../../lib/app/save-link.ts';
import { saveTab } from '../../../lib/app/save-tab.ts';
import { addTopic, muteTopic } from '../../../lib/app/topics.ts';
import { latestArticles } from '../../../lib/library/queries.ts';
import { err, ok } from '../../../lib/model/result.ts';
import { articleOf, draft, must } from '../library/given.ts';
import { fakePorts, PAGE, restarted } from './given.ts';

test('a tab is read, briefed, and matched with the watchlist', async () => {
  const ports = await fakePorts();
  const watched = must(await addTopic(ports, draft('chip')));
  const muted = must(await addTopic(ports, draft('Halyard Labs')));
  must(await muteTopic(ports, muted.id, true));
  const brief = must(await briefTab(ports, 7, false));
  expect(brief).toMatchObject({
    tabId: 7,
    article: { title: 'Halyard Labs looks at chips' },
    matches: [{ topicId: watched.id, name: 'chip', sentences: [0] }],
    savedId: null,
  });
  expect(brief.brief.summary).not.toEqual([]);
  expect(ports.showSaved).toHaveBeenCalledWith(7, false);
});

test('a saved page is known as saved', async () => {
  const ports = await fakePorts();
  const { id } = must(await saveTab(ports, 7, { fresh: false }));
  expect(must(await briefTab(ports, 7, false)).savedId).toBe(id);
  expect(ports.showSaved).toHaveBeenLastCalledWith(7, true);
});

describe('the page is read once', () => {
  test('for as long as the tab shows the same document, over restarts of the background', async () => {
    const ports = await fakePorts();
    await briefTab(ports, 7, false);
    must(await briefTab(restarted(ports), 7, false));
    must(await saveTab(ports, 7, { fresh: false }));
    expect(ports.readPage).toHaveBeenCalledTimes(1);
  });

  test.each([
    ['another address', { url: `${PAGE}?page=2`, loadedAt: 1 }],
    ['the same address loaded again', { url: PAGE, loadedAt: 2 }],
  ])('%s is read', async (_, mark) => {
    const ports = await fakePorts();
    await briefTab(ports, 7, false);
    await briefTab({ ...ports, identifyPage: async () => ok(mark) }, 7, false);
    expect(ports.readPage).toHaveBeenCalledTimes(2);
  });

  test('a fresh reading, another tab and a closed one are read', async () => {
    const ports = await fakePorts();
    await briefTab(ports, 7, false);
    await briefTab(ports, 7, true);
    await briefTab(ports, 8, false);
    await forgetBrief(ports, 7);
    await briefTab(ports, 7, false);
    expect(ports.readPage).toHaveBeenCalledTimes(4);
  });

  test('a few tabs are kept, and no giant', async () => {
    const ports = await fakePorts();
    for (let tab = 1; tab <= 12; tab++) await briefTab(ports, tab, false);
    expect([...(await ports.session.all('brief:')).keys()].sort()).toEqual(
      [5, 6, 7, 8, 9, 10, 11, 12].map((tab) => `brief:${tab}`).sort(),
    );
    const giant = articleOf({ paragraphs: ['x '.repeat(300_000)] });
    await briefTab({ ...ports, readPage: async () => ok(giant) }, 12, true);
    expect(await ports.session.get('brief:12')).toBeUndefined();
  });
});

test('a page that cannot be read says why', async () => {
  const failure = { kind: 'unreadable' as const, reason: 'pdf' as const, detail: '' };
  const ports = await fakePorts({ identifyPage: async () => err(failure) });
  expect(await briefTab(ports, 7, false)).toEqual(err(failure));
});

test('the brief does not need the library', async () => {
  const trouble = { kind: 'cannot-open' as const, detail: 'gone' };
  const shut = await fakePorts({ library: async () => err(trouble) });
  expect(must(await briefTab(shut, 7, false))).toMatchObject({ matches: [], savedId: null });
  const closed = await fakePorts();
  closed.opened.close();
  expect(must(await briefTab(closed, 7, false))).toMatchObject({ matches: [], savedId: null });
});

test('a saved link is filled when the reader comes to its page', async () => {
  const ports = await fakePorts();
  const link = must(await saveAddress(ports, PAGE, 'Chips?'));
  const canonicalUrl = 'https://halyard.example/2026/chips';
  ports.readPage = vi.fn(async () => ok(articleOf({ url: PAGE, canonicalUrl })));
  expect(must(await briefTab(ports, 7, false)).savedId).toBe(link.id);
  expect(await latestArticles(ports.opened, 10)).toMatchObject([
    { id: link.id, kind: 'article', title: 'Halyard Labs looks at chips', key: canonicalUrl },
  ]);
});

test('a page without text does not take a saved link’s place', async () => {
  const ports = await fakePorts();
  const link = must(await saveAddress(ports, PAGE, 'Chips?'));
  ports.readPage = vi.fn(async () => ok(articleOf({ url: PAGE, paragraphs: [], wordCount: 0 })));
  expect(must(await briefTab(ports, 7, false)).savedId).toBe(link.id);
  expect(await latestArticles(ports.opened, 10)).toMatchObject([{ kind: 'link' }]);
});

describe('a selection', () => {
  const anchor = { quote: 'Corven grew.\n\nNobody knows why.', prefix: '', suffix: '' };

  test('is briefed alone', async () => {
    const ports = await fakePorts({
      readSelection: async () => ok({ anchor, title: 'Corven', lang: 'en' }),
    });
    const { article } = must(await briefSelection(ports, 7));
    expect(article).toMatchObject({ url: PAGE, title: 'Corven', wordCount: 5 });
    expect(article.blocks).toHaveLength(2);
    expect(ports.readPage).not.toHaveBeenCalled();
  });

  test('that is empty says so', async () => {
    expect(await briefSelection(await fakePorts(), 7)).toMatchObject({
      ok: false,
      error: { kind: 'unreadable', reason: 'failed' },
    });
  });
});
