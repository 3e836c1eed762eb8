// @vitest-environment jsdom
import './fake-client.ts';

import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { Popup } from '../../components/popup/Popup.tsx';
import type { NewToYou, SavedStory } from '../../lib/model/feeds.ts';
import { ok } from '../../lib/model/result.ts';
import { useReading } from '../../lib/state/reading.ts';
import { idOf, tabBriefOf } from './given.ts';
import { show } from './screen.tsx';
import { sent, world } from './world.ts';

const DAY = 86_400_000;

const story = (facts: Partial<SavedStory> = {}): SavedStory => ({
  articleId: idOf(9),
  title: 'A chip of its own',
  siteName: 'Copper Wire',
  savedAt: Date.now() - DAY,
  relation: 'rewrite',
  more: 0,
  ...facts,
});

const news = (facts: Partial<NewToYou> = {}): NewToYou => ({
  told: 2,
  fresh: [1],
  figures: [],
  names: [],
  story: story(),
  ...facts,
});

const line = (): Element | null => document.querySelector('[class*=news]:has(.lucide-history)');

beforeEach(() => {
  world.answers['brief-tab'] = () => ok(tabBriefOf());
  world.answers['new-to-you'] = () => news();
  world.answers['show-in-page'] = () => 'shown';
});

describe('what is new to the reader', () => {
  test('is told under the summary in one line', async () => {
    show(<Popup />);
    const told = await screen.findByText('1 of 3 sentences');
    expect(line()?.textContent).toBe('1 of 3 sentences is new to you');
    const points = screen.getByRole('region', { name: 'Key points' });
    expect(told.compareDocumentPosition(points)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(sent('new-to-you')).toEqual([{ tabId: 7, scope: 'article' }]);
  });

  test.each([
    [
      'rewrite',
      'Copper Wire',
      1,
      'You saved this story yesterday, from Copper Wire: A chip of its own',
    ],
    ['copy', null, 0, 'You saved this text today: A chip of its own'],
    ['follow-up', null, 1, 'This goes on with a story you saved yesterday: A chip of its own'],
  ] as const)('unfolds which story it is: %s', async (relation, siteName, days, words) => {
    const savedAt = Date.now() - days * DAY;
    world.answers['new-to-you'] = () => news({ story: story({ relation, siteName, savedAt }) });
    const { user } = show(<Popup />);
    await user.click(await screen.findByText('1 of 3 sentences'));
    expect(line()?.textContent).toContain(words);
  });

  test('names the day of a week ago and earlier', async () => {
    const savedAt = Date.UTC(2024, 2, 8, 12);
    world.answers['new-to-you'] = () => news({ story: story({ savedAt }) });
    const { user } = show(<Popup />);
    await user.click(await screen.findByText('1 of 3 sentences'));
    expect(line()?.textContent?.replaceAll('\u00A0', ' ')).toMatch(
      /this story on (?:8 March|March 8,) 2024, from/,
    );
  });

  test('unfolds the new sentences, each with its place in the page, and the saved article', async () => {
    world.answers['new-to-you'] = () => news({ fresh: [0, 1], story: story({ more: 2 }) });
    const { user } = show(<Popup />);
    const told = await screen.findByText('2 of 3 sentences');
    const before = document.querySelectorAll('a[data-evidence]').length;
    await user.click(told);
    expect(await screen.findByText('2 more saved articles tell it')).toBeTruthy();
    const links = document.querySelectorAll<HTMLElement>('a[data-evidence^="sentence-"]');
    expect(document.querySelectorAll('a[data-evidence]')).toHaveLength(before + 2);
    await user.click(links[1] as HTMLElement);
    expect(sent('show-in-page')).toMatchObject([
      { statement: 'sentence-1', anchor: { quote: 'It rents nearly all of its machines.' } },
    ]);
    expect(await screen.findByText('2 of 2 in the page')).toBeTruthy();
    await user.click(screen.getByRole('link', { name: 'A chip of its own' }));
    expect(world.opened).toEqual([`/a/${idOf(9)}`]);
  });

  test('lists new numbers and names apart, each with its sentence', async () => {
    world.answers['new-to-you'] = () =>
      news({
        figures: [{ text: '40 cards', sentence: 1 }],
        names: [
          { text: 'Ostra', sentence: 0 },
          { text: 'Pellworth', sentence: 1 },
        ],
      });
    const { user } = show(<Popup />);
    await user.click(await screen.findByText('1 of 3 sentences'));
    const under = (title: string): string[] =>
      within(screen.getByText(title).parentElement as HTMLElement)
        .getAllByRole('listitem')
        .map((one) => one.textContent?.replace(/\s*¶.*/s, '') ?? '');
    expect(under('New numbers')).toEqual(['40 cards']);
    expect(under('New names')).toEqual(['Ostra', 'Pellworth']);
    await user.click(document.querySelector('a[data-evidence="new-name-1"]') as HTMLElement);
    expect(sent('show-in-page')).toMatchObject([
      { statement: 'new-name-1', anchor: { quote: 'It rents nearly all of its machines.' } },
    ]);
    expect(await screen.findByText('2 of 2 in the page')).toBeTruthy();
  });

  test('folds all but the first of many new sentences', async () => {
    const paragraphs = Array.from({ length: 12 }, (_, at) => `Hall ${at} holds forty cards.`);
    const { article, ...open } = tabBriefOf();
    const blocks = paragraphs.map((text) => ({ kind: 'paragraph' as const, text, marks: [] }));
    const sentences = paragraphs.map((text, block) => ({
      text,
      block,
      start: 0,
      end: text.length,
    }));
    world.answers['brief-tab'] = () => ok({ ...open, article: { ...article, blocks, sentences } });
    world.answers['new-to-you'] = () => news({ fresh: [...sentences.keys()].slice(1) });
    const { user } = show(<Popup />);
    await user.click(await screen.findByText('11 of 12 sentences'));
    const more = screen.getByText('3 more new sentences');
    expect(more.closest('details')?.open).toBe(false);
    expect(more.closest('details')?.querySelectorAll('li')).toHaveLength(3);
  });

  test.each([
    [
      'of which nothing is in the library',
      { told: 0, fresh: [0, 1, 2], story: null },
      'Nothing of this is in your library',
    ],
    [
      'that several saved ones tell',
      { told: 3, fresh: [], story: null },
      'You have read all of this',
    ],
  ])('is a line without more for an article %s', async (_, facts, words) => {
    world.answers['new-to-you'] = () => news(facts);
    show(<Popup />);
    await screen.findByText(words);
    expect(line()?.tagName).toBe('P');
  });

  test.each([
    ['all of a story that goes on', { told: 0, fresh: [0, 1, 2] }, '3 of 3 sentences'],
    ['nothing of a copy', { told: 3, fresh: [] }, 'You have read all of this'],
  ])('may be %s', async (_, facts, words) => {
    world.answers['new-to-you'] = () => news(facts);
    const { user } = show(<Popup />);
    await user.click(await screen.findByText(words));
    expect(screen.getByRole('link', { name: 'A chip of its own' })).toBeTruthy();
  });

  test('is not spoken of with an empty library', async () => {
    world.answers['new-to-you'] = () => null;
    show(<Popup />);
    await screen.findByText('picked by Lede');
    expect(line()).toBeNull();
  });

  test('does not hold up the brief, and is asked for once for an article', async () => {
    world.answers['new-to-you'] = () => new Promise(() => {});
    show(<Popup />);
    await screen.findByText('picked by Lede');
    await useReading.getState().refresh();
    expect(sent('new-to-you')).toHaveLength(1);
    world.answers['brief-tab'] = () =>
      ok(tabBriefOf({ url: 'https://halyard.example/other', title: 'Another one' }));
    await useReading.getState().read(true);
    await screen.findByText('Another one');
    expect(sent('new-to-you')).toHaveLength(2);
  });

  test('of another article is not shown with this one', async () => {
    show(<Popup />);
    await screen.findByText('1 of 3 sentences');
    world.answers['new-to-you'] = () => new Promise(() => {});
    world.answers['brief-tab'] = () =>
      ok(tabBriefOf({ url: 'https://halyard.example/other', title: 'Another one' }));
    await useReading.getState().again();
    await screen.findByText('Another one');
    expect(line()).toBeNull();
  });
});
