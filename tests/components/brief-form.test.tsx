// @vitest-environment jsdom
import './fake-client.ts';
import { screen, waitFor } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { LibraryPage } from '../../components/library/LibraryPage.tsx';
import { Popup } from '../../components/popup/Popup.tsx';
import { err, ok } from '../../lib/model/result.ts';
import { tabBriefOf } from './given.ts';
import { show } from './screen.tsx';
import { sent, world } from './world.ts';

const FAQ = [
  {
    question: 'Is it new?',
    answer: 'Yes.',
    origin: 'headings' as const,
    inText: true,
    sentences: [1],
  },
];

beforeEach(() => {
  world.answers['brief-tab'] = () => ok(tabBriefOf({ faq: FAQ }));
  world.answers['show-in-page'] = () => 'shown';
});

const summary = () => screen.findByRole('region', { name: 'Summary' });

test('the summary is a paragraph, or bullets where the reader wants them', async () => {
  show(<Popup />);
  expect((await summary()).querySelector('ul')).toBeNull();
  world.changeSettings({ summaryForm: 'bullets' });
  await waitFor(async () => expect((await summary()).querySelectorAll('li')).toHaveLength(2));
});

test('a compact brief folds what is under the key points', async () => {
  show(<Popup />);
  expect((await screen.findByText('Questions answered')).closest('details')).toBeNull();
  world.changeSettings({ briefForm: 'compact' });
  await waitFor(() =>
    expect(screen.getByText('Questions answered').closest('details')?.open).toBe(false),
  );
  expect(screen.getByText('Key points').closest('details')).toBeNull();
});

test('another length is asked for as soon as it is chosen', async () => {
  show(<Popup />);
  await summary();
  world.answers['brief-tab'] = () => ok(tabBriefOf({}, { wanted: 1, summary: [] }));
  world.changeSettings({ summarySentences: 1 });
  expect(await screen.findByText(/No sentence of this page/)).toBeTruthy();
  expect(sent('brief-tab').map(({ fresh }) => fresh)).toEqual([false, false]);
});

test('single keys can be switched off', async () => {
  const { user } = show(<Popup />);
  await summary();
  world.changeSettings({ singleKeys: false });
  await user.keyboard('c');
  expect(world.copied).toEqual([]);
});

test('the focused statement is copied with its link, else the marked one', async () => {
  const { user } = show(<Popup />);
  await summary();
  await user.keyboard('y');
  expect(world.copied).toEqual([]);
  await user.keyboard('jy');
  expect(world.copied[0]).toMatch(
    /^Brannock is in talks with the foundry Pellworth\.\nhttps:\/\/halyard\.example\/news\/chips#:~:text=Brannock/,
  );
  await user.keyboard('{Enter}');
  await user.click(await screen.findByRole('button', { name: /^Copy this statement/ }));
  expect(world.copied).toHaveLength(2);
  expect(world.copied[1]).toBe(world.copied[0]);
  expect(await screen.findByText('Copied with the link to its sentence')).toBeTruthy();
});

test('the menu copies plain text, prints, and leads to the options', async () => {
  const { user } = show(<Popup />);
  await summary();
  const choose = async (name: string) => {
    await user.click(screen.getByRole('button', { name: 'More' }));
    await user.click(screen.getByRole('menuitem', { name }));
  };
  await choose('Copy the brief as plain text');
  expect(world.copied[0]).toContain('Brannock may build its own chip\nInes Marlow');
  await choose('Print the brief');
  await choose('Options');
  expect(world.opened).toEqual(['/print/7/article', 'options']);
});

test('the brief of a tab is printed from a page of its own, once it is drawn', async () => {
  location.hash = '#/print/7/article';
  show(<LibraryPage />);
  expect(await screen.findByText('https://halyard.example/news/chips')).toBeTruthy();
  expect(await screen.findByText('Key points')).toBeTruthy();
  expect(world.printed).toBe(1);
  expect(sent('brief-tab')).toEqual([{ tabId: 7, fresh: false, scope: 'article' }]);
});

test('where the page is gone there is nothing to print', async () => {
  world.answers['brief-tab'] = () => err({ kind: 'unreadable', reason: 'no-tab', detail: '' });
  location.hash = '#/print/7/selection';
  show(<LibraryPage />);
  expect(await screen.findByText('There is no brief to print')).toBeTruthy();
  expect(world.printed).toBe(0);
});
