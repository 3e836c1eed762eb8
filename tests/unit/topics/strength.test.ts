import { expect, test } from 'vitest';
import { compileTopics } from '../../../lib/topics/match-topics.ts';
import { articleOf, topicOf } from './judge.ts';

const strength = (sentences: string[], name = 'Quellwerk'): string | undefined =>
  compileTopics([topicOf(name)]).match(articleOf('', sentences.join(' ')))[0]?.strength;

const BOATS = Array.from({ length: 30 }, (_, i) => `Boat ${i} came in.`);

test('a short text is about what its first sentence begins with, a long one has to come back to it', () => {
  expect(strength(['Quellwerk grew.', ...BOATS.slice(0, 10)])).toBe('about');
  expect(strength(['The boss of Quellwerk came.', ...BOATS.slice(0, 10)])).toBe('mentions');
  expect(strength(['Quellwerk grew.', ...BOATS])).toBe('mentions');
  expect(strength(['Quellwerk grew.', ...BOATS, 'So Quellwerk paid.'])).toBe('about');
});

test('nobody writes about whom they thank', () => {
  const thanked = BOATS.map((boat, i) => (i % 3 === 0 ? 'They thank @Quellwerk.' : boat));
  expect(strength(thanked)).toBe('mentions');
  expect(strength(thanked.map((text) => text.replace('@', '')))).toBe('about');
});

test('nor about what only says when', () => {
  expect(strength(['Since Quellwerk came out, all has changed.', 'A boat came.'])).toBe('mentions');
});

test('a context all over the text is near to all of it', () => {
  const google = BOATS.map((boat, i) => (i % 4 === 0 && i < 20 ? 'Google came in.' : boat));
  expect(strength([...google, 'So did Gemini.'], 'Gemini')).toBe('mentions');
  expect(strength([...BOATS, 'So did Gemini.'], 'Gemini')).toBeUndefined();
});

test('a version is a context, the name itself is none', () => {
  expect(strength(['A boat came.', 'They use Gemini 2.5 there.'], 'Gemini')).toBe('about');
  expect(strength(['A boat came.', 'They use Gemini 2 there.'], 'Gemini')).toBeUndefined();
  expect(strength(['A boat came.', 'They use Opus there.'], 'Claude Opus')).toBeUndefined();
});

test('a long text is not about what it names three times', () => {
  const named = [...BOATS, ...BOATS].with(5, 'Quellwerk.').with(25, 'Quellwerk.');
  expect(strength(named.with(45, 'Quellwerk.'))).toBe('mentions');
});

test('it is about what it names throughout, but not in one place only', () => {
  const named = (from: number, step: number): string[] =>
    [...BOATS, ...BOATS].map((boat, i) =>
      i >= from && i < from + 9 * step && (i - from) % step === 0 ? 'Quellwerk.' : boat,
    );
  expect(strength(named(5, 6))).toBe('about');
  expect(strength(named(46, 1))).toBe('mentions');
});
