// @vitest-environment jsdom
import './fake-client.ts';

import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { Popup } from '../../components/popup/Popup.tsx';
import { err, ok } from '../../lib/model/result.ts';
import { idOf, overviewOf, tabBriefOf, topicOf } from './given.ts';
import { show } from './screen.tsx';
import { changed, sent, world } from './world.ts';

async function watchlistTab() {
  const { user } = show(<Popup />);
  await user.keyboard('3');
  return user;
}

const latest = {
  topicId: idOf(1),
  articleId: idOf(5),
  strength: 'about' as const,
  sentences: [2],
  quote: 'Lantern (v1.5) beats the older Lantern.',
  words: ['Lantern', 'v1.5'],
  savedAt: Date.now(),
  title: 'A part with a name',
  siteName: 'The Halyard',
};

beforeEach(() => {
  world.answers['brief-tab'] = () => ok(tabBriefOf());
});

describe('the topics', () => {
  test('tell their counts, what is new and the matching sentence with its words in bold', async () => {
    world.overviews = [
      overviewOf(topicOf(1, { name: 'Lantern' }), { about: 1, mentions: 4, unread: 2, latest }),
    ];
    await watchlistTab();
    const row = (await screen.findByRole('heading', { name: 'Lantern' })).closest('li');
    expect(row?.textContent).toContain('2 new');
    expect(row?.textContent).toContain('1 about');
    expect(row?.textContent).toContain('4 mention');
    expect(row?.textContent).toContain('latest today, The Halyard');
    expect(document.activeElement).toBe(document.body);
    expect([...(row?.querySelectorAll('b') ?? [])].map((word) => word.textContent)).toEqual([
      'Lantern',
      'v1.5',
      'Lantern',
    ]);
  });

  test('unfold their matches, each leading to its article', async () => {
    world.overviews = [overviewOf(topicOf(1), { about: 2, latest })];
    world.matches = [{ ...latest, url: 'https://halyard.example/5' }];
    const user = await watchlistTab();
    await user.click(await screen.findByText('Latest matches'));
    const link = await screen.findByRole('link', { name: 'A part with a name' });
    expect(link.getAttribute('href')).toBe(`/library.html#/a/${idOf(5)}`);
    await user.click(link);
    await user.click(screen.getByRole('link', { name: 'latest today, The Halyard' }));
    expect(world.opened).toEqual([`/a/${idOf(5)}`, `/a/${idOf(5)}`]);
  });

  test('draw names as text', async () => {
    const name = '<img src=x onerror=alert(1)>';
    world.overviews = [overviewOf(topicOf(1, { name }))];
    await watchlistTab();
    expect(await screen.findByRole('heading', { name })).toBeTruthy();
    expect(document.querySelector('img')).toBeNull();
  });

  test('say what to do where there are none', async () => {
    await watchlistTab();
    expect(await screen.findByRole('heading', { name: 'Nothing watched yet' })).toBeTruthy();
  });
});

describe('adding', () => {
  test('takes a name, offers to undo, and empties the field', async () => {
    world.answers['add-topic'] = ({ name }) => ok(topicOf(3, { name }));
    const user = await watchlistTab();
    const field = await screen.findByRole('textbox', { name: 'Topic to watch' });
    await user.type(field, '  Sable 3 {Enter}');
    expect(sent('add-topic')).toEqual([
      { name: 'Sable 3', aliases: [], excluded: [], context: [], versions: false, anyCase: false },
    ]);
    expect((field as HTMLInputElement).value).toBe('');
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(sent('remove-topic')).toEqual([{ topicId: idOf(3) }]);
  });

  test('by the button leaves the focus where the next name is typed', async () => {
    world.answers['add-topic'] = ({ name }) => ok(topicOf(3, { name }));
    const user = await watchlistTab();
    const field = await screen.findByRole('textbox', { name: 'Topic to watch' });
    await user.type(field, 'Sable 3');
    await user.click(screen.getByRole('button', { name: 'Add' }));
    expect(document.activeElement).toBe(field);
  });

  test.each([
    [['Hon Hai', '鴻海'], [], 'Watching Foxconn, also as Hon Hai, 鴻海.'],
    [['A', 'B', 'C', 'D', 'E', 'F'], [], 'Watching Foxconn, also as A, B, C, D and 2 more.'],
    [
      ['A'],
      ['chip', 'iPhone'],
      'Watching Foxconn, also as A, only near words such as chip, iPhone.',
    ],
    [[], ['a', 'b', 'c', 'd'], 'Watching Foxconn, only near words such as a, b, c.'],
  ])('says which other names %j and words %j came with it', async (aliases, context, said) => {
    world.answers['add-topic'] = () => ok(topicOf(9, { name: 'Foxconn', aliases, context }));
    const user = await watchlistTab();
    await user.type(
      await screen.findByRole('textbox', { name: 'Topic to watch' }),
      'Foxconn{Enter}',
    );
    expect(await screen.findByText(`${said} Edit the topic to change that.`)).toBeTruthy();
  });

  test('needs more than blanks', async () => {
    const user = await watchlistTab();
    await user.type(await screen.findByRole('textbox', { name: 'Topic to watch' }), '  {Enter}');
    expect(sent('add-topic')).toEqual([]);
  });

  test('says when it did not work', async () => {
    world.answers['add-topic'] = () => err({ kind: 'full', detail: '' });
    const user = await watchlistTab();
    await user.type(await screen.findByRole('textbox', { name: 'Topic to watch' }), 'x{Enter}');
    expect(await screen.findByText(/^Not changed/)).toBeTruthy();
  });
});

describe('a topic', () => {
  beforeEach(() => {
    world.overviews = [overviewOf(topicOf(1, { name: 'Halyard', aliases: ['The Halyard'] }))];
  });

  test('is edited: name, other names, when not, and near what', async () => {
    world.answers['edit-topic'] = (draft) => ok(topicOf(1, draft));
    const user = await watchlistTab();
    await user.click(await screen.findByRole('button', { name: 'Edit Halyard' }));
    const form = within(screen.getByRole('form', { name: 'Edit Halyard' }));
    const name = form.getByRole('textbox', { name: 'Topic' });
    expect(document.activeElement).toBe(name);
    await user.clear(name);
    await user.type(name, 'Halyard Labs');
    await user.type(
      form.getByRole('textbox', { name: 'Other names' }),
      ', Halyard AI,,The Halyard',
    );
    await user.type(form.getByRole('textbox', { name: 'Not when the article says' }), 'rope; mast');
    await user.type(
      form.getByRole('textbox', { name: 'Only near one of these words' }),
      'AI, model',
    );
    await user.click(form.getByRole('button', { name: 'Save changes' }));
    expect(sent('edit-topic')).toEqual([
      {
        topicId: idOf(1),
        name: 'Halyard Labs',
        aliases: ['The Halyard', 'Halyard AI'],
        excluded: ['rope', 'mast'],
        context: ['AI', 'model'],
        versions: false,
        anyCase: false,
      },
    ]);
    expect(document.activeElement).toBe(screen.getByRole('link', { name: 'Halyard' }));
  });

  test.each([
    { versions: true, anyCase: false },
    { versions: false, anyCase: true },
  ])('is found in other forms, if the reader says so: was $versions, $anyCase', async (before) => {
    world.overviews = [overviewOf(topicOf(1, { name: 'Halyard', ...before }))];
    const user = await watchlistTab();
    await user.click(await screen.findByRole('button', { name: 'Edit Halyard' }));
    const versions = screen.getByRole<HTMLInputElement>('checkbox', { name: /^Also later/ });
    expect(versions.checked).toBe(before.versions);
    await user.click(versions);
    await user.click(
      screen.getByRole('checkbox', { name: 'With or without capitals (OpenAI finds openai too)' }),
    );
    await user.click(screen.getByRole('button', { name: 'Save changes' }));
    expect(sent('edit-topic')).toMatchObject([
      { versions: !before.versions, anyCase: !before.anyCase },
    ]);
  });

  test('stays as it is when editing is given up', async () => {
    const user = await watchlistTab();
    await user.click(await screen.findByRole('button', { name: 'Edit Halyard' }));
    await user.keyboard('x{Escape}');
    expect(screen.getByRole('heading', { name: 'Halyard' })).toBeTruthy();
    expect(sent('edit-topic')).toEqual([]);
  });

  test('is muted', async () => {
    const user = await watchlistTab();
    await user.click(await screen.findByRole('button', { name: 'Mute Halyard' }));
    expect(sent('mute-topic')).toEqual([{ topicId: idOf(1), muted: true }]);
  });

  test('says it where it cannot be muted', async () => {
    world.answers['mute-topic'] = () => err({ kind: 'full', detail: '' });
    const user = await watchlistTab();
    await user.click(await screen.findByRole('button', { name: 'Mute Halyard' }));
    expect(await screen.findByText(/^Nothing was changed/)).toBeTruthy();
  });

  test('that is removed gives the focus to the one beside it, the only one to the field that adds', async () => {
    world.overviews.push(overviewOf(topicOf(2, { name: 'Lantern' })));
    const user = await watchlistTab();
    await user.click(await screen.findByRole('button', { name: 'Remove Halyard' }));
    expect(document.activeElement).toBe(screen.getByRole('link', { name: 'Lantern' }));
    world.overviews = world.overviews.slice(1);
    changed();
    await waitFor(() => expect(screen.queryByRole('link', { name: 'Halyard' })).toBeNull());
    await user.click(screen.getByRole('button', { name: 'Remove Lantern' }));
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Topic to watch' }));
  });

  test('is removed, which can be undone', async () => {
    const user = await watchlistTab();
    await user.click(await screen.findByRole('button', { name: 'Remove Halyard' }));
    expect(sent('remove-topic')).toEqual([{ topicId: idOf(1) }]);
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(sent('restore-topic')).toEqual([{ topicId: idOf(1) }]);
  });
});

describe('the order', () => {
  const names = ['Halyard', 'Lantern', 'Ostra'];
  const order = () => screen.getAllByRole('heading', { level: 2 }).map((one) => one.textContent);

  beforeEach(() => {
    world.answers['brief-tab'] = () => ok(tabBriefOf({}, { phrases: [] }));
    world.overviews = names.map((name, at) => overviewOf(topicOf(at + 1, { name })));
    world.answers['order-topics'] = ({ topicIds }) => {
      world.overviews = topicIds.flatMap(
        (id) => world.overviews.find(({ topic }) => topic.id === id) ?? [],
      );
      changed();
      return ok(null);
    };
  });

  test('changes by key, and the focus stays with the topic', async () => {
    const user = await watchlistTab();
    const link = await screen.findByRole('link', { name: 'Lantern' });
    link.focus();
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
    await waitFor(() => expect(order()).toEqual(['Halyard', 'Ostra', 'Lantern']));
    expect(await screen.findByText('Lantern is now number 3 of 3')).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('link', { name: 'Lantern' }));
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
    expect(sent('order-topics')).toEqual([{ topicIds: [idOf(1), idOf(3), idOf(2)] }]);
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
    await waitFor(() => expect(order()).toEqual(['Halyard', 'Lantern', 'Ostra']));
  });

  test('and by the menu, which the ends of the list do not offer', async () => {
    const user = await watchlistTab();
    await user.click(await screen.findByRole('button', { name: 'More for Halyard' }));
    const menu = within(screen.getByRole('menu', { name: 'More for Halyard' }));
    expect(menu.queryByRole('menuitem', { name: 'Move up' })).toBeNull();
    await user.click(menu.getByRole('menuitem', { name: 'Move down' }));
    await waitFor(() => expect(order()).toEqual(['Lantern', 'Halyard', 'Ostra']));
  });

  test('says it where it cannot be stored', async () => {
    world.answers['order-topics'] = () => err({ kind: 'full', detail: '' });
    const user = await watchlistTab();
    (await screen.findByRole('link', { name: 'Lantern' })).focus();
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
    expect(await screen.findByText(/^Nothing was changed/)).toBeTruthy();
    expect(order()).toEqual(names);
  });
});

describe('what is unread', () => {
  test('of a topic is read at once, which can be undone', async () => {
    const key = { topicId: idOf(1), itemId: idOf(20) };
    world.overviews = [overviewOf(topicOf(1, { name: 'Halyard' }), { unread: 1 })];
    world.answers['read-finds'] = () => ok([key]);
    const user = await watchlistTab();
    await user.click(await screen.findByRole('button', { name: 'More for Halyard' }));
    await user.click(screen.getByRole('menuitem', { name: 'Mark all as read' }));
    expect(sent('read-finds')).toEqual([{ topicId: idOf(1) }]);
    expect(await screen.findByText('Marked all of Halyard as read')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(sent('mark-finds')).toEqual([{ finds: [key], state: 'unread' }]);
  });

  test('is not told of a muted topic', async () => {
    world.overviews = [overviewOf(topicOf(1, { name: 'Halyard', muted: true }), { unread: 3 })];
    await watchlistTab();
    await screen.findByRole('link', { name: 'Halyard' });
    expect(screen.queryByText('3 new')).toBeNull();
    expect(screen.getByRole('tab', { name: 'Watchlist' })).toBeTruthy();
  });
});

test('a topic leads to its page in the library', async () => {
  world.overviews = [overviewOf(topicOf(1, { name: 'Halyard' }))];
  const user = await watchlistTab();
  const link = await screen.findByRole('link', { name: 'Halyard' });
  expect(link.getAttribute('href')).toBe(`/library.html#/topic/${idOf(1)}`);
  await user.click(link);
  expect(world.opened).toEqual([`/topic/${idOf(1)}`]);
});

describe('what is new', () => {
  test('is seen once the reader leaves the tab, not before', async () => {
    const user = await watchlistTab();
    expect(sent('topics-seen')).toEqual([]);
    await user.keyboard('1');
    expect(sent('topics-seen')).toHaveLength(1);
  });

  test('or closes the window', async () => {
    await watchlistTab();
    dispatchEvent(new Event('pagehide'));
    expect(sent('topics-seen')).toHaveLength(1);
  });
});
