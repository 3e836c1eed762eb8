// @vitest-environment jsdom
import './fake-client.ts';

import { act, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { LibraryPage } from '../../components/library/LibraryPage.tsx';
import type { Batch } from '../../lib/model/engines.ts';
import { useSelection } from '../../lib/state/selection.ts';
import { idOf, rowOf } from './given.ts';
import { show } from './screen.tsx';
import { changeBatch, sent, world } from './world.ts';
import { OLLAMA, WITH_OLLAMA } from './writing-given.ts';

/** Articles that have a brief already. */
let has = new Set<string>();

vi.mock('../../lib/client/batch.ts', async () => ({
  ...(await vi.importActual<object>('../../lib/engines/lengths/cost.ts')),
  ...(await vi.importActual<object>('../../lib/engines/lengths/estimate.ts')),
  writtenFor: async () => has,
}));

const batchOf = (facts: Partial<Batch>): Batch => ({
  articleIds: [1, 2, 3, 4].map(idOf),
  done: 2,
  failed: [],
  current: null,
  tries: 0,
  state: { kind: 'going' },
  ...facts,
});

beforeEach(() => {
  has = new Set();
  world.engines = WITH_OLLAMA;
  world.articles = [1, 2, 3].map((n) => rowOf(n, { title: `Article ${n}`, wordCount: 1000 }));
});

const choose = (...ns: number[]) => act(() => useSelection.getState().choose(ns.map(idOf)));

describe('briefs for many articles', () => {
  test('are offered for what is chosen, where an engine is', async () => {
    show(<LibraryPage />);
    await screen.findByText('Article 1');
    choose(1, 2);
    expect(await screen.findByRole('button', { name: 'Write briefs' })).toBeTruthy();
  });

  test('are not offered where none is', async () => {
    world.engines = { ...WITH_OLLAMA, choice: { kind: 'lede' } };
    world.batch = batchOf({});
    show(<LibraryPage />);
    await screen.findByText('Article 1');
    choose(1, 2);
    await screen.findByText('2 chosen');
    expect(screen.queryByRole('button', { name: 'Write briefs' })).toBeNull();
    expect(screen.queryByRole('region', { name: 'Briefs for many articles' })).toBeNull();
  });

  test('are asked for once it is known what they cost and where the articles go', async () => {
    has = new Set([idOf(2)]);
    world.articles = [...world.articles, rowOf(4, { kind: 'link', title: 'A link' })];
    const { user } = show(<LibraryPage />);
    await screen.findByText('Article 1');
    choose(1, 2, 3, 4);
    await user.click(await screen.findByRole('button', { name: 'Write briefs' }));
    const dialog = await screen.findByRole('dialog', { name: 'Write briefs for 2 articles' });
    expect(dialog.textContent).toContain('1 article has a brief by llama3.2 already.');
    expect(dialog.textContent).toContain('1 is a link whose page was not read.');
    expect(dialog.textContent).toContain('goes to Ollama at 127.0.0.1:11434, on this device');
    expect(dialog.textContent).toMatch(
      /about 5,200 tokens to read and 960 to write, in 2 requests/,
    );
    expect(sent('begin-batch')).toEqual([]);
    await user.click(within(dialog).getByRole('button', { name: 'Write 2 briefs' }));
    expect(sent('begin-batch')).toEqual([{ articleIds: [idOf(1), idOf(3)] }]);
    expect(world.toldOf).toEqual([OLLAMA.baseUrl]);
    expect(useSelection.getState().chosen.size).toBe(0);
  });

  test('are not asked for where the reader thinks better of it, or all have one', async () => {
    has = new Set([idOf(1)]);
    const { user } = show(<LibraryPage />);
    await screen.findByText('Article 1');
    choose(1);
    await user.click(await screen.findByRole('button', { name: 'Write briefs' }));
    const dialog = await screen.findByRole('dialog', { name: 'Write briefs for 0 articles' });
    expect(within(dialog).getByRole('button', { name: 'Write 0 briefs' })).toHaveProperty(
      'disabled',
      true,
    );
    await user.click(within(dialog).getByRole('button', { name: 'Cancel' }));
    expect(sent('begin-batch')).toEqual([]);
  });

  test('are counted while they are written, and can be stayed and ended', async () => {
    world.batch = batchOf({});
    const { user } = show(<LibraryPage />);
    const line = await screen.findByRole('region', { name: 'Briefs for many articles' });
    expect(within(line).getByRole('status').textContent).toBe('2 of 4 briefs written');
    expect(within(line).getByRole('progressbar')).toHaveProperty('value', 2);
    await user.click(within(line).getByRole('button', { name: 'Pause' }));
    expect(sent('pause-batch')).toEqual([{ paused: true }]);
    act(() => changeBatch(batchOf({ state: { kind: 'paused', trouble: null } })));
    expect(within(line).getByRole('status').textContent).toBe('2 of 4 briefs written. Paused.');
    await user.click(within(line).getByRole('button', { name: 'Go on' }));
    expect(sent('pause-batch').at(-1)).toEqual({ paused: false });
    await user.click(within(line).getByRole('button', { name: 'End' }));
    expect(sent('end-batch')).toEqual([{}]);
    act(() => changeBatch(null));
    expect(screen.queryByRole('region', { name: 'Briefs for many articles' })).toBeNull();
  });

  test('say what failed and why, and what stays them', async () => {
    const failed = [{ articleId: idOf(2), trouble: { kind: 'too-long' as const, detail: '' } }];
    world.batch = batchOf({ failed });
    const { user } = show(<LibraryPage />);
    const line = await screen.findByRole('region', { name: 'Briefs for many articles' });
    expect(within(line).getByRole('status').textContent).toBe('1 of 4 briefs written');
    await user.click(within(line).getByText('1 failed'));
    expect(within(line).getByRole('listitem').textContent).toBe(
      'Article 2 The article is longer than Ollama takes.',
    );
    const trouble = { kind: 'unauthorized' as const, detail: '' };
    act(() => changeBatch(batchOf({ failed, state: { kind: 'paused', trouble } })));
    expect(line.textContent).toContain('Ollama asks for a key');
    act(() => changeBatch(batchOf({ done: 4, failed, state: { kind: 'ended' } })));
    expect(within(line).getByRole('status').textContent).toBe('3 briefs written');
    expect(within(line).getByRole('button', { name: 'Close' })).toBeTruthy();
  });

  test('wait for a busy engine, and say until when', async () => {
    world.batch = batchOf({
      state: { kind: 'waiting', until: new Date(2026, 5, 1, 10, 15).getTime() },
    });
    show(<LibraryPage />);
    expect((await screen.findByText(/is busy/)).textContent).toMatch(
      /llama3\.2 is busy: it goes on at 10:15/,
    );
  });
});
