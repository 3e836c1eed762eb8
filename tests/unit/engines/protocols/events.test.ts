import { expect, test } from 'vitest';
import { readEvents } from '../../../../lib/engines/protocols/events.ts';

const read = (...pieces: string[]) => {
  const reader = readEvents();
  return [...pieces.flatMap((piece) => reader.push(piece)), ...reader.end()];
};

test('an event has a name and lines of data', () => {
  expect(read(': hello\nid: 1\nevent: a\ndata: 1\ndata:2\ndata\n\ndata: 3\n\n')).toEqual([
    { name: 'a', data: '1\n2\n' },
    { name: '', data: '3' },
  ]);
});

test('a line that ends with CR and LF ends once, also where they come apart', () => {
  const one = [{ name: 'a', data: '1\n2' }];
  expect(read('event: a\r\ndata: 1\r\ndata: 2\r\n\r\n')).toEqual(one);
  expect(read('event: a\r', '\ndata: 1\r', '\ndata: 2\r', '\n\r', '\n')).toEqual(one);
  expect(read('event: a\rdata: 1\r', 'data: 2\r\r')).toEqual(one);
});

test('the last event counts without its blank line', () => {
  expect(read('data: 1\n\ndata: 2')).toEqual([
    { name: '', data: '1' },
    { name: '', data: '2' },
  ]);
  expect(read('event: a\n\n')).toEqual([]);
});

test('many lines of one event are bounded too', () => {
  const reader = readEvents();
  for (let i = 0; i < 30; i++) reader.push(`data: ${'x'.repeat(50_000)}\n`);
  expect(reader.isTooLong()).toBe(true);
  expect([...reader.push('\n'), ...reader.end()]).toEqual([]);
});
