// @vitest-environment jsdom
import './fake-client.ts';

import { screen } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { Popup } from '../../components/popup/Popup.tsx';
import { err, ok } from '../../lib/model/result.ts';
import { idOf, rowOf, tabBriefOf } from './given.ts';
import { show } from './screen.tsx';
import { changed, sent, world } from './world.ts';

async function savedTab() {
  const { user } = show(<Popup />);
  await user.keyboard('2');
  return user;
}

const titles = () => [...document.querySelectorAll('a[data-row]')].map((link) => link.textContent);

beforeEach(() => {
  world.answers['brief-tab'] = () => ok(tabBriefOf());
});

describe('the list', () => {
  test('tells of each article what is known, and of all how many there are', async () => {
    const yesterday = Date.now() - 86_400_000;
    world.articles = [
      rowOf(1),
      rowOf(2, { state: 'read', savedAt: yesterday, siteName: 'Copper Wire', readingMinutes: 14 }),
    ];
    await savedTab();
    const [unread, read] = await screen.findAllByRole('listitem');
    expect(unread?.textContent).toMatch(/Unread\. Story 1.*The Halyard.*today.*3 min/);
    expect(read?.textContent).toMatch(/^Story 2.*Copper Wire.*yesterday.*14 min.*read/);
    expect(screen.getByText('2 saved, 1 unread')).toBeTruthy();
  });

  test('opens an article in the library', async () => {
    world.articles = [rowOf(1)];
    const user = await savedTab();
    const link = await screen.findByRole('link', { name: 'Story 1' });
    expect(link.getAttribute('href')).toBe(`/library.html#/a/${idOf(1)}`);
    await user.click(link);
    expect(world.opened).toEqual([`/a/${idOf(1)}`]);
  });

  test('draws hostile titles and sites as text', async () => {
    const title = '<b>bold</b><script>alert(1)</script>';
    world.articles = [rowOf(1, { title, siteName: '<i>site</i>', authors: [] })];
    await savedTab();
    expect(await screen.findByRole('link', { name: title })).toBeTruthy();
    expect(screen.getByText('<i>site</i>')).toBeTruthy();
    expect(document.querySelector('b, i, script')).toBeNull();
  });

  test('shows fifty, and more when it is asked to', async () => {
    world.articles = Array.from({ length: 60 }, (_, i) => rowOf(i));
    const user = await savedTab();
    await screen.findByRole('link', { name: 'Story 49' });
    expect(titles()).toHaveLength(50);
    await user.click(screen.getByRole('button', { name: 'Show more' }));
    await screen.findByRole('link', { name: 'Story 59' });
    expect(screen.queryByRole('button', { name: 'Show more' })).toBeNull();
  });

  test('says what to do where nothing is saved', async () => {
    await savedTab();
    expect(await screen.findByRole('heading', { name: 'Nothing saved yet' })).toBeTruthy();
    expect(screen.queryByRole('searchbox')).toBeNull();
  });

  test('and saves the open article from there', async () => {
    world.answers['save-tab'] = () => ok({ id: idOf(1), status: 'added' });
    const user = await savedTab();
    await user.click(await screen.findByRole('button', { name: 'Save this page' }));
    expect(sent('save-tab')).toEqual([{ tabId: 7, scope: 'article' }]);
  });

  test('offers that only where an article is open', async () => {
    world.answers['brief-tab'] = () =>
      err({ kind: 'unreadable', reason: 'browser-page', detail: '' });
    await savedTab();
    await screen.findByRole('heading', { name: 'Nothing saved yet' });
    expect(screen.queryByRole('button', { name: 'Save this page' })).toBeNull();
  });

  test('follows the library', async () => {
    world.articles = [rowOf(1)];
    await savedTab();
    await screen.findByRole('link', { name: 'Story 1' });
    world.articles = [rowOf(2), rowOf(1)];
    changed();
    expect(await screen.findByRole('link', { name: 'Story 2' })).toBeTruthy();
  });
});

describe('search', () => {
  beforeEach(() => {
    world.articles = [rowOf(1, { title: 'Chips' }), rowOf(2, { title: 'Courts' })];
  });

  test('/ goes there; what is typed is looked for; Escape empties it', async () => {
    const user = await savedTab();
    await screen.findByRole('link', { name: 'Chips' });
    await user.keyboard('/');
    expect(document.activeElement).toBe(screen.getByRole('searchbox'));
    await user.keyboard('cou');
    expect(await screen.findByText('1 found')).toBeTruthy();
    expect(titles()).toEqual(['Courts']);
    await user.keyboard('{Escape}');
    expect(await screen.findByRole('link', { name: 'Chips' })).toBeTruthy();
  });

  test('says where it looked when nothing is found', async () => {
    const user = await savedTab();
    await user.type(await screen.findByRole('searchbox'), 'zebra');
    expect(await screen.findByRole('heading', { name: 'Nothing found' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Clear the search' }));
    expect(await screen.findByRole('link', { name: 'Chips' })).toBeTruthy();
  });
});

describe('what can be done with a row', () => {
  test('it is marked as read and as unread', async () => {
    world.articles = [rowOf(1), rowOf(2, { state: 'read' })];
    const user = await savedTab();
    await user.click(await screen.findByRole('button', { name: 'Mark “Story 1” as read' }));
    await user.click(screen.getByRole('button', { name: 'Mark “Story 2” as unread' }));
    expect(sent('change-articles')).toEqual([
      { articleIds: [idOf(1)], change: { kind: 'state', state: 'read' } },
      { articleIds: [idOf(2)], change: { kind: 'state', state: 'unread' } },
    ]);
  });

  test('it is deleted, which can be undone from the message and from the menu', async () => {
    world.articles = [rowOf(1), rowOf(2)];
    const user = await savedTab();
    await user.click(await screen.findByRole('button', { name: 'Delete “Story 1”' }));
    expect(sent('remove-articles')).toEqual([{ articleIds: [idOf(1)] }]);
    expect((await screen.findByText('Removed “Story 1”')).closest('[role="status"]')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Dismiss' }));
    await user.click(screen.getByRole('button', { name: 'More' }));
    await user.click(screen.getByRole('menuitem', { name: 'Undo the last change' }));
    expect(sent('restore-articles')).toEqual([{ articleIds: [idOf(1)] }]);
    await user.click(screen.getByRole('button', { name: 'More' }));
    expect(screen.queryByRole('menuitem', { name: 'Undo the last change' })).toBeNull();
  });

  test('that it could not be deleted is said, with nothing to undo', async () => {
    world.articles = [rowOf(1)];
    world.answers['remove-articles'] = () => err({ kind: 'full', detail: '' });
    const user = await savedTab();
    await user.click(await screen.findByRole('button', { name: 'Delete “Story 1”' }));
    expect(await screen.findByText(/^Nothing was removed/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });
});

describe('a link that was not read yet', () => {
  beforeEach(() => {
    world.articles = [
      rowOf(1, { kind: 'link', siteName: null, url: 'https://copperwire.example/x' }),
    ];
  });

  test('asks for its site first, then has it read', async () => {
    let askedBefore: string[] | null = null;
    world.answers['fetch-link'] = ({ articleId }) => {
      askedBefore = [...world.origins];
      return ok({ id: articleId, status: 'updated' });
    };
    const user = await savedTab();
    expect((await screen.findByRole('listitem')).textContent).toContain('link, not read yet');
    await user.click(screen.getByRole('button', { name: 'Allow copperwire.example' }));
    expect(askedBefore).toEqual(['https://copperwire.example/x']);
    expect(sent('fetch-link')).toEqual([{ articleId: idOf(1) }]);
  });

  test('stays a link where the reader refuses', async () => {
    world.grants = false;
    world.answers['fetch-link'] = () =>
      err({ kind: 'unreadable', reason: 'no-access', detail: 'the site is not allowed yet' });
    const user = await savedTab();
    await user.click(await screen.findByRole('button', { name: 'Allow copperwire.example' }));
    expect(await screen.findByText(/^Not allowed/)).toBeTruthy();
  });

  test('keeps the wish while the browser asks, since the question may close the popup', async () => {
    world.grants = 'never answered';
    const user = await savedTab();
    await user.click(await screen.findByRole('button', { name: 'Allow copperwire.example' }));
    expect(sent('fetch-link')).toEqual([{ articleId: idOf(1) }]);
  });
});
