import { expect, test } from 'vitest';
import { bestPassage, marked } from '../../../lib/search/passage.ts';

const shown = (passage: { text: string; hits: { start: number; end: number }[] } | null): string =>
  passage === null
    ? ''
    : [...passage.hits]
        .reverse()
        .reduce(
          (text, { start, end }) =>
            `${text.slice(0, start)}[${text.slice(start, end)}]${text.slice(end)}`,
          passage.text,
        );

test('marks the forms that were found, phrases as one', () => {
  expect(
    shown(marked('Halyard’s chips and GPT-5 chip', [[['chip', 'chips']], [['gpt'], ['5']]])),
  ).toBe('Halyard’s [chips] and [GPT-5] [chip]');
});

test('takes the passage with most of the words, near its first hit', () => {
  const filler = 'Nothing of note was said here about it. '.repeat(12);
  const texts = ['A chip.', `${filler}Then Foxconn bought the chip maker. ${filler}`, 'Foxconn.'];
  const passage = bestPassage(texts, [[['foxconn']], [['chip']]]);
  expect(shown(passage)).toContain('Then [Foxconn] bought the [chip] maker.');
  expect(shown(passage)).toMatch(/^….*…$/);
  expect(passage?.text.length).toBeLessThan(260);
});

test('a text without spaces is cut too', () => {
  const text = `${'甲乙丙丁'.repeat(100)}鴻海${'甲乙丙丁'.repeat(100)}`;
  const passage = bestPassage([text], [[['鴻海']]]);
  expect(shown(passage)).toContain('[鴻海]');
  expect(passage?.text.length).toBeLessThan(260);
});

test('nothing where nothing stands', () => {
  expect(bestPassage(['A chip.'], [[['foxconn']]])).toBeNull();
});
