import { describe, expect, test } from 'vitest';
import {
  anchorInArticle,
  highlightSelection,
  saveSelection,
} from '../../../lib/app/save-selection.ts';
import { savePage, saveTab } from '../../../lib/app/save-tab.ts';
import { latestArticles, readBody } from '../../../lib/library/queries.ts';
import type { SaveFailure } from '../../../lib/model/messages.ts';
import { err, ok } from '../../../lib/model/result.ts';
import { articleOf, must } from '../library/given.ts';
import { AGAIN, AT_HAND, fakePorts, PAGE } from './given.ts';

const tab = { id: 7, url: PAGE, title: 'Chips' };

test('a tab is saved with its brief, and its button shows it', async () => {
  const ports = await fakePorts();
  const saved = must(await saveTab(ports, 7, AT_HAND));
  expect(saved.status).toBe('added');
  const body = await readBody(ports.opened, saved.id);
  expect(body?.brief.summary[0]?.text).toBe('Halyard Labs may buy a chip maker.');
  expect(ports.showSaved).toHaveBeenLastCalledWith(7, true);
});

test('saving twice at once is one article', async () => {
  const ports = await fakePorts();
  const [one, two] = await Promise.all([saveTab(ports, 7, AGAIN), saveTab(ports, 8, AGAIN)]);
  expect(must(one).id).toBe(must(two).id);
  expect(await latestArticles(ports.opened, 10)).toHaveLength(1);
});

test('by menu or key the page is read anew, and the button confirms', async () => {
  const ports = await fakePorts();
  await saveTab(ports, 7, AT_HAND);
  await savePage(ports, tab);
  expect(ports.readPage).toHaveBeenCalledTimes(2);
  expect(ports.notify).toHaveBeenLastCalledWith(7, 'saved');
});

test('a document that is no page is kept as a link', async () => {
  const failure = { kind: 'unreadable' as const, reason: 'pdf' as const, detail: '' };
  const ports = await fakePorts({ identifyPage: async () => err(failure) });
  expect(await saveTab(ports, 7, AT_HAND)).toEqual(err(failure));
  await savePage(ports, tab);
  expect(await latestArticles(ports.opened, 10)).toMatchObject([{ kind: 'link', title: 'Chips' }]);
  expect(ports.notify).toHaveBeenLastCalledWith(7, 'saved');
});

describe('what goes wrong is told on the button', () => {
  test('a page without text', async () => {
    const ports = await fakePorts({
      readPage: async () => ok(articleOf({ paragraphs: [], wordCount: 0 })),
    });
    expect(await saveTab(ports, 7, AT_HAND)).toMatchObject({
      error: { kind: 'not-savable' },
    });
    await savePage(ports, tab);
    expect(ports.notify).toHaveBeenLastCalledWith(7, 'not-savable');
    expect(ports.showSaved).not.toHaveBeenCalled();
  });

  const failures: [SaveFailure, string][] = [
    [{ kind: 'unreadable', reason: 'no-access', detail: '' }, 'no-access'],
    [{ kind: 'unreadable', reason: 'browser-page', detail: '' }, 'no-access'],
  ];
  test.each(failures)('%j', async (failure, notice) => {
    if (failure.kind !== 'unreadable') throw new Error('a failure to read');
    const ports = await fakePorts({ identifyPage: async () => err(failure) });
    await savePage(ports, tab);
    expect(ports.notify).toHaveBeenLastCalledWith(7, notice);
  });

  test.each([
    [{ kind: 'cannot-open' as const, detail: '' }, 'library-trouble'],
    [{ kind: 'newer-schema' as const, found: 2, known: 1 }, 'library-trouble'],
    [{ kind: 'full' as const, detail: '' }, 'full'],
  ])('%j', async (trouble, notice) => {
    const ports = await fakePorts({ library: async () => err(trouble) });
    await savePage(ports, tab);
    expect(ports.notify).toHaveBeenLastCalledWith(7, notice);
  });
});

describe('a selection', () => {
  const selected = (quote: string) => ({
    readSelection: async () =>
      ok({ anchor: { quote, prefix: 'may ', suffix: '' }, title: 'Chips', lang: 'en' }),
  });

  test('is kept as a highlight of its article', async () => {
    const ports = await fakePorts(selected('buy a  chip\nmaker'));
    const { id } = must(await saveSelection(ports, 7));
    expect(await ports.opened.highlights.toArray()).toMatchObject([
      {
        articleId: id,
        quote: 'buy a chip maker',
        prefix: 'Halyard Labs may ',
        suffix: '.',
      },
    ]);
    expect(ports.notify).toHaveBeenLastCalledWith(7, 'saved');
  });

  test('is highlighted in the color that was chosen, and the button shows the page as saved', async () => {
    const ports = await fakePorts(selected('buy a chip'));
    must(await highlightSelection(ports, 7, 'rose'));
    expect(await ports.opened.highlights.toArray()).toMatchObject([{ color: 'rose' }]);
    expect(ports.showSaved).toHaveBeenLastCalledWith(7, true);
    expect(ports.notify).not.toHaveBeenCalled();
  });

  test('of a page without text is the article', async () => {
    const ports = await fakePorts({
      ...selected('Corven grew.'),
      readPage: async () => ok(articleOf({ title: 'Board', paragraphs: [], wordCount: 0 })),
    });
    const { id } = must(await saveSelection(ports, 7));
    expect((await readBody(ports.opened, id))?.article.blocks).toMatchObject([
      { text: 'Corven grew.' },
    ]);
    expect(await ports.opened.highlights.count()).toBe(1);
  });

  test('that is empty is nothing to save', async () => {
    const ports = await fakePorts();
    expect(await saveSelection(ports, 7)).toMatchObject({ error: { kind: 'not-savable' } });
    expect(ports.notify).toHaveBeenLastCalledWith(7, 'not-savable');
  });
});

describe('a passage’s place in its article', () => {
  const article = articleOf({ paragraphs: ['First it grew. Then it shrank.', 'Later it grew.'] });

  test('is told from another by what stands before it', () => {
    const anchor = { quote: 'it grew', prefix: 'nobody looked. Later ', suffix: '' };
    expect(anchorInArticle(article, anchor)).toMatchObject({ prefix: 'First ' });
    expect(anchorInArticle(article, { ...anchor, prefix: 'Later ' })).toEqual({
      quote: 'it grew',
      prefix: 'Later ',
      suffix: '.',
    });
  });

  test('over several blocks is the page’s', () => {
    const anchor = { quote: 'it shrank.\n\nLater it', prefix: 'Then ', suffix: ' grew' };
    expect(anchorInArticle(article, anchor)).toBe(anchor);
  });
});
