import { describe, expect, test, vi } from 'vitest';
import { onArticles } from '../../../lib/app/articles.ts';
import { fetchLink, finishPendingLinks } from '../../../lib/app/fill-link.ts';
import { keepHouse } from '../../../lib/app/housekeeping.ts';
import { menuChosen } from '../../../lib/app/menu.ts';
import { pendingLinks } from '../../../lib/app/pending-links.ts';
import type { Ports } from '../../../lib/app/ports.ts';
import { saveAddress } from '../../../lib/app/save-link.ts';
import { latestArticles } from '../../../lib/library/queries.ts';
import { err, ok } from '../../../lib/model/result.ts';
import { articleOf, must } from '../library/given.ts';
import { answerLater, fakePorts, PAGE, restarted } from './given.ts';

const URL_SAVED = 'https://merrow.example/story';

const choice = {
  item: 'save-link' as const,
  tabId: 7,
  pageUrl: PAGE,
  pageTitle: null,
  linkUrl: URL_SAVED,
  linkText: 'Merrow sold',
  selection: null,
};

const rows = (ports: Awaited<ReturnType<typeof fakePorts>>) => latestArticles(ports.opened, 10);

test('the permission is asked for in the very turn of the click', async () => {
  const requestOrigin = vi.fn(async () => false);
  const ports = await fakePorts({ requestOrigin });
  const library = vi.spyOn(ports, 'library');
  const done = menuChosen(ports, choice);
  expect(requestOrigin).toHaveBeenCalledExactlyOnceWith(URL_SAVED);
  expect(library).not.toHaveBeenCalled();
  await done;
});

test('the link is saved while the prompt is still open, then filled', async () => {
  const { promise, answer } = answerLater();
  const ports = await fakePorts({ requestOrigin: () => promise });
  const done = menuChosen(ports, choice);
  await vi.waitFor(async () => expect(ports.notify).toHaveBeenCalledWith(7, 'link-saved'));
  const [stub] = await rows(ports);
  expect(stub).toMatchObject({ kind: 'link', title: 'Merrow sold', url: URL_SAVED });
  expect(ports.fetchPage).not.toHaveBeenCalled();
  answer(true);
  await done;
  expect(await rows(ports)).toMatchObject([
    { id: stub?.id, kind: 'article', title: 'Halyard Labs looks at chips' },
  ]);
  expect(ports.notify).toHaveBeenLastCalledWith(7, 'link-read');
  expect(await pendingLinks(ports)).toEqual([]);
});

test('refused, the link stays and nothing is fetched', async () => {
  const ports = await fakePorts();
  await menuChosen(ports, choice);
  expect(await rows(ports)).toMatchObject([{ kind: 'link' }]);
  expect(ports.fetchPage).not.toHaveBeenCalled();
  expect(await pendingLinks(ports)).toEqual([]);
});

test('a link without words is named by the page it was clicked on, else by its address', async () => {
  const named = await fakePorts({ readLinkText: async () => 'Merrow is sold' });
  await menuChosen(named, { ...choice, linkText: null });
  expect(await rows(named)).toMatchObject([{ title: 'Merrow is sold' }]);
  const nameless = await fakePorts();
  await menuChosen(nameless, { ...choice, linkText: null });
  expect(await rows(nameless)).toMatchObject([{ title: URL_SAVED }]);
});

test('the background ends between link and answer: the browser’s event finishes it', async () => {
  const ports = await fakePorts({ requestOrigin: () => answerLater().promise });
  void menuChosen(ports, choice);
  await vi.waitFor(async () => expect(ports.notify).toHaveBeenCalledWith(7, 'link-saved'));
  const again = restarted(ports, { mayRead: async () => true });
  await finishPendingLinks(again);
  expect(await rows(again)).toMatchObject([{ kind: 'article' }]);
  expect(await pendingLinks(again)).toEqual([]);
});

test('the background ends before the link could be saved: it is saved at the next start', async () => {
  const never = new Promise<never>(() => {});
  const ports = await fakePorts({ requestOrigin: () => answerLater().promise });
  void menuChosen({ ...ports, library: () => never }, choice);
  await vi.waitFor(async () => expect(await pendingLinks(ports)).toHaveLength(1));
  const again = restarted(ports);
  await keepHouse(again);
  expect(await rows(again)).toMatchObject([{ kind: 'link', title: 'Merrow sold' }]);
  // Still waiting for the answer.
  expect(await pendingLinks(again)).toMatchObject([{ url: URL_SAVED }]);
  await finishPendingLinks(restarted(ports, { mayRead: async () => true }));
  expect(await rows(again)).toMatchObject([{ kind: 'article' }]);
});

test('the click and the event fetch the page once', async () => {
  const { promise, answer } = answerLater();
  const ports = await fakePorts({ requestOrigin: () => promise, mayRead: async () => true });
  const done = menuChosen(ports, choice);
  await vi.waitFor(async () => expect(ports.notify).toHaveBeenCalledWith(7, 'link-saved'));
  answer(true);
  await Promise.all([done, finishPendingLinks(ports), finishPendingLinks(ports)]);
  expect(ports.fetchPage).toHaveBeenCalledTimes(1);
});

test('a question nobody answered is forgotten after a day, the link is not', async () => {
  const ports = await fakePorts({ requestOrigin: () => answerLater().promise });
  void menuChosen(ports, choice);
  await vi.waitFor(async () => expect(ports.notify).toHaveBeenCalled());
  const later = ports.now() + 25 * 60 * 60 * 1000;
  await finishPendingLinks(restarted(ports, { now: () => later }));
  expect(await pendingLinks(ports)).toEqual([]);
  expect(await rows(ports)).toMatchObject([{ kind: 'link' }]);
});

test('a link removed while the question was open does not come back', async () => {
  const ports = await fakePorts({ requestOrigin: () => answerLater().promise });
  void menuChosen(ports, choice);
  await vi.waitFor(async () => expect(ports.notify).toHaveBeenCalled());
  const [stub] = await rows(ports);
  must(await onArticles(ports)['remove-articles']({ articleIds: [stub?.id ?? ''] }));
  await finishPendingLinks(restarted(ports, { mayRead: async () => true }));
  expect(await rows(ports)).toEqual([]);
});

describe('a page that cannot be had leaves the link', () => {
  const trouble = (kind: 'elsewhere' | 'pdf' | 'timeout'): Partial<Ports> => ({
    requestOrigin: async () => true,
    fetchPage: async () => err({ kind, detail: '' }),
  });

  test.each([
    ['elsewhere', 'link-elsewhere'],
    ['pdf', 'link-kept'],
    ['timeout', 'link-kept'],
  ] as const)('%s', async (kind, notice) => {
    const ports = await fakePorts(trouble(kind));
    await menuChosen(ports, choice);
    expect(await rows(ports)).toMatchObject([{ kind: 'link' }]);
    expect(ports.notify).toHaveBeenLastCalledWith(7, notice);
    expect(await pendingLinks(ports)).toEqual([]);
  });

  test('nor does a page without text, or one the parser fails on', async () => {
    for (const parsePage of [
      async () => articleOf({ paragraphs: [], wordCount: 0 }),
      async () => {
        throw new Error('no document');
      },
    ]) {
      const ports = await fakePorts({ requestOrigin: async () => true, parsePage });
      await menuChosen(ports, choice);
      expect(await rows(ports)).toMatchObject([{ kind: 'link' }]);
      expect(ports.notify).toHaveBeenLastCalledWith(7, 'link-kept');
    }
  });
});

test('plain text is read as it is', async () => {
  const ports = await fakePorts({
    requestOrigin: async () => true,
    fetchPage: async (url) => ok({ url, type: 'text', text: 'Merrow was sold.\n\nNobody knows.' }),
  });
  await menuChosen(ports, choice);
  expect(await rows(ports)).toMatchObject([
    { kind: 'article', title: 'Merrow sold', wordCount: 5 },
  ]);
  expect(ports.parsePage).not.toHaveBeenCalled();
});

test('an address that is no web page is not saved', async () => {
  const ports = await fakePorts();
  await menuChosen(ports, { ...choice, linkUrl: 'javascript:alert(1)' });
  expect(await rows(ports)).toEqual([]);
  expect(await pendingLinks(ports)).toEqual([]);
  expect(ports.notify).toHaveBeenLastCalledWith(7, 'not-savable');
});

describe('reading a saved link from a page', () => {
  test('waits for the permission, also when the page is gone by then', async () => {
    const ports = await fakePorts();
    const { id } = must(await saveAddress(ports, URL_SAVED, 'Merrow sold'));
    expect(await fetchLink(ports, id)).toMatchObject({ error: { reason: 'no-access' } });
    const allowed = restarted(ports, { mayRead: async () => true });
    await finishPendingLinks(allowed);
    expect(await rows(ports)).toMatchObject([{ id, kind: 'article' }]);
    // The page, if it is still there, asks again.
    expect(await fetchLink(allowed, id)).toEqual(ok({ id, status: 'updated' }));
    expect(ports.fetchPage).toHaveBeenCalledTimes(1);
  });

  test('says why not', async () => {
    const ports = await fakePorts({
      mayRead: async () => true,
      fetchPage: async () => err({ kind: 'elsewhere', detail: 'a redirect' }),
    });
    const { id } = must(await saveAddress(ports, URL_SAVED, ''));
    expect(await fetchLink(ports, id)).toEqual(
      err({ kind: 'unreadable', reason: 'no-access', detail: 'elsewhere: a redirect' }),
    );
    expect(await fetchLink(ports, '01ARYZ6S410000000000000000')).toMatchObject({
      error: { kind: 'not-savable' },
    });
  });
});
