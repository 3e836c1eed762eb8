import { beforeEach, expect, test, vi } from 'vitest';
import { send } from '../../../lib/client/send.ts';
import { currentTab } from '../../../lib/client/tab.ts';
import type { TabBrief } from '../../../lib/model/messages.ts';
import { err, ok } from '../../../lib/model/result.ts';
import { useEvidence } from '../../../lib/state/evidence.ts';
import { useReading } from '../../../lib/state/reading.ts';
import { articleOf, briefOf } from '../library/given.ts';

vi.mock('../../../lib/client/tab.ts', () => ({ currentTab: vi.fn() }));
vi.mock('../../../lib/client/send.ts', () => ({ send: vi.fn() }));

const state = () => useReading.getState();

function briefOfTab(title: string, facts: Partial<TabBrief> = {}): TabBrief {
  const article = articleOf({ title });
  return {
    tabId: 7,
    article,
    brief: briefOf(article),
    matches: [],
    feeds: [],
    savedId: null,
    selected: false,
    marked: null,
    markedSignal: null,
    ...facts,
  };
}

const title = () => {
  const { reading } = state();
  return reading.kind === 'brief' ? reading.brief.article.title : reading.kind;
};

beforeEach(() => {
  useReading.setState(useReading.getInitialState(), true);
  vi.mocked(currentTab).mockResolvedValue({ id: 7, url: 'https://halyard.example/', title: 'H' });
});

test('a page that was read is shown', async () => {
  vi.mocked(send).mockResolvedValue(ok(briefOfTab('one')));
  const read = state().read(false);
  expect(state().reading.kind).toBe('waiting');
  await read;
  expect(title()).toBe('one');
});

test('an answer that comes after a later question is not shown', async () => {
  let answerFirst: (brief: unknown) => void = () => {};
  vi.mocked(send).mockReturnValueOnce(
    new Promise<never>((resolve) => {
      answerFirst = resolve as (brief: unknown) => void;
    }),
  );
  const first = state().read(false);
  vi.mocked(send).mockResolvedValueOnce(ok(briefOfTab('two')));
  await state().read(true);
  answerFirst(ok(briefOfTab('one')));
  await first;
  expect(title()).toBe('two');
});

test('nor one that comes after the reader has stopped', async () => {
  vi.mocked(send).mockResolvedValue(ok(briefOfTab('one')));
  const read = state().read(false);
  state().stop();
  await read;
  expect(title()).toBe('stopped');
});

test('asking again shows the brief as it is made now, with its matches', async () => {
  vi.mocked(send).mockResolvedValueOnce(ok(briefOfTab('one')));
  await state().read(false);
  const match = {
    topicId: 't',
    name: 'Halyard',
    strength: 'about' as const,
    sentences: [0],
    words: ['Halyard'],
  };
  vi.mocked(send).mockResolvedValueOnce(ok(briefOfTab('two', { matches: [match], savedId: 'x' })));
  await state().refresh();
  const { reading } = state();
  expect(title()).toBe('two');
  expect(reading.kind === 'brief' && reading.brief.matches).toEqual([match]);
});

test('a page that cannot be asked again stays as it is shown', async () => {
  vi.mocked(send).mockResolvedValueOnce(ok(briefOfTab('one')));
  await state().read(false);
  vi.mocked(send).mockResolvedValueOnce(
    err({ kind: 'unreadable', reason: 'no-access', detail: '' } as const),
  );
  await state().refresh();
  expect(title()).toBe('one');
});

test('what is shown stays until what was chosen is read', async () => {
  vi.mocked(send).mockResolvedValueOnce(ok(briefOfTab('the article')));
  await state().read(false);
  vi.mocked(send).mockResolvedValueOnce(ok(briefOfTab('the page')));
  const chosen = state().choose('page');
  expect(title()).toBe('the article');
  await chosen;
  expect(title()).toBe('the page');
  expect(state().hasChosen).toBe(true);
});

test('a selection that is gone leaves what is shown, and is said', async () => {
  vi.mocked(send).mockResolvedValueOnce(ok(briefOfTab('the article')));
  await state().read(false);
  vi.mocked(send).mockResolvedValueOnce(
    err({ kind: 'unreadable', reason: 'failed', detail: '' } as const),
  );
  await state().choose('selection');
  expect(title()).toBe('the article');
  expect(state().nothingSelected).toBe(true);
});

test('another part of the page has sentences of its own: the signal that was open is closed with its marks', async () => {
  vi.mocked(send).mockResolvedValue(ok(briefOfTab('one', { markedSignal: 'supposed' })));
  await state().read(false);
  expect(useEvidence.getState().signal).toBe('supposed');
  await state().choose('page');
  expect(useEvidence.getState().signal).toBeNull();
  expect(vi.mocked(send)).toHaveBeenLastCalledWith('mark-in-page', {
    tabId: 7,
    signal: null,
    sentences: [],
  });
});
