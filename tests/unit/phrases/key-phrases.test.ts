import { expect, test } from 'vitest';
import { keyPhrases } from '../../../lib/phrases/key-phrases.ts';
import { REPORT, sample } from '../brief/sample.ts';

const phrases = (title: string, lines: string[], lang: string | null = 'en'): string[] =>
  keyPhrases(sample(title, lines, lang)).map(({ phrase }) => phrase);

test('names of the title lead', () => {
  expect(
    phrases('Quellwerk opens its model Orla to schools', REPORT).slice(0, 2).toSorted(),
  ).toEqual(['Orla', 'Quellwerk']);
});

test('best first, as many as asked, the same each time', () => {
  const article = sample('Quellwerk opens Orla', REPORT);
  const found = keyPhrases(article, 5);
  expect(found).toHaveLength(5);
  expect(found.map(({ score }) => score)).toEqual(
    found.map(({ score }) => score).toSorted((a, b) => b - a),
  );
  expect(keyPhrases(article, 5)).toEqual(found);
  expect(keyPhrases(article, 0)).toEqual([]);
});

test('a name of several words is one phrase, its parts are none', () => {
  const found = phrases('The EU AI Act and Orla-5', [
    'The EU AI Act applies from May, said Imke Voss. Imke Voss wrote much of the EU AI Act.',
    'Brix built Orla-5 before the EU AI Act. Brix says that Orla‑5 is safe.',
  ]);
  expect(found).toEqual(expect.arrayContaining(['EU AI Act', 'Imke Voss', 'Orla-5', 'Brix']));
  expect(found).not.toEqual(expect.arrayContaining(['Act']));
  expect(found).not.toEqual(expect.arrayContaining(['Voss']));
});

test('of a phrase and its part only one is given', () => {
  const twice = phrases('', [
    'He uses quiet neural engines, and she sells quiet neural engines too.',
  ]);
  expect(twice).toEqual(['quiet neural engines', 'sells', 'uses']);
  const often = phrases('', [
    'One engine, another engine, an engine and his steam engine, or a steam engine.',
  ]);
  expect(often.filter((phrase) => phrase.includes('engine'))).toHaveLength(1);
});

test('a part stays out for its whole, even where only the part is in the title', () => {
  const found = phrases('Engines for all', ['He has a steam engine, she a steam engine.']);
  expect(found).toEqual(['steam engine']);
});

test('phrases that overlap by two words are one', () => {
  const found = phrases('', ['A quiet copper engine part, and a quiet copper engine part.']);
  expect(found).toHaveLength(1);
});

test('a phrase of the title comes before an equal one that is not in it', () => {
  const line = 'Some like copper and others like silver, while copper is cheap and silver is not.';
  expect(phrases('All about silver', [line])[0]).toBe('silver');
  expect(phrases('All about copper', [line])[0]).toBe('copper');
});

test('forms of one phrase count together and show the one most used', () => {
  expect(
    phrases('', [
      'The data center grew. Its data centers burn. A data center hums, data centers hum, that data center too.',
    ]),
  ).toContain('data center');
});

test('no function words or lone numbers, and no phrase over a comma', () => {
  const found = phrases('', [
    'In May 2026, Halden, Brix and the 40 mayors met. Halden, Brix and the 40 mayors ate.',
  ]);
  for (const phrase of found)
    expect(phrase).not.toMatch(/^(?:the|and|40|2026|Nov)\b|\band$|Halden,? Brix/i);
});

test('nothing comes of nothing', () => {
  expect(phrases('', [])).toEqual([]);
  expect(phrases('', ['And so it was.', '...'])).toEqual([]);
});
