// @vitest-environment jsdom
import './fake-client.ts';

import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { LibraryPage } from '../../components/library/LibraryPage.tsx';
import { listHref, readListView, WHOLE_LIST } from '../../components/library/list-view.ts';
import { ok } from '../../lib/model/result.ts';
import { articleOf, briefOf, idOf, overviewOf, rowOf, topicOf } from './given.ts';
import { media, show } from './screen.tsx';
import { changed, sent, world } from './world.ts';

const titles = () =>
  [...document.querySelectorAll('a[data-row]')].map(({ textContent }) => textContent);

async function library() {
  const { user } = show(<LibraryPage />);
  await screen.findByRole('searchbox');
  return user;
}

/** Follows a link as the browser does: jsdom changes the hash, and tells of it a moment later. */
const shows = (...wanted: string[]) => waitFor(() => expect(titles()).toEqual(wanted));

describe('the list', () => {
  test('is narrowed by state and tag in the rail, and each view has its address', async () => {
    world.articles = [rowOf(1, { tags: ['chips'] }), rowOf(2, { state: 'archived' }), rowOf(3)];
    media.wide = true;
    const user = await library();
    const rail = screen.getByRole('navigation', { name: 'Filters' });
    await user.click(await within(rail).findByRole('link', { name: 'Archived 1' }));
    await shows('Story 2');
    expect(location.hash).toBe('#/?state=archived');
    await user.click(within(rail).getByRole('link', { name: 'chips 1' }));
    await shows('Story 1');
    await user.click(screen.getByRole('button', { name: 'Remove filter: Tag: chips' }));
    await shows('Story 1', 'Story 2', 'Story 3');
  });

  test('is searched as the reader types, ordered, and says when nothing is found', async () => {
    world.articles = [rowOf(1), rowOf(2)];
    const user = await library();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Order' }), 'Oldest');
    await shows('Story 2', 'Story 1');
    await user.click(document.body);
    await user.keyboard('/');
    await user.keyboard('story 2');
    await shows('Story 2');
    expect(location.hash).toBe('#/?q=story+2&sort=oldest');
    await user.keyboard('7');
    await screen.findByText('Nothing found');
    await user.keyboard('{Escape}');
    await shows('Story 2', 'Story 1');
  });

  test('shows kept searches and topics as ways in, and keeps the present view', async () => {
    world.articles = [rowOf(1)];
    world.overviews = [overviewOf(topicOf(5), { about: 2, mentions: 1, fresh: 1 })];
    world.searches = [{ id: idOf(8), name: 'Mine', query: 'has=notes', createdAt: 1 }];
    media.wide = true;
    location.hash = '#/?q=story';
    world.answers['keep-search'] = (kept) => ok({ ...kept, id: idOf(9), createdAt: 2 });
    const user = await library();
    expect(await screen.findByRole('link', { name: 'Topic 5 1 new' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Mine' }).getAttribute('href')).toBe('#/?has=notes');
    await user.click(screen.getByRole('button', { name: 'Keep this search' }));
    const field = screen.getByRole('textbox', { name: 'Name of this search' });
    await user.clear(field);
    await user.type(field, 'Stories{Enter}');
    expect(sent('keep-search')).toEqual([{ name: 'Stories', query: 'q=story' }]);
  });
});

test('the first article that is saved while an empty list is open is shown', async () => {
  world.glances = true;
  world.listing = () => new Promise((resolve) => setTimeout(resolve, 20));
  await library();
  await screen.findByText('Nothing saved yet');
  world.articles = [rowOf(1)];
  changed();
  await shows('Story 1');
});

describe('what is done with articles', () => {
  test('one by its keys, and it can be taken back', async () => {
    world.articles = [rowOf(1), rowOf(2)];
    const before = { id: idOf(1), state: 'unread', progress: 0, tags: [], readAt: null } as const;
    world.answers['change-articles'] = () => ok([{ ...before, tags: [] }]);
    const user = await library();
    await screen.findByRole('link', { name: 'Story 1' });
    await user.keyboard('je');
    expect(sent('change-articles')).toEqual([
      { articleIds: [idOf(1)], change: { kind: 'state', state: 'archived' } },
    ]);
    await screen.findByText('Archived', { selector: '[role=status] *' });
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(sent('put-back')).toEqual([{ states: [before] }]);
  });

  test('several, chosen with x or all at once, are tagged and deleted', async () => {
    world.articles = [rowOf(1), rowOf(2), rowOf(3)];
    world.answers['change-articles'] = () => ok([]);
    const user = await library();
    await screen.findByRole('link', { name: 'Story 1' });
    await user.keyboard('jxjx');
    expect(screen.getByText('2 chosen')).toBeTruthy();
    await user.keyboard('t');
    await user.type(screen.getByRole('combobox', { name: 'Add tags' }), 'evals, chips{Enter}');
    expect(sent('change-articles')).toEqual([
      {
        articleIds: [idOf(1), idOf(2)],
        change: { kind: 'add-tags', tags: ['evals', 'chips'] },
      },
    ]);
    await user.click(screen.getByRole('button', { name: 'Close' }));
    await user.click(screen.getByRole('button', { name: 'Choose all 3' }));
    await user.click(screen.getByRole('button', { name: 'Delete' }));
    expect(sent('remove-articles')).toEqual([{ articleIds: [idOf(1), idOf(2), idOf(3)] }]);
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(sent('restore-articles')).toEqual([{ articleIds: [idOf(1), idOf(2), idOf(3)] }]);
  });

  test('a large list draws only what fits', async () => {
    world.articles = Array.from({ length: 3000 }, (_, n) => rowOf(n));
    await library();
    await screen.findByRole('link', { name: 'Story 0' });
    expect(titles().length).toBeLessThan(40);
    const [first] = screen.getAllByRole('listitem').filter((row) => row.ariaSetSize !== null);
    expect(document.querySelector('li[data-index="0"]')?.getAttribute('aria-setsize')).toBe('3000');
    expect(first === undefined || first.ariaPosInSet === '1').toBe(true);
  });
});

describe('beside the list, where there is room', () => {
  test('the brief of the open article, which leads into the reader', async () => {
    media.wide = true;
    const article = articleOf();
    world.articles = [rowOf(1), rowOf(2)];
    world.bodies = [{ id: idOf(2), article, brief: briefOf(article), versions: [] }];
    const user = await library();
    await user.click(await screen.findByRole('link', { name: 'Story 2' }));
    expect(location.hash).toBe(`#/?open=${idOf(2)}`);
    const preview = await screen.findByRole('region', { name: 'Story 2' });
    expect(within(preview).getByText('picked by Lede')).toBeTruthy();
    await user.keyboard('o');
    expect(location.hash).toBe(`#/a/${idOf(2)}`);
  });

  test('it follows the keys through the list', async () => {
    media.wide = true;
    world.articles = [rowOf(1), rowOf(2)];
    const user = await library();
    await screen.findByRole('link', { name: 'Story 1' });
    await user.keyboard('jj');
    await screen.findByRole('region', { name: 'Story 2' });
    world.articles = [rowOf(1)];
    changed();
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Story 2' })).toBeNull());
  });
});

describe('the address of a view', () => {
  test('says all of it, both ways', () => {
    const view = {
      ...WHOLE_LIST,
      text: 'a&b=c #é',
      state: 'reading' as const,
      tags: ['to write', 'x'],
      site: 'The Halyard',
      has: ['faq' as const],
      from: '2026-03-01',
      sort: 'title' as const,
      open: idOf(3),
    };
    expect(readListView(listHref(view).slice('#/?'.length))).toEqual(view);
    expect(listHref(WHOLE_LIST)).toBe('#/');
  });

  test('leaves out what is not understood', () => {
    expect(readListView('state=gone&sort=magic&open=../&from=now&has=x&topic=1')).toEqual(
      WHOLE_LIST,
    );
  });
});
