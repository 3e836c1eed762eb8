import { beforeEach, describe, expect, test } from 'vitest';
import { useToast } from '../../../lib/state/toast.ts';

const state = () => useToast.getState();

beforeEach(() => {
  useToast.setState(useToast.getInitialState(), true);
});

describe('undo', () => {
  test('undoes the last act once', () => {
    const undone: string[] = [];
    state().say('Removed a', () => undone.push('a'));
    state().say('Removed b', () => undone.push('b'));
    state().undo();
    state().undo();
    expect(undone).toEqual(['b']);
  });

  test('is still there when the message is gone', () => {
    const undone: string[] = [];
    state().say('Removed a', () => undone.push('a'));
    state().dismiss();
    expect(state().toast).toBeNull();
    state().undo();
    expect(undone).toEqual(['a']);
  });

  test('is not lost to a message that has nothing to undo', () => {
    const undone: string[] = [];
    state().say('Removed a', () => undone.push('a'));
    state().say('Copied');
    expect(state().toast?.undo).toBeNull();
    state().undo();
    expect(undone).toEqual(['a']);
  });
});

test('each message has a number of its own, also when the one before is gone', () => {
  state().say('one');
  const first = state().toast?.id;
  state().dismiss();
  state().say('two');
  expect(state().toast?.id).not.toBe(first);
});
