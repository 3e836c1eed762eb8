// @vitest-environment jsdom
import './fake-client.ts';

import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { LibraryPage } from '../../components/library/LibraryPage.tsx';
import { readRoute, topicHref } from '../../components/library/route.ts';
import type { PlotView } from '../../components/statistics/plot.ts';
import type { TopicEntry, TopicTexts } from '../../lib/library/topic-page.ts';
import type { Fact } from '../../lib/model/brief.ts';
import { err, ok } from '../../lib/model/result.ts';
import { articleOf, briefOf, idOf, topicOf } from './given.ts';
import { show } from './screen.tsx';
import { changed, sent, world } from './world.ts';

/** What was drawn last, and a click on a bar of it. */
const plot: { view: PlotView | null; click(start: number): void } = { view: null, click: () => {} };
vi.mock('../../components/statistics/plot.ts', () => ({
  drawWeeks: (_: HTMLElement, view: PlotView, onWeek: (week: number) => void) => {
    plot.view = view;
    plot.click = onWeek;
    return () => {};
  },
}));

const DAY = 86_400_000;
const at = (month: number, day: number): number => new Date(2025, month - 1, day, 12).getTime();
const TOPIC = topicOf(1, { name: 'Lantern', aliases: ['L1'], excluded: ['lamp'] });

const entryOf = (n: number, facts: Partial<TopicEntry> = {}): TopicEntry => ({
  kind: 'article',
  id: idOf(n),
  title: `Story ${n}`,
  url: `https://halyard.example/${n}`,
  site: 'The Halyard',
  lang: 'en',
  time: at(3, 12),
  strength: 'about',
  sentences: [0],
  quote: `Lantern is in story ${n}.`,
  words: ['Lantern'],
  unread: false,
  unreadItems: [],
  fullest: null,
  more: 0,
  ...facts,
});

const foundOf = (n: number, facts: Partial<TopicEntry> = {}): TopicEntry =>
  entryOf(n, {
    kind: 'found',
    title: `Item ${n}`,
    url: `https://copperwire.example/${n}`,
    site: 'Copper Wire',
    strength: 'mentions',
    sentences: [],
    fullest: { itemId: idOf(n), url: `https://copperwire.example/${n}` },
    ...facts,
  });

/** The text of article n: one sentence in each paragraph, with the figures of the first. */
function read(n: number, texts: string[], facts: Partial<Fact>[] = [], phrases: string[] = []) {
  const blocks = texts.map((text) => ({ kind: 'paragraph' as const, text, marks: [] }));
  const article = articleOf({
    blocks,
    sentences: texts.map((text, block) => ({ text, block, start: 0, end: text.length })),
  });
  const brief = briefOf(article, {
    summary: [{ text: texts[0] ?? '', sentences: [0] }],
    keyPoints: [],
    phrases: phrases.map((phrase) => ({ phrase, score: 1 })),
    facts: facts.map((fact) => {
      const start = texts[0]?.indexOf(fact.text ?? '') ?? 0;
      return {
        kind: 'price',
        text: '',
        about: null,
        supposed: false,
        count: 1,
        sentences: [0],
        start,
        end: start + (fact.text ?? '').length,
        ...fact,
      };
    }),
  });
  world.bodies.push({ id: idOf(n), article, brief, versions: [] });
}

function shows(entries: TopicEntry[], facts: Partial<TopicTexts> = {}) {
  world.topicTexts[TOPIC.id] = { topic: TOPIC, entries, left: 0, unread: 0, ...facts };
}

async function topicPage(hash = topicHref(TOPIC.id)) {
  location.hash = hash;
  const { user } = show(<LibraryPage />);
  await screen.findByRole('heading', { level: 1, name: 'Lantern' });
  return user;
}

const part = (name: string | RegExp) => within(screen.getByRole('region', { name }));

beforeEach(() => {
  plot.view = null;
});

test('has an address, with a week or a day', () => {
  expect(readRoute('#/topic/garbage').page).toBe('articles');
  for (const span of [
    null,
    { unit: 'week', day: '2025-03-09' },
    { unit: 'day', day: '2025-03-09' },
  ] as const)
    expect(readRoute(topicHref(idOf(1), span))).toEqual({ page: 'topic', id: idOf(1), span });
});

describe('the head', () => {
  test('says since when, where and how often it was written of, and its names', async () => {
    shows([foundOf(2, { time: at(3, 12) }), entryOf(1, { time: at(1, 8) })]);
    await topicPage();
    expect(screen.getByText(/^First on/).textContent?.replaceAll('\u00A0', ' ')).toBe(
      'First on January 8, 2025 in The Halyard, latest March 12, 2025 in Copper Wire',
    );
    expect(screen.getByText('1 about')).toBeTruthy();
    expect(screen.getByText('1 mentions')).toBeTruthy();
    expect(screen.getByText('also “L1”')).toBeTruthy();
    expect(screen.getByText('not “lamp”')).toBeTruthy();
    expect(document.activeElement?.textContent).toBe('Lantern');
    const nav = screen.getByRole('navigation', { name: 'Pages' });
    expect(within(nav).getByRole('link', { current: true }).textContent).toBe('Watchlist');
  });

  test('marks all as read where something is unread, and takes it back', async () => {
    shows([foundOf(2)]);
    const user = await topicPage();
    expect(screen.queryByRole('button', { name: 'Mark all as read' })).toBeNull();
    shows([foundOf(2)], { unread: 1 });
    changed();
    const key = { topicId: TOPIC.id, itemId: idOf(2) };
    world.answers['read-finds'] = () => ok([key]);
    await user.click(await screen.findByRole('button', { name: 'Mark all as read' }));
    expect(sent('read-finds')).toEqual([{ topicId: TOPIC.id }]);
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(sent('mark-finds')).toEqual([{ finds: [key], state: 'unread' }]);
  });

  test('edits the topic in place', async () => {
    shows([entryOf(1)]);
    const user = await topicPage();
    await user.click(screen.getByRole('button', { name: 'Edit' }));
    const field = screen.getByRole('textbox', { name: 'Topic' });
    await user.type(field, ' 2{Enter}');
    expect(sent('edit-topic')).toMatchObject([{ topicId: TOPIC.id, name: 'Lantern 2' }]);
    expect(screen.queryByRole('textbox', { name: 'Topic' })).toBeNull();
  });

  test('mutes and says what that means', async () => {
    shows([entryOf(1)]);
    const user = await topicPage();
    await user.click(screen.getByRole('button', { name: 'Mute' }));
    expect(sent('mute-topic')).toEqual([{ topicId: TOPIC.id, muted: true }]);
    shows([entryOf(1)], { topic: { ...TOPIC, muted: true } });
    changed();
    expect(await screen.findByText(/^This topic is muted/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Unmute' })).toBeTruthy();
  });
});

test('a topic that nothing was found on says what to do', async () => {
  shows([]);
  await topicPage();
  expect(screen.getByText('Nothing on Lantern yet')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Follow feeds' })).toBeTruthy();
});

test('an unknown topic leads back to the watchlist', async () => {
  location.hash = topicHref(idOf(9));
  show(<LibraryPage />);
  expect(await screen.findByText('This topic is not watched')).toBeTruthy();
  const back = screen.getByRole('link', { name: 'Go to the watchlist' });
  expect(back.getAttribute('href')).toBe('#/watchlist');
});

test('waits behind the article that is read, and leads back to where the reader was', async () => {
  shows(Array.from({ length: 25 }, (_, n) => entryOf(n)));
  const user = await topicPage();
  await user.click(part('Articles').getByRole('button', { name: 'Show more' }));
  const link = part('Articles').getByRole('link', { name: 'Story 24' });
  await user.click(link);
  await waitFor(() => expect(screen.queryByRole('region', { name: 'Articles' })).toBeNull());
  history.back();
  await screen.findByRole('region', { name: 'Articles' });
  expect(document.activeElement).toBe(link);
});

describe('the timeline', () => {
  test('counts days where all lies within some weeks', async () => {
    shows([foundOf(2, { time: at(3, 12) }), entryOf(1, { time: at(3, 12) - 2 * DAY })]);
    await topicPage();
    await waitFor(() => expect(plot.view).not.toBeNull());
    expect(screen.getByText('Articles a day')).toBeTruthy();
    expect(plot.view?.starts).toHaveLength(14);
    const [about, mentions] = plot.view?.series ?? [];
    expect(about?.values.slice(-3)).toEqual([1, 0, 0]);
    expect(mentions?.values.slice(-3)).toEqual([0, 0, 1]);
  });

  test('counts weeks otherwise, without gaps, and says what it leaves out', async () => {
    shows([entryOf(2), entryOf(1, { time: at(1, 8) })], { left: 7 });
    await topicPage();
    await waitFor(() => expect(plot.view).not.toBeNull());
    expect(screen.getByText('Articles a week')).toBeTruthy();
    expect(plot.view?.starts).toHaveLength(10);
    expect(plot.view?.series[0]?.values).toEqual([1, 0, 0, 0, 0, 0, 0, 0, 0, 1]);
    expect(screen.getByText('7 older articles are not counted.')).toBeTruthy();
  });

  test('draws two years at most', async () => {
    shows([entryOf(2), entryOf(1, { time: at(3, 12) - 1000 * DAY })]);
    await topicPage();
    await waitFor(() => expect(plot.view?.starts).toHaveLength(104));
    expect(screen.getByText('1 earlier article is not drawn.')).toBeTruthy();
  });

  test('narrows what is below by a click on a bar, and the chip takes that away', async () => {
    shows([entryOf(2), entryOf(1, { time: at(1, 8) })]);
    const user = await topicPage();
    await waitFor(() => expect(plot.view).not.toBeNull());
    const links = () =>
      part('Articles')
        .getAllByRole('link')
        .map(({ textContent }) => textContent);
    expect(links()).toEqual(['Story 2', 'Story 1']);
    const [first = 0, second = 0] = plot.view?.starts ?? [];
    plot.click(second);
    expect(location.hash).toBe(topicHref(TOPIC.id));
    plot.click(first);
    await waitFor(() => expect(links()).toEqual(['Story 1']));
    expect(location.hash).toBe(`${topicHref(TOPIC.id)}/w2025-01-05`);
    await waitFor(() => expect(plot.view?.chosen).toBe(first));
    await user.click(
      screen.getByRole('link', { name: /^Remove filter: Week of January.5,.2025$/ }),
    );
    await waitFor(() => expect(links()).toHaveLength(2));
  });

  test('is a table as well, whose weeks are links', async () => {
    shows([entryOf(2), entryOf(1, { time: at(1, 8) })]);
    await topicPage(`${topicHref(TOPIC.id)}/w2025-01-05`);
    const table = screen.getByRole('table', { hidden: true });
    const links = within(table).getAllByRole('link', { hidden: true });
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      `${topicHref(TOPIC.id)}/w2025-03-09`,
      // The one that is chosen takes the choice away.
      topicHref(TOPIC.id),
    ]);
  });
});

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
    await user.click(await screen.findByRole('button', { name: 'Cancel' }));
    finish();
    await screen.findByText('1 of 1 saved.');
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
