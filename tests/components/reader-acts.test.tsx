// @vitest-environment jsdom
import './fake-client.ts';

import { act, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { LibraryPage } from '../../components/library/LibraryPage.tsx';
import { useAloud } from '../../lib/state/aloud.ts';
import { useNeighbors } from '../../lib/state/neighbors.ts';
import { articleOf, briefOf, idOf, rowOf } from './given.ts';
import { show } from './screen.tsx';
import { sent, world } from './world.ts';

beforeEach(() => {
  useNeighbors.setState({ ids: [] });
  useAloud.getState().stop();
});

/** Three articles, of which the second is open. */
async function openSecond() {
  const article = articleOf();
  world.articles = [1, 2, 3].map((n) => rowOf(n));
  world.bodies = [1, 2, 3].map((n) => ({
    id: idOf(n),
    article: { ...article, title: `Story ${n}` },
    brief: briefOf(article),
    versions: [],
  }));
  location.hash = `#/a/${idOf(2)}`;
  const shown = show(<LibraryPage />);
  await screen.findByRole('article');
  return shown;
}

const title = () => screen.findByRole('heading', { level: 1 });

describe('beside an article', () => {
  test('stand the next and the previous one, and n and p lead there', async () => {
    const { user } = await openSecond();
    const around = within(await screen.findByRole('navigation', { name: 'Beside this article' }));
    const next = await around.findByRole('link', { name: 'Next: Story 3' });
    expect(next.getAttribute('href')).toBe(`#/a/${idOf(3)}`);
    expect(around.getByRole('link', { name: 'Previous article' }).getAttribute('href')).toBe(
      `#/a/${idOf(1)}`,
    );
    await user.keyboard('p');
    expect((await title()).textContent).toBe('Story 1');
    await user.keyboard('n');
    expect(await screen.findByRole('heading', { level: 1, name: 'Story 2' })).toBeTruthy();
  });

  test('are those of the list it was opened from', async () => {
    useNeighbors.setState({ ids: [idOf(3), idOf(2)] });
    await openSecond();
    const around = within(await screen.findByRole('navigation', { name: 'Beside this article' }));
    expect(around.queryByRole('link', { name: /^Next/ })).toBeNull();
    expect(around.getByRole('link', { name: 'Previous article' }).getAttribute('href')).toBe(
      `#/a/${idOf(3)}`,
    );
  });

  test('one is archived, and the next is opened', async () => {
    const { user } = await openSecond();
    world.answers['change-articles'] = () => ({ ok: true, value: [] });
    await user.click(await screen.findByRole('button', { name: 'Archive and next' }));
    expect((await screen.findByRole('heading', { level: 1, name: 'Story 3' })).textContent).toBe(
      'Story 3',
    );
    expect(sent('change-articles')).toContainEqual({
      articleIds: [idOf(2)],
      change: { kind: 'state', state: 'archived' },
    });
  });
});

describe('words in an article', () => {
  beforeEach(() => {
    // jsdom draws nothing, so nothing has a place on the screen.
    Range.prototype.getBoundingClientRect = () => new DOMRect(0, 400, 10, 10);
    window.scrollBy = vi.fn();
  });

  test('are found with "/", counted, and gone through', async () => {
    const { user } = await openSecond();
    await user.keyboard('/');
    const field = await screen.findByRole('searchbox', { name: 'Find in the article' });
    expect(document.activeElement).toBe(field);
    const text = document.querySelector('article')?.textContent ?? '';
    const times = text.split(/it/i).length - 1;
    expect(times).toBeGreaterThan(1);
    await user.type(field, 'IT');
    expect(await screen.findByText(`1 of ${times}`)).toBeTruthy();
    await user.type(field, '{Enter}');
    expect(await screen.findByText(`2 of ${times}`)).toBeTruthy();
    await user.keyboard('{Shift>}{Enter}{Enter}{/Shift}');
    expect(await screen.findByText(`${times} of ${times}`)).toBeTruthy();
    await user.clear(field);
    await user.type(field, 'nowhere to be read');
    expect(await screen.findByText('Not found')).toBeTruthy();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('searchbox', { name: 'Find in the article' })).toBeNull();
  });
});

describe('an article is read aloud', () => {
  test('sentence by sentence, paused, at another speed, and to its end', async () => {
    const { user } = await openSecond();
    await user.click(screen.getByRole('button', { name: 'Read aloud' }));
    await screen.findByRole('button', { name: 'Pause' });
    const parts = useAloud.getState().parts.map(({ text }) => text);
    expect(parts).toEqual(['What is known', ...articleOf().sentences.map(({ text }) => text)]);
    expect(world.said.map(({ text }) => text)).toEqual(parts.slice(0, 1));
    act(() => world.said.at(-1)?.ended());
    expect(world.said.at(-1)?.text).toBe(parts[1]);
    await user.click(screen.getByRole('button', { name: 'Pause' }));
    expect(world.voiceActs.at(-1)).toBe('pause');
    await user.click(screen.getByRole('button', { name: 'Go on' }));
    expect(world.voiceActs.at(-1)).toBe('resume');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Speed' }), '1.5');
    expect(world.said.at(-1)).toMatchObject({ text: parts[1], rate: 1.5 });
    await user.click(screen.getByRole('button', { name: 'Previous sentence' }));
    expect(world.said.at(-1)?.text).toBe(parts[0]);
    for (const _ of parts) act(() => world.said.at(-1)?.ended());
    expect(await screen.findByRole('button', { name: 'Read aloud' })).toBeTruthy();
  });

  test('and silent again when it is left', async () => {
    const { user } = await openSecond();
    await user.keyboard('a');
    await screen.findByRole('button', { name: 'Pause' });
    await user.click(screen.getByRole('link', { name: 'Back to the library' }));
    await screen.findByRole('link', { name: 'Story 2' });
    expect(useAloud.getState().status).toBe('silent');
    expect(world.voiceActs.at(-1)).toBe('stop');
  });

  test('not by a service: without a voice of the device it says so', async () => {
    world.hasVoice = false;
    const { user } = await openSecond();
    await user.click(screen.getByRole('button', { name: 'Read aloud' }));
    expect((await screen.findByText(/has no voice of its own/)).textContent).toBeTruthy();
  });

  test('a voice that stops is told', async () => {
    const { user } = await openSecond();
    await user.click(screen.getByRole('button', { name: 'Read aloud' }));
    await screen.findByRole('button', { name: 'Pause' });
    act(() => world.said.at(-1)?.failed());
    expect(await screen.findByText(/The voice stopped/)).toBeTruthy();
  });
});

test('an unread article is opened at random with r', async () => {
  world.articles = [rowOf(1, { state: 'read' }), rowOf(2)];
  location.hash = '#/';
  const { user } = show(<LibraryPage />);
  await screen.findByRole('link', { name: 'Story 2' });
  await user.keyboard('r');
  expect(location.hash).toBe(`#/a/${idOf(2)}`);
});

test('where nothing is unread, r says so', async () => {
  world.articles = [rowOf(1, { state: 'read' })];
  location.hash = '#/';
  const { user } = show(<LibraryPage />);
  await screen.findByRole('link', { name: 'Story 1' });
  await user.keyboard('r');
  expect(await screen.findByText('Nothing is unread.')).toBeTruthy();
});
