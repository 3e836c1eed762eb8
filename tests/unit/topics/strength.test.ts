import { expect, test } from 'vitest';
import type { Block } from '../../../lib/model/article.ts';
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

test('a short text is about what its lead soon names', () => {
  const late =
    'Last spring the harbor town by the long river opened a school for the many people who had come with boats by Quellwerk.';
  const soon = 'Last spring a school for boats was opened in the harbor town by Quellwerk.';
  expect(strength([late])).toBe('mentions');
  expect(strength([soon])).toBe('about');
  expect(strength([`Boats and Harbors Weekly: ${soon}`])).toBe('about');
  expect(strength([late, 'A boat came in.', 'So Quellwerk paid.'])).toBe('about');
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

test('headings and tables that are quoted as sentences are no lead, unless there is nothing else', () => {
  const heading: Block = { kind: 'heading', level: 2, text: 'Quellwerk grew', marks: [] };
  const paragraph: Block = { kind: 'paragraph', text: 'A boat came in.', marks: [] };
  const of = (...blocks: Block[]): string | undefined => {
    const sentences = blocks.map(({ text }, block) => ({
      text,
      block,
      start: 0,
      end: text.length,
    }));
    return compileTopics([topicOf('Quellwerk')]).match({ title: '', blocks, sentences })[0]
      ?.strength;
  };
  expect(of(heading, paragraph)).toBe('mentions');
  expect(of({ ...paragraph, text: 'Quellwerk grew.' }, paragraph)).toBe('about');
  expect(of(heading)).toBe('about');
});
