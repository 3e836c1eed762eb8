import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { identifyPage, readLinkText, readPage, showInPage } from '../../../lib/browser/page.ts';
import { fake } from './given.ts';

const answers = (result: unknown) =>
  fake(fakeBrowser.scripting, 'executeScript', async () => [{ result }]);

const refuses = (message: string) =>
  fake(fakeBrowser.scripting, 'executeScript', () => Promise.reject(new Error(message)));

beforeEach(() => {
  fake(fakeBrowser.tabs, 'get', async (id: number) => ({ id, url: 'https://a.example/' }));
});

test('the document in the tab is named by its address and the time it was loaded', async () => {
  answers({ url: 'https://a.example/', loadedAt: 5.5, selected: true, type: 'text/html' });
  expect(await identifyPage(7)).toEqual({
    ok: true,
    value: { url: 'https://a.example/', loadedAt: 5.5, selected: true },
  });
});

test('a document that is no page is told by its type', async () => {
  answers({ url: 'https://a.example/', loadedAt: 1, type: 'application/pdf' });
  expect(await identifyPage(7)).toMatchObject({ error: { reason: 'pdf' } });
});

test('the reader’s script is injected into this tab alone, and its article handed on', async () => {
  const run = answers({ title: 'Chips' });
  expect(await readPage(7)).toEqual({ ok: true, value: { title: 'Chips' } });
  expect(run).toHaveBeenCalledExactlyOnceWith({ target: { tabId: 7 }, files: ['/extract.js'] });
});

describe('what cannot be read', () => {
  test('says why in our words and in the browser’s', async () => {
    refuses('Missing host permission for the tab');
    expect(await readPage(7)).toEqual({
      ok: false,
      error: {
        kind: 'unreadable',
        reason: 'no-access',
        detail: 'Missing host permission for the tab',
      },
    });
  });

  test('is told by its address first', async () => {
    refuses('Cannot access contents of the page');
    fake(fakeBrowser.tabs, 'get', async (id: number) => ({ id, url: 'about:config' }));
    expect(await readPage(7)).toMatchObject({ error: { reason: 'browser-page' } });
  });

  test('may be a tab that is gone', async () => {
    refuses('Whatever');
    fake(fakeBrowser.tabs, 'get', () => Promise.reject(new Error('No tab')));
    expect(await readPage(7)).toMatchObject({ error: { reason: 'no-tab' } });
  });

  test('a script without a result is a failure, not an article', async () => {
    answers(null);
    expect(await readPage(7)).toMatchObject({ error: { reason: 'failed' } });
    expect(await identifyPage(7)).toMatchObject({ error: { reason: 'failed' } });
    fake(fakeBrowser.tabs, 'get', async (id: number) => ({ id, url: 'about:config' }));
    expect(await identifyPage(7)).toMatchObject({ error: { reason: 'browser-page' } });
  });

  test('leaves a link without words', async () => {
    refuses('Missing host permission');
    expect(await readLinkText(7, 'https://b.example/')).toBeNull();
  });
});

describe('a sentence is shown', () => {
  const anchor = { quote: 'It grew.', prefix: '', suffix: '' };

  test('by the script and one style sheet, not many', async () => {
    const calls: unknown[] = [];
    fake(fakeBrowser.scripting, 'removeCSS', async () => calls.push('remove'));
    fake(fakeBrowser.scripting, 'insertCSS', async ({ css }: { css: string }) => calls.push(css));
    const run = fake(fakeBrowser.scripting, 'executeScript', async (how: object) => [
      { result: 'func' in how ? { found: false, turn: 1, texts: [] } : undefined },
    ]);
    expect(await showInPage(7, anchor, () => null)).toBe('not-found');
    expect(calls).toEqual(['remove', expect.stringContaining('::highlight(lede-sentence)')]);
    expect(run.mock.calls[0]).toEqual([{ target: { tabId: 7 }, files: ['/locate.js'] }]);
    expect(run.mock.calls[1]).toMatchObject([{ args: [anchor, false, null] }]);
  });

  test('or the page does not let us', async () => {
    fake(fakeBrowser.scripting, 'removeCSS');
    fake(fakeBrowser.scripting, 'insertCSS', () => Promise.reject(new Error('no')));
    expect(await showInPage(7, anchor, () => null)).toBe('no-access');
  });
});

// The injected functions run in the page as they are: here in a page made for them.
describe('inside the page', () => {
  const inject = async <T>(page: Record<string, unknown>, read: () => Promise<T>): Promise<T> => {
    for (const [name, value] of Object.entries(page)) vi.stubGlobal(name, value);
    fake(
      fakeBrowser.scripting,
      'executeScript',
      async ({ func, args }: { func: (...args: unknown[]) => unknown; args: unknown[] }) => [
        { result: func(...args) },
      ],
    );
    return read().finally(() => vi.unstubAllGlobals());
  };

  test('the first link with that address gives its words', async () => {
    const links = [
      { href: 'https://a.example/', textContent: 'A' },
      { href: 'https://b.example/', textContent: '\n  Merrow \t sold ' },
    ];
    const read = () => readLinkText(7, 'https://b.example/');
    expect(await inject({ document: { links } }, read)).toBe('Merrow sold');
    expect(await inject({ document: { links: [] } }, read)).toBeNull();
  });

  test.each([
    ['with nothing selected', null, false],
    ['with blanks selected', ' \n', false],
    ['with words selected', 'Merrow', true],
  ])('the document names itself, %s', async (_, selection, selected) => {
    const link = {
      rel: 'alternate',
      type: 'application/rss+xml',
      href: 'https://a.example/feed',
      title: 'News',
    };
    const page = {
      location: { href: 'https://a.example/x' },
      performance: { timeOrigin: 9 },
      document: { contentType: 'text/html', querySelectorAll: () => [{ ...link, media: '' }] },
      getSelection: () => selection,
    };
    expect(await inject(page, () => identifyPage(7))).toEqual({
      ok: true,
      value: { url: 'https://a.example/x', loadedAt: 9, selected, alternates: [link] },
    });
  });
});
