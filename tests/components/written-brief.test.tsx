// @vitest-environment jsdom
import './fake-client.ts';

import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { Popup } from '../../components/popup/Popup.tsx';
import type { EngineTrouble, Writing, WritingState } from '../../lib/model/engines.ts';
import { err, ok } from '../../lib/model/result.ts';
import { useReading } from '../../lib/state/reading.ts';
import { tabBriefOf } from './given.ts';
import { show } from './screen.tsx';
import { changeEngines, sent, world, wrote } from './world.ts';
import {
  BRIEF_WRITTEN,
  doneWith,
  LLAMA,
  OLLAMA,
  statementOf,
  WITH_OLLAMA,
  writingOf,
} from './writing-given.ts';

const of = { kind: 'tab', tabId: 7, scope: 'article' } as const;

/** What the background has; `order-writing` puts a piece there that waits. */
let written: Writing[] = [];

/** The piece is further, and pages are told. */
function goOn(piece: Writing, state: WritingState): void {
  written = written.map((one) => (one.id === piece.id ? { ...one, state } : one));
  wrote();
}

beforeEach(() => {
  written = [];
  world.engines = WITH_OLLAMA;
  world.toldOf = [OLLAMA.baseUrl];
  world.answers['brief-tab'] = () => ok(tabBriefOf());
  world.answers['show-in-page'] = () => 'shown';
  world.answers['written-of'] = () => written;
  world.answers['order-writing'] = ({ task }) => {
    const piece = writingOf(task, { kind: 'waiting' });
    written = [piece, ...written];
    return ok(piece);
  };
});

const summary = () => screen.findByRole('region', { name: 'Summary' });
const offer = () => screen.findByRole('button', { name: 'Write with llama3.2' });

/** What says that something went wrong with the writing. */
async function findAlert(): Promise<HTMLElement> {
  const alert = (await screen.findByText('Other settings')).closest<HTMLElement>('[role=alert]');
  if (!alert) throw new Error('no alert');
  return alert;
}

describe('a brief where an engine is chosen', () => {
  test('is Lede’s as long as the reader has asked for no other; nothing is ordered', async () => {
    show(<Popup />);
    await offer();
    expect((await summary()).textContent).toContain('in talks with the foundry');
    expect(sent('order-writing')).toEqual([]);
  });

  test('is Lede’s alone where none is chosen', async () => {
    world.engines = { ...WITH_OLLAMA, choice: { kind: 'lede' } };
    show(<Popup />);
    await summary();
    expect(screen.queryByText(/Write with/)).toBeNull();
    expect(sent('written-of')).toEqual([]);
    changeEngines(WITH_OLLAMA);
    await offer();
  });

  test('says before the first time where the article goes, and sends nothing before', async () => {
    world.toldOf = [];
    const { user } = show(<Popup />);
    await user.click(await offer());
    const note = screen.getByRole('group', { name: 'Before anything is written' });
    expect(note.textContent).toContain('goes to Ollama at 127.0.0.1:11434, on this device');
    expect(sent('order-writing')).toEqual([]);
    await user.click(within(note).getByRole('button', { name: 'Cancel' }));
    expect(sent('order-writing')).toEqual([]);
    await user.click(await offer());
    await user.keyboard('{Enter}');
    expect(sent('order-writing')).toEqual([{ of, task: { kind: 'brief' }, again: false }]);
    expect(world.toldOf).toEqual([OLLAMA.baseUrl]);
  });

  test('names another address over the internet as what it is', async () => {
    world.toldOf = [];
    const far = { ...OLLAMA, name: 'Router', baseUrl: 'https://router.example/v1' };
    world.engines = { ...WITH_OLLAMA, endpoints: [far] };
    const { user } = show(<Popup />);
    await user.click(await offer());
    expect(screen.getByText(/goes to Router at router.example, over the internet/)).toBeTruthy();
  });

  test('is written while the reader looks on: not checked yet, then held to the article', async () => {
    const { user } = show(<Popup />);
    await user.click(await offer());
    await screen.findByText('Waiting for llama3.2');
    const [piece] = written;
    if (!piece) throw new Error('nothing was ordered');
    goOn(piece, { kind: 'writing', text: 'Brannock talks.\nIt rents.', step: 2, steps: 3 });
    expect((await screen.findByText(/is writing/)).textContent).toBe(
      'llama3.2 is writing, step 2 of 3',
    );
    expect(screen.getByText('Not yet checked against the article')).toBeTruthy();
    expect(screen.getByText('It rents.')).toBeTruthy();
    goOn(piece, doneWith(...BRIEF_WRITTEN));
    await screen.findByText(/Brannock talks with Pellworth/);
    expect(screen.queryByText('Not yet checked against the article')).toBeNull();
    expect(screen.getAllByText('written by llama3.2, Ollama')).toHaveLength(2);
    const points = screen.getByRole('region', { name: 'Key points' });
    expect(points.textContent).toContain('It rents 947 [not in the article] machines.');
    expect(within(points).getByText('947').tagName).toBe('MARK');
    expect(points.textContent).not.toContain('Vantor');
  });

  test('folds what the article does not say, and never mixes it with the rest', async () => {
    written = [writingOf({ kind: 'brief' }, doneWith(...BRIEF_WRITTEN))];
    const { user } = show(<Popup />);
    const fold = await screen.findByText('Not found in the article (1)');
    const details = fold.closest('details');
    expect(details?.open).toBe(false);
    await user.click(fold);
    expect(details?.textContent).toContain('Vantor bought both.');
    expect(details?.querySelector('a')).toBeNull();
  });

  test('leads from each statement to all sentences that bear it out', async () => {
    written = [writingOf({ kind: 'brief' }, doneWith(...BRIEF_WRITTEN))];
    const { user } = show(<Popup />);
    await screen.findByText(/Brannock talks with Pellworth/);
    const links = within(await summary()).getAllByRole('link');
    expect(links.map(({ textContent }) => textContent?.replace(/\s/g, ''))).toEqual(['¶1', '¶3']);
    const [, second] = links;
    if (second) await user.click(second);
    const [asked] = sent('show-in-page');
    expect(asked?.anchor?.quote).toBe('Neither company has confirmed a contract.');
    expect(second?.closest('[aria-current]')).toBeTruthy();
    expect((await screen.findByText(/of 3 in the page/)).textContent).toBe('2 of 3 in the page');
  });

  test('says so of a statement that no sentence supports', async () => {
    const bare = statementOf('A table says so.', { role: 'summary', sentences: [] });
    written = [writingOf({ kind: 'brief' }, doneWith(bare))];
    show(<Popup />);
    await screen.findByText('A table says so.');
    expect((await summary()).textContent).toContain('no sentence supports this');
  });

  test('is one click from Lede’s', async () => {
    written = [writingOf({ kind: 'brief' }, doneWith(...BRIEF_WRITTEN))];
    const { user } = show(<Popup />);
    await screen.findByText(/Brannock talks with Pellworth/);
    await user.click(screen.getByRole('radio', { name: 'Picked by Lede' }));
    expect((await summary()).textContent).toContain('in talks with the foundry');
    expect(screen.queryByText('Not found in the article (1)')).toBeNull();
    await user.click(screen.getByRole('radio', { name: 'Written by llama3.2' }));
    await screen.findByText(/Brannock talks with Pellworth/);
  });

  test('by another model than is chosen now stays, and names its own', async () => {
    const writer = { ...LLAMA, model: 'sable' };
    written = [writingOf({ kind: 'brief' }, doneWith(...BRIEF_WRITTEN), { writer })];
    const { user } = show(<Popup />);
    expect(await screen.findAllByText('written by sable, Ollama')).toHaveLength(2);
    await user.click(await offer());
    await screen.findByText('Waiting for llama3.2');
    await user.click(screen.getByRole('radio', { name: 'sable' }));
    expect(await screen.findAllByText('written by sable, Ollama')).toHaveLength(2);
  });

  test('in another language is offered where the reader wants that, and named by it', async () => {
    written = [writingOf({ kind: 'brief' }, doneWith(...BRIEF_WRITTEN))];
    world.settings = { ...world.settings, readingLanguage: 'de' };
    const { user } = show(<Popup />);
    await screen.findByText(/Brannock talks with Pellworth/);
    world.answers['order-writing'] = () => {
      const piece = writingOf({ kind: 'brief', into: 'de' }, { kind: 'waiting' });
      written = [piece, ...written];
      return ok(piece);
    };
    await user.click(await offer());
    await screen.findByText('Waiting for llama3.2');
    expect(screen.getByRole('radio', { name: 'llama3.2, German', checked: true })).toBeTruthy();
    await user.click(screen.getByRole('radio', { name: 'llama3.2, English' }));
    await screen.findByText(/Brannock talks with Pellworth/);
  });

  test('is stopped, and then Lede’s is what a reader comes back to', async () => {
    const { user, unmount } = show(<Popup />);
    await user.click(await offer());
    await user.click(await screen.findByRole('button', { name: 'Stop' }));
    const [piece] = written;
    expect(sent('stop-writing')).toEqual([{ writingId: piece?.id }]);
    if (piece) goOn(piece, { kind: 'failed', trouble: { kind: 'stopped', detail: '' } });
    await screen.findByText('Stopped.');
    unmount();
    useReading.setState(useReading.getInitialState(), true);
    show(<Popup />);
    expect(
      await screen.findByRole('radio', { name: 'Picked by Lede', checked: true }),
    ).toBeTruthy();
    expect(screen.queryByText('Stopped.')).toBeNull();
  });

  test('that goes on, or is done, is shown to who comes back', async () => {
    written = [
      writingOf({ kind: 'brief' }, { kind: 'writing', text: 'So far.', step: 1, steps: 1 }),
    ];
    show(<Popup />);
    await screen.findByText('So far.');
    expect(sent('order-writing')).toEqual([]);
  });

  test('is written again on demand', async () => {
    written = [writingOf({ kind: 'brief' }, doneWith(...BRIEF_WRITTEN))];
    const { user } = show(<Popup />);
    await user.click(await screen.findByRole('button', { name: 'Write again' }));
    expect(sent('order-writing')).toEqual([{ of, task: { kind: 'brief' }, again: true }]);
  });

  test('stays while it is written again, and where that fails', async () => {
    const done = writingOf({ kind: 'brief' }, doneWith(...BRIEF_WRITTEN));
    const now = writingOf({ kind: 'brief' }, { kind: 'waiting' });
    written = [now, done];
    show(<Popup />);
    await screen.findByText('Waiting for llama3.2');
    await screen.findByText(/Brannock talks with Pellworth/);
    goOn(now, { kind: 'failed', trouble: { kind: 'server', detail: '' } });
    expect((await findAlert()).textContent).toContain('met an error of its own');
    expect(screen.getByText(/Brannock talks with Pellworth/)).toBeTruthy();
    expect(screen.getAllByRole('radio')).toHaveLength(2);
  });

  test('in another language says what could be checked of it', async () => {
    written = [writingOf({ kind: 'brief', into: 'de' }, doneWith(...BRIEF_WRITTEN))];
    show(<Popup />);
    await screen.findByText(/only names, numbers and dates are checked\.$/);
  });

  test('that ended early says so', async () => {
    written = [writingOf({ kind: 'brief' }, { ...doneWith(...BRIEF_WRITTEN), cut: true } as never)];
    show(<Popup />);
    await screen.findByText('The answer ended early: this is what came.');
  });

  test('is copied as it is shown, with who wrote it and what is doubted', async () => {
    written = [writingOf({ kind: 'brief' }, doneWith(...BRIEF_WRITTEN))];
    const { user } = show(<Popup />);
    await screen.findByText(/Brannock talks with Pellworth/);
    await user.keyboard('c');
    await waitFor(() => expect(world.copied).toHaveLength(1));
    expect(world.copied[0]).toContain(
      '## Summary, written by llama3.2, Ollama; 1 statement left out that is not found in the article',
    );
    expect(world.copied[0]).toContain('947 \\[not in the article\\] machines');
    expect(world.copied[0]).not.toContain('Vantor');
    await user.click(screen.getByRole('radio', { name: 'Picked by Lede' }));
    await user.keyboard('c');
    await waitFor(() => expect(world.copied).toHaveLength(2));
    expect(world.copied[1]).not.toContain('written by');
  });
});

describe('a brief that could not be written', () => {
  test.each<[EngineTrouble['kind'], string, string]>([
    ['unauthorized', 'Ollama asks for a key', 'Try again'],
    ['no-such-model', 'Ollama has no model called “llama3.2”', 'Try again'],
    ['busy', 'Ollama is busy', 'Try again'],
    ['server', 'Ollama met an error of its own', 'Try again'],
    ['not-readable', 'is not what was asked for', 'Try again'],
    ['not-allowed', 'may not send anything', 'Allow 127.0.0.1:11434'],
  ])('says why and what can be done: %s', async (kind, words, act) => {
    const trouble = { kind, detail: '' };
    written = [writingOf({ kind: 'brief' }, { kind: 'failed', trouble })];
    const { user } = show(<Popup />);
    const alert = await findAlert();
    expect(alert.textContent).toContain(words);
    expect(within(alert).getByRole('link', { name: 'Other settings' })).toBeTruthy();
    expect((await summary()).textContent).toContain('in talks with the foundry');
    await user.click(within(alert).getByRole('button', { name: act }));
    expect(sent('order-writing')).toHaveLength(1);
    if (kind === 'not-allowed') expect(world.origins).toEqual([OLLAMA.baseUrl]);
  });

  test('also where it could not even be begun', async () => {
    world.answers['order-writing'] = () => err({ kind: 'no-such-model', detail: '' });
    const { user } = show(<Popup />);
    await user.click(await offer());
    expect((await findAlert()).textContent).toContain('no model called');
  });
});
