import { expect, test } from 'vitest';
import { textFragmentUrl } from '../../../lib/anchor/text-fragment.ts';

const PAGE = 'https://a.example/';
const directive = (quote: string, prefix = '', suffix = ''): string =>
  textFragmentUrl(PAGE, { quote, prefix, suffix }).slice(`${PAGE}#:~:text=`.length);

test('a short quote is named whole, with its marks encoded', () => {
  expect(
    textFragmentUrl('https://a.example/x?y=1#top', {
      quote: 'GPT-5, now 50% off & more',
      prefix: '',
      suffix: '',
    }),
  ).toBe('https://a.example/x?y=1#:~:text=GPT%2D5%2C%20now%2050%25%20off%20%26%20more');
});

test('a long quote is named by its ends', () => {
  expect(directive('One two three four five six seven eight nine.')).toBe(
    'One%20two%20three%20four,six%20seven%20eight%20nine.',
  );
});

test('a quote that says its last words twice is named whole', () => {
  expect(directive('We all do know that it was so and will say that it was so')).toBe(
    encodeURIComponent('We all do know that it was so and will say that it was so'),
  );
});

test('the words beside a quote tell it from the same words elsewhere', () => {
  expect(directive('It ships today.', 'Alpha is ready. ', ' Beta comes next - soon.')).toBe(
    'Alpha%20is%20ready.-,It%20ships%20today.,-Beta%20comes%20next',
  );
  expect(directive('It ships today.', '', ' Well-known, all.')).toBe(
    'It%20ships%20today.,-Well%2Dknown%2C%20all.',
  );
});

test('context is cut between words, and left out where the quote begins or ends within one', () => {
  const prefix = 'ends of words that are cut here, and so ';
  const suffix = ' and so on until the end of this is cut o';
  expect(prefix).toHaveLength(40);
  expect(directive('it ships', 'x'.repeat(36).concat(' so '), ` so ${'x'.repeat(37)}`)).toBe(
    'so-,it%20ships,-so',
  );
  expect(directive('it ships', prefix, suffix)).toBe(
    'here%2C%20and%20so-,it%20ships,-and%20so%20on',
  );
  expect(directive('ship', 'Every mother', 's sail')).toBe('ship');
});

test('half of a character at a cut does no harm', () => {
  expect(directive('It ships \uD83D today.', '\uDE00 ', ' \uD83D')).toContain('It%20ships%20');
});
