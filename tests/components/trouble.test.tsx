// @vitest-environment jsdom
import './fake-client.ts';

import { screen, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { LibraryPage } from '../../components/library/LibraryPage.tsx';
import { Popup } from '../../components/popup/Popup.tsx';
import { ErrorBoundary } from '../../components/ui/ErrorBoundary.tsx';
import { ok } from '../../lib/model/result.ts';
import { rowOf, tabBriefOf } from './given.ts';
import { show } from './screen.tsx';
import { sent, world } from './world.ts';

const Broken = () => {
  throw new Error('no such block');
};

const cannotOpen = { kind: 'cannot-open', detail: 'UnknownError: Internal error.' } as const;

describe('a library that cannot be opened', () => {
  test('is said at once, with the browser’s own words', async () => {
    world.trouble = cannotOpen;
    show(<LibraryPage />);
    const alert = await screen.findByRole('alert');
    expect(within(alert).getByRole('heading').textContent).toBe('Your library cannot be opened');
    expect(alert.querySelector('details')?.textContent).toContain('UnknownError: Internal error.');
  });

  test('is tried again', async () => {
    world.trouble = cannotOpen;
    const { user } = show(<LibraryPage />);
    const again = await screen.findByRole('button', { name: 'Try again' });
    world.trouble = null;
    world.articles = [rowOf(1)];
    await user.click(again);
    expect(await screen.findByRole('link', { name: 'Story 1' })).toBeTruthy();
  });

  test('gives what the rescue copy holds', async () => {
    world.trouble = cannotOpen;
    world.answers['rescue-export'] = () => '{"articles":[]}';
    const { user } = show(<LibraryPage />);
    await user.click(await screen.findByRole('button', { name: 'Export what can be read' }));
    expect(world.files).toEqual([{ name: 'lede-rescue.json', text: '{"articles":[]}' }]);
  });

  test('is put aside only after the reader has said so', async () => {
    world.trouble = cannotOpen;
    world.answers['start-fresh'] = () => {
      world.trouble = null;
      return ok(null);
    };
    const { user } = show(<LibraryPage />);
    await user.click(await screen.findByRole('button', { name: 'Start fresh' }));
    const dialog = within(screen.getByRole('dialog', { name: 'Start an empty library?' }));
    expect(dialog.getByText(/put aside, not deleted/)).toBeTruthy();
    await user.click(dialog.getByRole('button', { name: 'Cancel' }));
    expect(sent('start-fresh')).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Start fresh' }));
    await user.click(screen.getByRole('button', { name: 'Start an empty library' }));
    expect(sent('start-fresh')).toHaveLength(1);
    expect(await screen.findByRole('heading', { name: 'Nothing saved yet' })).toBeTruthy();
  });

  test('leaves the brief alone', async () => {
    world.trouble = cannotOpen;
    world.answers['brief-tab'] = () => ok(tabBriefOf());
    const { user } = show(<Popup />);
    expect(await screen.findByText('picked by Lede')).toBeTruthy();
    await user.keyboard('3');
    const panel = within(screen.getByRole('tabpanel', { name: 'Watchlist' }));
    expect(
      await panel.findByRole('heading', { name: 'Your library cannot be opened' }),
    ).toBeTruthy();
  });
});

test('a library of a newer Lede is left alone: nothing is offered that would change it', async () => {
  world.trouble = { kind: 'newer-schema', found: 2, known: 1 };
  show(<LibraryPage />);
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toContain('This library was written by a newer Lede');
  expect(within(alert).queryAllByRole('button')).toEqual([]);
});

test('a full disk is no reason to start fresh', async () => {
  world.trouble = { kind: 'full', detail: 'QuotaExceededError' };
  show(<LibraryPage />);
  expect((await screen.findByRole('alert')).textContent).toContain('Your disk is full');
  expect(screen.queryByRole('button', { name: 'Start fresh' })).toBeNull();
});

test('a bug shows its words instead of an empty window', () => {
  // React reports what a boundary has caught.
  vi.spyOn(console, 'error').mockReturnValue();
  show(
    <ErrorBoundary>
      <Broken />
    </ErrorBoundary>,
  );
  expect(screen.getByRole('alert').textContent).toContain('no such block');
});
