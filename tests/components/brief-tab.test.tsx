// @vitest-environment jsdom
import './fake-client.ts';

import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { Popup } from '../../components/popup/Popup.tsx';
import type { UnreadableReason } from '../../lib/model/messages.ts';
import { err, ok } from '../../lib/model/result.ts';
import { overviewOf, rowOf, tabBriefOf } from './given.ts';
import { show } from './screen.tsx';
import { changed, sent, world } from './world.ts';

const LISTING = { kind: 'other', reason: 'listing', links: 48 } as const;
const brief = () => screen.getByRole('tabpanel', { name: 'Brief' });
const link = (paragraph: number) =>
  screen.getByRole('link', { name: `Paragraph ${paragraph} in the article` });

beforeEach(() => {
  world.answers['brief-tab'] = () => ok(tabBriefOf());
  world.answers['show-in-page'] = () => 'shown';
});

describe('a brief', () => {
  test('shows title, facts, summary and key points, and by whom', async () => {
    show(<Popup />);
    expect(
      await screen.findByRole('heading', { level: 1, name: /Brannock may build/ }),
    ).toBeTruthy();
    expect(brief().textContent).toContain('The Halyard');
    expect(brief().textContent).toContain('Ines Marlow');
    expect(brief().textContent).toContain('6 min');
    expect(screen.getByRole('region', { name: 'Summary' }).textContent).toContain(
      'Neither company has confirmed a contract.',
    );
    expect(screen.getByText('picked by Lede')).toBeTruthy();
  });

  test('names the author where the points are the author’s own', async () => {
    const keyPoints = [{ text: 'It rents.', sentences: [1], origin: 'author' as const }];
    world.answers['brief-tab'] = () => ok(tabBriefOf({}, { keyPoints }));
    show(<Popup />);
    expect(await screen.findByText('by the author')).toBeTruthy();
  });

  test('does not where one of them is Lede’s choice', async () => {
    const keyPoints = (['author', 'engine'] as const).map((origin, i) => ({
      text: 'It rents.',
      sentences: [i + 1],
      origin,
    }));
    world.answers['brief-tab'] = () => ok(tabBriefOf({}, { keyPoints }));
    show(<Popup />);
    expect(await screen.findByText('picked by Lede')).toBeTruthy();
    expect(screen.queryByText('by the author')).toBeNull();
  });

  test('says of a pair found in the data alone that it is not in the text, and gives it no place', async () => {
    const faq = [
      {
        question: 'Is it new?',
        answer: 'Yes.',
        origin: 'json-ld' as const,
        inText: false,
        sentences: [],
      },
    ];
    world.answers['brief-tab'] = () => ok(tabBriefOf({ faq }));
    show(<Popup />);
    const note = await screen.findByText('in the page’s data, not in its text');
    expect(note.closest('details')?.querySelector('a')).toBeNull();
  });

  test('is copied as Markdown with the key c', async () => {
    const { user } = show(<Popup />);
    await screen.findByText('picked by Lede');
    await user.keyboard('c');
    expect(world.copied[0]).toContain('# [Brannock may build its own chip]');
    expect(await screen.findByText('Copied as Markdown')).toBeTruthy();
  });

  test.each([
    ['markup', '<img src=x onerror=alert(1)>'],
    ['right to left', 'שבב חדש לבראנוק'],
    ['very long', 'chip '.repeat(400).trim()],
  ])('draws a title as text: %s', async (_, title) => {
    world.answers['brief-tab'] = () => ok(tabBriefOf({ title, authors: [], direction: 'rtl' }));
    show(<Popup />);
    const heading = await screen.findByRole('heading', { level: 1, name: title });
    expect(heading.children).toHaveLength(0);
    expect(heading.dir).toBe('rtl');
    expect(document.querySelector('img')).toBeNull();
  });
});

describe('evidence', () => {
  test('is a link with the sentence in its address', async () => {
    show(<Popup />);
    await screen.findByText('picked by Lede');
    expect(link(3).getAttribute('href')).toBe(
      'https://halyard.example/news/chips#:~:text=Neither%20company%20has%20confirmed%20a%20contract.',
    );
  });

  test('a click shows the sentence in the page and marks the statement', async () => {
    const { user } = show(<Popup />);
    await screen.findByText('picked by Lede');
    await user.click(link(3));
    expect(sent('show-in-page')).toEqual([
      {
        tabId: 7,
        anchor: { quote: 'Neither company has confirmed a contract.', prefix: '', suffix: '' },
        statement: 'summary-1',
      },
    ]);
    expect(link(3).closest('[aria-current="true"]')).toBeTruthy();
    expect(link(1).closest('[aria-current]')).toBeNull();
    expect(await screen.findByText('Marked in the page, 2 of 3')).toBeTruthy();
    expect(document.activeElement).toBe(link(3));
  });

  test('what is marked in the page already is shown when the popup is opened again', async () => {
    world.answers['brief-tab'] = () => ok({ ...tabBriefOf(), marked: 'summary-1' });
    show(<Popup />);
    expect(await screen.findByText('Marked in the page, 2 of 3')).toBeTruthy();
    expect(link(3).closest('[aria-current="true"]')).toBeTruthy();
    expect(sent('show-in-page')).toEqual([]);
  });

  test('a click on the statement does the same', async () => {
    const { user } = show(<Popup />);
    await user.click(await screen.findByText('It rents nearly all of its machines.'));
    expect(sent('show-in-page')[0]?.anchor?.quote).toBe('It rents nearly all of its machines.');
  });

  test('j and k go through the links and Enter shows the sentence', async () => {
    const { user } = show(<Popup />);
    await screen.findByText('picked by Lede');
    await user.keyboard('jj');
    expect(document.activeElement).toBe(link(3));
    await user.keyboard('k{Enter}');
    expect(sent('show-in-page')[0]?.anchor?.quote).toContain('Brannock is in talks');
  });

  test('the bar steps to the next and clears the mark', async () => {
    const { user } = show(<Popup />);
    await screen.findByText('picked by Lede');
    await user.click(link(3));
    await user.click(screen.getByRole('button', { name: 'Next statement' }));
    expect(await screen.findByText('Marked in the page, 3 of 3')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Next statement' }));
    expect(await screen.findByText('Marked in the page, 1 of 3')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Clear the mark' }));
    expect(sent('show-in-page').at(-1)?.anchor).toBeNull();
    expect(document.querySelector('[aria-current]')).toBeNull();
  });

  test('says when the sentence is gone from the page', async () => {
    world.answers['show-in-page'] = () => 'not-found';
    const { user } = show(<Popup />);
    await screen.findByText('picked by Lede');
    await user.click(link(1));
    expect(await screen.findByText('This sentence is not on the page as it is now.')).toBeTruthy();
  });
});

describe('saving', () => {
  const saved = rowOf(1, {
    key: 'https://halyard.example/news/chips',
    title: 'Brannock may build its own chip',
  });

  test('turns Save into Saved, whose menu removes it, and that can be undone', async () => {
    world.answers['save-tab'] = () => {
      world.articles = [saved];
      return ok({ id: saved.id, status: 'added' });
    };
    world.answers['remove-articles'] = () => {
      world.articles = [];
      return ok(null);
    };
    const { user } = show(<Popup />);
    await user.click(await screen.findByRole('button', { name: 'Save' }));
    expect(sent('save-tab')).toEqual([{ tabId: 7, scope: 'article' }]);
    changed();
    const menu = await screen.findByRole('button', { name: /^Saved/ });
    expect(screen.queryByRole('button', { name: 'Save' })).toBeNull();

    await user.click(menu);
    await user.click(screen.getByRole('menuitem', { name: 'Read in the library' }));
    expect(world.opened).toEqual([`/a/${saved.id}`]);

    await user.click(menu);
    await user.click(screen.getByRole('menuitem', { name: 'Remove' }));
    changed();
    expect(await screen.findByRole('button', { name: 'Save' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(sent('restore-articles')).toEqual([{ articleIds: [saved.id] }]);
  });

  test('says why it did not work and stays Save', async () => {
    world.answers['save-tab'] = () => err({ kind: 'full', detail: 'QuotaExceededError' });
    const { user } = show(<Popup />);
    await screen.findByText('picked by Lede');
    await user.keyboard('s');
    expect((await screen.findByRole('alert')).textContent).toBe('Not saved: the disk is full.');
    expect(screen.getByRole('button', { name: 'Save' })).toBeTruthy();
  });

  test('works without a library to read from; the brief does too', async () => {
    world.trouble = { kind: 'cannot-open', detail: 'UnknownError' };
    show(<Popup />);
    expect(await screen.findByText('picked by Lede')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Save' })).toBeTruthy();
  });
});

describe('topics of the open article', () => {
  test('a suggestion becomes a watched topic under the same focus, and can be undone', async () => {
    const topic = { id: rowOf(9).id, name: 'Brannock', aliases: [], excluded: [], muted: false };
    world.answers['add-topic'] = () => {
      const watched = { ...topic, createdAt: 1, seenAt: 0 };
      world.overviews = [overviewOf(watched)];
      return ok(watched);
    };
    const { user } = show(<Popup />);
    const chip = await within(await screen.findByRole('region', { name: 'Topics' })).findByRole(
      'button',
      { name: 'Watch Brannock' },
    );
    await user.click(chip);
    changed();
    await vi.waitFor(() =>
      expect(document.activeElement?.getAttribute('aria-label')).toBe(
        'Watching Brannock. Open the watchlist',
      ),
    );
    expect(document.activeElement).toBe(chip);
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(sent('remove-topic')).toEqual([{ topicId: topic.id }]);
  });
});

describe('waiting', () => {
  test('shows nothing at first, then that the page is being read, and can be stopped', async () => {
    world.answers['brief-tab'] = () => new Promise(() => {});
    const { user } = show(<Popup />);
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(screen.queryByText('Reading the page')).toBeNull();
    const said = await screen.findByText('Reading the page');
    expect(said.closest('[role="status"]')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Stop' }));
    expect(screen.getByRole('heading', { name: 'Stopped' })).toBeTruthy();
  });
});

describe('a page that is no article', () => {
  beforeEach(() => {
    world.answers['brief-tab'] = () => ok(tabBriefOf({ page: LISTING }));
  });

  test('says what it is and how many links it holds', async () => {
    show(<Popup />);
    expect(
      await screen.findByRole('heading', { name: 'This page is a list of links, not an article' }),
    ).toBeTruthy();
    expect(brief().textContent).toContain('Lede found 48 links');
  });

  test('can be briefed whole', async () => {
    const { user } = show(<Popup />);
    const whole = await screen.findByRole('button', { name: 'Use the whole page' });
    world.answers['brief-tab'] = () => ok(tabBriefOf({ scope: 'page' }));
    await user.click(whole);
    expect(await screen.findByText('picked by Lede')).toBeTruthy();
    expect(sent('brief-tab').at(-1)).toEqual({ tabId: 7, fresh: false, scope: 'page' });
  });

  test('or only what is selected; that nothing is selected any more is said', async () => {
    world.answers['brief-tab'] = ({ scope }) =>
      scope === 'selection'
        ? err({ kind: 'unreadable', reason: 'failed', detail: '' })
        : ok({ ...tabBriefOf({ page: LISTING }), selected: true });
    const { user } = show(<Popup />);
    const selection = await screen.findByRole('button', { name: 'Use my selection' });
    await user.click(selection);
    expect(await screen.findByText('Nothing is selected on the page.')).toBeTruthy();
    world.answers['brief-tab'] = () => ok(tabBriefOf({ scope: 'selection' }));
    await user.click(selection);
    expect(await screen.findByText('picked by Lede')).toBeTruthy();
    expect(sent('brief-tab').at(-1)).toEqual({ tabId: 7, fresh: true, scope: 'selection' });
  });

  test('where nothing is selected, it is said how to use a selection', async () => {
    show(<Popup />);
    const selection = await screen.findByRole<HTMLButtonElement>('button', {
      name: 'Use my selection',
    });
    expect(selection.disabled).toBe(true);
    const hint = document.getElementById(selection.getAttribute('aria-describedby') ?? '');
    expect(hint?.textContent).toContain('select the text on the page');
  });

  test('back at the page, the focus is there', async () => {
    const { user } = show(<Popup />);
    const whole = await screen.findByRole('button', { name: 'Use the whole page' });
    world.answers['brief-tab'] = ({ scope }) =>
      ok(tabBriefOf(scope === 'page' ? { scope } : { page: LISTING }));
    await user.click(whole);
    await user.click(await screen.findByRole('button', { name: 'Back to the article' }));
    expect((await screen.findByText(/Lede found 48 links/)).closest('[tabindex="-1"]')).toBe(
      document.activeElement,
    );
  });

  test('its address can be saved', async () => {
    world.answers['save-address'] = () => ok({ id: rowOf(1).id, status: 'added' });
    const { user } = show(<Popup />);
    await user.click(await screen.findByRole('button', { name: 'Save the link' }));
    expect(sent('save-address')).toEqual([
      { url: 'https://halyard.example/news/chips', title: 'Brannock may build its own chip' },
    ]);
    expect(await screen.findByText('Link saved')).toBeTruthy();
  });
});

describe('a page that cannot be read', () => {
  const TITLES: [UnreadableReason, string][] = [
    ['browser-page', 'This page belongs to the browser'],
    ['store-page', 'This page belongs to an extension store'],
    ['pdf', 'This is a PDF'],
    ['not-html', 'This is a file, not a web page'],
    ['no-access', 'Lede may not read this page'],
    ['no-tab', 'There is no page to read'],
    ['too-large', 'This page is too large to read'],
    ['failed', 'This page could not be read'],
  ];

  test.each(TITLES)('%s is said in its own words', async (reason, title) => {
    world.answers['brief-tab'] = () => err({ kind: 'unreadable', reason, detail: 'x' });
    show(<Popup />);
    const heading = await screen.findByRole('heading', { name: title });
    expect(heading.parentElement?.querySelector('p')?.textContent).toMatch(/\.$/);
  });

  test('a PDF’s address can be saved', async () => {
    world.tab = { id: 7, url: 'https://halyard.example/report.pdf', title: null };
    world.answers['brief-tab'] = () => err({ kind: 'unreadable', reason: 'pdf', detail: '' });
    const { user } = show(<Popup />);
    await user.click(await screen.findByRole('button', { name: 'Save the link' }));
    expect(sent('save-address')[0]?.url).toBe('https://halyard.example/report.pdf');
  });

  test('a browser page’s cannot', async () => {
    world.tab = { id: 7, url: 'about:addons', title: 'Add-ons' };
    world.answers['brief-tab'] = () =>
      err({ kind: 'unreadable', reason: 'browser-page', detail: '' });
    show(<Popup />);
    await screen.findByRole('heading', { name: 'This page belongs to the browser' });
    expect(screen.queryByRole('button', { name: 'Save the link' })).toBeNull();
  });

  test('where there is no tab at all, nothing is asked of the background', async () => {
    world.tab = null;
    show(<Popup />);
    expect(await screen.findByRole('heading', { name: 'There is no page to read' })).toBeTruthy();
    expect(sent('brief-tab')).toEqual([]);
  });
});
