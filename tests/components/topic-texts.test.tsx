// @vitest-environment jsdom
import './fake-client.ts';

import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { err, ok } from '../../lib/model/result.ts';
import { idOf } from './given.ts';
import { at, entryOf, foundOf, part, read, shows, TOPIC, topicPage } from './topic-given.tsx';
import { sent, world } from './world.ts';

// There is nothing to draw on.
vi.mock('../../components/statistics/plot.ts', () => ({ drawWeeks: () => () => {} }));

describe('what was said', () => {
  const said = () => part(/^What was said, in order of time/);

  test('is drawn with its figures in bold, its site and day, and leads to the sentence', async () => {
    shows([entryOf(1)]);
    read(1, ['Lantern costs $3 a day.', 'Nobody asked.'], [{ text: '$3 a day', supposed: true }]);
    await topicPage();
    const item = await said().findByRole('listitem');
    expect(item.textContent).toContain('Lantern costs $3 a day.');
    expect(within(item).getByText('$3 a day').tagName).toBe('B');
    expect(within(item).getByText('The Halyard')).toBeTruthy();
    expect(within(item).getByText('supposed')).toBeTruthy();
    const link = within(item).getByRole('link', { name: 'Paragraph 1 of “Story 1”' });
    expect(link.getAttribute('href')).toBe(`#/a/${idOf(1)}/s0`);
  });

  test('says of a figure what an earlier text gave, here and elsewhere', async () => {
    const fact = (text: string) => [{ text, of: 'Lantern', about: 'Daily rent' }];
    shows([
      entryOf(3, { time: at(3, 12) }),
      entryOf(2, { time: at(3, 2), site: 'Copper Wire' }),
      entryOf(1, { time: at(2, 1), site: 'Copper Wire' }),
    ]);
    read(1, ['Lantern costs $1 a day.'], fact('$1'));
    read(2, ['Lantern costs $2 a day.'], fact('$2'));
    read(3, ['Lantern costs $3 a day.'], fact('$3'));
    await topicPage();
    const items = await waitFor(() => {
      const all = said().getAllByRole('listitem');
      expect(all).toHaveLength(3);
      return all;
    });
    const texts = items.map(({ textContent }) => textContent?.replaceAll('\u00A0', ' '));
    expect(texts[0]).toContain('Copper Wire wrote $2 on March 2, 2025.');
    expect(texts[1]).toContain('On February 1, 2025 it said $1.');
    const before = within(items[0] ?? document.body).getByRole('link', { name: '$2' });
    expect(before.getAttribute('href')).toBe(`#/a/${idOf(2)}/s0`);
    expect(texts[2]).not.toContain('it said');
  });

  test('is one line where several say it to the letter, and figures alone on request', async () => {
    shows([entryOf(3), entryOf(2), entryOf(1)]);
    read(1, ['Lantern costs $3 a day.'], [{ text: '$3' }]);
    read(2, ['Lantern costs $3 a day.'], [{ text: '$3' }]);
    read(3, ['Lantern is here.']);
    const user = await topicPage();
    await waitFor(() => expect(said().getAllByRole('listitem')).toHaveLength(2));
    expect(said().getByText('1 more says the same')).toBeTruthy();
    const only = said().getByRole('button', { name: 'Figures only' });
    await user.click(only);
    expect(only.getAttribute('aria-pressed')).toBe('true');
    expect(said().getAllByRole('listitem')).toHaveLength(1);
  });

  test('says where nothing is said', async () => {
    shows([foundOf(1)]);
    await topicPage();
    expect(said().getByText('No figure or key sentence on it was found here.')).toBeTruthy();
  });

  test('reads the latest 300 texts, and draws 50 statements at first', async () => {
    shows(Array.from({ length: 310 }, (_, n) => entryOf(n)));
    for (let n = 0; n < 310; n++) read(n, [`Lantern was seen ${n} times.`]);
    const user = await topicPage();
    await said().findByText('of the latest 300 articles');
    await waitFor(() => expect(said().getAllByRole('listitem')).toHaveLength(50));
    for (let shown = 100; shown <= 300; shown += 50) {
      await user.click(await said().findByRole('button', { name: 'Show more' }));
      await waitFor(() => expect(said().getAllByRole('listitem')).toHaveLength(shown));
    }
    expect(said().queryByRole('button', { name: 'Show more' })).toBeNull();
  });
});

describe('beside it', () => {
  test('is what is left open, of texts about it and of sentences on it', async () => {
    const open = 'It is unclear whether Brannock will pay.';
    shows([
      entryOf(1, { sentences: [0] }),
      entryOf(2, { strength: 'mentions', sentences: [0] }),
      entryOf(3, { strength: 'mentions', sentences: [0] }),
    ]);
    read(1, ['Lantern is here.', open]);
    read(2, ['Lantern is here.', 'It is unclear whether Ostra will follow.']);
    read(3, ['It is unclear whether Lantern will be sold.']);
    await topicPage();
    const items = await waitFor(() => {
      const all = part('Open questions').getAllByRole('listitem');
      expect(all).toHaveLength(2);
      return all;
    });
    expect(items[0]?.textContent).toContain(open);
    expect(items[1]?.textContent).toContain('Lantern will be sold');
    const [link] = within(items[0] ?? document.body).getAllByRole('link');
    expect(link?.getAttribute('href')).toBe(`#/a/${idOf(1)}/s1`);
  });

  test('are the sites, which lead to what is saved from them', async () => {
    shows([entryOf(1), entryOf(2), foundOf(3)]);
    await topicPage();
    const sites = part('Sites');
    expect(sites.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'The Halyard2',
      'Copper Wire1',
    ]);
    expect(sites.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
      `#/?topic=${TOPIC.id}&site=The+Halyard`,
    ]);
  });

  test('is what the texts are often on as well, but for its own names and parts of phrases', async () => {
    shows([entryOf(1), entryOf(2)]);
    const phrases = ['Tarn Valley', 'Valley', 'Lantern chip', 'L1', 'rent'];
    read(1, ['Lantern is here.'], [], phrases);
    read(2, ['Lantern is there.'], [], [...phrases.slice(0, 4), 'Once']);
    await topicPage();
    await waitFor(() =>
      expect(
        part('Often together with')
          .getAllByRole('listitem')
          .map(({ textContent }) => textContent),
      ).toEqual(['Tarn Valley2']),
    );
    expect(screen.getByRole('link', { name: 'Tarn Valley' }).getAttribute('href')).toBe(
      `#/?q=%22Tarn+Valley%22&topic=${TOPIC.id}`,
    );
  });
});

describe('what is not saved', () => {
  test('is saved by one click, after its sites were asked for', async () => {
    shows([foundOf(1), foundOf(2), foundOf(3, { fullest: null }), entryOf(4)]);
    const user = await topicPage();
    expect(screen.getByText('2 articles found in feeds are not saved.')).toBeTruthy();
    world.answers['save-item'] = ({ itemId }) =>
      itemId === idOf(1) ? ok({ id: idOf(7), status: 'added' }) : err({ kind: 'full', detail: '' });
    await user.click(screen.getByRole('button', { name: 'Save all with their text' }));
    expect(world.origins).toEqual(['https://copperwire.example/1', 'https://copperwire.example/2']);
    await screen.findByText('1 of 2 saved.');
    expect(sent('save-item')).toEqual([{ itemId: idOf(1) }, { itemId: idOf(2) }]);
  });

  test('is not saved where the sites are refused', async () => {
    shows([foundOf(1)]);
    world.grants = false;
    const user = await topicPage();
    await user.click(screen.getByRole('button', { name: 'Save all with their text' }));
    await screen.findByText(/^Their sites were not allowed/);
    expect(sent('save-item')).toEqual([]);
  });

  test('can be stopped in between', async () => {
    shows([foundOf(1), foundOf(2)]);
    const user = await topicPage();
    let finish = () => {};
    world.answers['save-item'] = () =>
      new Promise((resolve) => {
        finish = () => resolve(ok({ id: idOf(7), status: 'added' }));
      });
    await user.click(screen.getByRole('button', { name: 'Save all with their text' }));
    const cancel = await screen.findByRole('button', { name: 'Cancel' });
    expect(document.activeElement).toBe(cancel);
    await user.click(cancel);
    finish();
    await screen.findByText('1 of 1 saved.');
    const again = screen.getByRole('button', { name: 'Save all with their text' });
    expect(document.activeElement).toBe(again);
    expect(sent('save-item')).toHaveLength(1);
  });
});

describe('the articles', () => {
  test('are those saved and found, each with its state and where it is', async () => {
    world.articles = [];
    shows([
      foundOf(1, { unread: true, unreadItems: [idOf(1), idOf(5)], more: 1 }),
      entryOf(2),
      entryOf(3, { kind: 'link' }),
    ]);
    const user = await topicPage();
    const articles = part('Articles');
    const [found, saved, link] = articles.getAllByRole('listitem');
    expect(found?.textContent).toContain('Unread. Item 1');
    expect(found?.textContent).toContain('in a feed, not saved');
    expect(found?.textContent).toContain('1 more with the same story');
    expect(saved?.textContent).not.toContain('in a feed');
    expect(link?.textContent).toContain('link, not read yet');
    expect(articles.getByRole('link', { name: 'Story 2' }).getAttribute('href')).toBe(
      `#/a/${idOf(2)}`,
    );
    const out = articles.getByRole('link', { name: 'Item 1' });
    expect(out.getAttribute('target')).toBe('_blank');
    await user.click(out);
    const finds = [idOf(1), idOf(5)].map((itemId) => ({ topicId: TOPIC.id, itemId }));
    expect(sent('mark-finds')).toEqual([{ finds, state: 'read' }]);
    world.answers['save-item'] = () => ok({ id: idOf(7), status: 'added' });
    await user.click(articles.getByRole('button', { name: 'Save “Item 1”' }));
    expect(await articles.findByText('Saved')).toBeTruthy();
    expect(world.origins).toEqual(['https://copperwire.example/1']);
    expect(sent('save-item')).toEqual([{ itemId: idOf(1) }]);
  });

  test('come twenty at a time', async () => {
    shows(Array.from({ length: 25 }, (_, n) => foundOf(n)));
    const user = await topicPage();
    const articles = part('Articles');
    expect(articles.getAllByRole('listitem')).toHaveLength(20);
    await user.click(articles.getByRole('button', { name: 'Show more' }));
    expect(articles.getAllByRole('listitem')).toHaveLength(25);
  });
});
