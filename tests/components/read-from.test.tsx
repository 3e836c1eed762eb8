// @vitest-environment jsdom
import './fake-client.ts';

import { screen } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { Popup } from '../../components/popup/Popup.tsx';
import type { PageNote } from '../../lib/model/article.ts';
import { err, ok } from '../../lib/model/result.ts';
import { articleOf, briefOf, rowOf, tabBriefOf } from './given.ts';
import { show } from './screen.tsx';
import { changed, sent, world } from './world.ts';

const WHOLE = 'Use the whole page';
const SELECTION = 'Use my selection';
const BACK = 'Back to the article';
const about = () => screen.queryByRole('region', { name: 'About this page' });

/** The background reads whatever it is asked for. */
function reads(facts: { notes?: PageNote[]; selected?: boolean } = {}): void {
  const { notes = [], selected = false } = facts;
  world.answers['brief-tab'] = ({ scope }) => ok({ ...tabBriefOf({ scope, notes }), selected });
}

beforeEach(() => reads());

describe('notes', () => {
  const SAID: [PageNote, string, boolean][] = [
    ['much-left-out', 'Much text of this page is not in this brief', true],
    ['paywalled', 'the rest is for subscribers', true],
    ['cut-short', 'only the beginning of this article', true],
    ['paged', 'goes on on further pages', false],
    ['live', 'still being written', false],
    ['discussion', 'is a discussion', false],
    ['post', 'a single post', false],
  ];

  test.each(SAID)('%s is said in plain words, with what to do', async (note, words, isMissing) => {
    reads({ notes: [note] });
    show(<Popup />);
    await screen.findByText('picked by Lede');
    expect(about()?.textContent).toContain(words);
    expect(screen.queryByRole('button', { name: WHOLE }) !== null).toBe(isMissing);
  });

  test('a discussion leads to the article it is about, by an address that may be drawn', async () => {
    const open = (about: string) => {
      const brief = tabBriefOf({ notes: ['discussion'], about });
      world.answers['brief-tab'] = () => ok({ ...brief, selected: false });
      return show(<Popup />);
    };
    const { unmount } = open('https://www.harbor.example/ferry');
    const link = await screen.findByRole('link', { name: /article it is about.*harbor\.example/ });
    expect(link.getAttribute('href')).toBe('https://www.harbor.example/ferry');
    unmount();
    open('javascript:alert(1)');
    await screen.findByText('picked by Lede');
    expect(screen.queryByRole('link', { name: /article it is about/ })).toBeNull();
  });

  test.each([
    ['discussion', 'This is a discussion'],
    ['post', 'This is a single post'],
  ] as const)(
    'a %s is named as one, once, with the way to what it is about',
    async (note, title) => {
      const page = { kind: 'other', reason: note, links: 0 } as const;
      const facts = { page, notes: [note], about: 'https://harbor.example/ferry' };
      world.answers['brief-tab'] = () => ok(tabBriefOf(facts));
      show(<Popup />);
      await screen.findByRole('heading', { name: title });
      await screen.findByRole('link', { name: /article it is about/ });
      expect(screen.getAllByText(new RegExp(note)).length).toBe(1);
    },
  );

  test('an ordinary page has none', async () => {
    show(<Popup />);
    await screen.findByText('picked by Lede');
    expect(about()).toBeNull();
    expect(screen.queryByRole('button', { name: WHOLE })).toBeNull();
  });
});

describe('how much of the page is read', () => {
  test('the whole page, and back, with the focus on what is said of it', async () => {
    reads({ notes: ['much-left-out'] });
    const { user } = show(<Popup />);
    await user.click(await screen.findByRole('button', { name: WHOLE }));
    const said = await screen.findByText('This is a brief of the whole page.');
    expect(document.activeElement).toBe(said);
    expect(sent('brief-tab').at(-1)).toEqual({ tabId: 7, fresh: false, scope: 'page' });
    await user.click(screen.getByRole('button', { name: BACK }));
    expect(document.activeElement).toBe(
      await screen.findByText('This is a brief of the article again.'),
    );
    expect(sent('brief-tab').at(-1)).toEqual({ tabId: 7, fresh: false, scope: 'article' });
  });

  test('the selection, read anew each time', async () => {
    reads({ notes: ['cut-short'], selected: true });
    const { user } = show(<Popup />);
    await user.click(await screen.findByRole('button', { name: SELECTION }));
    expect(await screen.findByText('This is a brief of your selection alone.')).toBeTruthy();
    expect(sent('brief-tab').at(-1)).toEqual({ tabId: 7, fresh: true, scope: 'selection' });
  });

  test('any page can be read otherwise from the menu, by keyboard', async () => {
    reads({ selected: true });
    const { user } = show(<Popup />);
    await screen.findByText('picked by Lede');
    await user.click(screen.getByRole('button', { name: 'More' }));
    const item = screen.getByRole('menuitem', { name: WHOLE });
    item.focus();
    await user.keyboard('{Enter}');
    expect(await screen.findByText('This is a brief of the whole page.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'More' }));
    expect(screen.queryByRole('menuitem', { name: WHOLE })).toBeNull();
    await user.click(screen.getByRole('menuitem', { name: SELECTION }));
    expect(await screen.findByText('This is a brief of your selection alone.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'More' }));
    await user.click(screen.getByRole('menuitem', { name: BACK }));
    expect(await screen.findByText('This is a brief of the article again.')).toBeTruthy();
  });

  test('the menu says how to get a selection where there is none, and asks for nothing', async () => {
    const { user } = show(<Popup />);
    await screen.findByText('picked by Lede');
    await user.click(screen.getByRole('button', { name: 'More' }));
    const item = screen.getByRole('menuitem', { name: /^Use my selection/ });
    expect(item.getAttribute('aria-disabled')).toBe('true');
    expect(item.textContent).toContain('select the text on the page');
    await user.click(item);
    expect(sent('brief-tab')).toHaveLength(1);
  });

  test('a mark in the page is taken away with the brief it belongs to', async () => {
    world.answers['show-in-page'] = () => 'shown';
    reads({ notes: ['much-left-out'] });
    const { user } = show(<Popup />);
    await user.click(await screen.findByRole('link', { name: 'Paragraph 3 in the article' }));
    await user.click(screen.getByRole('button', { name: WHOLE }));
    await screen.findByText('This is a brief of the whole page.');
    expect(sent('show-in-page').at(-1)?.anchor).toBeNull();
    expect(document.querySelector('[aria-current="true"]')).toBeNull();
  });
});

test('what is shown is saved, also where the page was saved otherwise', async () => {
  const row = rowOf(1, { key: 'https://halyard.example/news/chips' });
  const article = articleOf();
  world.articles = [row];
  world.bodies = [{ id: row.id, article, brief: briefOf(article), versions: [] }];
  world.answers['save-tab'] = () => {
    const body = { article: articleOf({ scope: 'page' }), brief: briefOf(article) };
    world.bodies = [{ id: row.id, ...body, versions: [] }];
    return ok({ id: row.id, status: 'updated' });
  };
  reads({ notes: ['much-left-out'] });
  const { user } = show(<Popup />);
  await screen.findByRole('button', { name: /^Saved/ });
  await user.click(screen.getByRole('button', { name: WHOLE }));
  await user.click(await screen.findByRole('button', { name: 'Save' }));
  expect(sent('save-tab')).toEqual([{ tabId: 7, scope: 'page' }]);
  changed();
  expect(await screen.findByRole('button', { name: /^Saved/ })).toBeTruthy();
});

describe('a passage that is selected in the page', () => {
  test('is highlighted in a color, and the article is saved with it', async () => {
    reads({ selected: true });
    const { user } = show(<Popup />);
    await user.click(await screen.findByRole('button', { name: 'Highlight in green' }));
    expect(sent('highlight-selection')).toEqual([{ tabId: 7, color: 'green' }]);
    expect(await screen.findByText('Highlighted, and the article is saved.')).toBeTruthy();
  });

  test('that is gone by then is told', async () => {
    reads({ selected: true });
    world.answers['highlight-selection'] = () => err({ kind: 'not-savable', detail: '' });
    const { user } = show(<Popup />);
    await user.click(await screen.findByRole('button', { name: 'Highlight in yellow' }));
    expect(await screen.findByText('Not saved: there is no text here.')).toBeTruthy();
  });

  test('nothing is offered where nothing is selected', async () => {
    reads();
    show(<Popup />);
    await screen.findByRole('heading', { level: 1 });
    expect(screen.queryByRole('button', { name: /^Highlight in/ })).toBeNull();
  });
});
