// @vitest-environment jsdom
import './fake-client.ts';

import { act, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Toast } from '../../components/ui/Toast.tsx';
import { useToast } from '../../lib/state/toast.ts';
import { show } from './screen.tsx';

const say = (text: string, undo?: () => void) => act(() => useToast.getState().say(text, undo));
const later = (seconds: number) => act(() => vi.advanceTimersByTime(seconds * 1000));
const message = () => screen.queryByText('Removed');

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('a message stays for eight seconds', () => {
  show(<Toast />);
  say('Removed');
  later(7.9);
  expect(message()).toBeTruthy();
  later(0.2);
  expect(message()).toBeNull();
});

test('the place of messages is there before there is one, so that it is read out', () => {
  show(<Toast />);
  const status = screen.getByRole('status');
  say('Removed');
  expect(status.contains(message())).toBe(true);
});

test('it stays while it is pointed at, and for eight seconds more', () => {
  show(<Toast />);
  say('Removed');
  const box = message()?.parentElement;
  if (!box) throw new Error('no message');
  fireEvent.pointerEnter(box);
  later(60);
  expect(message()).toBeTruthy();
  fireEvent.pointerLeave(box);
  later(7.9);
  expect(message()).toBeTruthy();
  later(0.2);
  expect(message()).toBeNull();
});

test('it stays while a button in it has the focus', () => {
  show(<Toast />);
  say('Removed', () => {});
  act(() => screen.getByRole('button', { name: 'Undo' }).focus());
  later(60);
  expect(message()).toBeTruthy();
});

test('a later message has its own eight seconds', () => {
  show(<Toast />);
  say('Added');
  later(7);
  say('Removed');
  later(7);
  expect(screen.queryByText('Added')).toBeNull();
  expect(message()).toBeTruthy();
});

test('a message that goes while it is pointed at does not hold the next one', () => {
  show(<Toast />);
  say('Added', () => {});
  const box = screen.getByText('Added').parentElement;
  if (!box) throw new Error('no message');
  fireEvent.pointerEnter(box);
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
  say('Removed');
  later(9);
  expect(message()).toBeNull();
});
