import { expect, test } from 'vitest';
import { textFragmentUrl } from '../../../lib/anchor/text-fragment.ts';

test('a short quote is named whole, with its marks encoded', () => {
  expect(textFragmentUrl('https://a.example/x?y=1#top', 'GPT-5, now 50% off')).toBe(
    'https://a.example/x?y=1#:~:text=GPT%2D5%2C%20now%2050%25%20off',
  );
});

test('a long quote is named by its ends', () => {
  expect(
    textFragmentUrl('https://a.example/', 'One two three four five six seven eight nine.'),
  ).toBe('https://a.example/#:~:text=One%20two%20three%20four,six%20seven%20eight%20nine.');
});
