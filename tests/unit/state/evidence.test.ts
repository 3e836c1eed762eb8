import { beforeEach, expect, test, vi } from 'vitest';
import { send } from '../../../lib/client/send.ts';
import { useEvidence } from '../../../lib/state/evidence.ts';

vi.mock('../../../lib/client/send.ts', () => ({ send: vi.fn() }));

const state = () => useEvidence.getState();
const anchor = { quote: 'It rents.', prefix: '', suffix: '' };

beforeEach(() => {
  useEvidence.setState(useEvidence.getInitialState(), true);
});

test('a statement that was asked for later keeps its own outcome', async () => {
  let answerFirst: (outcome: 'shown') => void = () => {};
  vi.mocked(send).mockReturnValueOnce(
    new Promise((resolve) => {
      answerFirst = resolve;
    }),
  );
  const first = state().show(7, 'summary-0', anchor);
  vi.mocked(send).mockResolvedValueOnce('not-found');
  await state().show(7, 'summary-1', anchor);
  answerFirst('shown');
  await first;
  expect(state()).toMatchObject({ current: 'summary-1', outcome: 'not-found' });
});

test('a mark is cleared at once', async () => {
  vi.mocked(send).mockResolvedValue('shown');
  await state().show(7, 'summary-0', anchor);
  const cleared = state().clear(7);
  expect(state().current).toBeNull();
  await cleared;
  expect(vi.mocked(send)).toHaveBeenLastCalledWith('show-in-page', {
    tabId: 7,
    anchor: null,
    statement: null,
  });
});

test('a signal is open at once, one at a time, and what is marked in the page is taken over', async () => {
  vi.mocked(send).mockResolvedValue(1);
  const opened = state().openSignal(7, 'supposed', [{ anchor, cues: [] }]);
  expect(state().signal).toBe('supposed');
  await opened;
  expect(vi.mocked(send)).toHaveBeenLastCalledWith('mark-in-page', {
    tabId: 7,
    signal: 'supposed',
    sentences: [{ anchor, cues: [] }],
  });
  state().take({ marked: 'summary-0', markedSignal: 'hype' });
  expect(state()).toMatchObject({ current: 'summary-0', outcome: 'shown', signal: 'hype' });
  state().take(null);
  expect(state()).toMatchObject({ current: null, outcome: null, signal: null });
});
