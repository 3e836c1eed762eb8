import { expect, test } from 'vitest';
import { isFragment } from '../../../lib/brief/fragments.ts';

test.each([
  'Support for sensitive domain data.',
  'Putting a price on each question and on every answer.',
  'A new home for old models.',
  'Better answers for less money.',
  'Price: 40 euros per month.',
])('%s is a fragment', (text) => {
  expect(isFragment(text, 'en')).toBe(true);
});

test.each([
  'Quellwerk opens its model to schools.',
  'Prices fell.',
  'Orla is a model for schools.',
  'Getting real answers means asking good questions.',
  'Teachers don’t like it.',
  'The firm raised 40 million euros.',
  'Quellwerk, the firm from Halden that sells models to banks and to insurers in four countries, the oldest of its kind.',
])('%s is none', (text) => {
  expect(isFragment(text, 'en')).toBe(false);
});

test('in other languages nothing is one', () => {
  expect(isFragment('Ein neues Zuhause für alte Modelle.', 'de')).toBe(false);
});
