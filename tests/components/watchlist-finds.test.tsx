// @vitest-environment jsdom
import './fake-client.ts';

import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { Popup } from '../../components/popup/Popup.tsx';
import { err, ok } from '../../lib/model/result.ts';
import { foundOf, idOf, overviewOf, rowOf, storyOf, tabBriefOf, topicOf } from './given.ts';
import { show } from './screen.tsx';
import { changed, sent, world } from './world.ts';

const MINUTE = 60_000;
const DAY = 86_400_000;
const key = (n: number) => ({ topicId: idOf(1), itemId: idOf(n) });

/** Opens the watchlist and unfolds the matches of its topic. */
async function unfolded() {
  const { user } = show(<Popup />);
  await user.keyboard('3');
  await user.click(await screen.findByText('Latest matches'));
  await screen.findByRole('list', { name: 'Found in feeds' });
  return user;
}

const found = (name: string) =>
  within(screen.getByRole('list', { name: 'Found in feeds' })).queryByRole('link', { name });

beforeEach(() => {
  world.answers['brief-tab'] = () => ok(tabBriefOf());
  const topic = topicOf(1, { name: 'Lantern', excluded: ['lamp'] });
  world.overviews = [overviewOf(topic, { unread: 1, find: foundOf(20) })];
  world.groups = { [idOf(1)]: [storyOf([foundOf(20)])] };
});

describe('the latest match', () => {
  test('is the one found in a feed where that is later, with its sentence', async () => {
    const { user } = show(<Popup />);
    await user.keyboard('3');
    const link = await screen.findByRole('link', { name: 'latest just now, Copper Wire' });
    expect(link.getAttribute('href')).toBe('https://copperwire.example/20');
    expect(link.getAttribute('target')).toBe('_blank');
    expect(link.closest('li')?.querySelector('b')?.textContent).toBe('Lantern');
    await user.click(link);
    expect(sent('mark-finds')).toEqual([{ finds: [key(20)], state: 'read' }]);
  });
});

test.each([
  ['the find', 2 * MINUTE, 'latest 1 minute ago, Copper Wire'],
  ['the saved article', 0, 'latest today, The Halyard'],
])('of a find and a saved article the later is shown: %s', async (_, savedAgo, name) => {
  const [overview] = world.overviews;
  const find = foundOf(20, { time: Date.now() - MINUTE });
  const latest = {
    topicId: idOf(1),
    articleId: idOf(5),
    strength: 'about' as const,
    sentences: [2],
    quote: 'Lantern again.',
    words: ['Lantern'],
    title: 'A part',
    siteName: 'The Halyard',
    savedAt: Date.now() - savedAgo,
  };
  if (overview) world.overviews = [{ ...overview, find, latest }];
  const { user } = show(<Popup />);
  await user.keyboard('3');
  expect(await screen.findByRole('link', { name })).toBeTruthy();
});

describe('a find', () => {
  test('is not read from the library before it is unfolded', async () => {
    const { user } = show(<Popup />);
    await user.keyboard('3');
    await screen.findByText('Latest matches');
    expect(screen.queryByText('Item 20')).toBeNull();
  });

  test('opens its page in a tab of its own and is read then', async () => {
    const user = await unfolded();
    const link = screen.getByRole('link', { name: 'Item 20' });
    expect(link.getAttribute('target')).toBe('_blank');
    expect(link.closest('li')?.textContent).toContain('Unread. Item 20');
    expect(link.closest('li')?.textContent).toContain('Copper Wire');
    await user.pointer({ keys: '[MouseMiddle]', target: link });
    await user.click(link);
    const read = { finds: [key(20)], state: 'read' };
    expect(sent('mark-finds')).toEqual([read, read]);
  });

  test('has its own direction, whatever is said before its title', async () => {
    await unfolded();
    const before = screen.getByText('Unread.').parentElement;
    expect(before?.dir).toBe('auto');
    expect(before?.parentElement?.dir).toBe('auto');
  });

  test.each(['javascript:alert(1)', 'mailto:ines@copperwire.example', ''])(
    'whose address is “%s” is no link and cannot be saved',
    async (url) => {
      world.groups = { [idOf(1)]: [storyOf([foundOf(20, { url })])] };
      await unfolded();
      const list = within(screen.getByRole('list', { name: 'Found in feeds' }));
      expect(list.queryByRole('link')).toBeNull();
      expect(list.queryByRole('button', { name: /^Save/ })).toBeNull();
      expect(list.getByText('Item 20')).toBeTruthy();
    },
  );

  test('is marked read and unread', async () => {
    const user = await unfolded();
    await user.click(screen.getByRole('button', { name: 'Mark “Item 20” as read' }));
    world.groups = { [idOf(1)]: [storyOf([foundOf(20, { state: 'read' })])] };
    changed();
    const button = await screen.findByRole('button', { name: 'Mark “Item 20” as unread' });
    expect(document.activeElement).toBe(button);
    await user.click(button);
    expect(sent('mark-finds').map(({ state }) => state)).toEqual(['read', 'unread']);
  });

  test('without an address is words, and cannot be saved', async () => {
    world.groups = { [idOf(1)]: [storyOf([foundOf(20, { url: '' })])] };
    await unfolded();
    expect(screen.getByText('Item 20').closest('a')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Save “Item 20”' })).toBeNull();
  });
});

describe('saving a find', () => {
  const saved = (kind: 'article' | 'link') => {
    world.answers['save-item'] = () => {
      world.articles = [rowOf(7, { kind })];
      return ok({ id: idOf(7), status: 'added' });
    };
  };
  const save = async (user: Awaited<ReturnType<typeof unfolded>>) =>
    user.click(screen.getByRole('button', { name: 'Save “Item 20”' }));

  test('asks for its site, says so, and does not wait for the answer', async () => {
    world.grants = 'never answered';
    world.answers['save-item'] = () => new Promise(() => {});
    const user = await unfolded();
    await save(user);
    expect(world.origins).toEqual(['https://copperwire.example/20']);
    expect(sent('save-item')).toEqual([{ itemId: idOf(20) }]);
    const asks = 'Your browser asks you to allow copperwire.example, to save the whole article.';
    expect(screen.getByText(asks)).toBeTruthy();
  });

  test('says that it goes on once the site is allowed', async () => {
    world.answers['save-item'] = () => new Promise(() => {});
    await save(await unfolded());
    expect(await screen.findByText('Saving…')).toBeTruthy();
  });

  test('then says so, and leads to it with the focus where it was', async () => {
    saved('article');
    const user = await unfolded();
    await save(user);
    expect(await screen.findByRole('link', { name: 'Saved' })).toBeTruthy();
    const read = screen.getByRole('button', { name: 'Read “Item 20” in the library' });
    expect(document.activeElement).toBe(read);
    await user.click(read);
    expect(world.opened).toEqual([`/a/${idOf(7)}`]);
  });

  test('of its address alone says that, and why', async () => {
    saved('link');
    world.grants = false;
    const user = await unfolded();
    await save(user);
    expect(await screen.findByRole('link', { name: 'Link saved' })).toBeTruthy();
    expect(await screen.findByText(/^Not allowed/)).toBeTruthy();
  });

  test('of what the feed carries whole needs no site', async () => {
    saved('article');
    world.grants = false;
    const user = await unfolded();
    await save(user);
    await screen.findByRole('link', { name: 'Saved' });
    expect(screen.queryByText(/^Not allowed/)).toBeNull();
  });

  test('says why it did not work', async () => {
    world.answers['save-item'] = () => err({ kind: 'full', detail: '' });
    const user = await unfolded();
    await save(user);
    expect(await screen.findByText('Not saved: the disk is full.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Save “Item 20”' })).toBeTruthy();
  });
});

describe('a story', () => {
  beforeEach(() => {
    const told = [21, 22, 23].map((n) => foundOf(n, { story: idOf(20) }));
    const fullest = foundOf(24, { story: idOf(20), wordCount: 2000 });
    const group = storyOf([foundOf(20), fullest, ...told]);
    world.groups = { [idOf(1)]: [group] };
  });

  test('shows who told it first and who tells most, the others unfolded', async () => {
    const user = await unfolded();
    expect(screen.getByText('earliest').closest('li')?.textContent).toContain('Item 20');
    expect(screen.getByText('fullest').closest('li')?.textContent).toContain('Item 24');
    expect(found('Item 21')).toBeNull();
    await user.click(screen.getByText('3 more'));
    expect(await screen.findByRole('link', { name: 'Item 23' })).toBeTruthy();
  });

  test('is read as a whole, and unread again by one', async () => {
    const user = await unfolded();
    await user.click(screen.getByRole('button', { name: 'Mark “Item 24” as read' }));
    expect(sent('mark-finds')).toEqual([{ finds: [20, 24, 21, 22, 23].map(key), state: 'read' }]);
  });

  test('tells that it is in the library already', async () => {
    const saved = { articleId: idOf(9), title: 'How it began', savedAt: Date.now() - 3 * DAY };
    world.groups = { [idOf(1)]: [storyOf([foundOf(20)], { saved })] };
    const user = await unfolded();
    await user.click(screen.getByRole('link', { name: 'saved 3 days ago: How it began' }));
    expect(world.opened).toEqual([`/a/${idOf(9)}`]);
  });
});

test('more stories are shown on request', async () => {
  world.groups = {
    [idOf(1)]: Array.from({ length: 12 }, (_, n) => storyOf([foundOf(20 + n)])),
  };
  const user = await unfolded();
  expect(found('Item 30')).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Show more' }));
  expect(await screen.findByRole('link', { name: 'Item 31' })).toBeTruthy();
  // From the end of what was shown, the focus goes on into the rest.
  expect(document.activeElement).toBe(found('Item 29'));
});

describe('a find that is not about the topic', () => {
  beforeEach(() => {
    world.groups = { [idOf(1)]: [storyOf([foundOf(20)]), storyOf([foundOf(21)])] };
    world.answers['drop-find'] = () => {
      world.groups = { [idOf(1)]: [storyOf([foundOf(21)])] };
      changed();
      return ok(['rope', 'mast', 'sail', 'harbor', 'tide']);
    };
  });

  async function dropped() {
    const user = await unfolded();
    await user.click(screen.getByRole('button', { name: '“Item 20” is not about Lantern' }));
    await screen.findByText('Leave out articles with:');
    return user;
  }

  test('goes, which can be undone', async () => {
    const user = await dropped();
    expect(sent('drop-find')).toEqual([key(20)]);
    expect(found('Item 20')).toBeNull();
    expect(screen.getByText('Taken out of Lantern')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(sent('mark-finds')).toEqual([{ finds: [key(20)], state: 'unread' }]);
    expect(screen.queryByText('Leave out articles with:')).toBeNull();
  });

  test('offers up to four words that rule such texts out, with the focus on the first', async () => {
    const user = await dropped();
    const words = screen.getAllByRole('button', { name: /^Leave out articles with/ });
    expect(words.map(({ textContent }) => textContent)).toEqual(['rope', 'mast', 'sail', 'harbor']);
    await waitFor(() => expect(document.activeElement).toBe(words[0]));
    world.answers['edit-topic'] = (draft) => {
      const topic = topicOf(1, draft);
      // Its finds are gone until it has been matched anew.
      world.overviews = [overviewOf(topic)];
      world.groups = {};
      changed();
      return ok(topic);
    };
    await user.click(screen.getByRole('button', { name: 'Leave out articles with “mast”' }));
    expect(sent('edit-topic')).toMatchObject([{ name: 'Lantern', excluded: ['lamp', 'mast'] }]);
    expect(await screen.findByText('Lantern leaves out articles with “mast”')).toBeTruthy();
    const word = screen.getByRole('button', { name: 'Leave out articles with “mast”' });
    expect(word.getAttribute('aria-pressed')).toBe('true');
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(sent('edit-topic')[1]).toMatchObject({ excluded: ['lamp'] });
    await waitFor(() => expect(word.getAttribute('aria-pressed')).toBe('false'));
  });

  test('leaves a word in its place where there is none to offer, which gets the focus', async () => {
    world.answers['drop-find'] = () => {
      world.groups = {};
      changed();
      return ok([]);
    };
    const user = await unfolded();
    await user.click(screen.getByRole('button', { name: '“Item 20” is not about Lantern' }));
    const list = await screen.findByRole('list', { name: 'Found in feeds' });
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Taken out of Lantern'));
    expect(list.contains(document.activeElement)).toBe(true);
  });

  test('stays where that cannot be stored', async () => {
    world.answers['drop-find'] = () => err({ kind: 'full', detail: '' });
    const user = await unfolded();
    await user.click(screen.getByRole('button', { name: '“Item 20” is not about Lantern' }));
    expect(await screen.findByText(/^Nothing was changed/)).toBeTruthy();
    expect(found('Item 20')).toBeTruthy();
  });
});
