import { describe, expect, test, vi } from 'vitest';
import { forgetBrief } from '../../../lib/app/brief-cache.ts';
import { briefTab } from '../../../lib/app/brief-tab.ts';
import { saveAddress } from '../../../lib/app/save-link.ts';
import { saveTab } from '../../../lib/app/save-tab.ts';
import { addTopic, muteTopic } from '../../../lib/app/topics.ts';
import { latestArticles } from '../../../lib/library/queries.ts';
import { err, ok } from '../../../lib/model/result.ts';
import { articleOf, draft, must } from '../library/given.ts';
import { AGAIN, AT_HAND, fakePorts, PAGE, restarted } from './given.ts';

test('a tab is read, briefed, and matched with the watchlist', async () => {
  const ports = await fakePorts();
  const watched = must(await addTopic(ports, draft('chip')));
  const muted = must(await addTopic(ports, draft('Halyard Labs')));
  must(await muteTopic(ports, muted.id, true));
  const brief = must(await briefTab(ports, 7, AT_HAND));
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
  const { id } = must(await saveTab(ports, 7, AT_HAND));
  expect(must(await briefTab(ports, 7, AT_HAND)).savedId).toBe(id);
  expect(ports.showSaved).toHaveBeenLastCalledWith(7, true);
});

describe('the page is read once', () => {
  test('for as long as the tab shows the same document, over restarts of the background', async () => {
    const ports = await fakePorts();
    await briefTab(ports, 7, AT_HAND);
    must(await briefTab(restarted(ports), 7, AT_HAND));
    must(await saveTab(ports, 7, AT_HAND));
    expect(ports.readPage).toHaveBeenCalledTimes(1);
  });

  test.each([
    ['another address', { url: `${PAGE}?page=2`, loadedAt: 1, selected: false, alternates: [] }],
    ['the same address loaded again', { url: PAGE, loadedAt: 2, selected: false, alternates: [] }],
  ])('%s is read', async (_, mark) => {
    const ports = await fakePorts();
    await briefTab(ports, 7, AT_HAND);
    await briefTab({ ...ports, identifyPage: async () => ok(mark) }, 7, AT_HAND);
    expect(ports.readPage).toHaveBeenCalledTimes(2);
  });

  test('a fresh reading, another tab and a closed one are read', async () => {
    const ports = await fakePorts();
    await briefTab(ports, 7, AT_HAND);
    await briefTab(ports, 7, AGAIN);
    await briefTab(ports, 8, AT_HAND);
    await forgetBrief(ports, 7);
    await briefTab(ports, 7, AT_HAND);
    expect(ports.readPage).toHaveBeenCalledTimes(4);
  });

  test('a few tabs are kept, and no giant', async () => {
    const ports = await fakePorts();
    for (let tab = 1; tab <= 12; tab++) await briefTab(ports, tab, AT_HAND);
    expect([...(await ports.session.all('brief:')).keys()].sort()).toEqual(
      [5, 6, 7, 8, 9, 10, 11, 12].map((tab) => `brief:${tab}:article`).sort(),
    );
    const giant = articleOf({ paragraphs: ['x '.repeat(300_000)] });
    await briefTab({ ...ports, readPage: async () => ok(giant) }, 12, AGAIN);
    expect(await ports.session.get('brief:12:article')).toBeUndefined();
  });
});

test('a page that cannot be read says why', async () => {
  const failure = { kind: 'unreadable' as const, reason: 'pdf' as const, detail: '' };
  const ports = await fakePorts({ identifyPage: async () => err(failure) });
  expect(await briefTab(ports, 7, AT_HAND)).toEqual(err(failure));
});

test('the brief does not need the library', async () => {
  const trouble = { kind: 'cannot-open' as const, detail: 'gone' };
  const shut = await fakePorts({ library: async () => err(trouble) });
  expect(must(await briefTab(shut, 7, AT_HAND))).toMatchObject({ matches: [], savedId: null });
  const closed = await fakePorts();
  closed.opened.close();
  expect(must(await briefTab(closed, 7, AT_HAND))).toMatchObject({ matches: [], savedId: null });
});

test('a saved link is filled when the reader comes to its page', async () => {
  const ports = await fakePorts();
  const link = must(await saveAddress(ports, PAGE, 'Chips?'));
  const canonicalUrl = 'https://halyard.example/2026/chips';
  ports.readPage = vi.fn(async () => ok(articleOf({ url: PAGE, canonicalUrl })));
  expect(must(await briefTab(ports, 7, AT_HAND)).savedId).toBe(link.id);
  expect(await latestArticles(ports.opened, 10)).toMatchObject([
    { id: link.id, kind: 'article', title: 'Halyard Labs looks at chips', key: canonicalUrl },
  ]);
});

test('a page without text does not take a saved link’s place', async () => {
  const ports = await fakePorts();
  const link = must(await saveAddress(ports, PAGE, 'Chips?'));
  ports.readPage = vi.fn(async () => ok(articleOf({ url: PAGE, paragraphs: [], wordCount: 0 })));
  expect(must(await briefTab(ports, 7, AT_HAND)).savedId).toBe(link.id);
  expect(await latestArticles(ports.opened, 10)).toMatchObject([{ kind: 'link' }]);
});

describe('how much of the page is read', () => {
  const WHOLE = { fresh: false, scope: 'page' } as const;
  const SELECTED = { fresh: true, scope: 'selection' } as const;

  test('each is read once and kept apart, and all are forgotten with the tab', async () => {
    const ports = await fakePorts();
    expect(must(await briefTab(ports, 7, AT_HAND)).article.scope).toBe('article');
    expect(must(await briefTab(ports, 7, WHOLE)).article.scope).toBe('page');
    expect(must(await briefTab(ports, 7, AT_HAND)).article.scope).toBe('article');
    expect(must(await briefTab(ports, 7, WHOLE)).article.scope).toBe('page');
    expect(ports.readPage).toHaveBeenCalledTimes(2);
    await forgetBrief(ports, 7);
    expect((await ports.session.all('brief:')).size).toBe(0);
  });

  test('it is told whether something is selected now, also where the brief was kept', async () => {
    const ports = await fakePorts();
    expect(must(await briefTab(ports, 7, AT_HAND)).selected).toBe(false);
    const identifyPage = async () => ok({ url: PAGE, loadedAt: 1, selected: true, alternates: [] });
    expect(must(await briefTab({ ...ports, identifyPage }, 7, AT_HAND)).selected).toBe(true);
    expect(ports.readPage).toHaveBeenCalledTimes(1);
  });

  test('a selection without words says so, and is not kept', async () => {
    const nothing = articleOf({ paragraphs: [], wordCount: 0, scope: 'selection' });
    const ports = await fakePorts({ readPage: async () => ok(nothing) });
    expect(await briefTab(ports, 7, SELECTED)).toMatchObject({
      ok: false,
      error: { kind: 'unreadable', reason: 'failed' },
    });
    expect((await ports.session.all('brief:')).size).toBe(0);
  });

  test('what is shown is what is saved, and takes the place of another scope', async () => {
    const ports = await fakePorts();
    must(await saveTab(ports, 7, AT_HAND));
    const few = articleOf({ url: PAGE, paragraphs: ['A chip.'], scope: 'selection' });
    ports.readPage = vi.fn(async () => ok(few));
    must(await briefTab(ports, 7, SELECTED));
    const saved = must(await saveTab(ports, 7, { fresh: false, scope: 'selection' }));
    expect(saved.status).toBe('updated');
    expect(ports.readPage).toHaveBeenCalledTimes(1);
    const body = await ports.opened.bodies.get(saved.id);
    expect(body?.article.scope).toBe('selection');
    expect(body?.versions.map(({ article }) => article.scope)).toEqual(['article']);
  });

  test('only the article fills a saved link', async () => {
    const ports = await fakePorts();
    const link = must(await saveAddress(ports, PAGE, 'Chips?'));
    expect(must(await briefTab(ports, 7, WHOLE)).savedId).toBe(link.id);
    expect(await latestArticles(ports.opened, 10)).toMatchObject([{ kind: 'link' }]);
  });
});
